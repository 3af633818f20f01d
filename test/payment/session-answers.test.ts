/** What an answer is worth: of the wallet, of the server and of createTrade, in time, late or never. */
import { PaymentError, type PaymentErrorCode } from '../../src/payment/errors';
import { createJournal, memoryStorage, type PendingPayment } from '../../src/payment/journal';
import type { PaymentReport, WalletAnswer } from '../../src/payment/ports';
import { answer, closed, deferred, paid, scripted, trade, unpaid } from '../support/payment';

const cny = (amount: number) => ({ amount, currency: 'CNY' });
const hangs = () => new Promise<never>(() => undefined);

const record = (more: Partial<PendingPayment> = {}): PendingPayment => ({
  ...{ orderId: 'T1', at: 7, claim: null, key: null },
  ...more,
});

/** A button for an order that is there, after an earlier run of the app left this in the journal. */
function relaunched(more: Partial<PendingPayment>, script: Parameters<typeof scripted>[0] = {}) {
  const storage = memoryStorage();
  createJournal(storage).put(record(more));
  return scripted({ storage, order: { orderId: 'T1', trade }, report: () => unpaid, ...script });
}

const mayMove = ['paid', 'processing', 'unknown'] as const;
const moved = ['cancelled', 'failed', 'refused'] as const;

describe('a claim that money may move', () => {
  it.each(mayMove.flatMap((first) => moved.map((then) => [first, then] as const)))(
    '%s is not taken back by %s, in another run and a later attempt',
    async (first, then) => {
      const { session, clock, calls, journal, status } = relaunched(
        { claim: first },
        { pay: () => answer(then, '4000') },
      );
      void session.pay();
      await clock.advance(30_000);
      expect([status(), calls.pay.length]).toEqual(['confirming', 1]);
      expect(journal.list()).toEqual([record({ claim: first })]);
      await clock.advance(30_000);
      expect(session.getState()).toMatchObject({
        ...{ status: 'processing' },
        evidence: { wallet: { claim: then, code: '4000' }, server: unpaid },
      });
      void session.pay();
      await clock.advance(60_000);
      expect([status(), calls.pay.length]).toEqual(['processing', 1]);
    },
  );

  it('is not taken back by another page that writes something else down', async () => {
    const { session, clock, journal, status } = scripted({
      ...{ pay: () => answer('processing'), report: () => unpaid },
    });
    void session.pay();
    await clock.advance(0);
    session.stop();
    journal.put(record({ claim: 'cancelled' }));
    session.start();
    await clock.advance(30_000);
    expect(status()).toBe('confirming');
    await clock.advance(30_000);
    expect(status()).toBe('processing');
  });

  it.each([
    ['processing', { claim: 'processing' }],
    ['cancelled', { claim: null }],
    [null, { claim: null, unanswered: true }],
  ] as const)('is written down before the cashier opens again: %s', async (claim, during) => {
    const { session, clock, journal, status } = relaunched({ claim }, { pay: hangs });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('paying');
    expect(journal.list()).toEqual([record(during)]);
  });

  it.each(moved)('may be made by a later attempt: %s, then paid', async (claim) => {
    const { session, clock, journal, status } = relaunched({ claim }, { report: () => unpaid });
    void session.pay();
    await clock.advance(60_000);
    expect([status(), journal.list()]).toEqual(['processing', [record({ claim: 'paid' })]]);
  });
});

describe('an attempt that was never answered', () => {
  const interrupted = (script: Parameters<typeof scripted>[0] = {}) => {
    const storage = memoryStorage();
    const common = { storage, purchase: 'cart', report: () => unpaid };
    const first = scripted({ ...common, pay: hangs });
    const second = scripted({ ...common, pay: () => answer('cancelled'), ...script });
    return { first, second };
  };

  it('is remembered when the next one is: no order at another price, while it may be paid', async () => {
    const { first, second } = interrupted();
    void first.session.pay(cny(500));
    await first.clock.advance(0);
    expect(first.journal.list()[0]).not.toHaveProperty('unanswered');
    const { session, clock, calls, journal, status } = second;
    void session.pay(cny(500));
    await clock.advance(0);
    // The buyer left this cashier, and may try the same trade again.
    expect([status(), calls.pay.length]).toEqual(['cancelled', 1]);
    expect(journal.list()).toMatchObject([{ claim: 'cancelled', unanswered: true }]);
    void session.pay(cny(500));
    await clock.advance(0);
    expect(journal.list()).toMatchObject([{ claim: 'cancelled', unanswered: true }]);
    expect(calls.pay).toHaveLength(2);
    void session.pay(cny(600));
    await clock.advance(0);
    expect([calls.create, calls.pay.length]).toEqual([['key-1'], 2]);
    expect(session.getState()).toMatchObject({ orderId: 'T1' });
  });

  it('is shown as paid when it was', async () => {
    const { first, second } = interrupted({ report: (call) => (call > 3 ? paid : unpaid) });
    void first.session.pay(cny(500));
    await first.clock.advance(0);
    const { session, clock, calls } = second;
    void session.pay(cny(500));
    await clock.advance(0);
    void session.pay(cny(600));
    await clock.advance(10_000);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    expect(calls.create).toEqual(['key-1']);
  });

  it('is no such thing when the wallet was not called in it', async () => {
    const { session, clock, journal } = relaunched(
      { claim: null },
      { pay: () => Promise.reject(new PaymentError('wallet-unavailable', 'none')) },
    );
    void session.pay();
    await clock.advance(0);
    expect(journal.list()).toEqual([record()]);
  });
});

describe('a wallet that rejects', () => {
  it.each(['wallet-unavailable', 'invalid-trade'] as const)(
    'was not called, it says: %s',
    async (code) => {
      const error = new PaymentError(code, 'not called');
      const { session, clock, calls, journal } = scripted({ pay: () => Promise.reject(error) });
      void session.pay();
      await clock.advance(0);
      expect(session.getState()).toMatchObject({ status: 'failed', orderId: 'T1', error });
      expect([journal.list(), calls.report]).toEqual([[], []]);
      void session.pay();
      await clock.advance(0);
      // Nothing to look back at.
      expect([calls.pay.length, calls.report]).toEqual([2, []]);
    },
  );

  const others: PaymentErrorCode[] = [
    ...(['trade-not-created', 'idempotency-conflict', 'already-paying'] as const),
    ...(['before-pay-failed', 'payment-failed', 'wallet-refused', 'order-not-found'] as const),
    ...(['merchant-unavailable', 'merchant-answer-invalid', 'storage-unavailable'] as const),
    ...(['record-dropped', 'aborted'] as const),
  ];
  const namesake = Object.assign(new Error('timeout'), { name: 'PaymentError' });

  it.each<[string, unknown]>([
    ...others.map((code): [string, unknown] => [code, new PaymentError(code, 'after the call')]),
    ['another library’s PaymentError', namesake],
    ['one with the code and no PaymentError', { code: 'wallet-unavailable' }],
    ['nothing', undefined],
  ])('may have been called: %s', async (_, reason) => {
    const { session, clock, calls, journal, status } = scripted({
      report: () => unpaid,
      pay() {
        const { promise, reject } = deferred<WalletAnswer>();
        reject(reason);
        return promise;
      },
    });
    void session.pay();
    await clock.advance(0);
    expect(session.getState()).toEqual({
      ...{ status: 'confirming', orderId: 'T1' },
      wallet: { claim: 'unknown', code: '', raw: reason },
    });
    expect(journal.list()).toMatchObject([{ orderId: 'T1', claim: 'unknown' }]);
    await clock.advance(60_000);
    void session.pay();
    await clock.advance(60_000);
    expect([status(), calls.pay.length]).toEqual(['processing', 1]);
  });
});

describe('a report that comes late', () => {
  /** The first question is answered when the test says so, all others with "unpaid". */
  function slow(
    claim: WalletAnswer['claim'],
    more: Parameters<typeof scripted>[0] = {},
    late = deferred<PaymentReport>(),
  ) {
    const world = scripted({
      ...{ pay: () => answer(claim), report: (call) => (call === 1 ? late.promise : unpaid) },
      ...more,
    });
    return { ...world, late };
  }

  it.each([
    [paid, 'succeeded'],
    [closed, 'expired'],
  ] as const)('after the budget: %j counts', async (report, end) => {
    const { session, clock, journal, status, late } = slow('paid');
    const ending = session.pay();
    await clock.advance(60_000);
    expect([status(), (await ending).status]).toEqual(['processing', 'processing']);
    expect(journal.list()).toHaveLength(1);
    late.resolve(report);
    await clock.advance(0);
    expect(session.getState()).toEqual({
      ...{ status: end, orderId: 'T1' },
      evidence: { wallet: answer('paid'), server: report, at: clock.now() },
    });
    expect([journal.list(), clock.pending()]).toEqual([[], 0]);
  });

  it.each([unpaid, { ...paid, orderId: 'T2' }, { ...paid, status: 'PAID' }, null])(
    'after the budget: %j does not',
    async (report) => {
      const { session, clock, journal, status, late } = slow('cancelled');
      void session.pay();
      await clock.advance(60_000);
      late.resolve(report as PaymentReport);
      await clock.advance(60_000);
      expect([status(), journal.list().length]).toEqual(['processing', 1]);
    },
  );

  it('to a question before the last: "paid" counts, whatever the last one said', async () => {
    const { session, clock, journal, status, late } = slow('cancelled');
    void session.pay();
    await clock.advance(60_000);
    expect(status()).toBe('processing');
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    late.resolve(paid);
    await clock.advance(0);
    expect([status(), journal.list()]).toEqual(['succeeded', []]);
  });

  it('while the same trade is looked at before it is paid again: "paid" counts, and no cashier opens', async () => {
    const { session, clock, calls, status, late } = slow('cancelled', {
      report: (call) => (call === 1 ? late.promise : call === 2 ? unpaid : hangs()),
    });
    void session.pay();
    await clock.advance(60_000);
    void session.pay();
    await clock.advance(0);
    void session.pay();
    await clock.advance(2999);
    expect([status(), calls.report.length]).toEqual(['creating', 3]);
    late.resolve(paid);
    await clock.advance(10_000);
    expect([status(), calls.pay.length]).toEqual(['succeeded', 1]);
  });

  it('after the look-back, with the cashier open: it counts once the wallet has answered', async () => {
    const wallet = deferred<WalletAnswer>();
    const { session, clock, calls, journal, notices, status, late } = slow('cancelled', {
      pay: (call) => (call === 1 ? answer('cancelled') : wallet.promise),
      report: (call) => (call === 1 ? unpaid : call === 2 ? late.promise : paid),
    });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    void session.pay();
    await clock.advance(2999);
    expect([status(), calls.pay.length]).toEqual(['creating', 1]);
    await clock.advance(1);
    expect([status(), calls.pay.length]).toEqual(['paying', 2]);
    late.resolve(paid);
    await clock.advance(0);
    expect([status(), journal.list().length]).toEqual(['paying', 1]);
    expect(notices.filter(({ type }) => type === 'ignored')).toEqual([]);
    wallet.resolve(answer('cancelled'));
    await clock.advance(0);
    expect([status(), calls.report.length, journal.list()]).toEqual(['succeeded', 2, []]);
  });

  it('after the look-back, while the wallet’s answer is being asked about: "paid" counts', async () => {
    const late = deferred<PaymentReport>();
    const { session, clock, calls, status } = relaunched(
      { claim: 'cancelled' },
      { report: (call) => (call === 1 ? late.promise : unpaid) },
    );
    void session.pay();
    await clock.advance(3000);
    expect([status(), calls.report.length]).toEqual(['confirming', 2]);
    late.resolve(paid);
    await clock.advance(0);
    expect(status()).toBe('succeeded');
    await clock.advance(60_000);
    expect([status(), calls.report.length, clock.pending()]).toEqual(['succeeded', 2, 0]);
  });

  it('does not count when the page was left meanwhile: it is asked again', async () => {
    const { session, clock, calls, journal, status, late } = slow('paid');
    void session.pay();
    await clock.advance(0);
    session.stop();
    late.resolve(paid);
    await clock.advance(0);
    expect([status(), journal.list().length, calls.report.length]).toEqual(['confirming', 1, 1]);
  });

  it('does not count for another purchase', async () => {
    const { session, clock, status, late } = slow('paid', {
      create: (call) => ({ orderId: `T${call}`, trade }),
      report: (call) => (call === 1 ? late.promise : hangs()),
    });
    void session.pay();
    await clock.advance(60_000);
    session.reset();
    late.resolve(paid);
    await clock.advance(0);
    expect(status()).toBe('idle');
  });

  it('is nothing new where it was paid already', async () => {
    const { session, clock, notices, status, late } = slow('paid', {
      report: (call) => (call === 1 ? late.promise : paid),
    });
    void session.pay();
    await clock.advance(60_000);
    void session.pay();
    await clock.advance(0);
    const heard = notices.length;
    late.resolve(paid);
    await clock.advance(0);
    expect([status(), notices.length]).toEqual(['succeeded', heard]);
  });
});

describe('a createTrade that never ends', () => {
  it('is waited for for two minutes, and the next tap carries the same key', async () => {
    const { session, clock, calls, status } = scripted({
      create: (call) => (call === 1 ? hangs() : { orderId: 'T1', trade }),
    });
    const ending = session.pay();
    await clock.advance(119_999);
    expect(status()).toBe('creating');
    await clock.advance(1);
    expect(await ending).toMatchObject({
      status: 'failed',
      error: {
        code: 'trade-not-created',
        message: expect.stringMatching(/made no order.*same tap can be repeated.*idempotency key/),
        reason: expect.objectContaining({ message: 'createTrade did not answer.' }),
      },
    });
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.create, calls.pay.length]).toEqual([
      'succeeded',
      ['key-1', 'key-1'],
      1,
    ]);
    expect(clock.pending()).toBe(0);
  });

  it('is waited for for as long as a silent wallet', async () => {
    const { session, clock, status } = scripted({ create: hangs, policy: { silence: 5000 } });
    void session.pay();
    await clock.advance(4999);
    expect(status()).toBe('creating');
    await clock.advance(1);
    expect(status()).toBe('failed');
  });

  it('but late: its order is kept, and the next tap pays it', async () => {
    const late = deferred<unknown>();
    const { session, clock, calls, status } = scripted({ create: () => late.promise });
    void session.pay(cny(500));
    await clock.advance(120_000);
    late.resolve({ orderId: 'T1', trade, ...cny(500) });
    await clock.advance(0);
    expect([status(), calls.pay]).toEqual(['failed', []]);
    void session.pay(cny(500));
    await clock.advance(0);
    expect([status(), calls.create, calls.pay.length]).toEqual(['succeeded', ['key-1'], 1]);
  });

  it('but late, with another amount than was shown: its order is not kept', async () => {
    const late = deferred<unknown>();
    const { session, clock, calls } = scripted({
      create: (call) => (call === 1 ? late.promise : { orderId: 'T2', trade, ...cny(500) }),
      pay: hangs,
    });
    void session.pay(cny(500));
    await clock.advance(120_000);
    late.resolve({ orderId: 'T1', trade, ...cny(600) });
    await clock.advance(0);
    void session.pay(cny(500));
    await clock.advance(0);
    expect(calls.create).toEqual(['key-1', 'key-1']);
    expect(session.getState()).toEqual({ status: 'paying', orderId: 'T2' });
  });

  it('but late, when the price is another one by now: its order is not paid', async () => {
    const late = deferred<unknown>();
    const next = deferred<unknown>();
    const { session, clock, calls } = scripted({
      create: (call) => (call === 1 ? late : next).promise,
      report: () => ({ orderId: 'T2', status: 'paid' }),
    });
    void session.pay(cny(500));
    await clock.advance(120_000);
    void session.pay(cny(600));
    await clock.advance(0);
    late.resolve({ orderId: 'T1', trade });
    await clock.advance(0);
    expect([session.getState().status, calls.pay]).toEqual(['creating', []]);
    next.resolve({ orderId: 'T2', trade });
    await clock.advance(0);
    expect([calls.create, calls.report]).toEqual([['key-1', 'key-2'], ['T2']]);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T2' });
  });

  it('is given up when the page is left, and asked once more after its return', async () => {
    const { session, clock, calls, status } = scripted({
      create: (call) => (call === 1 ? hangs() : { orderId: 'T1', trade }),
    });
    const ending = session.pay();
    await clock.advance(0);
    session.stop();
    expect(await ending).toMatchObject({ status: 'failed', error: { code: 'aborted' } });
    session.start();
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.create]).toEqual(['succeeded', ['key-1', 'key-1']]);
  });
});

describe('a session that was stopped', () => {
  it.each([
    ['an order', { order: { orderId: 'T1', trade } }],
    ['createTrade', {}],
  ])('begins nothing, with %s, until it is started', async (_, more) => {
    const beforePay = jest.fn();
    const { session, clock, calls, status } = scripted({ ...more, beforePay });
    session.stop();
    expect(await session.pay()).toEqual({ status: 'idle' });
    expect(await session.refresh()).toEqual({ status: 'idle' });
    await clock.advance(200_000);
    expect([calls, beforePay.mock.calls, status()]).toEqual([
      { pay: [], report: [], create: [] },
      [],
      'idle',
    ]);
    session.start();
    expect((await Promise.all([session.pay(), clock.advance(0)]))[0].status).toBe('succeeded');
    expect(calls.pay).toHaveLength(1);
  });

  it('asks nothing of a payment whose end it does not know', async () => {
    const { session, clock, calls } = scripted({
      ...{ pay: () => answer('unknown'), report: () => unpaid },
    });
    void session.pay();
    await clock.advance(60_000);
    const asked = calls.report.length;
    session.stop();
    expect([(await session.pay()).status, (await session.refresh()).status]).toEqual([
      'processing',
      'processing',
    ]);
    await clock.advance(60_000);
    expect(calls.report).toHaveLength(asked);
    session.start();
    void session.pay();
    await clock.advance(0);
    expect(calls.report).toHaveLength(asked + 1);
  });
});

describe('a wallet that answers more than once', () => {
  it('cancelled, then paid: the server is asked until it knows, and the claim is kept', async () => {
    let report = unpaid;
    const { session, clock, journal, status } = scripted({
      pay(_, onRepeat) {
        clock.after(1000, () => onRepeat(answer('paid')));
        return answer('cancelled');
      },
      report: () => report,
    });
    void session.pay();
    await clock.advance(500);
    expect(status()).toBe('cancelled');
    await clock.advance(600);
    expect(status()).toBe('confirming');
    expect(journal.find('T1')).toMatchObject({ claim: 'paid' });
    report = paid;
    await clock.advance(5000);
    expect(status()).toBe('succeeded');
  });

  it('in one breath: what may have been paid is not taken for cancelled', async () => {
    const { session, clock, journal, status } = scripted({
      pay(_, onRepeat) {
        onRepeat(answer('processing'));
        return answer('cancelled');
      },
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(70_000);
    expect(status()).toBe('processing');
    expect(journal.find('T1')).toMatchObject({ claim: 'processing' });
  });

  it('while the server is asked: the questions go on for as long as the stronger answer needs', async () => {
    const { session, clock, status } = scripted({
      pay(_, onRepeat) {
        clock.after(500, () => onRepeat(answer('unknown')));
        return answer('failed');
      },
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(5000);
    expect(status()).toBe('confirming');
  });

  it('paid, then cancelled: nothing changes', async () => {
    const { session, clock, journal, status } = scripted({
      pay(_, onRepeat) {
        clock.after(100, () => onRepeat(answer('cancelled')));
        return answer('paid');
      },
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(5000);
    expect(status()).toBe('confirming');
    expect(journal.find('T1')).toMatchObject({ claim: 'paid' });
  });

  it('for an order that is over: nothing is asked', async () => {
    const { session, clock, calls, status } = scripted({
      pay(_, onRepeat) {
        clock.after(100, () => onRepeat(answer('paid')));
        return answer('paid');
      },
      report: () => paid,
    });
    void session.pay();
    await clock.advance(5000);
    expect([status(), calls.report.length]).toEqual(['succeeded', 1]);
  });
});

describe('the return of the app while the wallet has not answered', () => {
  const silent = (report: () => PaymentReport | Promise<PaymentReport>) => {
    const world = scripted({ pay: () => new Promise(() => undefined), report });
    void world.session.pay();
    return world;
  };

  it.each([
    ['succeeded', paid],
    ['expired', closed],
  ])('shows what the server knows: %s', async (end, report) => {
    const { clock, app, status, journal } = silent(() => report);
    await clock.advance(1000);
    app.set(false);
    await clock.advance(1000);
    expect(status()).toBe('paying');
    app.set(true);
    await clock.advance(0);
    expect(status()).toBe(end);
    expect(journal.list()).toEqual([]);
  });

  it('changes nothing when the server knows nothing', async () => {
    const { clock, app, status, calls } = silent(() => unpaid);
    await clock.advance(1000);
    app.set(false);
    app.set(true);
    await clock.advance(1000);
    expect([status(), calls.report.length]).toEqual(['paying', 1]);
  });

  it('leaves the end to the wallet that has answered meanwhile', async () => {
    const wallet = deferred<WalletAnswer>();
    const first = deferred<PaymentReport>();
    const { session, clock, app, status } = scripted({
      pay: () => wallet.promise,
      report: (call) => (call === 1 ? first.promise : unpaid),
    });
    void session.pay();
    await clock.advance(1000);
    app.set(false);
    app.set(true);
    wallet.resolve(answer('paid'));
    await clock.advance(0);
    expect(status()).toBe('confirming');
    first.resolve(paid);
    await clock.advance(0);
    expect(status()).toBe('succeeded');
  });
});
