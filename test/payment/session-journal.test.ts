/** What a session writes down, and what another run of the app makes of it. */
import { digest } from '../../src/payment/digest';
import { PaymentError } from '../../src/payment/errors';
import { createJournal, memoryStorage, type Journal } from '../../src/payment/journal';
import type { JournalStorage, PaymentReport, WalletAnswer } from '../../src/payment/ports';
import { createPaymentSession } from '../../src/payment/session';
import { settled, testClock } from '../support/clock';
import { answer, closed, deferred, paid, scripted, trade, unpaid } from '../support/payment';

const cny = (amount: number) => ({ amount, currency: 'CNY' });
const hangs = () => new Promise<never>(() => undefined);
const notCalled = () => Promise.reject(new PaymentError('wallet-unavailable', 'no wallet here'));

/** A storage that can be made unreadable. */
function faulty(): JournalStorage & { unreadable: boolean } {
  const kept = memoryStorage();
  return {
    unreadable: false,
    read() {
      if (this.unreadable) throw new Error('cannot be read');
      return kept.read();
    },
    write: (text) => kept.write(text),
  };
}

describe('the journal of a session', () => {
  it('has the payment before the wallet is called, and it is stored', async () => {
    const seen: unknown[] = [];
    const world = scripted({
      purchase: 'cart',
      create: () => ({ orderId: 'T1', trade, ...cny(500) }),
      pay() {
        seen.push(createJournal(world.storage).list(), world.status());
        return hangs();
      },
    });
    void world.session.pay(cny(500));
    await settled();
    expect(seen).toEqual([
      [
        {
          ...{ orderId: 'T1', at: 1_000_000, claim: null, ...cny(500), purchase: digest('cart') },
          key: { value: 'key-1', shown: '[500,"CNY"]' },
        },
      ],
      'paying',
    ]);
  });

  it('names a purchase that the app did not name by its first key', async () => {
    const { session, journal } = scripted({ pay: hangs });
    void session.pay();
    await settled();
    expect(journal.list()).toEqual([
      {
        ...{ orderId: 'T1', at: 1_000_000, claim: null, purchase: 'key-1' },
        key: { value: 'key-1', shown: 'null' },
      },
    ]);
  });

  it('has no key for an order that existed before', async () => {
    const { session, journal } = scripted({ order: { orderId: 'T1', trade }, pay: hangs });
    void session.pay();
    await settled();
    expect(journal.list()).toEqual([{ orderId: 'T1', at: 1_000_000, claim: null, key: null }]);
  });

  it.each(['paid', 'processing', 'unknown', 'cancelled', 'failed', 'refused'] as const)(
    'learns that the wallet said %s, and keeps the payment while the server says unpaid',
    async (claim) => {
      const { session, clock, journal } = scripted({
        pay: () => answer(claim),
        report: () => unpaid,
      });
      void session.pay();
      await settled();
      expect(journal.find('T1')?.claim).toBe(claim);
      await clock.advance(200_000);
      expect(journal.find('T1')).toMatchObject({ claim, at: 1_000_000 });
    },
  );

  it.each([
    ['paid', paid],
    ['closed', closed],
  ])('loses the payment when the server says %s', async (_, report) => {
    const { session, clock, journal } = scripted({ report: () => report });
    void session.pay();
    await clock.advance(0);
    expect(journal.list()).toEqual([]);
  });

  it('keeps when the wallet was called first, and forgets what it said, at a second try', async () => {
    const { session, clock, journal } = scripted({
      pay: (call) => (call === 1 ? answer('cancelled') : hangs()),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(5000);
    void session.pay();
    await clock.advance(0);
    expect(journal.list()).toMatchObject([{ at: 1_000_000, claim: null }]);
  });

  it('never had the payment when the wallet was not called', async () => {
    const { session, clock, journal, status } = scripted({ pay: notCalled });
    void session.pay();
    await clock.advance(0);
    expect([status(), journal.list()]).toEqual(['failed', []]);
  });

  it('has it as before when the wallet was not called a second time', async () => {
    const { session, clock, journal, status } = scripted({
      pay: (call) => (call === 1 ? answer('cancelled') : notCalled()),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(0);
    void session.pay();
    await clock.advance(0);
    expect([status(), journal.find('T1')?.claim]).toEqual(['failed', 'cancelled']);
  });

  it('does not get back what is over when a wallet says late that it was not called', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, journal } = scripted({
      pay: (call) => (call === 1 ? answer('cancelled') : gate.promise),
      report: (call) => (call > 2 ? closed : unpaid),
    });
    void session.pay();
    await clock.advance(0);
    void session.pay();
    await clock.advance(120_000);
    expect(session.getState().status).toBe('expired');
    gate.reject(new PaymentError('wallet-unavailable', 'late'));
    await settled();
    expect(journal.list()).toEqual([]);
  });

  it('does not get back what is over when the wallet answers late', async () => {
    const gate = deferred<WalletAnswer>();
    const { session, clock, journal, notices } = scripted({
      pay: () => gate.promise,
      report: () => closed,
    });
    void session.pay();
    await clock.advance(120_000);
    gate.resolve(answer('paid'));
    await settled();
    expect([session.getState().status, journal.list()]).toEqual(['expired', []]);
    expect(notices.at(-1)).toMatchObject({ type: 'ignored', event: 'answered' });
  });

  it('keeps what a purchase was that the buyer starts anew', async () => {
    const { session, clock, journal } = scripted({
      pay: () => answer('unknown'),
      report: () => unpaid,
    });
    void session.pay();
    await clock.advance(200_000);
    session.reset();
    expect(journal.list()).toHaveLength(1);
  });

  it('may be left out, and the app then is always visible', async () => {
    const clock = testClock();
    const session = createPaymentSession({
      ...{ clock, newKey: () => 'key-1' },
      wallet: { host: 'alipay', isAvailable: () => true, pay: async () => answer('cancelled') },
      merchant: { getPayment: async () => unpaid },
      createTrade: async () => ({ orderId: 'T1', trade }),
    });
    void session.pay();
    await clock.advance(0);
    expect(session.getState().status).toBe('cancelled');
    session.stop();
    session.start();
  });
});

describe('a storage that cannot be read for a while', () => {
  it('does not make a session believe that no cashier was opened', async () => {
    const storage = faulty();
    const { session, clock, status, calls } = scripted({
      ...{ storage, pay: hangs, report: () => unpaid },
    });
    void session.pay();
    await clock.advance(1000);
    storage.unreadable = true;
    await clock.advance(120_000);
    expect(status()).toBe('confirming');
    await clock.advance(60_000);
    void session.pay();
    await clock.advance(60_000);
    expect([status(), calls.pay.length]).toEqual(['processing', 1]);
  });

  it('does not lose the payment of an earlier run when the wallet cannot be called', async () => {
    const storage = faulty();
    const first = scripted({ storage, purchase: 'cart', pay: hangs });
    void first.session.pay();
    await settled();
    const { session, clock, journal, status } = scripted({
      ...{ storage, purchase: 'cart', pay: notCalled },
      report() {
        storage.unreadable = true;
        return unpaid;
      },
    });
    void session.pay();
    await clock.advance(0);
    expect(status()).toBe('failed');
    storage.unreadable = false;
    expect(journal.list()).toMatchObject([{ orderId: 'T1', claim: null }]);
  });

  it.each(['emptied', 'emptied, and the wallet silent'])(
    'or was %s by somebody: the session still asks before the same trade is paid again',
    async (what) => {
      const storage = memoryStorage();
      const { session, clock, calls, status } = scripted({
        storage,
        pay: (call) => (call === 1 && what !== 'emptied' ? hangs() : answer('cancelled')),
        report: (call) => (call > 1 ? paid : unpaid),
      });
      void session.pay();
      await clock.advance(0);
      storage.write('');
      await clock.advance(121_000);
      void session.pay();
      await clock.advance(0);
      expect([status(), calls.pay.length]).toEqual(['succeeded', 1]);
    },
  );
});

describe('a purchase that was interrupted', () => {
  /** The app is killed in the cashier, or after the wallet's answer. */
  async function killed(
    storage: JournalStorage,
    claim: WalletAnswer['claim'] | null,
    orderId = 'T1',
  ) {
    const { session, clock } = scripted({
      ...{ storage, purchase: 'cart', report: hangs },
      pay: () => (claim ? answer(claim) : hangs()),
      create: () => ({ orderId, trade, ...cny(500) }),
    });
    void session.pay(cny(500));
    await clock.advance(0);
  }

  /** The next run of the app. */
  function relaunched(
    storage: JournalStorage,
    report: (call: number) => Promise<PaymentReport> | PaymentReport,
    more: Parameters<typeof scripted>[0] = {},
  ) {
    return scripted({
      ...{ storage, purchase: 'cart', report },
      create: (call) => ({ orderId: `N${call}`, trade, ...cny(call === 1 ? 500 : 900) }),
      ...more,
    });
  }

  it.each(['processing', 'cancelled', null] as const)(
    'is taken up with the same key and price (%s)',
    async (claim) => {
      const storage = memoryStorage();
      await killed(storage, claim);
      let asked = 0;
      const second = scripted({
        ...{ storage, purchase: 'cart' },
        report: () => ((asked += 1) > 2 ? paid : unpaid),
        create: (_, key) => ({ orderId: key === 'key-1' ? 'T1' : 'T2', trade, ...cny(500) }),
      });
      void second.session.pay(cny(500));
      await second.clock.advance(0);
      expect(second.calls.create).toEqual(['key-1']);
      expect(second.session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    },
  );

  it('asks before, and once more before the same trade is paid', async () => {
    const storage = memoryStorage();
    await killed(storage, null);
    const { session, clock, calls, notices } = relaunched(storage, () => unpaid, {
      create: () => ({ orderId: 'T1', trade, ...cny(500) }),
      pay: hangs,
    });
    void session.pay(cny(500));
    await clock.advance(0);
    expect([calls.report, calls.pay.length]).toEqual([['T1', 'T1'], 1]);
    expect(notices.map((one) => one.type === 'moved' && one.to.status)).toEqual([
      'creating',
      'paying',
    ]);
  });

  it('was paid meanwhile: it is shown, and nothing is made', async () => {
    const storage = memoryStorage();
    await killed(storage, null);
    const { session, clock, calls, journal } = relaunched(storage, () => ({
      ...paid,
      ...cny(500),
    }));
    void session.pay(cny(500));
    await clock.advance(0);
    expect(session.getState()).toMatchObject({
      ...{ status: 'succeeded', orderId: 'T1' },
      evidence: { wallet: null, server: { ...paid, ...cny(500) } },
    });
    expect([calls.create, calls.pay, journal.list()]).toEqual([[], [], []]);
  });

  it('was paid meanwhile, says a report of another amount, which is not believed', async () => {
    const storage = memoryStorage();
    await killed(storage, null);
    const { session, clock, notices } = relaunched(storage, () => ({ ...paid, amount: 1 }));
    void session.pay(cny(900));
    await clock.advance(0);
    expect(session.getState().status).toBe('confirming');
    expect(notices).toContainEqual(
      expect.objectContaining({
        type: 'problem',
        error: expect.objectContaining({ code: 'merchant-answer-invalid' }),
      }),
    );
  });

  it('was closed meanwhile: it is out of the journal, and a new order is made', async () => {
    const storage = memoryStorage();
    await killed(storage, null);
    const { session, clock, calls, journal } = relaunched(storage, (call) =>
      call === 1 ? closed : { orderId: 'N1', status: 'unpaid' },
    );
    void session.pay(cny(500));
    await clock.advance(0);
    expect(calls.report[0]).toBe('T1');
    expect(journal.list().map(({ orderId }) => orderId)).toEqual(['N1']);
    expect(calls.pay).toHaveLength(1);
  });

  it.each([null, 'paid', 'processing', 'unknown'] as const)(
    'is asked about, and not made anew, at another price while its money may move (%s)',
    async (claim) => {
      const storage = memoryStorage();
      await killed(storage, claim);
      const { session, clock, calls, status } = relaunched(storage, () => unpaid);
      void session.pay(cny(900));
      await clock.advance(0);
      expect(session.getState()).toMatchObject({ status: 'confirming', orderId: 'T1' });
      await clock.advance(60_000);
      void session.pay(cny(900));
      await clock.advance(60_000);
      expect([status(), calls.create, calls.pay]).toEqual(['processing', [], []]);
    },
  );

  it.each(['cancelled', 'failed', 'refused'] as const)(
    'is made anew at another price when the wallet said %s and the server says unpaid',
    async (claim) => {
      const storage = memoryStorage();
      await killed(storage, claim);
      const { session, clock, calls } = relaunched(storage, () => unpaid, {
        create: () => ({ orderId: 'N1', trade, ...cny(900) }),
        pay: hangs,
      });
      void session.pay(cny(900));
      await clock.advance(0);
      expect([calls.create.length, calls.pay.length]).toEqual([1, 1]);
    },
  );

  it.each(['cancelled', 'failed', 'refused', null] as const)(
    'is not made anew at another price while the server cannot be asked (%s)',
    async (claim) => {
      const storage = memoryStorage();
      await killed(storage, claim);
      const { session, clock, calls, status } = relaunched(storage, () =>
        Promise.reject(new Error('502')),
      );
      void session.pay(cny(900));
      await clock.advance(100_000);
      expect([status(), calls.create, calls.pay]).toEqual(['processing', [], []]);
    },
  );

  it('is paid with the same key when the server says nothing for three seconds', async () => {
    const storage = memoryStorage();
    await killed(storage, null);
    const { session, clock, calls } = relaunched(storage, hangs, {
      create: () => ({ orderId: 'T1', trade, ...cny(500) }),
    });
    void session.pay(cny(500));
    await clock.advance(2999);
    expect([session.getState().status, calls.create]).toEqual(['creating', []]);
    await clock.advance(1);
    expect([calls.create, calls.pay]).toEqual([['key-1'], []]);
    await clock.advance(2999);
    expect(calls.pay).toEqual([]);
    await clock.advance(1);
    expect(calls.pay).toHaveLength(1);
  });

  it('fails as aborted when the page is left during that question', async () => {
    const storage = memoryStorage();
    await killed(storage, null);
    const { session, clock, calls } = relaunched(storage, hangs);
    void session.pay(cny(500));
    await clock.advance(100);
    session.stop();
    await clock.advance(0);
    expect(session.getState()).toMatchObject({ status: 'failed', error: { code: 'aborted' } });
    await clock.advance(10_000);
    expect([calls.create, calls.pay]).toEqual([[], []]);
  });

  it.each([[{ purchase: 'another cart' }], [{}]])('is another one under %j', async (named) => {
    const storage = memoryStorage();
    await killed(storage, null);
    const { session, clock, calls } = scripted({
      ...{ ...named, storage, pay: hangs },
      create: () => ({ orderId: 'N1', trade }),
    });
    void session.pay(cny(500));
    await clock.advance(0);
    expect([calls.report, calls.create.length, calls.pay.length]).toEqual([[], 1, 1]);
  });

  it('is found at the tap, although recovery settles it while the hook takes its time', async () => {
    const storage = memoryStorage();
    await killed(storage, null);
    const gate = deferred<unknown>();
    const { session, clock, calls, journal } = relaunched(storage, () => paid, {
      beforePay: () => gate.promise,
    });
    void session.pay(cny(500));
    await clock.advance(0);
    journal.settle(paid);
    gate.resolve(true);
    await clock.advance(0);
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    expect([calls.create, calls.pay]).toEqual([[], []]);
  });

  it('is several: each is asked about in turn', async () => {
    const storage = memoryStorage();
    await killed(storage, 'cancelled', 'T1');
    const put = (journal: Journal) =>
      journal.put({
        ...{ orderId: 'T2', at: 1, claim: 'cancelled', purchase: digest('cart') },
        key: { value: 'other', shown: '[700,"CNY"]' },
      });
    put(createJournal(storage));
    const { session, clock, calls } = scripted({
      ...{ storage, purchase: 'cart', pay: hangs },
      report: (call) => ({ orderId: call === 2 ? 'T2' : 'T1', status: 'unpaid' }),
      create: () => ({ orderId: 'T1', trade, ...cny(500) }),
    });
    void session.pay(cny(500));
    await clock.advance(0);
    expect(calls.report).toEqual(['T1', 'T2', 'T1']);
    expect(calls.create).toEqual(['key-1']);
  });
});

describe('a price that changes', () => {
  it('asks about the order of the first price before another is made', async () => {
    const { session, clock, calls, status } = scripted({
      create: (call) => ({ orderId: `T${call}`, trade, ...cny(call === 1 ? 500 : 900) }),
      pay: (call) => answer(call === 1 ? 'cancelled' : 'paid'),
      report: (call) => (call === 1 ? unpaid : paid),
    });
    void session.pay(cny(500));
    await clock.advance(0);
    expect(status()).toBe('cancelled');
    void session.pay(cny(900));
    await clock.advance(0);
    // Paid after all: no second order.
    expect(session.getState()).toMatchObject({ status: 'succeeded', orderId: 'T1' });
    expect([calls.create.length, calls.pay.length]).toEqual([1, 1]);
  });

  it('finds the first order again when it changes back', async () => {
    let price = 500;
    const { session, clock, calls } = scripted({
      create: (_, key) => ({ orderId: key === 'key-1' ? 'T1' : 'T2', trade, ...cny(price) }),
      pay: () => answer('cancelled'),
      report: (call) => ({ orderId: calls.report[call - 1] ?? '', status: 'unpaid' }),
    });
    for (price of [500, 900, 500]) {
      void session.pay(cny(price));
      await clock.advance(0);
      expect(session.getState().status).toBe('cancelled');
    }
    expect(calls.create).toEqual(['key-1', 'key-2', 'key-1']);
  });
});

describe('asking about an order whose wallet spoke in an earlier run', () => {
  it.each([
    ['cancelled', 'cancelled', 0],
    ['refused', 'failed', 0],
    ['failed', 'failed', 1000],
    ['paid', 'processing', 56_000],
    [null, 'processing', 56_000],
  ] as const)('goes by what it said: %s', async (claim, end, time) => {
    const storage = memoryStorage();
    createJournal(storage).put({ orderId: 'T1', at: 1, claim, key: null });
    const { session, clock, status } = scripted({
      ...{ storage, order: { orderId: 'T1', trade }, report: () => unpaid },
    });
    void session.refresh();
    await clock.advance(time - 1);
    expect(status()).toBe(time === 0 ? end : 'confirming');
    await clock.advance(1);
    expect(session.getState()).toMatchObject({
      status: end,
      evidence: { wallet: claim && { claim, code: '', raw: null } },
    });
  });
});
