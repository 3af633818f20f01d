/**
 * A bank that keeps the truth, a merchant server over it, a wallet and a phone, all of which may fail, and an app that
 * pays. It lives through a list of commands; each is a sentence, so that a list reads as the story that it is.
 */
import { createAppVisibility } from '../../src/components/checkout-provider/app-visibility';
import type { CancelSignal } from '../../src/payment/abort';
import { PaymentError } from '../../src/payment/errors';
import { createJournal, type Journal } from '../../src/payment/journal';
import { isBusy, type PaymentState } from '../../src/payment/machine';
import type {
  Clock,
  CreateTrade,
  JournalStorage,
  Merchant,
  PaymentReport,
  Wallet,
  WalletAnswer,
  WalletClaim,
} from '../../src/payment/ports';
import { createRecovery, type Recovery } from '../../src/payment/recovery';
import { createPaymentSession } from '../../src/payment/session';
import type { PaymentSession } from '../../src/payment/session-types';
import type { KnownOrder } from '../../src/payment/trade';
import { settled, testClock } from '../support/clock';

const claims: WalletClaim[] = ['paid', 'processing', 'unknown', 'cancelled', 'failed', 'refused'];
const orderModes = [
  ...([
    'up',
    'slow',
    'silent',
    'down',
    'reply lost',
    'other amount',
    'garbage',
    'conflict',
  ] as const),
];
const policy = { waits: [1000, 2000, 5000], budget: 20_000, silence: 40_000 };

/** What the bank knows of an order's trade. */
interface BankTrade {
  orderId: string;
  amount: number;
  /** `moving`: the buyer has paid and the money is on its way; it arrives or bounces. */
  status: 'unpaid' | 'moving' | 'paid' | 'closed';
  charges: number;
  /** Whether the buyer sees a cashier for it. */
  cashier: boolean;
  /** Orders of one group are one purchase at one price: one of them may be charged, and no second. */
  group: string;
}

/** One call of the wallet by the app. */
interface WalletCall {
  trade: BankTrade;
  /** False while the wallet has not opened, and may still say that it cannot. */
  opened: boolean;
  answered: boolean;
  /** False once the buyer has begun another purchase on this page. */
  current: boolean;
  resolve: (answer: WalletAnswer) => void;
  reject: (reason: unknown) => void;
  repeat: (answer: WalletAnswer) => void;
}

/** A page with a button. */
interface Page {
  session: PaymentSession;
  running: boolean;
  /** Which purchase of the same things it is: 0 until the buyer knows that the first is paid and wants another. */
  purchase: number;
  calls: WalletCall[];
  succeeded: string[];
  /** Orders that the server told this page are paid, while it was on the screen. */
  heardPaid: Set<string>;
  /** By order: what was true when this page asked last. */
  asked: Map<string, BankTrade['status']>;
}

/** One run of the app, from its launch until it is killed. */
interface App {
  alive: boolean;
  clock: Clock;
  journal: Journal;
  recovery: Recovery;
  setVisible: (visible: boolean) => void;
  page: Page;
  pages: Page[];
  recovered: string[];
  /** Whether it could ever read the storage. */
  hasRead: boolean;
}

type ServerMode = 'up' | 'slow' | 'slow with old news' | 'down' | Lie;
type OrderMode = (typeof orderModes)[number];
type Lie = 'other order' | 'other amount' | 'unknown status' | 'garbage' | 'not found' | 'throws';
/** `blind`: gives nothing instead of what it holds, without a word. */
type StorageMode = 'works' | 'unreadable' | 'unwritable' | 'forgets' | 'broken' | 'blind';

/** A thing that can happen. */
type Command = () => void | Promise<void>;

/** What is known of a story afterwards, to see that the stories reach everything. */
export interface Facts {
  states: Set<string>;
  seen: Set<string>;
}

/**
 * @param ready whether the order exists before the tap, or is made on it
 * @returns the world, in which nothing has happened yet
 */
export function createWorld(ready: boolean) {
  const time = testClock();
  const bank = new Map<string, BankTrade>();
  const byKey = new Map<string, string>();
  const violations: string[] = [];
  const facts: Facts = { states: new Set(), seen: new Set() };
  const called = new Set<string>();
  /** Whose wallet was called, and whose end the server has not told the app: the journal must hold them. */
  const owed = new Set<string>();
  /** Whose end the server has told the app. */
  const over = new Set<string>();
  /** What any page, or recovery, told the buyer to be paid. */
  const told = new Set<string>();
  /** Lost with a storage that was broken when the app was killed. */
  const forgotten = new Set<string>();

  let keys = 0;
  let retries = 0;
  let price = 500;
  let purchase = 0;
  let knowsOfPaid = false;
  let serverMode: ServerMode = 'up';
  let orderMode: OrderMode = 'up';
  let walletMode: 'opens' | 'cannot be called' | 'slow to open' = 'opens';
  let hookMode: 'says yes' | 'says no' | 'throws' | 'hangs' = 'says yes';
  let storageMode: StorageMode = 'works';
  let stored: string | undefined;
  let held: (() => void)[] = [];
  let hooks: (() => void)[] = [];
  let app: App;

  const claimed = (what: string): void => void violations.push(what);
  const tradeOf = (orderId: string): BankTrade => {
    const trade = bank.get(orderId);
    if (!trade) throw new Error(`The bank has no ${orderId}.`);
    return trade;
  };
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

  // The bank.

  function openTrade(amount: number, group: string): BankTrade {
    const orderId = `T${bank.size + 1}`;
    const trade: BankTrade = {
      ...{ orderId, amount, group, status: 'unpaid', charges: 0, cashier: false },
    };
    bank.set(orderId, trade);
    return trade;
  }

  function charge(trade: BankTrade): void {
    if (trade.status !== 'unpaid' && trade.status !== 'moving') return;
    trade.status = 'paid';
    trade.charges += 1;
    facts.seen.add('charged');
    const others = [...bank.values()].filter(
      (other) => other.group === trade.group && other !== trade && other.charges > 0,
    );
    if (others.length > 0) claimed(`${trade.orderId} is charged for what was paid already`);
  }

  // The server.

  const truth = ({ orderId, status, amount }: BankTrade): PaymentReport => ({
    ...{ orderId, amount, currency: 'CNY' },
    status: status === 'moving' ? 'unpaid' : status,
  });

  function lie(trade: BankTrade, kind: Lie): unknown {
    const report = truth(trade);
    switch (kind) {
      case 'other order':
        return { ...report, status: 'paid', orderId: `${trade.orderId}0` };
      case 'other amount':
        return { ...report, status: 'paid', amount: trade.amount + 1 };
      case 'unknown status':
        return { ...report, status: 'PAID' };
      case 'garbage':
        return [trade.orderId];
      case 'not found':
        return Promise.reject(new PaymentError('order-not-found', 'unknown here'));
      case 'throws':
        throw new Error('the client is broken');
    }
  }

  function say(to: App, page: Page | null, report: PaymentReport): PaymentReport {
    const final = report.status !== 'unpaid';
    // Whoever has left hears nothing.
    if (to === app && final && page?.running !== false) {
      owed.delete(report.orderId);
      over.add(report.orderId);
    }
    if (page?.running && report.status === 'paid') page.heardPaid.add(report.orderId);
    return report;
  }

  const merchantFor = (of: () => App, page: () => Page | null): Merchant => ({
    getPayment(orderId) {
      const [mine, asking] = [of(), page()];
      if (!mine.alive) return never();
      const trade = tradeOf(orderId);
      const mode = serverMode;
      asking?.asked.set(orderId, trade.status);
      if (mode === 'up') return Promise.resolve(say(mine, asking, truth(trade)));
      if (mode === 'down') return Promise.reject(new Error('502'));
      if (mode === 'slow' || mode === 'slow with old news') {
        const old = truth(trade);
        return new Promise((resolve) => {
          held.push(() => {
            if (mine.alive) {
              resolve(say(mine, asking, mode === 'slow' ? truth(trade) : old));
            }
          });
        });
      }
      facts.seen.add('lied to');
      return Promise.resolve(lie(trade, mode) as PaymentReport);
    },
  });

  const createTradeFor =
    (of: App, page: () => Page): CreateTrade =>
    ({ idempotencyKey }) => {
      if (!of.alive) return never();
      if (orderMode === 'down') return Promise.reject(new Error('502'));
      if (orderMode === 'silent') return never();
      if (orderMode === 'conflict') {
        return Promise.reject(new PaymentError('idempotency-conflict', 'another order has it'));
      }
      const known = byKey.get(idempotencyKey);
      const group = `${page().purchase} at ${price}`;
      const trade = known === undefined ? openTrade(price, group) : tradeOf(known);
      if (known !== undefined) facts.seen.add('key used again');
      byKey.set(idempotencyKey, trade.orderId);
      const final = trade.status === 'paid' || trade.status === 'closed';
      const { orderId, amount } = trade;
      const made: KnownOrder = {
        ...{ orderId, amount, currency: 'CNY' },
        trade: final ? null : { host: 'alipay', tradeNO: `trade-${orderId}` },
      };
      switch (orderMode) {
        case 'up':
          return Promise.resolve(made);
        case 'slow':
          return new Promise((resolve) =>
            held.push(() => {
              if (of.alive) resolve(made);
            }),
          );
        case 'reply lost':
          return Promise.reject(new Error('504'));
        case 'other amount':
          return Promise.resolve({ ...made, amount: amount + 1 });
        case 'garbage':
          return Promise.resolve('ok' as never);
      }
    };

  // The wallet.

  const walletFor = (of: () => App, page: () => Page): Wallet => ({
    host: 'alipay',
    isAvailable: () => true,
    pay(given, repeat = () => undefined) {
      if (!of().alive) return never();
      if (given.host !== 'alipay' || given.tradeNO === undefined) throw new Error('not our trade');
      const trade = tradeOf(given.tradeNO.replace('trade-', ''));
      const { calls } = page();
      const open = calls.filter(
        ({ current, answered, trade: { orderId } }) => current && !answered && owed.has(orderId),
      );
      if (open.length > 0) claimed(`a second wallet call for ${trade.orderId} while one is open`);
      if (walletMode === 'cannot be called') {
        facts.seen.add('not called');
        unknowing(of(), trade.orderId);
        return Promise.reject(new PaymentError('wallet-unavailable', 'no wallet'));
      }
      return new Promise((resolve, reject) => {
        const call: WalletCall = {
          ...{ trade, resolve, reject, repeat },
          ...{ opened: false, answered: false, current: true },
        };
        calls.push(call);
        if (walletMode === 'opens') openCashier(call);
      });
    },
  });

  function openCashier(call: WalletCall): void {
    if (call.opened || call.answered) return;
    const { trade } = call;
    call.opened = true;
    trade.cashier = true;
    called.add(trade.orderId);
    // A cashier that opens after the end was told can move nothing.
    if (over.has(trade.orderId)) return;
    owed.add(trade.orderId);
    if (!inJournal(trade.orderId)) claimed(`the cashier of ${trade.orderId} opens unwritten`);
  }

  const answerOf = (claim: WalletClaim): WalletAnswer => ({ claim, code: claim, raw: claim });
  const allCalls = (): WalletCall[] => app.pages.flatMap(({ calls }) => calls);
  const unanswered = () => allCalls().filter((call) => call.opened && !call.answered);

  function answer(call: WalletCall | undefined, claim: WalletClaim): void {
    if (!call || !app.alive) return;
    call.answered = true;
    facts.seen.add(`wallet says ${claim}`);
    call.resolve(answerOf(claim));
  }

  // The phone.

  const storageFor = (of: () => App): JournalStorage => ({
    read() {
      if (storageMode === 'unreadable' || storageMode === 'broken') throw new Error('no reading');
      if (storageMode === 'blind') return '';
      of().hasRead = true;
      return stored;
    },
    write(text) {
      if (!of().alive) return;
      if (storageMode === 'unwritable' || storageMode === 'broken') throw new Error('no writing');
      if (storageMode === 'forgets') return;
      stored = text;
      if (of().hasRead) return;
      // It took nothing for an empty storage, and cannot have known better.
      for (const orderId of called) {
        if (!inStorage(orderId) && !told.has(orderId)) forget(orderId);
      }
    },
  });

  function forget(orderId: string): void {
    facts.seen.add('forgotten');
    owed.delete(orderId);
    forgotten.add(orderId);
    purchase += 1;
  }

  /** An app that could not read its storage yet takes back what it wrote, and with it what an earlier run did. */
  function unknowing(of: App, orderId: string): void {
    if (!of.hasRead && owed.has(orderId)) forget(orderId);
  }

  const inStorage = (orderId: string) => stored?.includes(`"orderId":"${orderId}"`) ?? false;
  const inJournal = (orderId: string) =>
    inStorage(orderId) || app.journal.find(orderId) !== undefined;

  function launch(): App {
    const visibility = createAppVisibility();
    const clock: Clock = {
      now: () => time.now(),
      after: (delay, callback) =>
        time.after(delay, () => {
          if (born.alive) callback();
        }),
    };
    const journal = createJournal(storageFor(() => born));
    const merchant = merchantFor(
      () => born,
      () => null,
    );
    const born: App = {
      ...{
        alive: true,
        clock,
        journal,
        setVisible: visibility.set,
        pages: [],
        recovered: [],
        hasRead: false,
      },
      recovery: createRecovery({
        ...{ journal, merchant, clock, policy, visibility: visibility.visibility },
        onProblem: () => undefined,
        onRecovered({ orderId, status }) {
          if (!born.alive) return;
          facts.seen.add(`recovered ${status}`);
          expectTruth(orderId, status, 'recovery');
          if (born.recovered.includes(orderId)) claimed(`${orderId} is recovered twice`);
          born.recovered.push(orderId);
          if (status === 'succeeded') isTold(orderId);
        },
      }),
      page: undefined as never,
    };
    born.page = openPage(born, visibility.visibility);
    openNext = () => openPage(born, visibility.visibility);
    return born;
  }
  let openNext: () => Page;

  function isTold(orderId: string): void {
    told.add(orderId);
    knowsOfPaid = true;
  }

  function expectTruth(orderId: string, status: string, who: string): void {
    const truly = tradeOf(orderId).status;
    if (status === 'succeeded' && truly !== 'paid') claimed(`${who}: ${orderId} is not paid`);
    if (status === 'expired' && truly !== 'closed') claimed(`${who}: ${orderId} is not closed`);
  }

  function openPage(of: App, visibility: Parameters<typeof createRecovery>[0]['visibility']): Page {
    const common = {
      ...{ clock: of.clock, journal: of.journal, visibility, policy, purchase: 'cart' },
      merchant: merchantFor(
        () => of,
        () => page,
      ),
      wallet: walletFor(
        () => of,
        () => page,
      ),
      newKey: () => `key-${(keys += 1)}`,
      beforePay: ({ signal }: { signal: CancelSignal }) => hook(signal),
    };
    const session = ready
      ? createPaymentSession({
          ...common,
          order: {
            ...{ orderId: 'T1', amount: tradeOf('T1').amount, currency: 'CNY' },
            trade: { host: 'alipay', tradeNO: 'trade-T1' },
          },
        })
      : createPaymentSession({ ...common, createTrade: createTradeFor(of, () => page) });
    const page: Page = {
      ...{ session, running: true, purchase, calls: [], succeeded: [] },
      ...{ heardPaid: new Set(), asked: new Map() },
    };
    session.subscribe(() => {
      if (of.alive) watch(page, session.getState());
    });
    of.pages.push(page);
    session.start();
    return page;
  }

  function hook(signal: CancelSignal): unknown {
    if (hookMode === 'says no') return false;
    if (hookMode === 'throws') throw new Error('hook');
    if (hookMode === 'says yes') return undefined;
    return new Promise<void>((resolve) => {
      hooks.push(resolve);
      signal.addEventListener('abort', resolve);
    });
  }

  /** What holds at every moment, not only when things have come to rest. */
  function watch(page: Page, state: PaymentState): void {
    facts.states.add(state.status);
    const { status } = state;
    const orderId = 'orderId' in state ? state.orderId : undefined;
    if (orderId === undefined) return;
    expectTruth(orderId, status, 'the page');
    if ((status === 'cancelled' || status === 'failed') && state.evidence.server !== null) {
      const truly = page.asked.get(orderId);
      if (truly === 'paid') claimed(`${orderId} was paid when the page asked, and is ${status}`);
      if (page.heardPaid.has(orderId)) claimed(`${orderId} is said to be paid, and is ${status}`);
    }
    if (retries > 0 && ['cancelled', 'expired', 'failed'].includes(status)) {
      retries = 0;
      facts.seen.add('tried again');
      tapOn(page);
    }
    if (status !== 'succeeded') return;
    if (page.succeeded.includes(orderId)) claimed(`${orderId} succeeds twice on one page`);
    page.succeeded.push(orderId);
    isTold(orderId);
  }

  const onPage = (what: (session: PaymentSession, page: Page) => void) => () => {
    if (app.alive && app.page.running) what(app.page.session, app.page);
  };

  function follow(promise: Promise<PaymentState>): void {
    promise.catch((error: unknown) => claimed(`the session rejected: ${String(error)}`));
  }

  function tapOn(page: Page): void {
    const { session } = page;
    const state = session.getState();
    if (!isBusy(state) && state.status !== 'succeeded') {
      // A buyer who knows that it is paid and taps all the same wants it a second time.
      // And an app that could not read its storage since its launch cannot know of what an earlier run began.
      app.journal.list();
      if (knowsOfPaid || !app.hasRead) purchase += 1;
      knowsOfPaid = false;
      page.purchase = purchase;
    }
    follow(session.pay({ amount: price, currency: 'CNY' }));
  }
  const tap = onPage((_, page) => tapOn(page));

  function kill(): void {
    if (!app.alive) return;
    facts.seen.add('killed');
    if (owed.size > 0) facts.seen.add('killed while pending');
    app.alive = false;
    app.recovery.stop();
    held = [];
    hooks = [];
    for (const orderId of called) {
      if (inStorage(orderId) || told.has(orderId)) continue;
      // The one way to forget a payment.
      if (owed.has(orderId) && storageMode === 'works') claimed(`${orderId} dies with the app`);
      forget(orderId);
    }
  }

  function relaunch(): void {
    if (app.alive) return;
    app = launch();
    app.recovery.start();
  }

  function setVisible(visible: boolean): void {
    if (app.alive) app.setVisible(visible);
  }

  const reply = (which: 'first' | 'last') => () => {
    const next = which === 'first' ? held.shift() : held.pop();
    next?.();
  };
  const trades = () => [...bank.values()];
  const last = <T>(list: T[]): T | undefined => list.at(-1);
  const cashier = () =>
    last(trades().filter((trade) => trade.cashier && trade.status === 'unpaid'));
  const moving = () => trades().find(({ status }) => status === 'moving');

  const commands: Record<string, Command> = {
    'the buyer taps': tap,
    'the buyer taps five times': () => {
      for (let count = 0; count < 5; count += 1) tap();
    },
    'the buyer asks': onPage((session) => follow(session.refresh())),
    'the buyer starts anew': onPage((session, page) => {
      if (isBusy(session.getState())) return;
      // Another purchase of the same things: what the wallet still says is about the one before.
      page.calls.forEach((call) => (call.current = false));
      page.succeeded = [];
      page.heardPaid.clear();
      session.reset();
    }),
    'the buyer pays': () => {
      const trade = cashier();
      if (trade) charge(trade);
    },
    'the buyer pays and the money moves': () => {
      const trade = cashier();
      if (trade) trade.status = 'moving';
    },
    'the price changes': () => {
      price = price === 500 ? 900 : 500;
    },
    'the money arrives': () => {
      const trade = moving();
      if (trade) charge(trade);
    },
    'the money bounces': () => {
      const trade = moving();
      if (trade) trade.status = 'unpaid';
    },
    'the trade closes': () => {
      const trade = last(trades().filter(({ status }) => status === 'unpaid'));
      if (trade) trade.status = 'closed';
    },
    'the wallet tells the truth': () => {
      const call = last(unanswered());
      if (!call) return;
      const claim = { paid: 'paid', moving: 'processing', unpaid: 'cancelled', closed: 'failed' };
      call.trade.cashier = false;
      answer(call, claim[call.trade.status] as WalletClaim);
    },
    ...Object.fromEntries(
      claims.map((claim) => [
        `the wallet says ${claim}`,
        () => {
          answer(last(unanswered()), claim);
        },
      ]),
    ),
    'the first wallet call says cancelled': () => answer(unanswered()[0], 'cancelled'),
    'the wallet says paid again': () =>
      last(allCalls().filter(({ answered }) => answered))?.repeat(answerOf('paid')),
    'the wallet says cancelled again': () =>
      last(allCalls().filter(({ answered }) => answered))?.repeat(answerOf('cancelled')),
    'the wallet breaks': () => {
      const call = last(unanswered());
      if (!call) return;
      call.answered = true;
      call.reject(new Error('the bridge is gone'));
    },
    'the wallet breaks with an error of ours': () => {
      const call = last(unanswered());
      if (!call) return;
      call.answered = true;
      call.reject(new PaymentError('merchant-unavailable', 'it broke after it opened'));
    },
    'the wallet talks nonsense': () => {
      const call = last(unanswered());
      if (!call || !app.alive) return;
      call.answered = true;
      call.resolve({ claim: 'PAID' } as never);
    },
    'the wallet cannot be called': () => void (walletMode = 'cannot be called'),
    'the wallet is slow to open': () => void (walletMode = 'slow to open'),
    'the wallet opens': () => void (walletMode = 'opens'),
    'the slow wallet opens': () => {
      if (app.alive) allCalls().forEach(openCashier);
    },
    'the slow wallet gives up': () => {
      const call = allCalls().find(({ opened, answered }) => !opened && !answered);
      if (!call || !app.alive) return;
      call.answered = true;
      facts.seen.add('not called, late');
      unknowing(app, call.trade.orderId);
      call.reject(new PaymentError('wallet-unavailable', 'it did not open'));
    },
    ...Object.fromEntries(
      (
        [
          ...['up', 'slow', 'slow with old news', 'down', 'other order', 'other amount'],
          ...['unknown status', 'garbage', 'not found', 'throws'],
        ] as ServerMode[]
      ).map((mode) => [`the server is ${mode}`, () => void (serverMode = mode)]),
    ),
    ...Object.fromEntries(
      orderModes.map((mode) => [`orders are ${mode}`, () => void (orderMode = mode)]),
    ),
    'the oldest reply comes': reply('first'),
    'the newest reply comes': reply('last'),
    ...Object.fromEntries(
      (['says yes', 'says no', 'throws', 'hangs'] as const).map((mode) => [
        `the hook ${mode}`,
        () => void (hookMode = mode),
      ]),
    ),
    'the hook goes on': () => {
      hooks.forEach((go) => go());
      hooks = [];
    },
    ...Object.fromEntries(
      (['works', 'unreadable', 'unwritable', 'forgets', 'broken', 'blind'] as const).map((mode) => [
        `the storage is ${mode}`,
        () => void (storageMode = mode),
      ]),
    ),
    'the app hides': () => setVisible(false),
    'the app shows': () => setVisible(true),
    'the page is left': onPage((session, page) => {
      page.running = false;
      session.stop();
    }),
    'the page comes back': () => {
      if (!app.alive || app.page.running) return;
      app.page.running = true;
      app.page.session.start();
    },
    'another page opens': () => {
      if (!app.alive) return;
      app.page.running = false;
      app.page.session.stop();
      app.page = openNext();
    },
    'another button appears': () => {
      if (app.alive) app.page = openNext();
    },
    'the buyer turns to another button': () => {
      app.page = app.pages.find((page) => page.running && page !== app.page) ?? app.page;
    },
    'the app tries again by itself': () => void (retries = 1),
    'the app is killed': kill,
    'the app is launched': relaunch,
    'a second passes': () => time.advance(1000),
    'three seconds pass': () => time.advance(3000),
    'ten seconds pass': () => time.advance(10_000),
    'a minute passes': () => time.advance(60_000),
  };

  /** What holds whenever things have come to rest for a moment. */
  function check(): void {
    for (const trade of trades()) {
      if (trade.charges > 1) claimed(`${trade.orderId} is charged twice`);
    }
    if (!app.alive) return;
    for (const orderId of owed) {
      if (!inJournal(orderId)) claimed(`${orderId} is missing from the journal`);
      else if (storageMode === 'works' && !inStorage(orderId)) {
        claimed(`${orderId} is not written though the storage works`);
      }
    }
    for (const { session, running, heardPaid } of app.pages) {
      const shown = session.getState();
      if ((shown.status !== 'cancelled' && shown.status !== 'failed') || !running) continue;
      if (shown.orderId !== undefined && heardPaid.has(shown.orderId)) {
        claimed(`${shown.orderId} is shown as ${shown.status} and the server said paid`);
      }
    }
    const state = app.page.session.getState();
    if (state.status === 'confirming' && tradeOf(state.orderId).amount !== price) {
      facts.seen.add('asked about another price');
    }
  }

  async function run(command: string): Promise<void> {
    const what = commands[command];
    if (!what) throw new Error(`No such command: ${command}`);
    await what();
    await settled();
    check();
    if (violations.length > 0) throw new Error(violations.join('\n'));
  }

  /** Everything works again, and time goes on: what is true must now be shown. */
  async function heal(): Promise<void> {
    retries = 0;
    storageMode = 'works';
    [serverMode, orderMode, walletMode, hookMode] = ['up', 'up', 'opens', 'says yes'];
    for (const trade of trades()) {
      if (trade.status === 'moving') charge(trade);
      trade.cashier = false;
    }
    relaunch();
    for (const command of ['the hook goes on', 'the page comes back', 'the app shows']) {
      await run(command);
    }
    while (held.length > 0) await run('the oldest reply comes');
    // The hook and the replies may have opened one more cashier, which the buyer leaves.
    for (const trade of trades()) trade.cashier = false;
    await time.advance(300_000);
    await run('the app hides');
    await run('the app shows');
    await time.advance(60_000);
    await run('the buyer asks');
    await time.advance(60_000);
    await run('a second passes');

    for (const { session, running } of app.pages) {
      const state = session.getState();
      if (running && isBusy(state)) claimed(`a page is ${state.status} for ever`);
    }
    for (const { orderId, status, charges } of trades()) {
      if (status === 'paid' && charges !== 1) claimed(`${orderId} is paid by ${charges} charges`);
      const final = status === 'paid' || status === 'closed';
      if (final && app.journal.find(orderId)) claimed(`${orderId} is over and still pending`);
      if (status === 'paid' && !told.has(orderId) && !forgotten.has(orderId)) {
        claimed(`${orderId} is paid and nobody says so`);
      }
    }
    if (violations.length > 0) throw new Error(violations.join('\n'));
  }

  if (ready) openTrade(price, 'ready');
  app = launch();
  app.recovery.start();

  return { names: Object.keys(commands), run, heal, facts };
}
