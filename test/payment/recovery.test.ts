import { createAppVisibility } from '../../src/components/checkout-provider/app-visibility';
import type { CancelSignal } from '../../src/payment/abort';
import { PaymentError } from '../../src/payment/errors';
import { createJournal, memoryStorage, type PendingPayment } from '../../src/payment/journal';
import type { ConfirmationPolicy } from '../../src/payment/policy';
import type { PaymentReport } from '../../src/payment/ports';
import { createRecovery, type RecoveredPayment } from '../../src/payment/recovery';
import { createPaymentSession } from '../../src/payment/session';
import { settled, testClock, thrownBy } from '../support/clock';
import { answer, deferred } from '../support/payment';

const start = 5_000_000_000;
const days = 24 * 3_600_000;

/** A journal that holds some payments, a server that says what the test says, and a recovery. */
function recovering(
  pending: (string | Partial<PendingPayment>)[],
  script: {
    report?: (orderId: string, call: number) => unknown;
    policy?: Partial<ConfirmationPolicy>;
    onRecovered?: (payment: RecoveredPayment) => void;
    onProblem?: (error: PaymentError) => void;
    hidden?: boolean;
  } = {},
) {
  const clock = testClock(start);
  const storage = memoryStorage();
  const journal = createJournal(storage);
  const payments = pending.map((one, index): PendingPayment => {
    const given = typeof one === 'string' ? { orderId: one } : one;
    return { orderId: `T${index + 1}`, at: start - 1000, claim: null, key: null, ...given };
  });
  payments.forEach((payment) => journal.put(payment));
  const asked: string[] = [];
  const signals: CancelSignal[] = [];
  const recovered: RecoveredPayment[] = [];
  const problems: PaymentError[] = [];
  const app = createAppVisibility();
  if (script.hidden) app.set(false);
  const merchant = {
    async getPayment(orderId: string, { signal }: { signal: CancelSignal }) {
      asked.push(orderId);
      signals.push(signal);
      const report = script.report ?? (() => ({ orderId, status: 'paid' }));
      return (await report(orderId, asked.length)) as PaymentReport;
    },
  };
  const recovery = createRecovery({
    ...{ journal, merchant, clock, visibility: app.visibility, policy: script.policy },
    onRecovered: script.onRecovered ?? ((payment) => recovered.push(payment)),
    onProblem: script.onProblem ?? ((error) => problems.push(error)),
  });
  return {
    ...{ clock, journal, payments, asked, signals, recovered, problems, app, merchant, recovery },
    left: () => journal.list().map(({ orderId }) => orderId),
  };
}

const says = (status: string) => (orderId: string) => ({ orderId, status });

describe('recovering', () => {
  it('asks once about each payment, reports the ends and keeps the rest', async () => {
    const ends: Record<string, string> = { T1: 'paid', T2: 'closed', T3: 'unpaid' };
    const { recovery, payments, recovered, asked, left } = recovering(['T1', 'T2', 'T3'], {
      report: (orderId) => ({ orderId, status: ends[orderId] }),
    });
    const found = await recovery.recover();
    const [first, second, third] = payments;
    expect(found).toEqual([
      {
        ...{ status: 'succeeded', orderId: 'T1', payment: first },
        server: { orderId: 'T1', status: 'paid' },
      },
      {
        ...{ status: 'expired', orderId: 'T2', payment: second },
        server: { orderId: 'T2', status: 'closed' },
      },
      {
        ...{ status: 'pending', orderId: 'T3', payment: third },
        server: { orderId: 'T3', status: 'unpaid' },
      },
    ]);
    expect(recovered).toEqual(found.slice(0, 2));
    expect([asked, left()]).toEqual([['T1', 'T2', 'T3'], ['T3']]);
  });

  it('has nothing to do where nothing is pending', async () => {
    const { recovery, asked } = recovering([]);
    expect(await recovery.recover()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('believes no report of another amount', async () => {
    const { recovery, problems, left } = recovering([{ amount: 500, currency: 'CNY' }], {
      report: (orderId) => ({ orderId, status: 'paid', amount: 501 }),
    });
    expect(await recovery.recover()).toMatchObject([{ status: 'pending', server: null }]);
    expect(problems).toMatchObject([{ code: 'merchant-answer-invalid' }]);
    expect(left()).toEqual(['T1']);
  });

  it('reports the problem and keeps the payment when the server is down', async () => {
    const { recovery, problems, recovered, left } = recovering(['T1'], {
      report: () => Promise.reject(new Error('502')),
    });
    expect(await recovery.recover()).toMatchObject([{ status: 'pending', server: null }]);
    expect(problems).toMatchObject([{ code: 'merchant-unavailable' }]);
    expect([recovered, left()]).toEqual([[], ['T1']]);
  });

  it('asks three at once, and the next as soon as one is answered', async () => {
    const gates = Array.from({ length: 5 }, () => deferred<unknown>());
    const { recovery, asked } = recovering(['T1', 'T2', 'T3', 'T4', 'T5'], {
      report: (_, call) => gates[call - 1]?.promise,
    });
    const found = recovery.recover();
    await settled();
    expect(asked).toEqual(['T1', 'T2', 'T3']);
    gates[1]?.resolve({ orderId: 'T2', status: 'paid' });
    await settled();
    expect(asked).toEqual(['T1', 'T2', 'T3', 'T4']);
    gates.forEach(({ resolve }, index) => resolve({ orderId: `T${index + 1}`, status: 'paid' }));
    expect((await found).map(({ status }) => status)).toEqual(Array(5).fill('succeeded'));
    expect(asked).toEqual(['T1', 'T2', 'T3', 'T4', 'T5']);
  });

  it('gives one question ten seconds', async () => {
    const { recovery, clock, left } = recovering(['T1'], {
      report: () => new Promise(() => undefined),
    });
    const ends: unknown[] = [];
    void recovery.recover().then((found) => ends.push(found));
    await clock.advance(9999);
    expect(ends).toEqual([]);
    await clock.advance(1);
    expect(ends).toMatchObject([[{ status: 'pending', server: null }]]);
    expect(left()).toEqual(['T1']);
  });

  it('asks once more, after it, for whoever asks while it works: a user may have signed in since', async () => {
    const { recovery, asked } = recovering(['T1'], { report: says('unpaid') });
    const first = recovery.recover();
    const second = recovery.recover();
    expect(second).not.toBe(first);
    expect(recovery.recover()).toBe(second);
    expect(asked).toEqual(['T1']);
    await Promise.all([first, second]);
    expect(asked).toEqual(['T1', 'T1']);
    await recovery.recover();
    expect(asked).toEqual(['T1', 'T1', 'T1']);
  });

  it('starts afresh after it was stopped in mid-question', async () => {
    const gate = deferred<unknown>();
    const { recovery, asked } = recovering(['T1'], {
      report: (_, call) => (call === 1 ? gate.promise : { orderId: 'T1', status: 'paid' }),
    });
    recovery.start();
    await settled();
    recovery.stop();
    expect(await recovery.recover()).toMatchObject([{ status: 'succeeded' }]);
    expect(asked).toEqual(['T1', 'T1']);
  });

  it('tells nobody twice of what somebody else settled meanwhile', async () => {
    const { recovery, journal, recovered } = recovering(['T1'], {
      report(orderId) {
        journal.remove('T1');
        return { orderId, status: 'paid' };
      },
    });
    expect(await recovery.recover()).toMatchObject([{ status: 'pending' }]);
    expect(recovered).toEqual([]);
  });
});

describe('what something on the screen works at', () => {
  it('is not asked about', async () => {
    const { recovery, journal, asked, left } = recovering(['T1', 'T2']);
    journal.watch({
      isBusyWith: (orderId) => orderId === 'T1',
      isBuying: () => false,
      isPaying: () => false,
      settled: () => false,
    });
    await recovery.recover();
    expect([asked, left()]).toEqual([['T2'], ['T1']]);
  });

  it('is left alone when the work began meanwhile', async () => {
    let busy = false;
    const { recovery, journal, recovered, left } = recovering(['T1'], {
      report(orderId) {
        busy = true;
        return { orderId, status: 'paid' };
      },
    });
    journal.watch({
      isBusyWith: () => busy,
      isBuying: () => false,
      isPaying: () => false,
      settled: () => true,
    });
    expect(await recovery.recover()).toMatchObject([
      { status: 'pending', server: { status: 'paid' } },
    ]);
    expect([recovered, left()]).toEqual([[], ['T1']]);
  });

  it('hears of its end instead of the app', async () => {
    const { recovery, journal, recovered, left } = recovering(['T1']);
    const heard: PaymentReport[] = [];
    journal.watch({
      isBusyWith: () => false,
      isBuying: () => false,
      isPaying: () => false,
      settled: (report) => heard.push(report) > 0,
    });
    expect(await recovery.recover()).toMatchObject([{ status: 'succeeded' }]);
    expect(heard).toEqual([{ orderId: 'T1', status: 'paid' }]);
    expect([recovered, left()]).toEqual([[], []]);
  });

  it.each([
    ['paid', 'succeeded'],
    ['closed', 'expired'],
  ])('is a session, which shows %s', async (status, end) => {
    let report = 'unpaid';
    const world = recovering([], { report: (orderId) => ({ orderId, status: report }) });
    const session = createPaymentSession({
      ...{ clock: world.clock, journal: world.journal, merchant: world.merchant },
      wallet: { host: 'alipay', isAvailable: () => true, pay: async () => answer('processing') },
      visibility: world.app.visibility,
      newKey: () => 'key-1',
      order: { orderId: 'T1', trade: { host: 'alipay', tradeNO: '1' } },
    });
    void session.pay();
    await world.clock.advance(0);
    // Confirming, so nobody else asks.
    const before = world.asked.length;
    await world.recovery.recover();
    expect(world.asked).toHaveLength(before);
    await world.clock.advance(60_000);
    expect(session.getState().status).toBe('processing');
    report = status;
    await world.recovery.recover();
    expect(session.getState()).toMatchObject({ status: end, orderId: 'T1' });
    expect([world.recovered, world.left()]).toEqual([[], []]);
  });
});

it('has nothing to tell of an empty journal', async () => {
  expect(await recovering([]).recovery.recover()).toEqual([]);
});

describe('an order that the server does not know', () => {
  const notFound = () => Promise.reject(new PaymentError('order-not-found', 'nobody knows it'));

  it('is kept for thirty days: another user may be signed in for the moment', async () => {
    const { recovery, problems, left } = recovering(
      [{ at: start - 30 * days }, { at: start - 30 * days - 1 }],
      { report: notFound },
    );
    const unknown = { status: 'pending', server: null };
    expect(await recovery.recover()).toMatchObject([unknown, unknown]);
    expect(left()).toEqual(['T1']);
    expect(problems.map(({ code }) => code)).toEqual(['order-not-found', 'order-not-found']);
  });

  it('is the only one that is ever forgotten', async () => {
    const { recovery, left } = recovering([{ at: 0 }], {
      report: () => Promise.reject(new Error()),
    });
    await recovery.recover();
    expect(left()).toEqual(['T1']);
  });
});

describe('an app that throws when it is told', () => {
  it.each([
    ['of a payment', { onRecovered: () => fail('onRecovered') }, 'onRecovered'],
    [
      'of a problem',
      { onProblem: () => fail('onProblem'), report: () => Promise.reject(new Error('502')) },
      'onProblem',
    ],
  ])('%s stops nothing, and its error reaches the host', async (_, script, name) => {
    const { recovery, clock } = recovering(['T1', 'T2'], script);
    expect(await recovery.recover()).toHaveLength(2);
    const errors = await thrownBy(clock, () => true);
    expect(errors.map(String)).toEqual(Array(2).fill(`Error: ${name}`));
  });

  function fail(name: string): never {
    throw new Error(name);
  }
});

describe('a recovery that was started', () => {
  it('recovers at once, and goes on asking while money may be on its way', async () => {
    const { recovery, clock, asked } = recovering(['T1'], { report: says('unpaid') });
    recovery.start();
    await clock.advance(200_000);
    // 0, 1, 3, 6, then every five seconds up to 56.
    expect(asked).toHaveLength(14);
    expect(clock.pending()).toBe(0);
  });

  it('asks in the way that the app wants', async () => {
    const { recovery, clock, asked } = recovering(['T1'], {
      report: says('unpaid'),
      policy: { waits: [100], budget: 250 },
    });
    recovery.start();
    await clock.advance(10_000);
    expect(asked).toHaveLength(3);
  });

  it.each([
    ['cancelled', 1],
    ['failed', 1],
    ['refused', 1],
    ['paid', 3],
    ['processing', 3],
    ['unknown', 3],
    [null, 3],
  ] as const)(
    'asks about an unpaid order of which the wallet said %s %d times',
    async (claim, times) => {
      const { recovery, clock, asked } = recovering([{ claim }], {
        report: says('unpaid'),
        policy: { waits: [100], budget: 250 },
      });
      recovery.start();
      await clock.advance(10_000);
      expect(asked).toHaveLength(times);
    },
  );

  it('asks on for one whose money may have moved, whatever became of the others', async () => {
    const { recovery, clock, asked } = recovering([{ claim: 'paid' }, { claim: 'cancelled' }], {
      report: says('unpaid'),
    });
    recovery.start();
    await clock.advance(0);
    expect(asked).toEqual(['T1', 'T2']);
    await clock.advance(1000);
    expect(asked).toEqual(['T1', 'T2', 'T1', 'T2']);
  });

  it('asks no further once everything has ended', async () => {
    const { recovery, clock, asked, recovered } = recovering(['T1', { claim: 'paid' }], {
      report: (orderId, call) => ({ orderId, status: call > 2 ? 'paid' : 'unpaid' }),
    });
    recovery.start();
    await clock.advance(200_000);
    expect(asked).toEqual(['T1', 'T2', 'T1', 'T2']);
    expect(recovered.map(({ orderId }) => orderId)).toEqual(['T1', 'T2']);
  });

  it('recovers anew on every return of the app, and asks nothing in the background', async () => {
    const { recovery, clock, app, asked } = recovering(['T1'], { report: says('unpaid') });
    recovery.start();
    await clock.advance(500);
    app.set(false);
    await clock.advance(100_000);
    expect(asked).toHaveLength(1);
    app.set(true);
    await clock.advance(200_000);
    expect(asked).toHaveLength(15);
  });

  it('asks once more where a return follows at once, and one question at a time from then on', async () => {
    const { recovery, clock, app, asked } = recovering(['T1'], { report: says('unpaid') });
    recovery.start();
    app.set(true);
    await clock.advance(200_000);
    expect(asked).toHaveLength(15);
  });

  it('waits for the app to be seen', async () => {
    const { recovery, clock, app, asked } = recovering(['T1'], { hidden: true });
    recovery.start();
    await clock.advance(100_000);
    expect(asked).toEqual([]);
    app.set(true);
    await clock.advance(0);
    expect(asked).toEqual(['T1']);
  });

  it('is started once', async () => {
    const { recovery, clock, app, asked } = recovering([{ claim: 'cancelled' }], {
      report: says('unpaid'),
    });
    recovery.start();
    recovery.start();
    await clock.advance(0);
    expect(asked).toHaveLength(1);
    app.set(true);
    await clock.advance(0);
    expect(asked).toHaveLength(2);
  });

  it('stops: it asks no more, gives up what is on its way, and can be started again', async () => {
    const gate = deferred<unknown>();
    const { recovery, clock, app, asked, signals, recovered, left } = recovering(['T1'], {
      report: (orderId, call) => (call === 1 ? gate.promise : { orderId, status: 'paid' }),
    });
    recovery.stop();
    recovery.start();
    await settled();
    expect(signals[0]?.aborted).toBe(false);
    recovery.stop();
    expect(signals[0]?.aborted).toBe(true);
    app.set(true);
    gate.resolve({ orderId: 'T1', status: 'paid' });
    await clock.advance(100_000);
    expect([asked, recovered, left()]).toEqual([['T1'], [], ['T1']]);
    recovery.start();
    await clock.advance(0);
    expect(signals[1]?.aborted).toBe(false);
    expect([asked, recovered.length, left()]).toEqual([['T1', 'T1'], 1, []]);
  });
});

describe('a recovery that was stopped', () => {
  it('asks about nothing that was still waiting its turn, and tells nobody', async () => {
    const gate = deferred<unknown>();
    const { recovery, asked, signals, recovered, left } = recovering(
      ['T1', 'T2', 'T3', 'T4', 'T5'],
      { report: () => gate.promise },
    );
    const found = recovery.recover();
    await settled();
    expect(asked).toEqual(['T1', 'T2', 'T3']);
    recovery.stop();
    await settled();
    gate.resolve({ orderId: 'T4', status: 'paid' });
    expect((await found).map(({ orderId, status }) => [orderId, status])).toEqual([
      ...[['T1', 'pending'] as const, ['T2', 'pending'] as const, ['T3', 'pending'] as const],
    ]);
    expect([asked.length, recovered, left().length]).toEqual([3, [], 5]);
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  it('asks anew about all of them when it is started again, and the old round asks no further', async () => {
    const gate = deferred<unknown>();
    const { recovery, clock, asked, left } = recovering(['T1', 'T2', 'T3', 'T4'], {
      report: (orderId, call) => (call <= 3 ? gate.promise : { orderId, status: 'paid' }),
    });
    recovery.start();
    await settled();
    recovery.stop();
    recovery.start();
    await clock.advance(0);
    expect(asked.slice(3)).toEqual(['T1', 'T2', 'T3', 'T4']);
    expect(left()).toEqual([]);
  });
});

describe('plain JavaScript', () => {
  it('may leave out whom to tell, or pass null', async () => {
    for (const nothing of [null, undefined]) {
      const clock = testClock(start);
      const journal = createJournal();
      ['T1', 'T2'].forEach((orderId) =>
        journal.put({ orderId, at: start, claim: null, key: null }),
      );
      const recovery = createRecovery({
        ...{ journal, clock, visibility: createAppVisibility().visibility },
        merchant: {
          async getPayment(orderId: string) {
            if (orderId === 'T2') throw new Error('502');
            return { orderId, status: 'paid' as const };
          },
        },
        ...{ policy: nothing, onRecovered: nothing, onProblem: nothing },
      } as never);
      expect(await recovery.recover()).toMatchObject([
        { orderId: 'T1', status: 'succeeded' },
        { orderId: 'T2', status: 'pending' },
      ]);
      expect(clock.pending()).toBe(0);
    }
  });
});
