import {
  charges,
  checkAnswer,
  checkCreatedTrade,
  checkReport,
  isClaim,
  refusalOf,
} from '../../src/payment/check';
import { isPaymentError, PaymentError } from '../../src/payment/errors';
import { answer, paid, trade } from '../support/payment';

function errorOf(call: () => unknown): PaymentError {
  try {
    call();
  } catch (error) {
    return error as PaymentError;
  }
  throw new Error('It threw nothing.');
}

describe('an order that was made', () => {
  it.each([
    ['its trade', { orderId: 'T1', trade }],
    ['no trade, because it is over', { orderId: 'T1', trade: null }],
    ['what it charges', { orderId: 'T1', trade, amount: 500, currency: 'CNY' }],
    ['nothing to charge', { orderId: 'T1', trade, amount: 0 }],
    ['the most that can be charged', { orderId: 'T1', trade, amount: Number.MAX_SAFE_INTEGER }],
  ])('is taken with %s', (_, created) => {
    expect(checkCreatedTrade(created)).toBe(created);
  });

  it.each([
    [undefined, 'createTrade returned no orderId'],
    [null, 'createTrade returned no orderId'],
    ['T1', 'createTrade returned no orderId'],
    [{ trade }, 'createTrade returned no orderId'],
    [{ orderId: '', trade }, 'createTrade returned no orderId'],
    [{ orderId: 1, trade }, 'createTrade returned no orderId'],
    [{ orderId: 'T1' }, 'createTrade returned no trade'],
    [{ orderId: 'T1', trade: 'x' }, 'createTrade returned no trade'],
    [{ orderId: 'T1', trade: {} }, 'createTrade returned no trade'],
    [{ orderId: 'T1', trade: { host: 1 } }, 'createTrade returned no trade'],
    [{ orderId: 'T1', trade, amount: null }, 'no usable amount'],
    [{ orderId: 'T1', trade, amount: '500' }, 'no usable amount'],
    [{ orderId: 'T1', trade, amount: Number.NaN }, 'no usable amount'],
    [{ orderId: 'T1', trade, amount: Infinity }, 'no usable amount'],
    [{ orderId: 'T1', trade, amount: 0.5 }, 'no usable amount'],
    [{ orderId: 'T1', trade, amount: -1 }, 'no usable amount'],
    [{ orderId: 'T1', trade, amount: 5, currency: null }, 'no usable amount'],
    [{ orderId: 'T1', trade, amount: 5, currency: 156 }, 'no usable amount'],
  ])('is refused when it is %j', (created, message) => {
    expect(errorOf(() => checkCreatedTrade(created))).toMatchObject({
      ...{ name: 'PaymentError', code: 'invalid-trade', reason: created },
      message: expect.stringContaining(message),
    });
  });
});

describe('what an order charges', () => {
  const cny = (amount: number) => ({ amount, currency: 'CNY' });

  it.each([
    ['the same', cny(500), cny(500), true],
    ['another amount', cny(501), cny(500), false],
    ['another currency', { amount: 500, currency: 'USD' }, cny(500), false],
    ['the same, in a currency that it does not say', { amount: 500 }, cny(500), true],
    ['another amount, in a currency that it does not say', { amount: 501 }, cny(500), false],
    ['what it does not say', {}, cny(500), true],
    ['what it does not say, in another currency', { currency: 'USD' }, cny(500), true],
    ['something, and nothing was shown', cny(500), undefined, true],
  ])('is %s', (_, order, shown, expected) => {
    expect(charges(order, shown)).toBe(expected);
  });
});

describe('an answer of a wallet', () => {
  it('is taken as it is', () => {
    const given = answer('failed', '4000');
    expect(checkAnswer(given)).toBe(given);
  });

  it.each([[undefined], [null], ['paid'], [{}], [{ claim: 'PAID' }], [{ claim: null }]])(
    'says nothing when it is %j',
    (given) => {
      expect(checkAnswer(given)).toEqual({ claim: 'unknown', code: '', raw: given });
    },
  );

  it('claims one of six things', () => {
    const claims = ['paid', 'processing', 'unknown', 'cancelled', 'failed', 'refused'];
    expect([...claims, '', null, 'Paid'].filter(isClaim)).toEqual(claims);
  });
});

describe('a report of the merchant server', () => {
  const order = { orderId: 'T1', trade: null, amount: 500, currency: 'CNY' };

  it.each([
    ['paid', paid, order],
    ['unpaid', { orderId: 'T1', status: 'unpaid' }, order],
    ['closed', { orderId: 'T1', status: 'closed' }, order],
    ['paid, with the amount', { ...paid, amount: 500, currency: 'CNY' }, order],
    ['paid, of an order that does not say', { ...paid, amount: 1 }, { orderId: 'T1', trade: null }],
  ])('is believed: %s', (_, report, asked) => {
    expect(checkReport(report, asked)).toBe(report);
  });

  it.each([
    [undefined, 'no report'],
    [null, 'no report'],
    ['paid', 'no report'],
    [{ status: 'paid' }, 'another order'],
    [{ ...paid, orderId: 'T2' }, 'another order'],
    [{ orderId: 'T1' }, 'an unknown status'],
    [{ orderId: 'T1', status: 'PAID' }, 'an unknown status'],
    [{ ...paid, amount: 501 }, 'another amount'],
    [{ ...paid, amount: 500, currency: 'USD' }, 'another amount'],
    [{ ...paid, currency: 'USD' }, 'another amount'],
  ])('is not believed: %j', (report, what) => {
    expect(errorOf(() => checkReport(report, order))).toMatchObject({
      ...{ code: 'merchant-answer-invalid', reason: report },
      message: `The merchant server answered with ${what}. The payment stays unconfirmed until it answers for this order.`,
    });
  });
});

describe('why an order may not be paid', () => {
  it('is what is wrong with it', () => {
    const malformed = { orderId: '', trade } as never;
    expect(refusalOf(malformed, undefined)).toMatchObject({ code: 'invalid-trade' });
    expect(
      refusalOf({ orderId: 'T1', trade, amount: 1 }, { amount: 2, currency: 'CNY' }),
    ).toMatchObject({ code: 'invalid-trade', message: expect.stringContaining('would charge 1 ') });
  });

  it('is nothing where it may be paid', () => {
    expect(
      refusalOf({ orderId: 'T1', trade, amount: 2 }, { amount: 2, currency: 'CNY' }),
    ).toBeNull();
  });
});

describe('an error of a payment', () => {
  it('is one of another copy of this library as well, and nothing else', () => {
    const foreign = Object.assign(new Error('x'), { name: 'PaymentError' });
    const errors = [
      new PaymentError('aborted', 'x'),
      foreign,
      new Error('x'),
      { name: 'PaymentError' },
    ];
    expect(errors.map(isPaymentError)).toEqual([true, true, false, false]);
  });
});
