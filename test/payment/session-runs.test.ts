/** A payment that was begun goes on only while it is the one under way: what it waited for may have ended it. */
import { createAppVisibility } from '../../src/components/checkout-provider/app-visibility';
import { digest } from '../../src/payment/digest';
import { createJournal } from '../../src/payment/journal';
import type { PaymentReport } from '../../src/payment/ports';
import { createRecovery } from '../../src/payment/recovery';
import { settled, testClock } from '../support/clock';
import { answer, closed, deferred, paid, scripted, trade, unpaid } from '../support/payment';

const hangs = () => new Promise<never>(() => undefined);

describe('a payment that is over while it waits', () => {
  it.each([closed, paid])(
    'for the look-back opens no cashier beside that of the next (%j)',
    async (report) => {
      const gate = deferred<PaymentReport>();
      const { session, clock, calls, status } = scripted({
        pay: (call) => (call === 1 ? answer('cancelled') : hangs()),
        create: (call) => ({ orderId: `T${call}`, trade }),
        report: (call) => (call === 1 ? unpaid : gate.promise),
      });
      session.subscribe(() => {
        if (status() === 'succeeded') session.reset();
        else if (status() === 'expired') void session.pay();
        else if (status() === 'idle') void session.pay();
      });
      void session.pay();
      await clock.advance(0);
      void session.pay();
      await clock.advance(10);
      gate.resolve(report);
      await clock.advance(10_000);
      expect(session.getState()).toMatchObject({ status: 'paying', orderId: 'T2' });
      expect([calls.pay.length, calls.create]).toEqual([2, ['key-1', 'key-2']]);
    },
  );

  it('for the hook makes no order beside that of the next', async () => {
    const hooks = [deferred<unknown>(), deferred<unknown>(), deferred<unknown>()];
    const late = deferred<PaymentReport>();
    let called = 0;
    const { session, app, clock, calls, status } = scripted({
      beforePay: () => hooks[(called += 1) - 1]?.promise,
      pay: (call) => (call === 1 ? answer('cancelled') : hangs()),
      create: (_, key) => ({ orderId: key === 'key-1' ? 'T1' : 'T2', trade }),
      report: (call) => (call === 1 ? late.promise : unpaid),
    });
    void session.pay();
    hooks[0]?.resolve(true);
    await clock.advance(0);
    app.set(false);
    app.set(true);
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    void session.pay();
    await clock.advance(0);
    late.resolve(closed);
    await settled();
    expect(status()).toBe('expired');
    void session.pay();
    await clock.advance(0);
    hooks[1]?.resolve(true);
    await clock.advance(10_000);
    // The hook of the payment that is over is no leave for the next one.
    expect([status(), calls.create, calls.pay.length]).toEqual(['creating', ['key-1'], 1]);
    hooks[2]?.resolve(true);
    await clock.advance(10_000);
    expect(session.getState()).toMatchObject({ status: 'paying', orderId: 'T2' });
    expect([calls.create, calls.pay.length]).toEqual([['key-1', 'key-2'], 2]);
  });

  it.each([
    ['says no', (gate: ReturnType<typeof deferred>) => gate.resolve(false)],
    ['breaks', (gate: ReturnType<typeof deferred>) => gate.reject(new Error('late'))],
  ])('for the hook, which then %s, is over all the same', async (_, ends) => {
    const hooks = [deferred<unknown>(), deferred<unknown>(), deferred<unknown>()];
    const late = deferred<PaymentReport>();
    let called = 0;
    const { session, app, clock, status } = scripted({
      beforePay: () => hooks[(called += 1) - 1]?.promise,
      pay: (call) => (call === 1 ? answer('cancelled') : hangs()),
      create: (call) => ({ orderId: `T${call}`, trade }),
      report: (call) => (call === 1 ? late.promise : unpaid),
    });
    void session.pay();
    hooks[0]?.resolve(true);
    await clock.advance(0);
    app.set(false);
    app.set(true);
    await clock.advance(0);
    void session.pay();
    await clock.advance(0);
    late.resolve(closed);
    await settled();
    void session.pay();
    await clock.advance(0);
    ends(hooks[1] ?? deferred());
    await clock.advance(0);
    expect(status()).toBe('creating');
    hooks[2]?.resolve(true);
    await clock.advance(10_000);
    expect(status()).toBe('paying');
  });
});

describe('a recovery that is stopped', () => {
  it('does not go on to the round that was wanted after the one under way', async () => {
    const clock = testClock();
    const journal = createJournal();
    journal.put({ orderId: 'T1', at: clock.now(), claim: null, key: null });
    const gate = deferred<PaymentReport>();
    const told: string[] = [];
    let asked = 0;
    const recovery = createRecovery({
      ...{ clock, journal, visibility: createAppVisibility().visibility },
      merchant: {
        async getPayment() {
          asked += 1;
          return asked === 1 ? gate.promise : paid;
        },
      },
      onRecovered: ({ orderId }) => told.push(orderId),
      onProblem: () => undefined,
    });
    recovery.start();
    void recovery.recover();
    await settled();
    recovery.stop();
    await clock.advance(20_000);
    expect([asked, told]).toEqual([1, []]);
  });
});

describe('two interrupted payments of one purchase and price', () => {
  it.each([
    [null, null],
    [null, 'cancelled'],
    ['cancelled', null],
  ] as const)('are not both paid, where one of them may be: %s, %s', async (one, other) => {
    const { session, clock, calls, journal } = scripted({
      ...{ purchase: 'cart', pay: hangs },
      report: (call) => ({ orderId: calls.report[call - 1] ?? '', status: 'unpaid' }),
      create: (_, key) => ({ orderId: `of ${key}`, trade }),
    });
    for (const [orderId, claim] of [
      ['of a', one],
      ['of b', other],
    ] as const) {
      journal.put({
        ...{ orderId, claim, at: 1, purchase: digest('cart') },
        key: { value: orderId.slice(3), shown: 'null' },
      });
    }
    void session.pay();
    await clock.advance(100_000);
    // Only the one that may be paid already may be tried again.
    const first = one === null ? 'a' : 'b';
    expect(calls.create.filter((key) => key !== first)).toEqual([]);
    expect(calls.pay.length).toBeLessThanOrEqual(1);
  });
});
