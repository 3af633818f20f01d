/** What may happen while a payment waits for somebody: nothing opens twice, no claim is lowered, nothing asks unheard. */
import { digest } from '../../src/payment/digest';
import { PaymentError } from '../../src/payment/errors';
import { heavier } from '../../src/payment/policy';
import type { WalletAnswer, WalletClaim } from '../../src/payment/ports';
import { createRecovery } from '../../src/payment/recovery';
import { createPaymentSession } from '../../src/payment/session';
import { createJournal } from '../../src/payment/journal';
import { settled, testClock } from '../support/clock';
import { answer, deferred, paid, scripted, trade, unpaid } from '../support/payment';

const ready = { orderId: 'T1', trade };
const pending = { orderId: 'T1', at: 1, claim: null, key: null, purchase: undefined };

describe('an order that another one settles', () => {
  it('while the hook takes its time opens no cashier', async () => {
    const hook = deferred<null>();
    const { session, journal, calls, clock, status } = scripted({
      order: ready,
      beforePay: () => hook.promise,
    });
    journal.put(pending);
    void session.pay();
    expect(journal.settle(paid)).toBe(true);
    hook.resolve(null);
    await clock.advance(0);
    expect([status(), calls.pay, calls.report]).toEqual(['succeeded', [], []]);
  });

  it('in the very turn of the tap leaves nothing to be opened', async () => {
    const { session, journal, calls, notices, clock } = scripted({ purchase: 'cart' });
    const ending = session.pay();
    journal.put({ ...pending, purchase: digest('cart') });
    expect(journal.settle(paid)).toBe(true);
    await clock.advance(0);
    expect(await ending).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    expect(calls).toEqual({ create: ['key-1'], pay: [], report: [] });
    expect(notices.map((notice) => notice.type === 'moved' && notice.to.status)).toEqual([
      'creating',
      'succeeded',
    ]);
  });
});

it('asks about the order that it pays, should the server make two for one key', async () => {
  const first = deferred<unknown>();
  const second = deferred<unknown>();
  const { session, calls, clock, status } = scripted({
    create: (call) => (call === 1 ? first.promise : second.promise),
    report: () => ({ orderId: 'T2', status: 'paid' }),
  });
  void session.pay();
  await clock.advance(120_000);
  expect(status()).toBe('failed');
  void session.pay();
  await settled();
  first.resolve({ orderId: 'T1', trade });
  await settled();
  second.resolve({ orderId: 'T2', trade });
  await clock.advance(0);
  expect([status(), calls.pay.length, calls.report]).toEqual(['succeeded', 1, ['T2']]);
});

describe('a wallet that says of an earlier cashier that money may have moved', () => {
  /** The first cashier was cancelled; the second one is open, and ends as the test says. */
  async function secondCashier() {
    const gate = deferred<WalletAnswer>();
    let late: (answer: WalletAnswer) => void = () => undefined;
    const world = scripted({
      pay(call, onRepeat) {
        if (call > 1) return gate.promise;
        late = onRepeat;
        return answer('cancelled');
      },
      report: () => unpaid,
    });
    void world.session.pay();
    await world.clock.advance(0);
    expect(world.status()).toBe('cancelled');
    return { ...world, gate, late: (claim: WalletClaim) => late(answer(claim)) };
  }

  it.each(['paid', 'processing', 'unknown'] as const)(
    '(%s) is heard while the next one is open: that one is not cancelled',
    async (claim) => {
      const { session, clock, journal, status, gate, late } = await secondCashier();
      void session.pay();
      await clock.advance(0);
      expect(status()).toBe('paying');
      late(claim);
      expect([status(), journal.find('T1')?.claim]).toEqual(['paying', claim]);
      gate.resolve(answer('cancelled'));
      await clock.advance(60_000);
      expect([status(), journal.find('T1')?.claim]).toEqual(['processing', claim]);
    },
  );

  it('is heard when the next one could not be called: the server is asked, and the claim stays', async () => {
    const { session, clock, journal, status, gate, late } = await secondCashier();
    void session.pay();
    await clock.advance(0);
    late('paid');
    gate.reject(new PaymentError('wallet-unavailable', 'no'));
    await clock.advance(0);
    expect([status(), journal.find('T1')?.claim]).toEqual(['confirming', 'paid']);
    await clock.advance(60_000);
    expect(status()).toBe('processing');
  });

  it('is not heard of a cashier of the order before', async () => {
    const { session, clock, status, late } = await secondCashier();
    session.reset();
    late('paid');
    await clock.advance(0);
    expect(status()).toBe('idle');
  });

  it('while the page was away is asked about when it is back', async () => {
    const { session, clock, calls, status, late } = await secondCashier();
    session.stop();
    late('paid');
    expect(status()).toBe('cancelled');
    const asked = calls.report.length;
    session.start();
    expect(status()).toBe('confirming');
    await clock.advance(0);
    expect(calls.report).toHaveLength(asked + 1);
  });

  it('is all that a page that is back asks about: a cancelled payment stays cancelled', async () => {
    const { session, clock, status, late } = await secondCashier();
    session.stop();
    late('failed');
    session.start();
    await clock.advance(0);
    expect(status()).toBe('cancelled');
  });
});

it.each([
  [null, 'failed', 'failed'],
  [null, 'paid', 'paid'],
  ['cancelled', 'failed', 'failed'],
  ['cancelled', 'unknown', 'unknown'],
  ['failed', 'cancelled', 'failed'],
  ['unknown', 'cancelled', 'unknown'],
  ['unknown', 'paid', 'paid'],
  ['processing', 'unknown', 'unknown'],
  ['processing', 'refused', 'processing'],
  ['paid', 'unknown', 'paid'],
  ['paid', 'cancelled', 'paid'],
] as const)('a claim of %s, then %s, counts as %s', (before, now, expected) => {
  expect(heavier(before, now)).toBe(expected);
});

describe('a question that tells somebody who stops everything at once', () => {
  const broken = () => {
    throw new Error('no server');
  };

  it('is the last one of a session', async () => {
    const clock = testClock();
    const getPayment = jest.fn(broken);
    const session = createPaymentSession({
      ...{ wallet: { host: 'alipay', isAvailable: () => true, pay: jest.fn() }, clock },
      ...{ merchant: { getPayment }, newKey: () => 'key', order: ready },
      onNotice: ({ type }) => type === 'problem' && session.stop(),
    });
    void session.refresh();
    await clock.advance(600_000);
    expect([getPayment.mock.calls.length, clock.pending()]).toEqual([1, 0]);
  });

  it('is the last one of a recovery', async () => {
    const clock = testClock();
    const getPayment = jest.fn(broken);
    const journal = createJournal();
    journal.put(pending);
    const recovery = createRecovery({
      ...{ journal, clock, merchant: { getPayment }, onRecovered: () => undefined },
      visibility: { isVisible: () => true, subscribe: () => () => undefined },
      onProblem: () => recovery.stop(),
    });
    recovery.start();
    await clock.advance(600_000);
    expect([getPayment.mock.calls.length, clock.pending()]).toEqual([1, 0]);
  });
});

describe('plain JavaScript that says null for nothing', () => {
  const nothing = {
    ...{ journal: null, visibility: null, purchase: null, beforePay: null, policy: null },
    onNotice: null,
  };
  const ports = (clock = testClock()) => ({
    ...{ clock, newKey: () => 'key' },
    wallet: { host: 'alipay', isAvailable: () => true, pay: async () => answer('paid') },
    merchant: { getPayment: async () => paid },
  });

  it.each([
    ['an order', { order: ready, createTrade: null }],
    ['createTrade', { order: null, createTrade: async () => ready }],
  ])('pays by %s', async (_, way) => {
    const clock = testClock();
    const session = createPaymentSession({ ...ports(clock), ...nothing, ...way } as never);
    const ending = session.pay();
    await clock.advance(0);
    expect(await ending).toMatchObject({ status: 'succeeded' });
  });

  it('has to say one of the two ways to pay', () => {
    const neither = { ...ports(), ...nothing, order: null, createTrade: null };
    expect(() => createPaymentSession(neither as never)).toThrow(PaymentError);
  });
});
