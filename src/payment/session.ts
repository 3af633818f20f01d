import { createCancelSource } from './abort';
import { attemptOf, isDoubted, isLast, wasNotCalled } from './attempt';
import { anotherAmount, charges, checkAnswer, checkCreatedTrade, refusalOf } from './check';
import { digest } from './digest';
import { isPaymentError, PaymentError } from './errors';
import { guarded } from './guard';
import { createInquiry, type Inquiry } from './inquiry';
import { courseOf, mayBePaid, priceKey } from './interrupted';
import {
  createJournal,
  knownOrder,
  type JournalWatcher,
  type PendingPayment,
  type PurchaseKey,
} from './journal';
import { isBusy, isEnd, transition, type PaymentEvent, type PaymentState } from './machine';
import { heavier, mayStillMove, normalisePolicy, unpaidAnswersNeeded } from './policy';
import type { CreateTrade, PaymentReport, Visibility, WalletAnswer } from './ports';
import { question, unlessAborted, within, type Answer } from './question';
import { checkOptions } from './session-options';
import type { PaymentSession, SessionNotice, SessionOptions } from './session-types';
import type { CreatedTrade, KnownOrder, Price } from './trade';

const pageGone = (): PaymentError =>
  new PaymentError('aborted', 'The page was left before the cashier could open.');

const alreadyPaying = (): PaymentError =>
  new PaymentError(
    'already-paying',
    'Another button is paying for this order, or for this purchase (orderKey), at this moment. Show one at a time.',
  );

interface Flight {
  promise: Promise<PaymentState>;
  land: (end: PaymentState) => void;
}

/** How long the server is given to say what became of an order before its cashier opens once more. */
const lookBack = 3000;

const alwaysVisible: Visibility = { isVisible: () => true, subscribe: () => () => undefined };

/**
 * @param options the ports, and either `createTrade` or `order`
 * @returns a session in state `idle`
 * @throws PaymentError `invalid-trade` without both, with both, or without a port
 */
export function createPaymentSession(options: SessionOptions): PaymentSession {
  checkOptions(options);
  const { wallet, merchant, clock, newKey, createTrade, beforePay, onNotice } = options;
  const journal = options.journal ?? createJournal();
  const visibility = options.visibility ?? alwaysVisible;
  const policy = normalisePolicy(options.policy);
  const listeners = new Set<() => void>();

  let state: PaymentState = { status: 'idle' };
  let order: KnownOrder | null = options.order ?? null;
  /** Of the order that `createTrade` makes, and the price that it was made for. */
  let key: PurchaseKey | null = null;
  /** What is bought: the name that the app gave it, or else the first key that an order was asked for with. */
  const given = options.purchase ?? undefined;
  const named = given === undefined ? undefined : digest(given);
  let purchase = named;
  let running = true;
  let cancel = createCancelSource();
  /** Ends the wait for the wallet that is called. */
  let stopWaiting: (() => void) | null = null;
  /** Counts the calls of the wallet: what an earlier one still answers is not the answer to this one. */
  let attempt = 0;
  /** The orders that the wallet was called for, or whose end is known: no cashier opens for them without a question. */
  const called = new Set<string>();
  /** What the wallet said last about the order: null while it is silent, whatever was said before; undefined if it was not called. */
  let said: WalletAnswer | null | undefined;
  /** The server's last word on an order, which came while a cashier was open. */
  let news: { report: PaymentReport; payment: PendingPayment | undefined } | null = null;
  /** The interrupted payment whose key is used again. */
  let resumed: PendingPayment | null = null;
  let inquiry: Inquiry | null = null;
  let leave: (() => void) | null = null;
  /**
   * The payment or the question under way, shared by everybody who asks for one. Whoever has waited looks whether it is
   * still the same: what came meanwhile may have ended it, and another one may have begun.
   */
  let flight: Flight | null = null;

  const notify = (notice: SessionNotice): void => guarded(clock, () => onNotice?.(notice));

  function dispatch(event: PaymentEvent): void {
    const at = clock.now();
    const from = state;
    const to = transition(from, event);
    if (!to) {
      notify({ type: 'ignored', event: event.type, state: from, at });
      return;
    }
    state = to;
    stopWaiting?.();
    // Landed before anybody hears of it, so that a listener may start the next payment.
    if (!isBusy(to)) {
      inquiry?.stop();
      const landing = flight;
      flight = null;
      landing?.land(to);
    }
    // The server's last word, and nothing else, takes a payment out of the journal.
    if (event.type === 'reported-paid' || event.type === 'reported-closed') {
      called.add(event.report.orderId);
      journal.settle(event.report, watcher);
    }
    notify({ type: 'moved', event: event.type, from, to, at });
    [...listeners].forEach((listener) => guarded(clock, listener));
    tellNews();
  }

  /** Goes where the server's last word leads; "unpaid" is none. */
  function end(report: PaymentReport): void {
    const at = clock.now();
    if (report.status === 'paid') dispatch({ type: 'reported-paid', report, at });
    if (report.status === 'closed') dispatch({ type: 'reported-closed', report, at });
  }

  /**
   * Takes the server's last word on an order, whoever asked and whenever it comes. An open cashier cannot be closed: the
   * word is kept until the wallet has answered.
   *
   * @param payment what the journal held of it, if anything
   * @returns whether it was news, and is shown
   */
  function hear(report: PaymentReport, payment: PendingPayment | undefined): boolean {
    const known = state.status === 'expired' && report.status === 'closed';
    if (report.status === 'unpaid' || known || state.status === 'succeeded') return false;
    const own = order?.orderId === report.orderId;
    // Another order of the same purchase: paid is paid.
    const same =
      report.status === 'paid' && purchase !== undefined && payment?.purchase === purchase;
    if (!own && !same) return false;
    if (state.status === 'paying' || (state.status === 'confirming' && !own)) {
      if (news?.report.status !== 'paid') news = { report, payment };
      return false;
    }
    end(report);
    return true;
  }

  function tellNews(): void {
    const kept = news;
    news = null;
    if (kept) hear(kept.report, kept.payment);
  }

  // By the flight: between a tap and the first step there is one already.
  const watcher: JournalWatcher = {
    isBusyWith: (orderId) => flight !== null && order?.orderId === orderId,
    isPaying: (orderId) => watcher.isBusyWith(orderId) && called.has(orderId),
    isBuying: (bought) => flight !== null && named === bought,
    settled: hear,
  };

  /** Whether another button is at work on it: two cashiers at a time are one too many. */
  const isTaken = (orderId: string | undefined): boolean =>
    (named !== undefined && journal.isBuying(named, watcher)) ||
    (orderId !== undefined && journal.isPaying(orderId, watcher));

  /** Hears of the app's coming and going, and of what recovery learns, for as long as the session is started. */
  function attend(): void {
    if (leave || !running) return;
    const stops = [
      visibility.subscribe(() => {
        if (!visibility.isVisible()) return inquiry?.pause();
        inquiry?.resume();
        void lookOnReturn();
      }),
      journal.watch(watcher),
    ];
    leave = () => stops.forEach((stop) => stop());
  }

  /** The app is back, and the wallet has not answered: perhaps it never will. */
  async function lookOnReturn(): Promise<void> {
    if (state.status !== 'paying' || !order) return;
    await ask(order);
    // Not if the wallet has answered meanwhile, or the word is on another order of this purchase.
    if (!transition(state, { type: 'silent' }) || news?.report.orderId !== order.orderId) return;
    dispatch({ type: 'silent' });
    confirm();
  }

  function takeOff(): Promise<PaymentState> {
    attend();
    let land: (end: PaymentState) => void = () => undefined;
    const promise = new Promise<PaymentState>((resolve) => (land = resolve));
    flight = { promise, land };
    return promise;
  }

  /** @param payment what is known of it, should the journal not hold it any more */
  async function ask(asked: KnownOrder, payment?: PendingPayment): Promise<Answer> {
    const { signal } = cancel;
    const answer = await question(merchant, asked, signal, (error) =>
      notify({ type: 'problem', error, at: clock.now() }),
    );
    if (signal.aborted) return null;
    // Final whenever it comes, also to a question that nobody waits for any more.
    if (answer && answer !== 'not-found') hear(answer, journal.find(asked.orderId) ?? payment);
    return answer;
  }

  function fail(error: PaymentError): void {
    dispatch({ type: 'not-created', error, at: clock.now() });
  }

  /**
   * @returns a question to be asked after each wait: whether the payment that is under way now still goes on. What came
   *   meanwhile may have ended it, or the server may have to be asked instead; a page that was left fails it.
   */
  function course(): () => boolean {
    const mine = flight;
    const { signal } = cancel;
    return () => {
      if (flight !== mine || state.status === 'confirming') return false;
      if (!signal.aborted) return true;
      begin();
      fail(pageGone());
      return false;
    };
  }

  /**
   * Lets the app stop the payment before it begins.
   *
   * @returns what is to be waited for, where the app takes its time
   */
  function askApp(shown: Price | undefined): Promise<void> | undefined {
    if (!beforePay) return;
    dispatch({ type: 'create' });
    const goesOn = course();
    const { signal } = cancel;
    const heed = (verdict: unknown): void => {
      if (goesOn() && verdict === false) dispatch({ type: 'stopped' });
    };
    const refuse = (reason: unknown): void => {
      if (!goesOn()) return;
      fail(
        new PaymentError(
          'before-pay-failed',
          'beforePay threw, so nothing was made and the wallet was not called. Return false to stop a payment without an error.',
          reason,
        ),
      );
    };
    try {
      const verdict = beforePay({ shown, signal });
      if (typeof verdict === 'object') {
        return unlessAborted(Promise.resolve(verdict), signal).then(heed, refuse);
      }
      heed(verdict);
    } catch (reason) {
      refuse(reason);
    }
  }

  /** Shows that something is under way, if nothing does yet. */
  function begin(): void {
    if (!isBusy(state)) dispatch({ type: 'create' });
  }

  async function create(make: CreateTrade, shown: Price | undefined): Promise<KnownOrder | null> {
    begin();
    const goesOn = course();
    const { signal } = cancel;
    try {
      if (!wallet.isAvailable()) {
        throw new PaymentError(
          'wallet-unavailable',
          `There is no wallet to call in this ${wallet.host} host. No order was made; offer another way to pay.`,
        );
      }
      // Another price is another purchase: a key must not stand for two of them.
      const price = priceKey(shown);
      if (key?.shown !== price) key = { value: newKey(), shown: price };
      purchase ??= key.value;
      const mine = key;
      const making = (async () => {
        const created = checkCreatedTrade(await make({ idempotencyKey: mine.value, signal }));
        if (!charges(created, shown)) throw anotherAmount(created);
        // Kept even when nobody waits any more: the next tap pays this trade instead of making another.
        if (key === mine && !insteadOf(created)) order ??= created;
        return created;
      })();
      const created = await within(policy.silence, making, clock, signal);
      if (!goesOn()) return null;
      if (!created) throw new Error('createTrade did not answer.');
      const first = insteadOf(created);
      if (first) return askInstead(first);
      // What is paid is what is asked about, should the server have made two for one key.
      order = created;
      return created;
    } catch (reason) {
      if (!goesOn()) return null;
      if (isPaymentError(reason) && reason.code === 'idempotency-conflict') {
        // Of this very purchase, and the server has forgotten how it began, or we have.
        if (resumed) return askInstead(resumed);
        key = null;
      }
      fail(
        isPaymentError(reason)
          ? reason
          : new PaymentError(
              'trade-not-created',
              'The merchant server made no order, so the wallet was not called. The same tap can be repeated: it carries the same idempotency key.',
              reason,
            ),
      );
      return null;
    }
  }

  /**
   * Payments of this very purchase whose end is not known: an earlier run of the app began them, or the price has
   * changed since. Asked about before another order is made: one of them may be paid.
   *
   * @param same those payments, as the journal had them at the tap
   * @returns whether that says how this payment goes on; if not, `resumed` is the one whose order may be made again
   */
  async function takenUp(same: PendingPayment[], shown: Price | undefined): Promise<boolean> {
    const goesOn = course();
    for (const one of same) {
      begin();
      const answer = await soon(ask(knownOrder(one), one));
      // Paid is paid: the payment has ended.
      if (!goesOn()) return true;
      // A wallet may have spoken meanwhile.
      const pending = journal.find(one.orderId) ?? one;
      if (answer && answer !== 'not-found' && answer.status === 'closed') {
        journal.settle(answer, watcher);
        continue;
      }
      switch (courseOf(pending, answer, shown, clock.now())) {
        case 'pass':
          break;
        case 'resume':
          // Of several, the one that may be paid.
          if (resumed && !(mayBePaid(pending) && !mayBePaid(resumed))) break;
          ({ key } = pending);
          resumed = pending;
          break;
        case 'ask':
          askInstead(pending);
          return true;
      }
    }
    return false;
  }

  async function run(shown: Price | undefined): Promise<void> {
    // As they are now: recovery may settle one of them while the app's hook takes its time.
    const same = order ? [] : journal.list().filter((one) => purchase && one.purchase === purchase);
    if (isTaken(order?.orderId)) {
      begin();
      return fail(alreadyPaying());
    }
    const goesOn = course();
    // What nobody has to wait for happens in the turn of the tap: the request leaves before the screen is drawn anew.
    const asked = askApp(shown);
    // A cashier opens a moment later, so that what is said in that turn still counts; not where a question comes first.
    if (asked || (order && !called.has(order.orderId))) await asked;
    if (!goesOn()) return;
    if (!order) {
      // Found again below, if it is still what it was.
      if (resumed) key = resumed = null;
      if (same.length > 0 && (await takenUp(same, shown))) return;
    }
    const payable = order ?? (createTrade ? await create(createTrade, shown) : null);
    if (!payable || !goesOn()) return;
    const { orderId, trade } = payable;
    if (trade === null) return askAgain(orderId);
    let before = journal.find(orderId);
    if (before || called.has(orderId)) {
      begin();
      // It may have been paid, or closed, since the server was asked last. The wallet charges a trade once: without an
      // answer soon, opening it again is safe.
      await soon(ask(payable));
      if (!goesOn()) return;
      before = journal.find(orderId);
    }
    const refusal = isTaken(orderId) ? alreadyPaying() : refusalOf(payable, shown);
    if (refusal) {
      begin();
      return fail(refusal);
    }
    await callWallet({ ...payable, trade }, before);
  }

  /** The interrupted payment whose key has made this order, if it is of another one and may be paid. */
  const insteadOf = ({ orderId }: KnownOrder): PendingPayment | null =>
    resumed && resumed.orderId !== orderId && mayBePaid(resumed) ? resumed : null;

  /** Only the server can say how that payment ends, and nothing else is paid before. */
  function askInstead(pending: PendingPayment): null {
    order = knownOrder(pending);
    askAgain(pending.orderId);
    return null;
  }

  function askAgain(orderId: string): void {
    const claim = said === undefined && journal.find(orderId)?.claim;
    const wallet = claim ? { claim, code: '', raw: null } : (said ?? null);
    dispatch({ type: 'ask', orderId, wallet });
    confirm();
  }

  /** @param before what the journal holds of it, read in this very turn: on a phone each reading costs */
  async function callWallet(paid: CreatedTrade, before: PendingPayment | undefined): Promise<void> {
    const { orderId, trade } = paid;
    const entry = attemptOf(before, paid, { at: clock.now(), purchase, key });
    const mine = (attempt += 1);
    const saidBefore = said;
    // Before the call: what happens from here on can no longer be forgotten.
    journal.put(entry);
    called.add(orderId);
    said = null;
    dispatch({ type: 'open-cashier', orderId });
    stopWaiting = clock.after(policy.silence, () => {
      dispatch({ type: 'silent' });
      confirm();
    });
    let answer: WalletAnswer;
    try {
      answer = checkAnswer(await wallet.pay(trade, (late) => repeated(orderId, checkAnswer(late))));
    } catch (reason) {
      // Broken after the call, perhaps: the money may have moved.
      answer = { claim: 'unknown', code: '', raw: reason };
      const now = journal.find(orderId);
      // Unless a wallet has said meanwhile that money may have moved by this trade: then the server is asked.
      if (wasNotCalled(reason) && !isDoubted(entry, now)) {
        // Not if its end is known by now, or somebody has tried it since.
        if (isLast(entry, now)) {
          if (before) journal.put(before);
          else journal.remove(orderId);
        }
        if (mine !== attempt) return notifyRepeated(answer);
        said = saidBefore;
        called.delete(orderId);
        return dispatch({ type: 'not-called', error: reason, at: clock.now() });
      }
    }
    if (mine !== attempt) return repeated(orderId, answer);
    said = answer;
    const pending = journal.find(orderId);
    if (pending) journal.put({ ...pending, claim: heavier(pending.claim, answer.claim) });
    // So late that the questions have ended: they start anew.
    if (state.status === 'processing') void takeOff();
    dispatch({ type: 'answered', answer });
    confirm();
  }

  const notifyRepeated = (answer: WalletAnswer): void =>
    notify({ type: 'repeated', answer, state, at: clock.now() });

  /**
   * An answer that is not the first to the last call. It settles nothing; but what may have been paid must not be taken
   * for unpaid, nor be paid again, whichever call it belongs to.
   */
  function repeated(orderId: string, answer: WalletAnswer): void {
    notifyRepeated(answer);
    const pending = journal.find(orderId);
    if (!pending || !mayStillMove(answer.claim)) return;
    const doubted = { ...pending, claim: heavier(pending.claim, answer.claim) };
    journal.put(doubted);
    if (state.status === 'creating') {
      if (pending.purchase === purchase) askInstead(doubted);
    } else if (order?.orderId === orderId) {
      confirm();
      doubt();
    }
  }

  /** Asks again where an end is shown, and a wallet has claimed that money may be on its way. */
  function doubt(): void {
    if (!order || !isEnd(state)) return;
    const claim = journal.find(order.orderId)?.claim ?? null;
    if (claim !== null && mayStillMove(claim)) void session.refresh();
  }

  /** Asks until the answer is final or the budget ends. */
  function confirm(): void {
    if (state.status !== 'confirming' || !order || !running) return;
    const asked = order;
    const { wallet: answer } = state;
    /** Asked about an order that could be paid and was not touched: one answer is enough. */
    const isUntouched = (): boolean =>
      !answer && asked.trade !== null && !called.has(asked.orderId) && !journal.find(asked.orderId);
    /** Counted anew with each answer: what an attempt has claimed by then holds. */
    const needed = (): number =>
      Math.max(
        unpaidAnswersNeeded(answer?.claim ?? null),
        unpaidAnswersNeeded(journal.find(asked.orderId)?.claim ?? answer?.claim ?? null),
      );
    let last: PaymentReport | null = null;
    let unpaid = 0;
    inquiry?.stop();
    inquiry = createInquiry({
      clock,
      policy,
      ask: () => ask(asked),
      heard(report, fresh) {
        if (!report || report === 'not-found' || !fresh) return false;
        last = report;
        unpaid += 1;
        const untouched = isUntouched();
        if (!untouched && unpaid < needed()) return false;
        dispatch(
          untouched ? { type: 'untouched' } : { type: 'reported-unpaid', report, at: clock.now() },
        );
        return true;
      },
      gaveUp: () => dispatch({ type: 'gave-up', report: last, at: clock.now() }),
    });
    inquiry.resume();
    // Asking may have stopped it, and begun another one.
    if (!visibility.isVisible()) inquiry.pause();
  }

  function forget(): void {
    order = options.order ?? null;
    key = null;
    said = undefined;
    resumed = null;
    // What a wallet that has not answered says now is about another purchase.
    attempt += 1;
    if (state.status !== 'idle') dispatch({ type: 'reset' });
  }

  const soon = <T>(answer: Promise<T>): Promise<T | null> =>
    within(lookBack, answer, clock, cancel.signal);

  const session: PaymentSession = {
    getState: () => state,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    pay(shown) {
      if (flight) return flight.promise;
      if (state.status === 'succeeded' || !running) return Promise.resolve(state);
      // Money may be moving, or there is nothing left to pay with: only the server can say how this order ends.
      const askOnly = !createTrade && (!order?.trade || state.status === 'expired');
      if (state.status === 'processing' || askOnly) return session.refresh();
      // What was made before is over, cannot be paid, or would charge what the buyer does not see.
      const repriced = key !== null && key.shown !== priceKey(shown);
      const useless = createTrade && order && (repriced || !order.trade || !charges(order, shown));
      if (state.status === 'expired' || useless) {
        forget();
        // Whoever heard of that may have paid at once, or left.
        return session.pay(shown);
      }
      const promise = takeOff();
      void run(shown);
      return promise;
    },

    refresh() {
      if (flight) return flight.promise;
      if (state.status === 'succeeded' || !order || !running) return Promise.resolve(state);
      const promise = takeOff();
      askAgain(order.orderId);
      return promise;
    },

    reset() {
      if (flight) return;
      purchase = named;
      forget();
    },

    stop() {
      running = false;
      leave?.();
      leave = null;
      inquiry?.stop();
      cancel.abort();
    },

    start() {
      const stopped = !running;
      running = true;
      attend();
      if (!stopped) return;
      cancel = createCancelSource();
      confirm();
      doubt();
    },
  };
  return session;
}
