import { PaymentError } from '../../src/payment/errors';
import type { PaymentReport, WalletAnswer } from '../../src/payment/ports';
import { createPaymentSession } from '../../src/payment/session';
import { settled, thrownBy } from '../support/clock';
import { answer, closed, deferred, paid, scripted, trade, unpaid } from '../support/payment';

describe('what a session is made of', () => {
  const createTrade = () => Promise.resolve({ orderId: 'T1', trade });

  it.each([
    ['nothing to pay', {}],
    ['both ways to get an order', { createTrade, order: { orderId: 'T1', trade } }],
  ])('is refused with %s, from plain JavaScript', (_, options) => {
    const open = () => createPaymentSession(options as never);
    expect(open).toThrow(PaymentError);
    expect(open).toThrow(/createTrade/);
  });
});

describe('paying', () => {
  it('makes one order, one trade and one wallet call for fifty taps in one tick', async () => {
    const { session, clock, calls } = scripted();
    const ends = Promise.all(Array.from({ length: 50 }, () => session.pay()));
    await clock.advance(0);
    expect(new Set(await ends).size).toBe(1);
    expect(calls).toEqual({ create: ['key-1'], pay: [trade], report: ['T1'] });
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
  });

  it('pays no second time after it succeeded', async () => {
    const { session, clock, calls } = scripted();
    void session.pay();
    await clock.advance(0);
    await session.pay();
    expect(calls.pay).toHaveLength(1);
  });

  it('walks through its states in order', async () => {
    const { session, clock, notices } = scripted();
    void session.pay();
    await clock.advance(0);
    expect(notices.map((notice) => notice.type === 'moved' && notice.to.status)).toEqual([
      'creating',
      'paying',
      'confirming',
      'succeeded',
    ]);
  });

  it('says paid only when the server does, whatever the wallet says', async () => {
    const { session, clock, calls, status } = scripted({ report: () => unpaid });
    const end = session.pay();
    await clock.advance(55_999);
    expect(status()).toBe('confirming');
    await clock.advance(10_000);
    expect(await end).toMatchObject({ status: 'processing', evidence: { server: unpaid } });
    // 0, 1, 3, 6, then every five seconds up to 56.
    expect(calls.report).toHaveLength(14);
    expect(clock.pending()).toBe(0);
  });

  it('believes the server against every claim', async () => {
    for (const claim of ['cancelled', 'failed', 'refused', 'unknown', 'processing'] as const) {
      const { session, clock, status } = scripted({ pay: () => answer(claim) });
      void session.pay();
      await clock.advance(0);
      expect([claim, status()]).toEqual([claim, 'succeeded']);
    }
  });

  it('asks once before it says cancelled', async () => {
    const { session, clock, calls, status } = scripted({
      pay: () => answer('cancelled', '6001'),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.report.length]).toEqual(['cancelled', 1]);
  });

  it('asks twice before it says failed: a network error may hide a payment', async () => {
    const reports = [unpaid, paid];
    const { session, clock, status } = scripted({
      pay: () => answer('failed', '6002'),
      report: (call) => reports[call - 1] ?? unpaid,
    });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('confirming');
    await clock.advance(1000);
    expect(status()).toBe('succeeded');
  });

  it('says failed with the reason when the server says unpaid twice', async () => {
    const { session, clock } = scripted({
      pay: () => answer('failed', '4000'),
      report: () => unpaid,
    });
    const end = session.pay();
    await clock.advance(1000);
    expect(await end).toMatchObject({ status: 'failed', error: { code: 'payment-failed' } });
  });

  it('never says cancelled or failed while the server cannot be asked', async () => {
    for (const claim of ['cancelled', 'failed'] as const) {
      const { session, clock, status, notices } = scripted({
        pay: () => answer(claim),
        report: () => Promise.reject(new Error('offline')),
      });
      void session.pay();
      await clock.advance(120_000);
      expect(status()).toBe('processing');
      expect(notices).toContainEqual(
        expect.objectContaining({
          type: 'problem',
          error: expect.objectContaining({ code: 'merchant-unavailable' }) as unknown,
        }),
      );
    }
  });

  it('ends as expired when the server closed the trade', async () => {
    const { session, clock, status } = scripted({ report: () => closed });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('expired');
  });

  it.each([
    ['another order', { orderId: 'T2', status: 'paid' }],
    ['another amount', { orderId: 'T1', status: 'paid', amount: 1 }],
    ['another currency', { orderId: 'T1', status: 'paid', amount: 500, currency: 'USD' }],
    ['an unknown status', { orderId: 'T1', status: 'PAID' }],
    ['nothing', null],
  ])('does not believe a report of %s', async (_, report) => {
    const { session, clock, status } = scripted({
      create: () => ({ orderId: 'T1', trade, amount: 500, currency: 'CNY' }),
      report: () => report as PaymentReport,
    });
    void session.pay();
    await clock.advance(120_000);
    expect(status()).toBe('processing');
  });

  it('gives up a question that hangs when the budget ends', async () => {
    const { session, clock, status } = scripted({ report: () => new Promise(() => undefined) });
    void session.pay();
    await clock.advance(60_000);
    expect(status()).toBe('processing');
  });

  it('does not hang on a clock that stands still', async () => {
    const { session, clock, status } = scripted({ report: () => unpaid });
    void session.pay();
    await settled();
    expect([status(), clock.pending()]).toEqual(['confirming', 1]);
  });
});

describe('a wallet that misbehaves', () => {
  it('asks the server when the wallet breaks', async () => {
    const { session, clock, calls, status } = scripted({
      pay: () => Promise.reject(new Error('bridge is gone')),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(120_000);
    expect(status()).toBe('processing');
    expect(calls.pay).toHaveLength(1);
  });

  it('fails without asking when the wallet was not called', async () => {
    const { session, clock, calls } = scripted({
      pay: () => Promise.reject(new PaymentError('invalid-trade', 'tradeNO is missing')),
    });
    const end = session.pay();
    await clock.advance(0);
    expect(await end).toMatchObject({ status: 'failed', error: { code: 'invalid-trade' } });
    expect(calls.report).toHaveLength(0);
  });

  it('makes no order where there is no wallet', async () => {
    const { session, clock, calls } = scripted({ available: () => false });
    const end = session.pay();
    await clock.advance(0);
    expect(await end).toMatchObject({ status: 'failed', error: { code: 'wallet-unavailable' } });
    expect(calls).toEqual({ create: [], pay: [], report: [] });
  });
});

describe('trying again', () => {
  it('carries the same key when the order could not be made', async () => {
    const { session, clock, calls, status } = scripted({
      create: (call) => (call === 1 ? Promise.reject(new Error('502')) : { orderId: 'T1', trade }),
    });
    void session.pay();
    await clock.advance(0);
    expect(session.getState()).toMatchObject({
      status: 'failed',
      error: { code: 'trade-not-created' },
    });
    void session.pay();
    await clock.advance(0);
    expect(calls.create).toEqual(['key-1', 'key-1']);
    expect(status()).toBe('succeeded');
  });

  it('pays the same trade again after cancelled and after failed', async () => {
    const claims: WalletAnswer[] = [answer('cancelled'), answer('failed'), answer('paid')];
    const { session, clock, calls } = scripted({
      pay: (call) => claims[call - 1] ?? answer('unknown'),
      // One for the cancel; one before the second try and two for its failure; one before the third.
      report: (call) => (call > 5 ? paid : unpaid),
    });
    for (const end of ['cancelled', 'failed', 'succeeded']) {
      void session.pay();
      await clock.advance(2000);
      expect(session.getState().status).toBe(end);
    }
    expect(calls.create).toHaveLength(1);
    expect(calls.pay).toEqual([trade, trade, trade]);
  });

  it('finds what was paid meanwhile before it opens the cashier again', async () => {
    const { session, clock, calls, status } = scripted({
      pay: () => answer('cancelled'),
      report: (call) => (call === 1 ? unpaid : paid),
    });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.pay.length]).toEqual(['succeeded', 1]);
  });

  it('opens the cashier for the same trade when the server is silent', async () => {
    const { session, clock, calls } = scripted({
      pay: (call) => answer(call === 1 ? 'cancelled' : 'paid'),
      report: (call) => (call === 2 ? new Promise(() => undefined) : call === 1 ? unpaid : paid),
    });
    void session.pay();
    await clock.advance(0);
    void session.pay();
    await clock.advance(3000);
    expect(calls.pay).toEqual([trade, trade]);
    expect(calls.create).toHaveLength(1);
  });

  it('asks instead of paying while money may be moving', async () => {
    let report: PaymentReport = unpaid;
    const { session, clock, calls, status } = scripted({ report: () => report });
    void session.pay();
    await clock.advance(120_000);
    expect(status()).toBe('processing');
    report = paid;
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.pay.length]).toEqual(['succeeded', 1]);
  });

  it('makes a new order with a new key after the trade was closed', async () => {
    const { session, clock, calls } = scripted({
      create: (call) => ({ orderId: `T${String(call)}`, trade }),
      report: (call) => (call === 1 ? closed : { orderId: 'T2', status: 'paid' }),
    });
    void session.pay();
    await clock.advance(0);
    void session.pay();
    await clock.advance(0);
    expect(calls.create).toEqual(['key-1', 'key-2']);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T2' });
  });

  it('does not pay a ready trade that was closed', async () => {
    const { session, clock, calls, status } = scripted({
      order: { orderId: 'T1', trade },
      report: () => closed,
    });
    void session.pay();
    await clock.advance(0);
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.pay.length]).toEqual(['expired', 1]);
  });

  it('forgets a purchase on reset, but not one under way', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, status } = scripted({ pay: () => gate.promise });
    void session.pay();
    await clock.advance(0);
    session.reset();
    expect(status()).toBe('paying');
    gate.resolve(answer('paid'));
    await clock.advance(0);
    session.reset();
    expect(status()).toBe('idle');
  });
});

describe('createTrade', () => {
  it.each([
    ['nothing', undefined],
    ['no order number', { trade }],
    ['an empty order number', { orderId: '', trade }],
    ['no trade', { orderId: 'T1' }],
    ['a trade without a host', { orderId: 'T1', trade: { tradeNO: '1' } }],
  ])('is refused when it returns %s', async (_, created) => {
    const { session, clock, calls } = scripted({ create: () => created });
    void session.pay();
    await clock.advance(0);
    expect(session.getState()).toMatchObject({
      status: 'failed',
      error: { code: 'invalid-trade' },
    });
    expect(calls.pay).toHaveLength(0);
  });
});

describe('a page that goes away', () => {
  it('opens no cashier when the page was left while the order was made, and keeps the order', async () => {
    const gate = deferred<unknown>();
    const { session, clock, calls, status } = scripted({ create: () => gate.promise });
    void session.pay();
    session.stop();
    gate.resolve({ orderId: 'T1', trade });
    await clock.advance(0);
    expect([status(), calls.pay.length]).toEqual(['failed', 0]);
    session.start();
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.create.length, calls.pay.length]).toEqual(['succeeded', 1, 1]);
  });

  it('stops asking and goes on where it left off', async () => {
    let report: PaymentReport = unpaid;
    const { session, clock, calls, status } = scripted({ report: () => report });
    const end = session.pay();
    await clock.advance(0);
    session.stop();
    await clock.advance(30_000);
    expect([status(), calls.report.length, clock.pending()]).toEqual(['confirming', 1, 0]);
    report = paid;
    session.start();
    await clock.advance(0);
    expect((await end).status).toBe('succeeded');
  });

  it('keeps the wallet answer that comes while nobody looks', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, calls, status } = scripted({ pay: () => gate.promise });
    void session.pay();
    await clock.advance(0);
    session.stop();
    gate.resolve(answer('paid'));
    await clock.advance(10_000);
    expect([status(), calls.report.length]).toEqual(['confirming', 0]);
    session.start();
    await clock.advance(0);
    expect(status()).toBe('succeeded');
  });
});

describe('those who watch', () => {
  it('hear of every step', async () => {
    const { session, clock, status } = scripted();
    const heard: string[] = [];
    session.subscribe(() => heard.push(status()));
    void session.pay();
    await clock.advance(0);
    expect(heard).toEqual(['creating', 'paying', 'confirming', 'succeeded']);
  });

  it('cannot stop a payment by throwing, and their error reaches the host', async () => {
    const { session, clock, status } = scripted({
      onNotice: () => {
        throw new Error('analytics is down');
      },
    });
    void session.pay();
    const errors = await thrownBy(clock, () => status() === 'succeeded');
    expect(errors.map(String)).toEqual(Array(4).fill('Error: analytics is down'));
  });
});

describe('what the buyer was shown', () => {
  const cny = (amount: number) => ({ amount, currency: 'CNY' });

  it('is charged, or nothing is', async () => {
    const { session, clock, calls } = scripted({
      create: () => ({ orderId: 'T1', trade, ...cny(99_900) }),
    });
    const end = session.pay(cny(500));
    await clock.advance(0);
    expect(await end).toMatchObject({ status: 'failed', error: { code: 'invalid-trade' } });
    expect(calls.pay).toHaveLength(0);
  });

  it('is charged in that currency, or nothing is', async () => {
    const { session, clock, calls } = scripted({
      create: () => ({ orderId: 'T1', trade, amount: 500, currency: 'USD' }),
    });
    void session.pay(cny(500));
    await clock.advance(0);
    expect(calls.pay).toHaveLength(0);
  });

  it('makes another order, with another key, when it has changed since', async () => {
    const prices = [12_800, 25_600];
    const { session, clock, calls } = scripted({
      create: (call) => ({ orderId: `T${String(call)}`, trade, ...cny(prices[call - 1] ?? 0) }),
      pay: (call) => answer(call === 1 ? 'cancelled' : 'paid'),
      // Asked again about the first one before another is made.
      report: (call) => (call <= 2 ? unpaid : { orderId: 'T2', status: 'paid', ...cny(25_600) }),
    });
    void session.pay(cny(12_800));
    await clock.advance(0);
    expect(session.getState().status).toBe('cancelled');
    void session.pay(cny(25_600));
    await clock.advance(0);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T2' });
    expect(calls.create).toEqual(['key-1', 'key-2']);
  });

  it.each(['cancelled', 'failed'] as const)(
    'cannot change for an order that was made before (%s)',
    async (claim) => {
      const { session, clock, calls } = scripted({
        order: { orderId: 'T1', trade, ...cny(500) },
        pay: () => answer(claim),
        report: () => unpaid,
      });
      void session.pay(cny(500));
      await clock.advance(2000);
      const end = session.pay(cny(900));
      await clock.advance(2000);
      expect(await end).toMatchObject({ status: 'failed', error: { code: 'invalid-trade' } });
      expect(calls.pay).toHaveLength(1);
    },
  );

  it('is never charged anew while money may be moving', async () => {
    const { session, clock, calls, status } = scripted({
      create: () => ({ orderId: 'T1', trade, ...cny(500) }),
      report: () => unpaid,
    });
    void session.pay(cny(500));
    await clock.advance(120_000);
    void session.pay(cny(900));
    await clock.advance(120_000);
    expect([status(), calls.create.length, calls.pay.length]).toEqual(['processing', 1, 1]);
  });
});

describe('an order that is over already', () => {
  it('ends as the server says, and the next tap makes a new one', async () => {
    const { session, clock, calls } = scripted({
      create: (call) => ({ orderId: `T${String(call)}`, trade: call === 1 ? null : trade }),
      report: (call) => (call === 1 ? closed : { orderId: 'T2', status: 'paid' }),
    });
    void session.pay();
    await clock.advance(0);
    expect(session.getState().status).toBe('expired');
    void session.pay();
    await clock.advance(0);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T2' });
    expect(calls.create).toEqual(['key-1', 'key-2']);
  });

  it('is shown as paid when it was paid', async () => {
    const { session, clock, calls, status } = scripted({
      create: () => ({ orderId: 'T1', trade: null }),
    });
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.pay.length]).toEqual(['succeeded', 0]);
  });
});

describe('asking about an order that nobody tried to pay', () => {
  it('leaves it payable', async () => {
    const { session, clock, calls, status } = scripted({
      order: { orderId: 'T1', trade },
      report: (call) => (call === 1 ? unpaid : paid),
    });
    void session.refresh();
    await clock.advance(0);
    expect(status()).toBe('idle');
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.pay.length]).toEqual(['succeeded', 1]);
  });
});

describe('a policy that cannot be kept', () => {
  it.each([
    [{ budget: Infinity }],
    [{ budget: undefined }],
    [{ budget: Number.NaN }],
    [{ budget: -1 }],
    [{ waits: undefined }],
    [{ waits: [] }],
    [{ waits: [Number.NaN] }],
    [{ waits: 'soon' }],
  ])('%j does not hide a payment', async (policy) => {
    const { session, clock, status } = scripted({
      report: (call) => (call < 3 ? unpaid : paid),
      policy: policy as never,
    });
    void session.pay();
    await clock.advance(30_000);
    expect(status()).toBe('succeeded');
  });
});
