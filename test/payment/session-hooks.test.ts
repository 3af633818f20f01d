/** The app's hook before a payment, the wallet's silence, the background, and what is told to those who listen. */
import { PaymentError } from '../../src/payment/errors';
import type { PaymentReport, WalletAnswer } from '../../src/payment/ports';
import type { BeforePay, SessionNotice } from '../../src/payment/session-types';
import { settled, thrownBy } from '../support/clock';
import { answer, closed, deferred, paid, scripted, trade, unpaid } from '../support/payment';

const hangs = () => new Promise<never>(() => undefined);
const movedTo = (notices: SessionNotice[]) =>
  notices.flatMap((notice) => (notice.type === 'moved' ? [notice.to.status] : []));

describe('the hook before a payment', () => {
  it('sees what the buyer is shown, before anything is made', async () => {
    const seen: unknown[] = [];
    const world = scripted({
      beforePay(context) {
        seen.push(
          context.shown,
          context.signal.aborted,
          world.status(),
          structuredClone(world.calls),
        );
      },
    });
    void world.session.pay({ amount: 500, currency: 'CNY' });
    expect(seen).toEqual([
      ...[{ amount: 500, currency: 'CNY' }, false, 'creating'],
      { create: [], pay: [], report: [] },
    ]);
  });

  it.each([
    ['nothing', () => undefined],
    ['true', () => true],
    ['null', () => null],
    ['0', () => 0],
    ['a promise', async () => 'go on'],
  ])('lets the payment go on with %s', async (_, beforePay) => {
    const { session, clock, notices } = scripted({ beforePay });
    void session.pay();
    await clock.advance(0);
    expect(movedTo(notices)).toEqual(['creating', 'paying', 'confirming', 'succeeded']);
  });

  it.each([
    ['false', () => false],
    ['a promise of it', async () => false],
  ])('stops it without an error with %s', async (_, beforePay) => {
    const { session, clock, calls, notices } = scripted({ beforePay });
    const end = session.pay();
    await clock.advance(0);
    expect(await end).toEqual({ status: 'idle' });
    expect(calls).toEqual({ create: [], pay: [], report: [] });
    expect(notices).toMatchObject([
      { type: 'moved', event: 'create', from: { status: 'idle' }, to: { status: 'creating' } },
      { type: 'moved', event: 'stopped', from: { status: 'creating' }, to: { status: 'idle' } },
    ]);
  });

  it('stops a further try at the same order too', async () => {
    const { session, clock, calls, status } = scripted({
      pay: () => answer('cancelled'),
      report: () => unpaid,
      beforePay: () => calls.pay.length === 0,
    });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.pay.length, calls.report.length]).toEqual(['idle', 1, 1]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('fails it when it %s', async (_, beforePay) => {
    const { session, clock, calls } = scripted({ beforePay });
    const end = session.pay();
    await clock.advance(0);
    expect(await end).toMatchObject({
      status: 'failed',
      error: {
        code: 'before-pay-failed',
        message: expect.stringContaining('beforePay threw, so nothing was made'),
        reason: new Error('broken'),
      },
    });
    expect(calls).toEqual({ create: [], pay: [], report: [] });
  });

  it('can be tried again after it failed', async () => {
    let broken = true;
    const { session, clock, status } = scripted({
      beforePay() {
        if (broken) throw new Error('broken');
      },
    });
    void session.pay();
    await clock.advance(0);
    broken = false;
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('succeeded');
  });

  it('is given up when the page is left while it hangs', async () => {
    const gate = deferred<unknown>();
    const signals: Parameters<BeforePay>[0]['signal'][] = [];
    const { session, clock, calls } = scripted({
      beforePay({ signal }) {
        signals.push(signal);
        return gate.promise;
      },
    });
    const end = session.pay();
    await clock.advance(1000);
    expect([session.getState().status, calls.create]).toEqual(['creating', []]);
    session.stop();
    await settled();
    expect(signals[0]?.aborted).toBe(true);
    expect(await end).toMatchObject({
      status: 'failed',
      error: {
        code: 'aborted',
        message: 'The page was left before the cashier could open.',
      },
    });
    gate.resolve(true);
    await clock.advance(1000);
    expect([calls.create, calls.pay]).toEqual([[], []]);
  });

  it('is called once for all taps that join', async () => {
    let times = 0;
    const { session, clock } = scripted({ beforePay: () => void (times += 1) });
    const [first, second] = [session.pay(), session.pay()];
    expect(first).toBe(second);
    await clock.advance(0);
    expect(times).toBe(1);
  });

  it('is not called where only the server is asked', async () => {
    let times = 0;
    const { session, clock } = scripted({
      beforePay: () => void (times += 1),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(100_000);
    expect(session.getState().status).toBe('processing');
    void session.pay();
    void session.refresh();
    await clock.advance(0);
    expect(times).toBe(1);
  });
});

describe('a wallet that is silent', () => {
  it('is waited for for two minutes, and then the server is asked', async () => {
    const { session, clock, calls, status, notices } = scripted({
      pay: hangs,
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(119_999);
    expect([status(), calls.report]).toEqual(['paying', []]);
    await clock.advance(1);
    expect([status(), calls.report]).toEqual(['confirming', ['T1']]);
    expect(notices.at(-1)).toMatchObject({
      ...{ type: 'moved', event: 'silent', at: 1_120_000 },
      to: { status: 'confirming', orderId: 'T1', wallet: null },
    });
    // No number of unpaid answers says that nothing will be paid in an open cashier.
    await clock.advance(60_000);
    expect(session.getState()).toMatchObject({
      status: 'processing',
      evidence: { wallet: null, server: unpaid },
    });
  });

  it('is waited for as long as the app wants', async () => {
    const { session, clock, status } = scripted({
      ...{ pay: hangs, policy: { silence: 10 } },
      report: () => paid,
    });
    void session.pay();
    await clock.advance(9);
    expect(status()).toBe('paying');
    await clock.advance(1);
    expect(status()).toBe('succeeded');
  });

  it('may answer while the server is asked, and the questions begin anew', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, calls, status } = scripted({
      pay: () => gate.promise,
      report: () => unpaid,
    });
    const end = session.pay();
    await clock.advance(121_500);
    expect([status(), calls.report.length]).toEqual(['confirming', 2]);
    gate.resolve(answer('failed', '6002'));
    await settled();
    // What was heard before it answered does not count.
    expect([status(), calls.report.length]).toEqual(['confirming', 3]);
    await clock.advance(1000);
    expect(await end).toMatchObject({ status: 'failed', evidence: { wallet: { code: '6002' } } });
    expect([calls.report.length, clock.pending()]).toEqual([4, 0]);
  });

  it('may answer after the questions have ended, which begins them anew', async () => {
    const gate = deferred<WalletAnswer>();
    let report = unpaid;
    const { session, clock, status, journal } = scripted({
      pay: () => gate.promise,
      report: () => report,
    });
    void session.pay();
    await clock.advance(200_000);
    expect(status()).toBe('processing');
    gate.resolve(answer('unknown'));
    await settled();
    expect([status(), journal.find('T1')?.claim]).toEqual(['confirming', 'unknown']);
    // One flight, which everybody joins.
    const joined = session.pay();
    expect(session.refresh()).toBe(joined);
    report = paid;
    await clock.advance(1000);
    expect(await joined).toMatchObject({ status: 'succeeded' });
  });

  it('leaves no timer behind when it answers', async () => {
    const { session, clock } = scripted();
    void session.pay();
    await clock.advance(0);
    expect([session.getState().status, clock.pending()]).toEqual(['succeeded', 0]);
  });

  it('is not taken for silent in a later try, when it broke in this one', async () => {
    const { session, clock, status } = scripted({
      pay: (call) =>
        call === 1 ? Promise.reject(new PaymentError('invalid-trade', 'no')) : hangs(),
    });
    void session.pay();
    await clock.advance(60_000);
    expect([status(), clock.pending()]).toEqual(['failed', 0]);
    void session.pay();
    await clock.advance(119_999);
    expect(status()).toBe('paying');
  });

  it('does not settle a later try, whatever it says and however', async () => {
    for (const late of [
      (gate: ReturnType<typeof deferred<WalletAnswer>>) =>
        gate.resolve(answer('cancelled', '6001')),
      (gate: ReturnType<typeof deferred<WalletAnswer>>) => gate.reject(new Error('broken')),
      (gate: ReturnType<typeof deferred<WalletAnswer>>) =>
        gate.reject(new PaymentError('wallet-unavailable', 'never opened')),
    ]) {
      const gate = deferred<WalletAnswer>();
      const { session, clock, status, notices, journal, calls } = scripted({
        create: (call) => ({ orderId: `T${call}`, trade }),
        pay: (call) => (call === 1 ? gate.promise : hangs()),
        report: () => closed,
      });
      void session.pay();
      await clock.advance(120_000);
      expect(status()).toBe('expired');
      void session.pay();
      await settled();
      late(gate);
      await settled();
      expect(notices.at(-1)).toMatchObject({
        ...{ type: 'repeated', at: 1_120_000, state: { status: 'paying', orderId: 'T2' } },
      });
      expect(journal.list()).toMatchObject([{ orderId: 'T2', claim: null }]);
      expect([status(), calls.pay.length]).toEqual(['paying', 2]);
    }
  });

  it('speaks of the purchase before, once the buyer has started anew', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, status, notices, journal } = scripted({
      pay: () => gate.promise,
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(200_000);
    session.reset();
    gate.resolve(answer('cancelled'));
    await settled();
    expect(status()).toBe('idle');
    expect(notices.at(-1)).toMatchObject({ type: 'repeated', answer: { claim: 'cancelled' } });
    expect(journal.find('T1')?.claim).toBeNull();
  });

  it('has an answer even if that is none', async () => {
    for (const nonsense of [undefined, null, {}, { claim: 'PAID', code: '9000', raw: 1 }]) {
      const { session, clock, journal } = scripted({
        pay: () => nonsense as never,
        report: () => unpaid,
      });
      void session.pay();
      await clock.advance(0);
      expect(session.getState()).toMatchObject({
        status: 'confirming',
        wallet: { claim: 'unknown', code: '', raw: nonsense },
      });
      expect(journal.find('T1')?.claim).toBe('unknown');
    }
  });

  it('that breaks has said nothing that can be relied on', async () => {
    const broken = new Error('the bridge is gone');
    const { session, clock } = scripted({
      pay: () => Promise.reject(broken),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(0);
    expect(session.getState()).toEqual({
      ...{ status: 'confirming', orderId: 'T1' },
      wallet: { claim: 'unknown', code: '', raw: broken },
    });
  });

  it('is reported when it repeats itself, even with nonsense', async () => {
    const { session, clock, notices } = scripted({
      pay(_, onRepeat) {
        onRepeat(undefined as never);
        return hangs();
      },
    });
    void session.pay();
    await clock.advance(0);
    expect(notices.at(-1)).toEqual({
      ...{ type: 'repeated', at: 1_000_000, state: { status: 'paying', orderId: 'T1' } },
      answer: { claim: 'unknown', code: '', raw: undefined },
    });
  });
});

describe('an app in the background', () => {
  it('asks no further, and goes on with the budget that was left', async () => {
    const { session, clock, calls, status, app } = scripted({ report: () => unpaid });
    void session.pay();
    await clock.advance(10_000);
    const asked = calls.report.length;
    app.set(false);
    await clock.advance(500_000);
    expect([status(), calls.report.length]).toEqual(['confirming', asked]);
    app.set(true);
    await settled();
    expect(calls.report).toHaveLength(asked + 1);
    await clock.advance(44_999);
    expect(status()).toBe('confirming');
    await clock.advance(5001);
    expect(status()).toBe('processing');
  });

  it('asks once when the wallet answers there, and then waits for the app', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, calls, status, app } = scripted({
      pay: () => gate.promise,
      report: () => unpaid,
    });
    void session.pay();
    await settled();
    app.set(false);
    gate.resolve(answer('paid'));
    await clock.advance(500_000);
    expect([status(), calls.report.length]).toEqual(['confirming', 1]);
    app.set(true);
    await clock.advance(0);
    expect(calls.report).toHaveLength(2);
  });

  it('is not heard of by a session that was stopped', async () => {
    const { session, clock, calls, app } = scripted({ report: () => unpaid });
    void session.pay();
    await clock.advance(0);
    session.stop();
    app.set(false);
    app.set(true);
    await clock.advance(10_000);
    expect(calls.report).toHaveLength(1);
    session.start();
    session.start();
    await clock.advance(0);
    expect(calls.report).toHaveLength(2);
    app.set(false);
    await clock.advance(10_000);
    expect(calls.report).toHaveLength(2);
  });
});

describe('a session that was stopped', () => {
  it('hears no end from recovery until it is started', async () => {
    const { session, clock, journal } = scripted({
      pay: () => answer('unknown'),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(200_000);
    session.stop();
    expect(journal.settle(paid)).toBe(false);
    session.start();
    expect(journal.settle(paid)).toBe(true);
    expect(session.getState().status).toBe('succeeded');
  });

  it('hears of its own order only', async () => {
    const gate = deferred<PaymentReport>();
    const { session, clock, journal, status } = scripted({
      pay: () => answer('unknown'),
      report: (call) => (call === 1 ? gate.promise : unpaid),
    });
    session.start();
    expect(journal.settle(paid)).toBe(false);
    void session.pay();
    await settled();
    expect([journal.isBusyWith('T1'), journal.isBusyWith('T2')]).toEqual([true, false]);
    gate.resolve(unpaid);
    await clock.advance(200_000);
    expect([status(), journal.isBusyWith('T1')]).toEqual(['processing', false]);
    expect(journal.settle({ orderId: 'T2', status: 'paid' })).toBe(false);
    expect(journal.settle(closed)).toBe(true);
    expect(status()).toBe('expired');
  });
});

describe('what goes wrong is said', () => {
  it('when this host has no wallet', async () => {
    const { session, clock } = scripted({ available: () => false });
    void session.pay();
    await clock.advance(0);
    expect(session.getState()).toMatchObject({
      error: {
        message:
          'There is no wallet to call in this alipay host. No order was made; offer another way to pay.',
      },
    });
  });

  it('when the order could not be made', async () => {
    const { session, clock } = scripted({ create: () => Promise.reject(new Error('502')) });
    void session.pay();
    await clock.advance(0);
    expect(session.getState()).toMatchObject({
      evidence: { wallet: null, server: null, at: 1_000_000 },
      error: {
        ...{ code: 'trade-not-created', reason: new Error('502') },
        message: expect.stringMatching(
          /made no order.*wallet was not called.*same idempotency key/,
        ),
      },
    });
  });

  it.each([
    [{ amount: 900, currency: 'CNY' }, 'The order would charge 900 CNY, and the buyer was shown'],
    [{ amount: 900 }, 'The order would charge 900 , and the buyer was shown something else.'],
  ])('when the order charges something else: %j', async (price, message) => {
    const { session, clock, calls } = scripted({ order: { orderId: 'T1', trade, ...price } });
    void session.pay({ amount: 500, currency: 'CNY' });
    await clock.advance(0);
    expect(session.getState()).toMatchObject({
      error: { code: 'invalid-trade', message: expect.stringContaining(message), reason: price },
    });
    expect(calls.pay).toEqual([]);
  });

  it('when the server cannot be asked, with the time', async () => {
    const { session, clock, notices } = scripted({
      report: () => Promise.reject(new Error('502')),
    });
    void session.pay();
    await clock.advance(1000);
    expect(notices.filter(({ type }) => type === 'problem')).toMatchObject([
      { at: 1_000_000, error: { code: 'merchant-unavailable' } },
      { at: 1_001_000, error: { code: 'merchant-unavailable' } },
    ]);
  });
});

describe('those who listen', () => {
  it('cannot stop a payment or each other by throwing', async () => {
    const { session, clock, status } = scripted();
    const heard: string[] = [];
    session.subscribe(() => {
      throw new Error('broken listener');
    });
    const leave = session.subscribe(() => heard.push(status()));
    void session.pay();
    const errors = await thrownBy(clock, () => status() === 'succeeded');
    expect(heard).toEqual(['creating', 'paying', 'confirming', 'succeeded']);
    expect(errors.map(String)).toEqual(Array(4).fill('Error: broken listener'));
    leave();
    session.reset();
    expect(heard).toHaveLength(4);
  });

  it('may start the next payment from the end of this one', async () => {
    const { session, clock, calls, status } = scripted({
      pay: (call) => answer(call === 1 ? 'cancelled' : 'paid'),
      report: (call) => (call > 2 ? paid : unpaid),
    });
    session.subscribe(() => {
      if (status() === 'cancelled') void session.pay();
    });
    const end = session.pay();
    await clock.advance(0);
    expect(await end).toMatchObject({ status: 'cancelled' });
    expect([status(), calls.pay.length]).toEqual(['succeeded', 2]);
  });
});

describe('a refresh', () => {
  it('of nothing is nothing', async () => {
    const { session, calls, notices } = scripted();
    expect(await session.refresh()).toEqual({ status: 'idle' });
    session.reset();
    expect([calls.report, notices]).toEqual([[], []]);
  });

  it('of a payment under way joins it', async () => {
    const { session, clock } = scripted();
    const end = session.pay();
    expect(session.refresh()).toBe(end);
    await clock.advance(0);
    expect(await session.refresh()).toBe(session.getState());
  });

  it('corrects an end that was unpaid', async () => {
    const { session, clock, status, calls } = scripted({
      pay: () => answer('cancelled', '6001'),
      report: (call) => (call === 3 ? paid : unpaid),
    });
    void session.pay();
    await clock.advance(0);
    void session.refresh();
    await clock.advance(0);
    expect([status(), calls.report.length]).toEqual(['cancelled', 2]);
    void session.refresh();
    await clock.advance(0);
    expect(session.getState()).toMatchObject({
      status: 'succeeded',
      evidence: { wallet: { claim: 'cancelled', code: '6001' } },
    });
  });

  it('remembers what the wallet said, when the page was left before the next try', async () => {
    const { session, clock, status } = scripted({
      pay: () => answer('cancelled'),
      report: (call) => (call === 2 ? hangs() : unpaid),
    });
    void session.pay();
    await clock.advance(0);
    void session.pay();
    await clock.advance(10);
    session.stop();
    await settled();
    expect(session.getState()).toMatchObject({ status: 'failed', error: { code: 'aborted' } });
    session.start();
    void session.refresh();
    await clock.advance(0);
    expect(status()).toBe('cancelled');
  });

  it('remembers what the wallet said, when it could not be called again', async () => {
    const { session, clock, status } = scripted({
      pay: (call) =>
        call === 1
          ? answer('cancelled')
          : Promise.reject(new PaymentError('wallet-unavailable', 'no')),
      report: () => unpaid,
    });
    for (const end of ['cancelled', 'failed']) {
      void session.pay();
      await clock.advance(0);
      expect(status()).toBe(end);
    }
    void session.refresh();
    await clock.advance(0);
    expect(status()).toBe('cancelled');
  });

  it('finds a ready order payable whose wallet could not be called', async () => {
    const { session, clock, status } = scripted({
      order: { orderId: 'T1', trade },
      pay: () => Promise.reject(new PaymentError('wallet-unavailable', 'no')),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(0);
    void session.refresh();
    await clock.advance(0);
    expect(status()).toBe('idle');
  });

  it('goes on for the whole budget where the order has no trade', async () => {
    const { session, clock, status } = scripted({
      order: { orderId: 'T1', trade: null },
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(56_000);
    // It cannot be paid here, so somebody may be paying it elsewhere.
    expect(status()).toBe('processing');
  });
});
