/** Small conditions of a payment that only a mutation showed to be untested. */
import { digest } from '../../src/payment/digest';
import { PaymentError } from '../../src/payment/errors';
import { memoryStorage } from '../../src/payment/journal';
import type { WalletAnswer } from '../../src/payment/ports';
import { answer, closed, deferred, paid, scripted, trade, unpaid } from '../support/payment';

const hangs = () => new Promise<never>(() => undefined);
const entry = { orderId: 'T9', at: 1, claim: null, key: null, purchase: undefined };

describe('the idempotency key of a purchase', () => {
  it.each(['merchant-unavailable', 'merchant-answer-invalid', 'order-not-found'] as const)(
    'is the same for the next tap after the server’s answer %s',
    async (code) => {
      const { session, calls, clock, status } = scripted({
        create(call) {
          if (call === 1) throw new PaymentError(code, 'no');
          return { orderId: 'T1', trade };
        },
      });
      void session.pay();
      await clock.advance(0);
      expect(status()).toBe('failed');
      void session.pay();
      await clock.advance(0);
      expect(calls.create).toEqual(['key-1', 'key-1']);
      expect(calls.pay).toHaveLength(1);
    },
  );

  it('is a new one after the server knows it for something else', async () => {
    const { session, calls, clock } = scripted({
      create(call) {
        if (call === 1) throw new PaymentError('idempotency-conflict', 'no');
        return { orderId: 'T1', trade };
      },
    });
    void session.pay();
    await clock.advance(0);
    void session.pay();
    await clock.advance(0);
    expect(calls.create).toEqual(['key-1', 'key-2']);
  });
});

describe('an answer of an earlier cashier, while the next order is being made', () => {
  /** A first order of the purchase was cancelled at the wallet, and then the price changed. */
  async function makingTheNext(purchase: string | undefined, between?: 'reset') {
    let late: (answer: WalletAnswer) => void = () => undefined;
    const next = deferred<unknown>();
    const world = scripted({
      ...(purchase !== undefined && { purchase }),
      create: (call) => (call === 1 ? { orderId: 'T1', trade } : next.promise),
      pay(call, onRepeat) {
        if (call === 1) late = onRepeat;
        return answer('cancelled');
      },
      report: () => unpaid,
    });
    void world.session.pay({ amount: 100, currency: 'CNY' });
    await world.clock.advance(0);
    expect(world.status()).toBe('cancelled');
    if (between) world.session.reset();
    void world.session.pay({ amount: 200, currency: 'CNY' });
    await world.clock.advance(0);
    expect(world.status()).toBe('creating');
    return { ...world, next, late: () => late(answer('paid')) };
  }

  it.each(['cart', undefined])(
    'stops it when it is of the same purchase (%s)',
    async (purchase) => {
      const { late, status, calls, clock } = await makingTheNext(purchase);
      late();
      expect(status()).toBe('confirming');
      await clock.advance(0);
      expect(calls.report.at(-1)).toBe('T1');
      expect(calls.pay).toHaveLength(1);
    },
  );

  it('leaves it alone when it is of another purchase', async () => {
    const { late, status, journal, next, clock, calls } = await makingTheNext(undefined, 'reset');
    late();
    expect(status()).toBe('creating');
    expect(journal.find('T1')?.claim).toBe('paid');
    next.resolve({ orderId: 'T2', trade });
    await clock.advance(0);
    expect(calls.pay).toHaveLength(2);
  });
});

it('an answer of an earlier cashier asks nothing about the next order that is being confirmed', async () => {
  let late: (answer: WalletAnswer) => void = () => undefined;
  const { session, clock, calls, journal } = scripted({
    create: (call) => ({ orderId: `T${String(call)}`, trade }),
    pay(call, onRepeat) {
      if (call === 1) late = onRepeat;
      return answer(call === 1 ? 'cancelled' : 'paid');
    },
    report: () => ({ orderId: calls.report.at(-1) ?? '', status: 'unpaid' }),
  });
  void session.pay();
  await clock.advance(0);
  session.reset();
  void session.pay();
  await clock.advance(0);
  expect(calls.report).toEqual(['T1', 'T2']);
  late(answer('paid'));
  await clock.advance(0);
  expect(journal.find('T1')?.claim).toBe('paid');
  expect(calls.report).toEqual(['T1', 'T2']);
});

describe('a return of the app while the cashier is open', () => {
  async function opened(report: () => never) {
    const gate = deferred<WalletAnswer>();
    const world = scripted({ pay: () => gate.promise, report });
    void world.session.pay();
    await world.clock.advance(0);
    world.app.set(false);
    world.app.set(true);
    await world.clock.advance(0);
    return { ...world, gate };
  }

  it.each([
    ['is down', () => Promise.reject(new Error('no server'))],
    ['knows no such order', () => Promise.reject(new PaymentError('order-not-found', 'no'))],
    ['says unpaid', () => unpaid],
  ])('waits on for the wallet when the server %s', async (_, report) => {
    const { status, gate, clock } = await opened(report as () => never);
    expect(status()).toBe('paying');
    gate.resolve(answer('cancelled'));
    await clock.advance(0);
    expect(status()).not.toBe('paying');
  });

  it('shows the money when the server says paid', async () => {
    const { status } = await opened((() => paid) as () => never);
    expect(status()).toBe('succeeded');
  });

  it('ends once when the wallet answers before the server does', async () => {
    const gate = deferred<WalletAnswer>();
    const said = deferred<typeof paid>();
    const { session, clock, app, notices, status } = scripted({
      pay: () => gate.promise,
      report: (call) => (call === 1 ? said.promise : paid),
    });
    void session.pay();
    await clock.advance(0);
    app.set(false);
    app.set(true);
    gate.resolve(answer('paid'));
    await clock.advance(0);
    expect(status()).toBe('succeeded');
    const before = notices.length;
    said.resolve(paid);
    await clock.advance(0);
    expect([status(), notices.length]).toEqual(['succeeded', before]);
  });
});

describe('a wallet that answers after it was taken for silent', () => {
  it('is not asked to be silent twice, and its answer counts', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, notices, status } = scripted({
      pay: () => gate.promise,
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(120_000);
    expect(status()).toBe('confirming');
    await clock.advance(60_000);
    expect(status()).toBe('processing');
    gate.resolve(answer('cancelled'));
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    const moves = notices.flatMap((notice) => (notice.type === 'moved' ? [notice.event] : []));
    expect(moves.filter((event) => event === 'silent')).toHaveLength(1);
  });

  it('and whoever asks to be told waits for the end that comes then', async () => {
    const gate = deferred<WalletAnswer>();
    let reports: () => typeof unpaid = () => unpaid;
    const { session, clock, calls, journal, status } = scripted({
      pay: () => gate.promise,
      report: () => reports(),
    });
    void session.pay();
    await clock.advance(180_000);
    expect(status()).toBe('processing');
    gate.resolve(answer('paid'));
    await clock.advance(0);
    expect(status()).toBe('confirming');
    // No other button opens a cashier meanwhile.
    expect(journal.isBusyWith('T1')).toBe(true);
    const ending = session.pay();
    await clock.advance(5000);
    expect([status(), calls.pay.length]).toEqual(['confirming', 1]);
    reports = () => paid;
    await clock.advance(5000);
    expect(await ending).toMatchObject({ status: 'succeeded' });
  });
});

it('tells a pending payment that nobody names from the one that is bought here', async () => {
  const { session, journal, calls, clock, status } = scripted({ purchase: 'cart' });
  journal.put(entry);
  journal.put({ ...entry, orderId: 'T8', purchase: digest('another cart') });
  void session.pay();
  await clock.advance(0);
  expect([status(), calls.create.length, calls.pay.length]).toEqual(['succeeded', 1, 1]);
  expect(calls.report).toEqual(['T1']);
});

describe('an order that was there before', () => {
  const ready = { orderId: 'T1', trade };

  it('without a trade is only asked about: the app is not asked whether to pay it', async () => {
    const beforePay = jest.fn();
    const { session, clock, calls, notices } = scripted({
      order: { orderId: 'T1', trade: null },
      beforePay,
    });
    const end = session.pay();
    await clock.advance(0);
    expect(await end).toMatchObject({ status: 'succeeded' });
    expect(beforePay).not.toHaveBeenCalled();
    expect(calls.pay).toEqual([]);
    expect(notices.map((notice) => notice.type === 'moved' && notice.event)).toEqual([
      'ask',
      'reported-paid',
    ]);
  });

  it('and is closed by now is only asked about, also when the server falls silent', async () => {
    const beforePay = jest.fn();
    let down = false;
    const { session, clock, calls, status } = scripted({
      order: ready,
      beforePay,
      pay: () => answer('cancelled'),
      report: () => (down ? Promise.reject(new Error('no server')) : closed),
    });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('expired');
    down = true;
    void session.pay();
    await clock.advance(10 * 60_000);
    expect(status()).toBe('processing');
    expect([calls.pay.length, beforePay.mock.calls.length]).toEqual([1, 1]);
  });

  it('is paid after a reset as it was before', async () => {
    const { session, clock, calls, status } = scripted({
      order: ready,
      pay: (call) => answer(call === 1 ? 'cancelled' : 'paid'),
      report: () => (calls.pay.length === 1 ? unpaid : paid),
    });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    session.reset();
    expect(status()).toBe('idle');
    void session.pay();
    await clock.advance(0);
    expect([status(), calls.pay.length]).toEqual(['succeeded', 2]);
  });
});

describe('a cashier that was given up', () => {
  it('has a time of its own: the next one is waited for as long as any', async () => {
    const { session, clock, app, status, calls } = scripted({
      create: (call) => ({ orderId: `T${String(call)}`, trade }),
      pay: hangs,
      report: (call) => (call === 1 ? closed : { ...unpaid, orderId: 'T2' }),
      policy: { silence: 1000 },
    });
    void session.pay();
    await clock.advance(500);
    app.set(false);
    app.set(true);
    await clock.advance(0);
    expect(status()).toBe('expired');
    void session.pay();
    await clock.advance(999);
    expect([status(), calls.pay.length]).toEqual(['paying', 2]);
    await clock.advance(1);
    expect(status()).toBe('confirming');
  });

  it.each([
    [closed, undefined],
    [paid, 'cart'],
  ])('leaves nothing behind by which the next one would be closed: %p', async (word, purchase) => {
    const first = deferred<WalletAnswer>();
    const late = deferred<typeof word>();
    const { session, clock, app, status } = scripted({
      ...(purchase !== undefined && { purchase }),
      create: (call) => ({ orderId: `T${String(call)}`, trade }),
      pay: (call) => (call === 1 ? first.promise : hangs()),
      report: (call) => (call === 1 ? late.promise : unpaid),
    });
    void session.pay({ amount: 1, currency: 'CNY' });
    await clock.advance(0);
    // The app comes back, and the wallet answers before the server does.
    app.set(false);
    app.set(true);
    first.resolve(answer('cancelled'));
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    session.reset();
    void session.pay({ amount: 2, currency: 'CNY' });
    await clock.advance(0);
    expect(session.getState()).toMatchObject({ status: 'paying', orderId: 'T2' });
    late.resolve(word);
    await clock.advance(0);
    expect(session.getState()).toMatchObject({ status: 'paying', orderId: 'T2' });
  });

  it('says nothing of the payment that is asked about instead of the next order', async () => {
    const { session, clock, app, journal } = scripted({
      purchase: 'cart',
      create: (call) => ({ orderId: `T${String(call)}`, trade }),
      pay: hangs,
      report: (call) =>
        call === 1 ? closed : Promise.reject(new PaymentError('merchant-unavailable', 'no')),
    });
    void session.pay({ amount: 1, currency: 'CNY' });
    await clock.advance(0);
    app.set(false);
    app.set(true);
    await clock.advance(0);
    journal.put({ ...entry, claim: 'processing', purchase: digest('cart') });
    void session.pay({ amount: 1, currency: 'CNY' });
    await clock.advance(0);
    expect(session.getState()).toMatchObject({
      status: 'confirming',
      orderId: 'T9',
      wallet: { claim: 'processing' },
    });
  });
});

it.each([
  ['made', 'made'],
  ['made', 'refused'],
  ['refused', 'made'],
  ['refused', 'refused'],
])(
  'forgets an order that is %s after its purchase was over, when the next is %s',
  async (...how) => {
    const made = [1, 2, 3].map(() => deferred<unknown>());
    const { session, journal, clock, calls, status } = scripted({
      purchase: 'cart',
      create: (call) => made[call - 1]?.promise,
      report: () => ({ orderId: 'T2', status: 'paid' }),
    });
    const end = (which: number) =>
      how[which] === 'made'
        ? made[which]?.resolve({ orderId: `T${String(which + 1)}`, trade })
        : made[which]?.reject(new Error('no'));
    void session.pay();
    await clock.advance(0);
    // Somebody else learns that this purchase was paid before.
    journal.put({ ...entry, purchase: digest('cart') });
    journal.settle({ orderId: 'T9', status: 'paid' });
    expect(status()).toBe('succeeded');
    session.reset();
    void session.pay();
    await clock.advance(0);
    end(0);
    await clock.advance(0);
    expect([status(), calls.create]).toEqual(['creating', ['key-1', 'key-2']]);
    end(1);
    await clock.advance(0);
    expect(status()).toBe(how[1] === 'made' ? 'succeeded' : 'failed');
    void session.pay();
    made[2]?.resolve({ orderId: 'T2', trade });
    await clock.advance(0);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T2' });
    expect([calls.pay.length, calls.create.length]).toEqual([1, how[1] === 'made' ? 2 : 3]);
  },
);

it('listens once, however often it is started, and not at all once it is stopped', async () => {
  const wallet = deferred<WalletAnswer>();
  const { session, clock, app, status } = scripted({
    pay: () => wallet.promise,
    report: () => unpaid,
  });
  const subscribe = jest.spyOn(app.visibility, 'subscribe');
  session.start();
  session.start();
  void session.pay();
  await clock.advance(180_000);
  expect(status()).toBe('processing');
  session.stop();
  wallet.resolve(answer('paid'));
  await clock.advance(0);
  expect(status()).toBe('confirming');
  expect(subscribe).toHaveBeenCalledTimes(1);
});

it.each([undefined, () => true])('asks for the order in the turn of the tap (%p)', (beforePay) => {
  const { session, calls } = scripted({ ...(beforePay && { beforePay }) });
  void session.pay();
  expect(calls.create).toEqual(['key-1']);
});

it.each([undefined, () => true])(
  'asks in the turn of the tap about an order whose cashier was open (%p)',
  async (beforePay) => {
    const { session, calls, clock, status } = scripted({
      ...(beforePay && { beforePay }),
      pay: () => answer('cancelled'),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    const before = calls.report.length;
    void session.pay();
    expect(calls.report).toHaveLength(before + 1);
    expect(calls.pay).toHaveLength(1);
    await clock.advance(0);
    expect(calls.pay).toHaveLength(2);
  },
);

it('reads and writes the storage no more often than it must: on a phone each call costs', async () => {
  const storage = memoryStorage();
  const uses: string[] = [];
  const { session, clock } = scripted({
    storage: {
      read: () => (uses.push('read'), storage.read()),
      write: (text) => (uses.push('write'), storage.write(text)),
    },
    pay: () => (uses.push('wallet'), hangs()),
  });
  void session.pay();
  expect(uses).toEqual(['read']);
  await clock.advance(0);
  expect(uses).toEqual(['read', 'read', 'read', 'write', 'read', 'wallet']);
});

it('reads nothing at the tap when it knows what is paid', async () => {
  let reads = 0;
  const storage = { read: () => void (reads += 1), write: () => undefined };
  const { session } = scripted({ storage, order: { orderId: 'T1', trade } });
  void session.pay();
  expect(reads).toBe(0);
});

it('shows as paid what was closed, when somebody learns that it was paid after all', async () => {
  const { session, journal, clock, status } = scripted({ report: () => closed });
  void session.pay();
  await clock.advance(0);
  expect(status()).toBe('expired');
  expect(journal.settle(closed)).toBe(false);
  expect(journal.settle(paid)).toBe(true);
  expect(status()).toBe('succeeded');
});
