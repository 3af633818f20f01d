/** What may happen while a payment waits: one cashier, no claim forgotten, no question at rest. */
import { PaymentError } from '../../src/payment/errors';
import { createJournal, memoryStorage } from '../../src/payment/journal';
import type { PaymentReport, WalletAnswer } from '../../src/payment/ports';
import { createPaymentSession } from '../../src/payment/session';
import type { SessionOptions } from '../../src/payment/session-types';
import type { KnownOrder } from '../../src/payment/trade';
import { settled, testClock } from '../support/clock';
import { answer, closed, deferred, paid, scripted, trade, unpaid } from '../support/payment';

const cny = (amount: number) => ({ amount, currency: 'CNY' });
const hangs = () => new Promise<never>(() => undefined);
const ready: KnownOrder = { orderId: 'T1', trade };
const T2: KnownOrder = { orderId: 'T2', trade };

/** Buttons side by side: one clock, one journal, one server, and a wallet whose every call the test answers. */
function shop(storage = memoryStorage()) {
  const clock = testClock();
  const journal = createJournal(storage);
  const pays: ReturnType<typeof deferred<WalletAnswer>>[] = [];
  const repeats: ((answer: WalletAnswer) => void)[] = [];
  const opened: unknown[] = [];
  const world = {
    ...{ clock, journal, pays, repeats, opened },
    report: (orderId: string): PaymentReport | Promise<PaymentReport> => ({
      ...{ orderId, status: 'unpaid' },
    }),
  };
  let keys = 0;
  const common = {
    ...{ clock, journal, newKey: () => `key-${(keys += 1)}` },
    wallet: {
      ...{ host: 'alipay' as const, isAvailable: () => true },
      pay(given: unknown, onRepeat: (answer: WalletAnswer) => void = () => undefined) {
        const call = deferred<WalletAnswer>();
        opened.push(given);
        pays.push(call);
        repeats.push(onRepeat);
        return call.promise;
      },
    },
    merchant: { getPayment: async (orderId: string) => world.report(orderId) },
  };
  return Object.assign(world, {
    button(more: Partial<SessionOptions>) {
      const session = createPaymentSession({ ...common, ...more });
      session.start();
      return session;
    },
  });
}

describe('one cashier', () => {
  it('opens for two buttons of one purchase that are tapped in one turn', async () => {
    const world = shop();
    let made = 0;
    const createTrade = async () => ({ orderId: `T${(made += 1)}`, trade });
    const [first, second] = [1, 2].map(() => world.button({ purchase: 'cart', createTrade }));
    void first?.pay();
    const refused = second?.pay();
    await world.clock.advance(0);
    expect(await refused).toMatchObject({ status: 'failed', error: { code: 'already-paying' } });
    expect([first?.getState().status, made, world.opened.length]).toEqual(['paying', 1, 1]);
  });

  it.each(['in one turn', 'with the cashier open', 'with its end being asked'])(
    'opens for two buttons of one order that are tapped %s',
    async (when) => {
      const world = shop();
      const [first, second] = [1, 2].map(() => world.button({ order: ready }));
      void first?.pay();
      if (when !== 'in one turn') await world.clock.advance(0);
      if (when === 'with its end being asked') {
        world.pays[0]?.resolve(answer('paid'));
        await world.clock.advance(0);
      }
      expect(await second?.pay()).toMatchObject({
        status: 'failed',
        error: {
          code: 'already-paying',
          message: expect.stringMatching(/^Another button is paying for this order/),
        },
      });
      await world.clock.advance(0);
      expect(world.opened).toHaveLength(1);
    },
  );

  it('opens for two purchases that the server makes one order of', async () => {
    const world = shop();
    const gates = [deferred<KnownOrder>(), deferred<KnownOrder>()];
    const [first, second] = gates.map(({ promise }) =>
      world.button({ createTrade: () => promise }),
    );
    void first?.pay();
    void second?.pay();
    await settled();
    gates.forEach(({ resolve }) => resolve(ready));
    await settled();
    expect([first?.getState().status, second?.getState().status].sort()).toEqual([
      'failed',
      'paying',
    ]);
    expect(world.opened).toHaveLength(1);
  });

  it('opens where a result page only asks about the order', async () => {
    const world = shop();
    world.report = hangs;
    const result = world.button({ order: { orderId: 'T1', trade: null } });
    void result.refresh();
    const button = world.button({ order: ready });
    void button.pay();
    await world.clock.advance(3000);
    expect([button.getState().status, world.opened.length]).toEqual(['paying', 1]);
  });

  it('does not open for an order whose end is told in the turn of the tap', async () => {
    const { session, clock, calls, journal, status } = scripted({ order: ready });
    session.start();
    const ending = session.pay();
    expect(journal.settle(paid)).toBe(true);
    await clock.advance(0);
    expect([status(), (await ending).status, calls.pay]).toEqual(['succeeded', 'succeeded', []]);
  });

  it('does not open for a page that was left in the turn of the tap', async () => {
    const { session, clock, calls, journal } = scripted({ order: ready });
    const ending = session.pay();
    session.stop();
    await clock.advance(0);
    expect(await ending).toMatchObject({ status: 'failed', error: { code: 'aborted' } });
    expect([calls.pay, journal.list()]).toEqual([[], []]);
    session.start();
    void session.pay();
    await clock.advance(0);
    expect(session.getState().status).toBe('succeeded');
  });

  it('does not open for a page that was left between two steps on the way to it', async () => {
    const opened: number[] = [];
    // From the server's answer to the call of the wallet there are fewer.
    for (let steps = 0; steps < 40; steps += 1) {
      const made = deferred<KnownOrder>();
      const { session, clock, calls } = scripted({ create: () => made.promise });
      void session.pay();
      await clock.advance(0);
      made.resolve(ready);
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      const before = calls.pay.length;
      session.stop();
      await clock.advance(0);
      expect(calls.pay).toHaveLength(before);
      opened.push(before);
    }
    expect([opened[0], opened.at(-1)]).toEqual([0, 1]);
  });

  it.each([
    ['while the app’s hook takes its time', true],
    ['while the order is made', false],
  ])('does not open for what another button’s order has paid %s', async (_, hooked) => {
    const world = shop();
    const [hook, made] = [deferred<unknown>(), deferred<KnownOrder>()];
    const session = world.button({
      purchase: 'cart',
      beforePay: () => (hooked ? hook.promise : true),
      createTrade: () => made.promise,
    });
    const other = world.button({ purchase: 'cart', order: T2 });
    void other.pay(cny(900));
    await world.clock.advance(0);
    world.pays[0]?.resolve(answer('cancelled'));
    await world.clock.advance(0);
    expect(other.getState().status).toBe('cancelled');

    const ending = session.pay(cny(500));
    await world.clock.advance(0);
    expect(session.getState().status).toBe('creating');
    world.report = (orderId) => ({ orderId, status: 'paid' });
    void other.refresh();
    await world.clock.advance(0);
    hook.resolve(true);
    made.resolve(ready);
    await world.clock.advance(10_000);
    expect(await ending).toMatchObject({ status: 'succeeded', orderId: 'T2' });
    expect(world.opened).toHaveLength(1);
  });

  it('does not open for a new order of a purchase whose first order is paid, says an old question', async () => {
    const late = deferred<PaymentReport>();
    const made = deferred<unknown>();
    const { session, clock, calls, app } = scripted({
      purchase: 'cart',
      create: (call) => (call === 1 ? ready : made.promise),
      pay: () => answer('cancelled'),
      report: (call) => (call === 1 ? late.promise : unpaid),
    });
    void session.pay(cny(500));
    await clock.advance(0);
    app.set(false);
    app.set(true);
    await clock.advance(0);
    expect(session.getState().status).toBe('cancelled');
    const ending = session.pay(cny(900));
    await clock.advance(0);
    expect([session.getState().status, calls.create.length]).toEqual(['creating', 2]);
    late.resolve(paid);
    await clock.advance(0);
    expect(await ending).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    made.resolve(T2);
    await clock.advance(10_000);
    expect(calls.pay).toHaveLength(1);
  });

  it('does not open while another button asks about the same purchase', async () => {
    const world = shop();
    const made = deferred<KnownOrder>();
    const other = world.button({ purchase: 'cart', order: T2 });
    void other.pay(cny(900));
    await world.clock.advance(0);
    world.pays[0]?.resolve(answer('cancelled'));
    await world.clock.advance(0);
    const session = world.button({ purchase: 'cart', createTrade: () => made.promise });
    const ending = session.pay(cny(500));
    await world.clock.advance(0);
    // Its wallet speaks up once more.
    world.report = hangs;
    world.repeats[0]?.(answer('paid'));
    made.resolve(ready);
    await world.clock.advance(0);
    expect(await ending).toMatchObject({ status: 'failed', error: { code: 'already-paying' } });
    expect([other.getState().status, world.opened.length]).toEqual(['confirming', 1]);
  });

  it.each([
    ['the app’s hook is asked', hangs],
    ['the server is asked what became of the first try', () => Promise.resolve(true)],
  ])('does not open when the first try turns out to be paid while %s', async (_, asked) => {
    let hook: () => unknown = () => true;
    const again: ((answer: WalletAnswer) => void)[] = [];
    let report: () => PaymentReport | Promise<PaymentReport> = () => unpaid;
    const { session, clock, calls, journal, status } = scripted({
      beforePay: () => hook(),
      pay(_call, onRepeat) {
        again.push(onRepeat);
        return answer('cancelled');
      },
      report: () => report(),
    });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    hook = asked;
    report = hangs;
    const ending = session.pay();
    await clock.advance(0);
    expect(status()).toBe('creating');
    report = () => unpaid;
    again[0]?.(answer('paid'));
    expect(status()).toBe('confirming');
    await clock.advance(30_000);
    expect([status(), calls.pay.length]).toEqual(['confirming', 1]);
    expect(journal.list()).toMatchObject([{ claim: 'paid' }]);
    await clock.advance(30_000);
    expect((await ending).status).toBe('processing');
    expect(calls.pay).toHaveLength(1);
  });

  it('does not open for a new order when the first one turns out to be paid while it is made', async () => {
    const made = deferred<unknown>();
    let again: (answer: WalletAnswer) => void = () => undefined;
    const { session, clock, calls } = scripted({
      create: (call) => (call === 1 ? ready : made.promise),
      pay(_call, onRepeat) {
        again = onRepeat;
        return answer('cancelled');
      },
      report: () => unpaid,
    });
    void session.pay(cny(500));
    await clock.advance(0);
    const ending = session.pay(cny(900));
    await clock.advance(0);
    expect(calls.create).toHaveLength(2);
    again(answer('processing'));
    made.resolve(T2);
    await clock.advance(60_000);
    expect(await ending).toMatchObject({ status: 'processing', orderId: 'T1' });
    expect(calls.pay).toHaveLength(1);
  });

  it('is asked about when the wallet speaks up while it is asked about at the next tap', async () => {
    const look = deferred<PaymentReport>();
    let again: (answer: WalletAnswer) => void = () => undefined;
    const { session, clock, calls } = scripted({
      purchase: 'cart',
      pay(_call, onRepeat) {
        again = onRepeat;
        return answer('cancelled');
      },
      report: (call) => (call === 2 ? look.promise : unpaid),
    });
    void session.pay(cny(500));
    await clock.advance(0);
    void session.pay(cny(900));
    await clock.advance(0);
    again(answer('unknown'));
    look.resolve(unpaid);
    await clock.advance(10_000);
    expect(session.getState()).toMatchObject({ status: 'confirming', orderId: 'T1' });
    expect([calls.create.length, calls.pay.length]).toEqual([1, 1]);
  });
});

describe('a claim that money may move', () => {
  it('of an earlier try counts during the next one', async () => {
    const second = deferred<WalletAnswer>();
    const again: ((answer: WalletAnswer) => void)[] = [];
    const { session, clock, journal, status } = scripted({
      pay(call, onRepeat) {
        again.push(onRepeat);
        return call === 1 ? answer('cancelled') : second.promise;
      },
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(0);
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('paying');
    again[0]?.(answer('paid'));
    expect([status(), journal.find('T1')?.claim]).toEqual(['paying', 'paid']);
    second.resolve(answer('cancelled'));
    await clock.advance(30_000);
    expect([status(), journal.find('T1')?.claim]).toEqual(['confirming', 'paid']);
    await clock.advance(30_000);
    expect(status()).toBe('processing');
  });

  it('of an earlier try is asked about after the next one was cancelled', async () => {
    const again: ((answer: WalletAnswer) => void)[] = [];
    const { session, clock, status } = scripted({
      pay(_call, onRepeat) {
        again.push(onRepeat);
        return answer('cancelled');
      },
      report: (call) => (call > 3 ? paid : unpaid),
    });
    for (let tap = 0; tap < 2; tap += 1) {
      void session.pay();
      await clock.advance(0);
    }
    expect([status(), again.length]).toEqual(['cancelled', 2]);
    again[0]?.(answer('paid'));
    await clock.advance(0);
    expect(status()).toBe('succeeded');
  });

  it('is written down for a purchase that the buyer has left behind', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, journal, status, calls } = scripted({
      pay: () => gate.promise,
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(200_000);
    session.reset();
    const asked = calls.report.length;
    gate.resolve(answer('paid'));
    await clock.advance(10_000);
    expect([status(), calls.report.length]).toEqual(['idle', asked]);
    expect(journal.find('T1')).toMatchObject({ claim: 'paid' });
  });

  it('is not lowered by what another button’s wallet said of the same order', async () => {
    const world = shop();
    const [first, second] = [1, 2].map(() => world.button({ order: ready }));
    void first?.pay();
    await world.clock.advance(200_000);
    // Its wallet is still silent, and the buyer turns to the other button.
    expect(first?.getState().status).toBe('processing');
    void second?.pay();
    await world.clock.advance(0);
    world.pays[1]?.resolve(answer('cancelled'));
    await world.clock.advance(0);
    expect(second?.getState().status).toBe('cancelled');
    // Cancelled there: not here.
    void first?.refresh();
    await world.clock.advance(0);
    expect(first?.getState()).toMatchObject({ status: 'confirming', wallet: null });
    world.pays[0]?.resolve(answer('paid'));
    await world.clock.advance(30_000);
    expect(world.journal.find('T1')).toMatchObject({ claim: 'paid' });
    expect(first?.getState()).toMatchObject({ status: 'confirming', wallet: { claim: 'paid' } });
    await world.clock.advance(30_000);
    expect(first?.getState().status).toBe('processing');
  });

  it('by another page holds for a question that is on its way', async () => {
    const late = deferred<PaymentReport>();
    const { session, clock, journal, status } = scripted({
      pay: () => answer('cancelled'),
      report: (call) => (call === 1 ? late.promise : unpaid),
    });
    void session.pay();
    await clock.advance(0);
    journal.put({ orderId: 'T1', at: 7, claim: 'paid', key: null });
    late.resolve(unpaid);
    await clock.advance(30_000);
    expect(status()).toBe('confirming');
  });

  it('that came while the page was left is asked about on its return', async () => {
    let again: (answer: WalletAnswer) => void = () => undefined;
    const { session, clock, calls, status } = scripted({
      pay(_call, onRepeat) {
        again = onRepeat;
        return answer('cancelled');
      },
      report: (call) => (call > 1 ? paid : unpaid),
    });
    void session.pay();
    await clock.advance(0);
    session.stop();
    again(answer('paid'));
    await clock.advance(0);
    expect([status(), calls.report.length]).toEqual(['cancelled', 1]);
    session.start();
    await clock.advance(0);
    expect([status(), calls.report.length]).toEqual(['succeeded', 2]);
  });

  it('is nothing that a return asks about where there was none', async () => {
    const { session, clock, calls, status } = scripted({
      pay: () => answer('cancelled'),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(0);
    session.stop();
    session.start();
    await clock.advance(10_000);
    expect([status(), calls.report.length]).toEqual(['cancelled', 1]);
  });

  it('comes late, after an earlier run’s was asked about: the questions begin anew, and the payment ends', async () => {
    const storage = memoryStorage();
    createJournal(storage).put({ orderId: 'T1', at: 7, claim: 'processing', key: null });
    const gate = deferred<WalletAnswer>();
    let report = unpaid;
    const { session, clock, status } = scripted({
      ...{ storage, order: ready, pay: () => gate.promise, report: () => report },
    });
    void session.pay();
    await clock.advance(200_000);
    void session.refresh();
    await clock.advance(60_000);
    expect(status()).toBe('processing');
    gate.resolve(answer('paid'));
    await clock.advance(60_000);
    expect(session.getState()).toMatchObject({
      ...{ status: 'processing', evidence: { wallet: { claim: 'paid' } } },
    });
    report = paid;
    expect((await Promise.all([session.pay(), clock.advance(0)]))[0].status).toBe('succeeded');
  });

  it('is not forgotten when an earlier call turns out never to have opened', async () => {
    const world = shop();
    const [first, second] = [1, 2].map(() => world.button({ order: ready }));
    void first?.pay();
    await world.clock.advance(200_000);
    void second?.pay();
    await world.clock.advance(0);
    world.pays[0]?.reject(new PaymentError('wallet-unavailable', 'never opened'));
    await world.clock.advance(0);
    expect(world.journal.list()).toMatchObject([{ orderId: 'T1', claim: null, unanswered: true }]);
    world.pays[1]?.resolve(answer('processing'));
    await world.clock.advance(0);
    expect(world.journal.list()).toMatchObject([{ orderId: 'T1', claim: 'processing' }]);
  });

  it('is none of a call that was given up and turns out never to have opened', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, journal, notices, status } = scripted({
      pay: () => gate.promise,
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(200_000);
    session.reset();
    const error = new PaymentError('wallet-unavailable', 'never opened');
    gate.reject(error);
    await clock.advance(0);
    expect([status(), journal.list()]).toEqual(['idle', []]);
    expect(notices.at(-1)).toMatchObject({ type: 'repeated', answer: { raw: error } });
  });
});

describe('the server’s last word', () => {
  it('by another question ends what is being asked, before an older "unpaid" comes', async () => {
    const old = deferred<PaymentReport>();
    const { session, clock, journal, status } = scripted({
      pay: () => answer('cancelled'),
      report: () => old.promise,
    });
    void session.pay();
    await clock.advance(0);
    expect(journal.settle(paid)).toBe(true);
    old.resolve(unpaid);
    await clock.advance(10_000);
    expect([status(), journal.list(), clock.pending()]).toEqual(['succeeded', [], 0]);
  });

  it.each([
    ['paid', 'cancelled', 'succeeded'],
    ['closed', 'paid', 'expired'],
  ] as const)(
    'with the cashier open, %s, counts when the wallet has said %s',
    async (word, claim, end) => {
      const gate = deferred<WalletAnswer>();
      const { session, clock, journal, calls, status } = scripted({
        pay: () => gate.promise,
        report: () => unpaid,
      });
      const ending = session.pay();
      await clock.advance(0);
      expect(journal.settle({ orderId: 'T1', status: word })).toBe(false);
      expect([status(), journal.list().length]).toEqual(['paying', 1]);
      gate.resolve(answer(claim));
      await clock.advance(0);
      expect((await ending).status).toBe(end);
      expect(session.getState()).toMatchObject({ status: end, evidence: { wallet: { claim } } });
      expect([journal.list(), calls.report]).toEqual([[], []]);
    },
  );

  it('with the cashier open counts although the wallet was not called', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, journal, status } = scripted({ pay: () => gate.promise });
    void session.pay();
    await clock.advance(0);
    journal.settle(paid);
    gate.reject(new PaymentError('wallet-unavailable', 'never opened'));
    await clock.advance(0);
    expect([status(), journal.list()]).toEqual(['succeeded', []]);
  });

  it('on another order of the purchase counts when this one has come to nothing', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, journal, status } = scripted({
      ...{ pay: () => gate.promise, report: () => unpaid, order: ready, purchase: 'cart' },
    });
    void session.pay();
    await clock.advance(0);
    const { purchase } = journal.find('T1') ?? {};
    journal.put({ orderId: 'T2', at: 7, claim: null, key: null, purchase });
    expect(journal.settle({ orderId: 'T2', status: 'paid' })).toBe(false);
    // Closed is no better news than paid.
    expect(journal.settle(closed)).toBe(false);
    expect(status()).toBe('paying');
    gate.resolve(answer('cancelled'));
    await clock.advance(0);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T2' });
    // The cashier of this one was open: recovery looks after it.
    expect(journal.list()).toMatchObject([{ orderId: 'T1', claim: 'cancelled' }]);
  });

  it('is told once: closed, and closed again by an older question', async () => {
    const late = deferred<PaymentReport>();
    const { session, clock, app, notices, status } = scripted({
      pay: () => answer('paid'),
      report: (call) => (call === 1 ? late.promise : closed),
    });
    void session.pay();
    await clock.advance(0);
    app.set(false);
    app.set(true);
    await clock.advance(0);
    expect(status()).toBe('expired');
    const heard = notices.length;
    late.resolve(closed);
    await clock.advance(0);
    expect(notices).toHaveLength(heard);
  });
});

describe('an inquiry at rest', () => {
  it('does not go on when the merchant client leaves the page as it is asked', async () => {
    let leave: () => void = () => undefined;
    const { session, clock, calls, status } = scripted({
      ...{ pay: () => answer('paid'), report: () => (leave(), unpaid) },
    });
    leave = () => session.stop();
    void session.pay();
    await clock.advance(60_000);
    expect([status(), calls.report.length, clock.pending()]).toEqual(['confirming', 1, 0]);
  });

  it('is one alone when the merchant client leaves the page and comes back as it is asked', async () => {
    let again: () => void = () => undefined;
    const { session, clock, calls } = scripted({
      ...{ pay: () => answer('paid'), report: () => (again(), unpaid) },
    });
    again = () => {
      again = () => undefined;
      session.stop();
      session.start();
    };
    void session.pay();
    await clock.advance(500);
    expect(calls.report).toHaveLength(2);
    await clock.advance(1000);
    expect(calls.report).toHaveLength(3);
  });

  it('does not begin where a listener left the page when the old order was forgotten', async () => {
    const { session, clock, calls, status } = scripted({ report: () => closed });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('expired');
    session.subscribe(() => session.stop());
    expect(await session.pay()).toEqual({ status: 'idle' });
    await clock.advance(200_000);
    expect([status(), calls.create.length, clock.pending()]).toEqual(['idle', 1, 0]);
  });
});

describe('plain JavaScript', () => {
  const createTrade = async () => ready;
  const { clock, wallet, merchant, newKey } = {
    ...{ clock: testClock(), newKey: () => 'key-1' },
    wallet: { host: 'alipay' as const, isAvailable: () => true, pay: async () => answer('paid') },
    merchant: { getPayment: async () => paid },
  };
  const ports = { clock, wallet, merchant, newKey };

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['neither, both null', { ...ports, createTrade: null, order: null }],
    ['both', { ...ports, createTrade, order: ready }],
  ])('is refused with %s', (_, options) => {
    const open = () => createPaymentSession(options as never);
    expect(open).toThrow(PaymentError);
    expect(open).toThrow(/^A session needs createTrade.*one of the two/);
  });

  it.each(Object.keys(ports))('is refused without %s', (name) => {
    for (const nothing of [null, undefined]) {
      const open = () => createPaymentSession({ ...ports, createTrade, [name]: nothing });
      expect(open).toThrow(PaymentError);
      expect(open).toThrow(new RegExp(`^A session needs ${name}:`));
    }
  });

  it('hears of all that is missing', () => {
    expect(() => createPaymentSession({ createTrade } as never)).toThrow(
      'A session needs wallet, merchant, clock, newKey: ',
    );
  });

  it('is refused with a purchase that is no text', () => {
    const open = () => createPaymentSession({ ...ports, createTrade, purchase: 12 } as never);
    expect(open).toThrow(PaymentError);
    expect(open).toThrow(/^purchase names/);
  });

  it.each([
    { createTrade, order: null },
    { order: ready, createTrade: null },
  ])('may pass null for all that may be left out: %j', async (source) => {
    const session = createPaymentSession({
      ...{ ...ports, ...source, journal: null, visibility: null, purchase: null },
      ...{ beforePay: null, policy: null, onNotice: null },
    } as never);
    const ending = session.pay(null as never);
    await clock.advance(0);
    expect((await ending).status).toBe('succeeded');
  });
});
