import { createCancelSource } from './abort';
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
import type { PaymentSession, SessionNotice, SessionOptions } from './session-types';
import type { CreatedTrade, KnownOrder, Price } from './trade';

function pageGone(): PaymentError {
  return new PaymentError('aborted', 'The page was left before the cashier could open.');
}

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
 * @throws PaymentError `invalid-trade` without both, or with both
 */
export function createPaymentSession(options: SessionOptions): PaymentSession {
  const { wallet, merchant, clock, newKey, createTrade, beforePay, onNotice } = options;
  // TypeScript knows what may be left out; plain JavaScript passes null, and would have a button that does nothing.
  const journal = options.journal ?? createJournal();
  const visibility = options.visibility ?? alwaysVisible;
  if (!createTrade === !options.order) {
    throw new PaymentError(
      'invalid-trade',
      'A session needs createTrade, which makes the order on tap, or an order that exists already: one of the two.',
    );
  }
  const policy = normalisePolicy(options.policy);
  const listeners = new Set<() => void>();

  let state: PaymentState = { status: 'idle' };
  let order: KnownOrder | null = options.order ?? null;
  /** Of the order that `createTrade` makes, and the price that it was made for. */
  let key: PurchaseKey | null = null;
  /** What is bought: the name that the app gave it, or else the first key that an order was asked for with. */
  const named = typeof options.purchase === 'string' ? digest(options.purchase) : undefined;
  let purchase = named;
  let running = true;
  let cancel = createCancelSource();
  /** Counts the calls of the wallet: what an earlier one still answers is not the answer to this one. */
  let attempt = 0;
  /** The orders that the wallet was called for, or whose end is known: no cashier opens for them without a question. */
  const called = new Set<string>();
  /** What the wallet said last about the order. */
  let said: WalletAnswer | null = null;
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
  }

  /** Goes where the server's last word leads; "unpaid" is none. */
  function end(report: PaymentReport): void {
    const at = clock.now();
    if (report.status === 'paid') dispatch({ type: 'reported-paid', report, at });
    if (report.status === 'closed') dispatch({ type: 'reported-closed', report, at });
  }

  const watcher: JournalWatcher = {
    isBusyWith: (orderId) => isBusy(state) && order?.orderId === orderId,
    // From the tap on, before anything is to be seen: two buttons may be told to pay in the same turn.
    isBuying: (bought) => (flight !== null || isBusy(state)) && named === bought,
    settled(report, payment) {
      // Gone from the journal: whoever is about to open its cashier must ask all the same.
      called.add(report.orderId);
      const known = state.status === 'expired' && report.status === 'closed';
      if (isBusy(state) || known || state.status === 'succeeded') return false;
      // Another button's order for the same purchase: paid is paid.
      const same = named !== undefined && payment?.purchase === named && report.status === 'paid';
      if (order?.orderId !== report.orderId && !same) return false;
      if (payment && same) order = knownOrder(payment);
      end(report);
      return true;
    },
  };

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
    const asked = order;
    if (state.status !== 'paying' || !asked) return;
    const answer = await ask(asked);
    if (!answer || answer === 'not-found' || answer.status === 'unpaid') return;
    // Not if the wallet has answered meanwhile.
    if (transition(state, { type: 'silent' }) === null || order !== asked) return;
    dispatch({ type: 'silent' });
    end(answer);
  }

  function takeOff(): Promise<PaymentState> {
    attend();
    let land: (end: PaymentState) => void = () => undefined;
    const promise = new Promise<PaymentState>((resolve) => (land = resolve));
    flight = { promise, land };
    return promise;
  }

  async function ask(asked: KnownOrder): Promise<Answer> {
    const { signal } = cancel;
    const answer = await question(merchant, asked, signal, (error) =>
      notify({ type: 'problem', error, at: clock.now() }),
    );
    if (signal.aborted) return null;
    // Final whenever it comes, also to a question that nobody waits for any more. With the cashier open it is asked again.
    const current = order?.orderId === asked.orderId && state.status !== 'succeeded';
    if (answer && answer !== 'not-found' && current && state.status !== 'paying') end(answer);
    return answer;
  }

  function fail(error: PaymentError): void {
    dispatch({ type: 'not-created', error, at: clock.now() });
  }

  /** @returns whether the app lets the payment go on */
  async function mayStart(shown: Price | undefined): Promise<boolean> {
    if (!beforePay) return true;
    dispatch({ type: 'create' });
    const { signal } = cancel;
    const mine = flight;
    try {
      const verdict = await unlessAborted(Promise.resolve(beforePay({ shown, signal })), signal);
      if (flight !== mine) return false;
      if (signal.aborted) fail(pageGone());
      else if (verdict === false) dispatch({ type: 'stopped' });
    } catch (reason) {
      if (flight !== mine) return false;
      fail(
        new PaymentError(
          'before-pay-failed',
          'beforePay threw, so nothing was made and the wallet was not called. Return false to stop a payment without an error.',
          reason,
        ),
      );
    }
    return isBusy(state);
  }

  /** Shows that something is under way, if nothing does yet. */
  function begin(): void {
    if (!isBusy(state)) dispatch({ type: 'create' });
  }

  async function create(make: CreateTrade, shown: Price | undefined): Promise<KnownOrder | null> {
    begin();
    const { signal } = cancel;
    const under = flight;
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
      if (flight !== under) return null;
      if (signal.aborted) throw pageGone();
      if (!created) throw new Error('createTrade did not answer.');
      const first = insteadOf(created);
      if (first) return askInstead(first);
      // What is paid is what is asked about, should the server have made two for one key.
      order = created;
      return created;
    } catch (reason) {
      if (flight !== under) return null;
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
    const mine = flight;
    // Found again below, if it is still what it was.
    if (resumed) key = resumed = null;
    for (const pending of same) {
      begin();
      const asked = knownOrder(pending);
      const { signal } = cancel;
      const answer = await soon(ask(asked));
      if (flight !== mine) return true;
      if (signal.aborted) {
        fail(pageGone());
        return true;
      }
      const report = answer === 'not-found' ? null : answer;
      if (report?.status === 'paid') {
        order = asked;
        end(report);
        return true;
      }
      if (report?.status === 'closed') {
        journal.settle(report, watcher);
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
    const mine = flight;
    // As they are now: recovery may settle one of them while the app's hook takes its time.
    const same = journal.list().filter((one) => purchase && one.purchase === purchase);
    if (named !== undefined && journal.isBuying(named, watcher)) {
      begin();
      return fail(
        new PaymentError(
          'already-paying',
          'Another button is paying for this purchase (orderKey) at this moment. Show one at a time.',
        ),
      );
    }
    if (!(await mayStart(shown))) return;
    if (!order && (await takenUp(same, shown))) return;
    // Something else has ended it while this waited, and nothing may be opened for it any more.
    if (flight !== mine) return;
    const payable = order ?? (createTrade ? await create(createTrade, shown) : null);
    if (!payable) return;
    const { orderId, trade } = payable;
    if (trade === null) return askAgain(orderId);
    const refusal = refusalOf(payable, shown);
    if (refusal) {
      begin();
      return fail(refusal);
    }
    if (touched(orderId) && (await settledMeanwhile(payable))) return;
    await callWallet({ ...payable, trade });
  }

  /** Whether a cashier was ever opened for this order. */
  const touched = (orderId: string): boolean =>
    called.has(orderId) || journal.find(orderId) !== undefined;

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
    const claim = journal.find(orderId)?.claim;
    const wallet = said ?? (claim ? { claim, code: '', raw: null } : null);
    dispatch({ type: 'ask', orderId, wallet });
    confirm();
  }

  /** Before the same trade is paid again: it may have been paid, or closed, since the server was asked last. */
  async function settledMeanwhile(asked: KnownOrder): Promise<boolean> {
    const { signal } = cancel;
    begin();
    // The wallet charges a trade once: without an answer soon, opening it again is safe.
    const mine = flight;
    await soon(ask(asked));
    if (flight !== mine) return true;
    if (signal.aborted) fail(pageGone());
    return !isBusy(state);
  }

  async function callWallet(paid: CreatedTrade): Promise<void> {
    const { orderId, trade } = paid;
    const before = journal.find(orderId);
    const entry = attemptOf(before, paid);
    const mine = (attempt += 1);
    const saidBefore = said;
    const calledBefore = called.has(orderId);
    // Before the call: what happens from here on can no longer be forgotten.
    journal.put(entry);
    called.add(orderId);
    said = null;
    dispatch({ type: 'open-cashier', orderId });
    const stopWaiting = clock.after(policy.silence, () => {
      if (mine !== attempt || state.status !== 'paying') return;
      dispatch({ type: 'silent' });
      confirm();
    });
    const tell = (answer: WalletAnswer): void =>
      notify({ type: 'repeated', answer, state, at: clock.now() });
    const repeated = (answer: WalletAnswer): void => {
      tell(answer);
      // It changes no state, and the server is asked: what may have been paid must not be taken for unpaid, whether it was
      // paid at this cashier or at an earlier one of the same trade.
      const pending = journal.find(orderId);
      if (!pending || !mayStillMove(answer.claim)) return;
      journal.put({ ...pending, claim: heavier(pending.claim, answer.claim) });
      if (order?.orderId !== orderId) return;
      if (state.status === 'confirming') confirm();
      else if (isEnd(state)) void session.refresh();
    };
    let answer: WalletAnswer;
    try {
      answer = checkAnswer(await wallet.pay(trade, (late) => repeated(checkAnswer(late))));
    } catch (reason) {
      stopWaiting();
      // Broken after the call, perhaps: the money may have moved.
      answer = { claim: 'unknown', code: '', raw: reason };
      const now = journal.find(orderId);
      // Unless it, or an earlier cashier of the same trade, has said meanwhile that money may have moved.
      if (wasNotCalled(reason) && (!now || now.claim === entry.claim)) {
        // Another attempt, or another purchase, is under way by now.
        if (mine !== attempt) return tell(answer);
        said = saidBefore;
        if (!calledBefore) called.delete(orderId);
        if (!before) journal.remove(orderId);
        // Not if its end is known by now.
        else if (now) journal.put(before);
        dispatch({ type: 'not-called', error: reason, at: clock.now() });
        return;
      }
    }
    stopWaiting();
    if (mine !== attempt) return repeated(answer);
    said = answer;
    const pending = journal.find(orderId);
    if (pending) journal.put({ ...pending, claim: heavier(pending.claim, answer.claim) });
    // So late that the questions have ended: they start anew.
    if (state.status === 'processing') void takeOff();
    dispatch({ type: 'answered', answer });
    confirm();
  }

  /** What the journal holds while the wallet is called, the first time or once more. */
  function attemptOf(before: PendingPayment | undefined, paid: CreatedTrade): PendingPayment {
    const { orderId, amount, currency } = paid;
    if (!before) return { orderId, at: clock.now(), claim: null, amount, currency, purchase, key };
    const { claim } = before;
    if (claim === null) return { ...before, unanswered: true };
    return mayStillMove(claim) ? before : { ...before, claim: null };
  }

  /** Read anew: TypeScript does not know that others may have changed it meanwhile. */
  const isWanted = (): boolean => running && state.status === 'confirming';

  /** Asks until the answer is final or the budget ends. */
  function confirm(): void {
    if (state.status !== 'confirming' || !order || !running) return;
    const asked = order;
    const { wallet: answer } = state;
    // Asked about an order that could be paid and was not touched: one answer is enough.
    const untouched = !answer && asked.trade !== null && !touched(asked.orderId);
    const needed = untouched
      ? 1
      : Math.max(
          unpaidAnswersNeeded(answer?.claim ?? null),
          // What an earlier attempt claimed still holds.
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
        if (!isBusy(state)) return true;
        if (!report || report === 'not-found' || !fresh) return false;
        last = report;
        unpaid += 1;
        if (unpaid < needed) return false;
        dispatch(
          untouched ? { type: 'untouched' } : { type: 'reported-unpaid', report, at: clock.now() },
        );
        return true;
      },
      gaveUp: () => dispatch({ type: 'gave-up', report: last, at: clock.now() }),
    });
    // Its first question may have told somebody who stopped the session at once.
    if (!isWanted()) inquiry.stop();
    if (!visibility.isVisible()) inquiry.pause();
  }

  function forget(): void {
    order = options.order ?? null;
    key = null;
    said = null;
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
      if (state.status === 'expired' || useless) forget();
      // Whoever heard of that may have paid at once.
      const begun = flight as Flight | null;
      if (begun) return begun.promise;
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
      // A wallet may have answered once more while nobody looked: that money may have moved after all.
      const unpaid = state.status === 'cancelled' || state.status === 'failed';
      const claim = order && journal.find(order.orderId)?.claim;
      if (unpaid && claim && mayStillMove(claim)) void session.refresh();
    },
  };
  return session;
}

/** The two ways in which a wallet says that it was not called; whatever else breaks may have come after the call. */
const wasNotCalled = (reason: unknown): reason is PaymentError =>
  isPaymentError(reason) &&
  (reason.code === 'wallet-unavailable' || reason.code === 'invalid-trade');
