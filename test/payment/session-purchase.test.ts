/** One purchase, one charge: whatever buttons, runs of the app, prices and keys it goes through. */
import { createAppVisibility } from '../../src/components/checkout-provider/app-visibility';
import { digest } from '../../src/payment/digest';
import { PaymentError } from '../../src/payment/errors';
import { createJournal, memoryStorage, type PendingPayment } from '../../src/payment/journal';
import type { JournalStorage, Wallet, WalletAnswer } from '../../src/payment/ports';
import { createRecovery } from '../../src/payment/recovery';
import { createPaymentSession } from '../../src/payment/session';
import type { SessionNotice } from '../../src/payment/session-types';
import type { KnownOrder } from '../../src/payment/trade';
import { testClock } from '../support/clock';
import { answer, closed, deferred, paid, scripted, trade, unpaid } from '../support/payment';

const cny = (amount: number) => ({ amount, currency: 'CNY' });
const hangs = () => new Promise<never>(() => undefined);
const HOUR = 3_600_000;

type Session = ReturnType<typeof createPaymentSession>;
type Status = 'unpaid' | 'paid' | 'closed';

/** An app with several buttons: one clock, one journal, one wallet and one server, which keeps its orders by key. */
function shop(storage = memoryStorage()) {
  const clock = testClock();
  const journal = createJournal(storage);
  const { visibility } = createAppVisibility();
  const orders = new Map<string, Status>();
  const opened: string[] = [];
  const keys: string[] = [];
  const byKey = new Map<string, string>();
  const world = {
    ...{ clock, journal, orders, opened, keys, told: [] as string[] },
    wallet: (orderId: string): WalletAnswer | Promise<WalletAnswer> => {
      orders.set(orderId, 'paid');
      return answer('paid');
    },
    /** Before the server answers with an order. */
    gate: Promise.resolve<unknown>(null),
  };
  const wallet: Wallet = {
    host: 'alipay',
    isAvailable: () => true,
    async pay(given) {
      const orderId = given.host === 'alipay' ? String(given.tradeNO) : '';
      opened.push(orderId);
      return world.wallet(orderId);
    },
  };
  const merchant = {
    async getPayment(orderId: string) {
      const status = orders.get(orderId);
      if (!status) throw new PaymentError('order-not-found', 'No such order.');
      return { orderId, status };
    },
  };
  let made = 0;
  const common = {
    ...{ wallet, merchant, clock, journal, visibility },
    newKey: () => `key-${(made += 1)}`,
  };
  const createTrade = async ({ idempotencyKey }: { idempotencyKey: string }) => {
    keys.push(idempotencyKey);
    await world.gate;
    const orderId = byKey.get(idempotencyKey) ?? `T${byKey.size + 1}`;
    byKey.set(idempotencyKey, orderId);
    if (!orders.has(orderId)) orders.set(orderId, 'unpaid');
    return { orderId, trade: { host: 'alipay' as const, tradeNO: orderId } };
  };
  return Object.assign(world, {
    button(purchase?: string, more: { beforePay?: () => unknown } = {}): Session {
      const session = createPaymentSession({ ...common, ...more, purchase, createTrade });
      session.start();
      return session;
    },
    /** What a result page has of an order: its number. */
    result(order: KnownOrder): Session {
      const session = createPaymentSession({ ...common, order });
      session.start();
      return session;
    },
    recovery: () =>
      createRecovery({
        ...{ journal, merchant, clock, visibility },
        onRecovered: ({ orderId }) => world.told.push(orderId),
        onProblem: () => undefined,
      }),
  });
}

const record = (orderId: string, more: Partial<PendingPayment> = {}): PendingPayment => ({
  ...{ orderId, at: 1_000_000, claim: null, purchase: digest('cart') },
  key: { value: `of-${orderId}`, shown: '[500,"CNY"]' },
  ...more,
});

/** The next run of the app, whose journal holds these payments. */
function relaunched(payments: PendingPayment[], script: Parameters<typeof scripted>[0] = {}) {
  const storage: JournalStorage = memoryStorage();
  const journal = createJournal(storage);
  payments.forEach((payment) => journal.put(payment));
  return scripted({ storage, purchase: 'cart', ...script });
}

describe('two buttons of one purchase', () => {
  const busy = [
    'its hook takes time',
    'its order is made',
    'its cashier is open',
    'it is asked about',
  ];

  it('do not pay at once when both are told to in the same turn', async () => {
    const world = shop();
    const [first, second] = [world.button('cart'), world.button('cart')];
    const ends = [first.pay(cny(500)), second.pay(cny(500))];
    await world.clock.advance(0);
    expect(await Promise.all(ends)).toMatchObject([
      { status: 'succeeded' },
      { status: 'failed', error: { code: 'already-paying' } },
    ]);
    expect([world.keys, world.opened]).toEqual([['key-1'], ['T1']]);
  });

  it.each(busy)('do not pay at once: the first is under way, %s', async (when) => {
    const world = shop();
    const [hook, made, wallet] = [deferred<null>(), deferred<null>(), deferred<WalletAnswer>()];
    world.gate = made.promise;
    world.wallet = () => wallet.promise;
    const asked = jest.fn();
    const first = world.button('cart', { beforePay: () => hook.promise });
    const second = world.button('cart', { beforePay: asked });
    const ending = first.pay(cny(500));
    const steps = [
      () => hook.resolve(null),
      () => made.resolve(null),
      () => wallet.resolve(answer('unknown')),
    ];
    for (const step of steps.slice(0, busy.indexOf(when))) {
      step();
      await world.clock.advance(0);
    }
    const before = [...world.keys];
    const refused = await second.pay(cny(500));
    expect(refused).toMatchObject({
      status: 'failed',
      error: {
        code: 'already-paying',
        message: expect.stringMatching(/^Another button is paying.*orderKey.*Show one at a time/),
      },
    });
    expect([asked.mock.calls, world.keys]).toEqual([[], before]);
    steps.forEach((step) => step());
    world.orders.set('T1', 'paid');
    await world.clock.advance(10_000);
    expect((await ending).status).toBe('succeeded');
    // The refused one hears of it.
    expect(second.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    expect([world.keys, world.opened]).toEqual([['key-1'], ['T1']]);
  });

  it('pay one after the other with the same order, while nothing is paid', async () => {
    const world = shop();
    world.wallet = () => answer('cancelled');
    const [first, second] = [world.button('cart'), world.button('cart')];
    void first.pay(cny(500));
    await world.clock.advance(0);
    void second.pay(cny(500));
    await world.clock.advance(0);
    expect([first.getState().status, second.getState().status]).toEqual(['cancelled', 'cancelled']);
    expect([world.keys, world.opened]).toEqual([
      ['key-1', 'key-1'],
      ['T1', 'T1'],
    ]);
  });

  it.each([['another cart'], [undefined]])('are two when one is for %s', async (purchase) => {
    const world = shop();
    world.wallet = hangs;
    const [first, second] = [world.button('cart'), world.button(purchase)];
    void first.pay();
    await world.clock.advance(0);
    void second.pay();
    await world.clock.advance(0);
    expect([second.getState().status, world.opened]).toEqual(['paying', ['T1', 'T2']]);
  });

  it('are one, where the other has gone with its page', async () => {
    const world = shop();
    world.wallet = hangs;
    const first = world.button('cart');
    void first.pay();
    await world.clock.advance(0);
    first.stop();
    const second = world.button('cart');
    void second.pay();
    await world.clock.advance(0);
    // The same trade: the wallet charges it once.
    expect([second.getState().status, world.opened]).toEqual(['paying', ['T1', 'T1']]);
  });

  it('are asked about each other, and not about themselves', () => {
    const journal = createJournal();
    const watcher = {
      isBusyWith: () => false,
      isBuying: (purchase: string) => purchase === 'cart',
      isPaying: (orderId: string) => orderId === 'T1',
      settled: () => false,
    };
    const other = { ...watcher, isBuying: () => false, isPaying: () => false };
    const leave = journal.watch(watcher);
    journal.watch(other);
    expect(journal.isBuying('cart', watcher)).toBe(false);
    expect(journal.isBuying('cart', other)).toBe(true);
    expect(journal.isBuying('another', other)).toBe(false);
    expect(journal.isPaying('T1', watcher)).toBe(false);
    expect(journal.isPaying('T1', other)).toBe(true);
    expect(journal.isPaying('T2', other)).toBe(false);
    leave();
    expect(journal.isBuying('cart', other)).toBe(false);
  });
});

describe('a purchase that somebody else settles', () => {
  it('is news for everybody but the one who tells it, with what the journal held of it', () => {
    const journal = createJournal();
    const heard: unknown[] = [];
    const listener = (name: string) => ({
      isBusyWith: () => false,
      isBuying: () => false,
      isPaying: () => false,
      settled: (...news: unknown[]) => heard.push([name, ...news]) > 0,
    });
    const teller = listener('teller');
    journal.watch(teller);
    journal.put(record('T1'));
    expect(journal.settle(paid, teller)).toBe(false);
    journal.watch(listener('other'));
    journal.put(record('T1'));
    expect(journal.settle(paid, teller)).toBe(true);
    expect(journal.settle(paid, teller)).toBe(true);
    expect(heard).toEqual([
      ['other', paid, record('T1')],
      ['other', paid, undefined],
    ]);
    expect(journal.list()).toEqual([]);
  });

  it('is paid for every button of it, and no tap pays it once more', async () => {
    const world = shop();
    const [first, second] = [world.button('cart'), world.button('cart')];
    const others = [world.button('another cart'), world.button()];
    void first.pay(cny(500));
    await world.clock.advance(0);
    expect(second.getState()).toEqual({
      status: 'succeeded',
      orderId: 'T1',
      evidence: { wallet: null, server: { orderId: 'T1', status: 'paid' }, at: world.clock.now() },
    });
    expect(others.map((one) => one.getState().status)).toEqual(['idle', 'idle']);
    expect((await second.pay(cny(500))).status).toBe('succeeded');
    expect([world.keys, world.opened]).toEqual([['key-1'], ['T1']]);
  });

  it('is told once to the button that heard it itself', async () => {
    const notices: SessionNotice[] = [];
    const { session, clock } = scripted({ purchase: 'cart', onNotice: (one) => notices.push(one) });
    void session.pay();
    await clock.advance(0);
    expect(notices.filter(({ type }) => type === 'ignored')).toEqual([]);
    expect(notices.at(-1)).toMatchObject({ event: 'reported-paid', to: { status: 'succeeded' } });
  });

  it('is paid after all for the button that was cancelled, and the result page knows it first', async () => {
    const world = shop();
    world.wallet = () => answer('cancelled');
    const button = world.button('cart');
    void button.pay(cny(500));
    await world.clock.advance(0);
    expect(button.getState().status).toBe('cancelled');
    world.orders.set('T1', 'paid');
    expect((await world.result({ orderId: 'T1', trade: null }).refresh()).status).toBe('succeeded');
    expect(button.getState()).toMatchObject({
      status: 'succeeded',
      evidence: { wallet: { claim: 'cancelled' } },
    });
    void button.pay(cny(600));
    await world.clock.advance(10_000);
    expect([world.keys, world.opened]).toEqual([['key-1'], ['T1']]);
  });

  it('is paid by an older order of it, at another price', async () => {
    const { session, clock, journal, calls } = relaunched([], {
      ...{ pay: () => answer('cancelled'), report: () => ({ orderId: 'N1', status: 'unpaid' }) },
      create: () => ({ orderId: 'N1', trade }),
    });
    void session.pay(cny(900));
    await clock.advance(0);
    journal.put(record('T1'));
    expect(journal.settle(paid)).toBe(true);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    void session.pay(cny(900));
    await clock.advance(0);
    expect(calls.pay).toHaveLength(1);
  });

  it('is not over because one of its orders was closed', async () => {
    const { session, journal } = relaunched([record('T1')]);
    session.start();
    expect(journal.settle(closed)).toBe(false);
    expect(session.getState()).toEqual({ status: 'idle' });
  });

  it('takes no news of an order that the journal does not know', () => {
    const { session, journal } = relaunched([]);
    session.start();
    expect(journal.settle(paid)).toBe(false);
    expect(session.getState()).toEqual({ status: 'idle' });
  });

  it('takes no news of an order without a name, if it has none itself', () => {
    const storage = memoryStorage();
    createJournal(storage).put(record('T1', { purchase: undefined }));
    const { session, journal } = scripted({ storage });
    session.start();
    expect(journal.settle(paid)).toBe(false);
    expect(session.getState()).toEqual({ status: 'idle' });
  });

  it('is not settled in mid-payment, nor a second time', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, journal, status } = relaunched([record('T0'), record('T2')], {
      ...{ pay: () => gate.promise, report: (call) => (call > 4 ? paid : unpaid) },
    });
    journal.remove('T0');
    journal.remove('T2');
    void session.pay();
    await clock.advance(0);
    journal.put(record('T0'));
    expect(journal.settle({ orderId: 'T0', status: 'paid' })).toBe(false);
    expect(status()).toBe('paying');
    gate.resolve(answer('paid'));
    await clock.advance(30_000);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    journal.put(record('T2'));
    expect(journal.settle({ orderId: 'T2', status: 'paid' })).toBe(false);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
  });

  it('is closed once, and may be paid after that', async () => {
    const { session, clock, journal, status, notices } = scripted({
      ...{ pay: () => answer('cancelled'), report: () => unpaid, purchase: 'cart' },
    });
    void session.pay();
    await clock.advance(0);
    expect(journal.settle(closed)).toBe(true);
    expect(status()).toBe('expired');
    expect(journal.settle(closed)).toBe(false);
    expect(notices.filter(({ type }) => type === 'ignored')).toEqual([]);
  });

  it('by recovery shows as paid on the button, which is enough: nobody else is told', async () => {
    const storage = memoryStorage();
    createJournal(storage).put(record('T1'));
    const world = shop(storage);
    world.orders.set('T1', 'paid');
    const button = world.button('cart');
    const recovery = world.recovery();
    recovery.start();
    await world.clock.advance(0);
    expect([button.getState().status, world.told]).toEqual(['succeeded', []]);
    void button.pay(cny(500));
    await world.clock.advance(5000);
    expect([world.keys, world.opened, world.journal.list()]).toEqual([[], [], []]);
    recovery.stop();
  });

  it('by recovery as closed is told to the app, and the next tap makes a new order', async () => {
    const storage = memoryStorage();
    createJournal(storage).put(record('T9'));
    const world = shop(storage);
    world.orders.set('T9', 'closed');
    const button = world.button('cart');
    const recovery = world.recovery();
    recovery.start();
    await world.clock.advance(0);
    expect([button.getState().status, world.told]).toEqual(['idle', ['T9']]);
    void button.pay(cny(500));
    await world.clock.advance(5000);
    expect([world.keys, world.opened]).toEqual([['key-1'], ['T1']]);
    recovery.stop();
  });

  it('while the server is asked before the tap goes on: a closed one is told to its result page', async () => {
    const storage = memoryStorage();
    createJournal(storage).put(record('T9', { claim: 'unknown' }));
    const world = shop(storage);
    world.orders.set('T9', 'unpaid');
    const result = world.result({ orderId: 'T9', trade: null });
    void result.refresh();
    await world.clock.advance(70_000);
    expect(result.getState().status).toBe('processing');
    world.orders.set('T9', 'closed');
    void world.button('cart').pay(cny(500));
    await world.clock.advance(0);
    expect([result.getState().status, world.opened]).toEqual(['expired', ['T1']]);
  });
});

describe('a pending order that the server does not find', () => {
  const notFound = () => Promise.reject(new PaymentError('order-not-found', 'No such order.'));
  const script = (key: (key: string) => string) => ({
    ...{ report: notFound, pay: hangs },
    create: (_: number, given: string) => ({ orderId: key(given), trade }),
  });

  it.each([0, HOUR])('is asked about at another price, after %d ms', async (age) => {
    const world = relaunched(
      [record('T1')],
      script(() => 'N1'),
    );
    await world.clock.advance(age);
    void world.session.pay(cny(900));
    await world.clock.advance(0);
    expect(world.session.getState()).toMatchObject({ status: 'confirming', orderId: 'T1' });
    await world.clock.advance(60_000);
    expect([world.status(), world.calls.create, world.calls.pay]).toEqual(['processing', [], []]);
  });

  it.each([500, 900])(
    'is somebody else’s or lost after more than an hour: an order is made at %d, with a key of its own',
    async (price) => {
      const world = relaunched(
        [record('T1')],
        script(() => 'N1'),
      );
      await world.clock.advance(HOUR + 1);
      void world.session.pay(cny(price));
      await world.clock.advance(0);
      expect(world.session.getState()).toEqual({ status: 'paying', orderId: 'N1' });
      expect([world.calls.report, world.calls.create]).toEqual([['T1'], ['key-1']]);
      // Not forgotten: its buyer may sign in again.
      expect(world.journal.list().map(({ orderId }) => orderId)).toEqual(['T1', 'N1']);
    },
  );

  it('may be too new for it: at the same price its key is used again', async () => {
    const world = relaunched(
      [record('T1')],
      script((key) => key.replace('of-', '')),
    );
    await world.clock.advance(HOUR);
    void world.session.pay(cny(500));
    await world.clock.advance(0);
    expect(world.calls.create).toEqual(['of-T1']);
    expect(world.session.getState()).toEqual({ status: 'paying', orderId: 'T1' });
  });

  it('does not hide the one that was paid', async () => {
    const world = relaunched([record('T0', { at: 0 }), record('T1')], {
      report: (call) => (call === 1 ? notFound() : paid),
    });
    await world.clock.advance(HOUR);
    void world.session.pay(cny(900));
    await world.clock.advance(0);
    expect(world.session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    expect([world.calls.report, world.calls.create]).toEqual([['T0', 'T1'], []]);
  });

  it('is not skipped because the server cannot be asked', async () => {
    const world = relaunched([record('T1')], { report: () => Promise.reject(new Error('502')) });
    await world.clock.advance(2 * HOUR);
    void world.session.pay(cny(900));
    await world.clock.advance(0);
    expect(world.session.getState()).toMatchObject({ status: 'confirming', orderId: 'T1' });
  });
});

describe('the key of a pending order', () => {
  it.each([null, 'paid', 'processing', 'unknown'] as const)(
    'answered with another order: the first is asked about, and the other one is not paid (%s)',
    async (claim) => {
      const { session, clock, calls, status } = relaunched([record('T1', { claim })], {
        ...{ report: () => unpaid, create: () => ({ orderId: 'T9', trade }) },
      });
      void session.pay(cny(500));
      await clock.advance(0);
      expect(calls.create).toEqual(['of-T1']);
      expect(session.getState()).toMatchObject({
        ...{ status: 'confirming', orderId: 'T1' },
        wallet: claim && { claim, code: '', raw: null },
      });
      await clock.advance(60_000);
      expect(status()).toBe('processing');
      void session.pay(cny(500));
      await clock.advance(60_000);
      expect([calls.create.length, calls.pay]).toEqual([1, []]);
    },
  );

  it.each(['after two minutes', 'after the page was left'])(
    'answered with another order %s: that one is not kept for the next tap either',
    async (when) => {
      const late = deferred<unknown>();
      const { session, clock, calls } = relaunched([record('T1')], {
        ...{ report: () => unpaid, create: () => late.promise },
      });
      void session.pay(cny(500));
      await clock.advance(when === 'after two minutes' ? 120_000 : 1000);
      if (when !== 'after two minutes') {
        session.stop();
        session.start();
      }
      await clock.advance(0);
      expect(session.getState().status).toBe('failed');
      late.resolve({ orderId: 'T9', trade });
      await clock.advance(0);
      void session.pay(cny(500));
      await clock.advance(0);
      expect(session.getState()).toMatchObject({ status: 'confirming', orderId: 'T1' });
      expect(calls.pay).toEqual([]);
    },
  );

  it('is not used again once its order was closed between two taps', async () => {
    let report = unpaid;
    const { session, clock, calls } = relaunched([record('T1')], {
      report: () => report,
      create: (call) => (call === 1 ? Promise.reject(new Error('502')) : { orderId: 'T2', trade }),
      pay: hangs,
    });
    void session.pay(cny(500));
    await clock.advance(0);
    expect(session.getState().status).toBe('failed');
    report = closed;
    void session.pay(cny(500));
    await clock.advance(0);
    expect(session.getState()).toEqual({ status: 'paying', orderId: 'T2' });
    expect(calls.create).toEqual(['of-T1', 'key-1']);
  });

  it('answered with another order, when an attempt before the last one may have paid', async () => {
    const { session, clock, calls } = relaunched(
      [record('T1', { claim: 'cancelled', unanswered: true })],
      { report: () => unpaid, create: () => ({ orderId: 'T9', trade }) },
    );
    void session.pay(cny(500));
    await clock.advance(0);
    expect(session.getState()).toMatchObject({ orderId: 'T1' });
    expect(calls.pay).toEqual([]);
  });

  it.each(['cancelled', 'failed', 'refused'] as const)(
    'answered with another order, which is paid when the first cannot have been (%s)',
    async (claim) => {
      const { session, clock, calls } = relaunched([record('T1', { claim })], {
        ...{ report: () => unpaid, create: () => ({ orderId: 'T9', trade }), pay: hangs },
      });
      void session.pay(cny(500));
      await clock.advance(0);
      expect(session.getState()).toEqual({ status: 'paying', orderId: 'T9' });
      expect(calls.create).toEqual(['of-T1']);
    },
  );

  it('that stands for another body now: its order is asked about', async () => {
    const { session, clock, calls, status } = relaunched([record('T1', { claim: 'cancelled' })], {
      report: () => unpaid,
      create: () => Promise.reject(new PaymentError('idempotency-conflict', '409')),
    });
    void session.pay(cny(500));
    await clock.advance(0);
    expect(session.getState()).toMatchObject({
      ...{ status: 'cancelled', orderId: 'T1' },
      evidence: { wallet: { claim: 'cancelled' }, server: unpaid },
    });
    expect([status(), calls.create, calls.pay]).toEqual(['cancelled', ['of-T1'], []]);
  });

  it('that stands for another body, of an order that has been paid', async () => {
    const { session, clock, calls } = relaunched([record('T1')], {
      report: (call) => (call === 1 ? unpaid : paid),
      create: () => Promise.reject(new PaymentError('idempotency-conflict', '409')),
    });
    void session.pay(cny(500));
    await clock.advance(0);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    expect(calls.pay).toEqual([]);
  });

  it('of an order that never came stands for another body: the next tap has a fresh one', async () => {
    const error = new PaymentError('idempotency-conflict', '409');
    const { session, clock, calls, journal } = scripted({
      report: () => paid,
      create(call) {
        if (call === 1) throw new Error('The answer was lost.');
        if (call === 2) throw error;
        return { orderId: 'T1', trade };
      },
    });
    for (const end of ['trade-not-created', 'idempotency-conflict']) {
      void session.pay(cny(500));
      await clock.advance(0);
      expect(session.getState()).toMatchObject({ status: 'failed', error: { code: end } });
    }
    expect(session.getState()).toMatchObject({ error });
    void session.pay(cny(500));
    await clock.advance(0);
    expect(calls.create).toEqual(['key-1', 'key-1', 'key-2']);
    expect([session.getState().status, journal.list()]).toEqual(['succeeded', []]);
  });

  it('is forgotten with the purchase that it was taken up for', async () => {
    const { session, clock, calls, journal } = relaunched([record('T1')], {
      report: () => ({ orderId: 'T1', status: 'unpaid' }),
      create: (call) => {
        if (call === 1) throw new Error('The answer was lost.');
        return { orderId: 'T9', trade };
      },
      pay: hangs,
    });
    void session.pay(cny(500));
    await clock.advance(0);
    session.reset();
    journal.remove('T1');
    void session.pay(cny(500));
    await clock.advance(0);
    expect(calls.create).toEqual(['of-T1', 'key-1']);
    expect(session.getState()).toEqual({ status: 'paying', orderId: 'T9' });
  });
});

describe('an order that does not say its amount', () => {
  const cancelled = () =>
    scripted({
      ...{ pay: () => answer('cancelled'), purchase: 'cart' },
      report: () => unpaid,
      create: (_, key) => ({ orderId: key === 'key-1' ? 'T1' : 'T2', trade }),
    });

  it.each([[cny(700)], [{ amount: 500, currency: 'USD' }], [undefined]])(
    'is not paid when the buyer is shown %j instead of 500 CNY',
    async (shown) => {
      const { session, clock, calls, journal } = cancelled();
      void session.pay(cny(500));
      await clock.advance(0);
      void session.pay(shown);
      await clock.advance(0);
      expect(calls.create).toEqual(['key-1', 'key-2']);
      expect(calls.report.slice(0, 2)).toEqual(['T1', 'T1']);
      expect(journal.list().map(({ orderId }) => orderId)).toEqual(['T1', 'T2']);
    },
  );

  it('is paid again at the same price, with its own key', async () => {
    const { session, clock, calls } = cancelled();
    for (let tap = 0; tap < 2; tap += 1) {
      void session.pay(cny(500));
      await clock.advance(0);
    }
    expect([calls.create, calls.pay.length]).toEqual([['key-1'], 2]);
  });

  it('is taken at its word where it was there before', async () => {
    const { session, clock, calls } = scripted({
      ...{ order: { orderId: 'T1', trade }, pay: () => answer('cancelled'), report: () => unpaid },
    });
    for (const price of [500, 700]) {
      void session.pay(cny(price));
      await clock.advance(0);
    }
    expect([session.getState().status, calls.pay.length]).toEqual(['cancelled', 2]);
  });
});

describe('a price', () => {
  it.each([
    [{ amount: 500, currency: 'CNY' }, '[500,"CNY"]'],
    [{ currency: 'CNY', amount: 500, label: 'five yuan' }, '[500,"CNY"]'],
    [undefined, 'null'],
  ])('%j is remembered as %s', async (shown, text) => {
    const { session, clock, journal } = scripted({ pay: hangs });
    void session.pay(shown);
    await clock.advance(0);
    expect(journal.find('T1')?.key).toEqual({ value: 'key-1', shown: text });
  });

  it('is the same in any order of its members, and whatever else is in it', async () => {
    const more = { currency: 'CNY', amount: 500, label: 'five yuan' };
    const { session, clock, calls } = relaunched([record('T1')], {
      ...{ pay: () => answer('cancelled'), report: () => unpaid },
    });
    for (const shown of [more, cny(500)]) {
      void session.pay(shown);
      await clock.advance(0);
    }
    expect([calls.create, calls.pay.length]).toEqual([['of-T1'], 2]);
  });
});
