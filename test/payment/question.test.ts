import { createCancelSource } from '../../src/payment/abort';
import { PaymentError } from '../../src/payment/errors';
import type { Merchant } from '../../src/payment/ports';
import { question, unlessAborted, within } from '../../src/payment/question';
import { settled, testClock } from '../support/clock';
import { deferred, paid, unpaid } from '../support/payment';

const order = { orderId: 'T1', trade: null };

async function ask(getPayment: Merchant['getPayment']) {
  const problems: PaymentError[] = [];
  const { signal } = createCancelSource();
  const report = await question({ getPayment }, order, signal, (error) => problems.push(error));
  return { report, problems };
}

describe('one question to the merchant server', () => {
  it('names the order, can be given up, and comes to the report', async () => {
    const seen: unknown[] = [];
    const { signal } = createCancelSource();
    const merchant: Merchant = {
      async getPayment(...given) {
        seen.push(given);
        return paid;
      },
    };
    expect(await question(merchant, order, signal, () => undefined)).toBe(paid);
    expect(seen).toEqual([['T1', { signal }]]);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('502'))],
    [
      'throws',
      () => {
        throw new Error('502');
      },
    ],
  ])('that %s has no answer, and says why', async (_, getPayment) => {
    const { report, problems } = await ask(getPayment);
    expect([report, problems]).toEqual([null, [expect.any(PaymentError)]]);
    expect(problems[0]).toMatchObject({
      ...{ code: 'merchant-unavailable', message: 'The merchant server could not be asked.' },
      reason: new Error('502'),
    });
  });

  it('hands on an error that says more', async () => {
    const error = new PaymentError('order-not-found', 'nobody knows it');
    expect(await ask(() => Promise.reject(error))).toEqual({
      report: 'not-found',
      problems: [error],
    });
  });

  it('does not complain when it was given up, whatever the error says', async () => {
    const source = createCancelSource();
    const onProblem = jest.fn();
    const end = question(
      { getPayment: () => Promise.reject(new Error('gone')) },
      order,
      source.signal,
      onProblem,
    );
    source.abort();
    expect(await end).toBeNull();
    expect(onProblem).not.toHaveBeenCalled();
  });

  it('complains of "aborted" where nothing was', async () => {
    const error = new PaymentError('aborted', 'says a merchant');
    expect(await ask(() => Promise.reject(error))).toEqual({ report: null, problems: [error] });
  });

  it('believes no report of another order', async () => {
    const { report, problems } = await ask(async () => ({ ...paid, orderId: 'T2' }));
    expect([report, problems[0]?.code]).toEqual([null, 'merchant-answer-invalid']);
  });
});

describe('an answer within a limit', () => {
  function limited() {
    const clock = testClock();
    const source = createCancelSource();
    const { promise, resolve } = deferred<unknown>();
    const results: unknown[] = [];
    void within(3000, promise, clock, source.signal).then((result) => results.push(result));
    return { clock, source, resolve, results };
  }

  it('is what it is when it comes in time, and leaves no timer behind', async () => {
    const { clock, resolve, results } = limited();
    await clock.advance(2999);
    expect(results).toEqual([]);
    resolve(unpaid);
    await settled();
    expect([results, clock.pending()]).toEqual([[unpaid], 0]);
  });

  it('is null when it does not', async () => {
    const { clock, resolve, results } = limited();
    await clock.advance(3000);
    expect(results).toEqual([null]);
    resolve(unpaid);
    await settled();
    expect(results).toEqual([null]);
  });

  it('is null at once when it is given up', async () => {
    const { source, results } = limited();
    source.abort();
    await settled();
    expect(results).toEqual([null]);
  });
});

describe('something that may be given up', () => {
  it('comes to what the promise comes to', async () => {
    const { signal } = createCancelSource();
    await expect(unlessAborted(Promise.resolve(5), signal)).resolves.toBe(5);
    await expect(unlessAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
  });

  it('comes to null when it is given up', async () => {
    const source = createCancelSource();
    const result = unlessAborted(new Promise(() => undefined), source.signal);
    source.abort();
    await expect(result).resolves.toBeNull();
  });

  it('comes to null when it was given up before', async () => {
    const source = createCancelSource();
    source.abort();
    const result = unlessAborted(new Promise(() => undefined), source.signal);
    await expect(result).resolves.toBeNull();
  });

  it.each(['within', 'unlessAborted'])(
    'listens to the signal no longer than that: %s',
    async (name) => {
      const listeners = new Set<() => void>();
      const signal = {
        aborted: false,
        addEventListener: (type: string, listener: () => void) => {
          expect(type).toBe('abort');
          listeners.add(listener);
        },
        removeEventListener: (type: string, listener: () => void) => {
          expect(type).toBe('abort');
          listeners.delete(listener);
        },
      };
      const { promise, resolve } = deferred<number>();
      const result =
        name === 'within'
          ? within(1, promise, testClock(), signal)
          : unlessAborted(promise, signal);
      expect(listeners.size).toBe(1);
      resolve(5);
      expect(await result).toBe(5);
      await settled();
      expect(listeners.size).toBe(0);
    },
  );
});
