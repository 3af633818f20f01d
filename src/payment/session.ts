import { createCancelSource } from './abort';
import { charges, checkCreatedTrade, checkReport } from './check';
import { isPaymentError, PaymentError } from './errors';
import { isBusy, transition, type PaymentEvent, type PaymentState } from './machine';
import { normalisePolicy, unpaidAnswersNeeded, type ConfirmationPolicy } from './policy';
import type { Clock, CreateTrade, Merchant, PaymentReport, Wallet, WalletAnswer } from './ports';
import type { CreatedTrade, KnownOrder, Price } from './trade';

/** What a session tells those who watch it: for analytics and for logs. */
export type SessionNotice =
  | { type: 'moved'; event: PaymentEvent['type']; from: PaymentState; to: PaymentState; at: number }
  /** Something happened that means nothing in this state, a second answer of the wallet for example. */
  | { type: 'ignored'; event: PaymentEvent['type']; state: PaymentState; at: number }
  /** A question to the merchant server failed; it is asked again while the budget lasts. */
  | { type: 'problem'; error: PaymentError; at: number };

function pageGone(): PaymentError {
  return new PaymentError('aborted', 'The page was left before the cashier could open.');
}

function anotherAmount(order: Partial<Price>): PaymentError {
  return new PaymentError(
    'invalid-trade',
    `The order would charge ${String(order.amount)} ${order.currency ?? ''}, and the buyer was shown something else. The wallet was not called; show the price that the merchant server asks.`,
    order,
  );
}

/** Everything that a session needs from outside. */
export interface SessionOptions {
  wallet: Wallet;
  merchant: Merchant;
  clock: Clock;
  /** A key that no other purchase has. */
  newKey: () => string;
  /** Makes the order on tap. Left out when `order` is given. */
  createTrade?: CreateTrade | undefined;
  /** An order that exists already; without its trade it can only be asked about. */
  order?: KnownOrder | undefined;
  policy?: Partial<ConfirmationPolicy> | undefined;
  onNotice?: ((notice: SessionNotice) => void) | undefined;
}

/** One purchase, from the tap to its end. */
export interface PaymentSession {
  readonly getState: () => PaymentState;
  /** @returns the way to stop listening */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Pays, once: a call while one is under way joins it. After `cancelled` or `failed` the same trade is paid again,
   * after `expired` a new order is made, and in `processing` the server is asked instead of the wallet.
   * Never rejects.
   *
   * @param shown what the buyer was shown. An order that would charge anything else is not paid: another one is made
   *   where `createTrade` can make it, else the payment fails as `invalid-trade`.
   * @returns the end of this payment
   */
  readonly pay: (shown?: Price) => Promise<PaymentState>;
  /** Asks the merchant server without calling the wallet. Never rejects; idle without an order stays idle. */
  readonly refresh: () => Promise<PaymentState>;
  /** Forgets the purchase, unless it is under way. The next `pay()` makes a new order. */
  readonly reset: () => void;
  /** Stops asking, because nobody looks. Nothing is lost: {@link start} goes on. */
  readonly stop: () => void;
  /** Goes on where {@link stop} left off. A new session is started. */
  readonly start: () => void;
}

/**
 * @param options the ports, and either `createTrade` or `order`
 * @returns a session in state `idle`
 */
export function createPaymentSession(options: SessionOptions): PaymentSession {
  const { wallet, merchant, clock, newKey, createTrade, onNotice } = options;
  const policy = normalisePolicy(options.policy);
  const listeners = new Set<() => void>();

  let state: PaymentState = { status: 'idle' };
  let order: KnownOrder | null = options.order ?? null;
  let key: { value: string; shown: string } | null = null;
  /** Whether a cashier was opened for this purchase: before that, "unpaid" is nothing to worry about. */
  let called = false;
  let running = true;
  let cancel = createCancelSource();
  /** The payment or the question under way, shared by everybody who asks for one. */
  let flight: { promise: Promise<PaymentState>; land: (end: PaymentState) => void } | null = null;

  function notify(notice: SessionNotice): void {
    try {
      onNotice?.(notice);
    } catch (error) {
      // Somebody's analytics must not stop a payment. It is the host's to report, as an error of its own.
      clock.after(0, () => {
        throw error;
      });
    }
  }

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
      const landing = flight;
      flight = null;
      landing?.land(to);
    }
    notify({ type: 'moved', event: event.type, from, to, at });
    [...listeners].forEach((listener) => listener());
  }

  function takeOff(): Promise<PaymentState> {
    let land: (end: PaymentState) => void = () => undefined;
    const promise = new Promise<PaymentState>((resolve) => (land = resolve));
    flight = { promise, land };
    return promise;
  }

  async function create(make: CreateTrade, shown: Price | undefined): Promise<KnownOrder | null> {
    dispatch({ type: 'create' });
    const { signal } = cancel;
    try {
      if (!wallet.isAvailable()) {
        throw new PaymentError(
          'wallet-unavailable',
          `There is no wallet to call in this ${wallet.host} host. No order was made; offer another way to pay.`,
        );
      }
      // Another price is another purchase: a key must not stand for two of them.
      const purchase = JSON.stringify(shown ?? null);
      if (key?.shown !== purchase) key = { value: newKey(), shown: purchase };
      const created = checkCreatedTrade(await make({ idempotencyKey: key.value, signal }));
      if (!charges(created, shown)) throw anotherAmount(created);
      // Kept even when nobody looks any more: the next tap pays this trade instead of making another.
      order = created;
      if (signal.aborted) {
        throw pageGone();
      }
      return created;
    } catch (reason) {
      const error = isPaymentError(reason)
        ? reason
        : new PaymentError(
            'trade-not-created',
            'The merchant server made no order, so the wallet was not called. The same tap can be repeated: it carries the same idempotency key.',
            reason,
          );
      dispatch({ type: 'not-created', error, at: clock.now() });
      return null;
    }
  }

  async function callWallet({ orderId, trade }: CreatedTrade): Promise<void> {
    dispatch({ type: 'open-cashier', orderId });
    const calledBefore = called;
    let answer: WalletAnswer;
    try {
      called = true;
      answer = await wallet.pay(trade);
    } catch (reason) {
      if (isPaymentError(reason)) {
        called = calledBefore;
        dispatch({ type: 'not-called', error: reason, at: clock.now() });
        return;
      }
      // Broken after the call, perhaps: the money may have moved.
      answer = { claim: 'unknown', code: '', raw: reason };
    }
    dispatch({ type: 'answered', answer });
    await confirm();
  }

  async function run(shown: Price | undefined): Promise<void> {
    const payable = order ?? (createTrade ? await create(createTrade, shown) : null);
    if (!payable) return;
    const { orderId, trade } = payable;
    if (trade === null) {
      dispatch({ type: 'ask', orderId });
      return confirm();
    }
    if (!charges(payable, shown)) {
      dispatch({ type: 'create' });
      return dispatch({ type: 'not-created', error: anotherAmount(payable), at: clock.now() });
    }
    if (called && (await settledMeanwhile(payable))) return;
    await callWallet({ ...payable, trade });
  }

  /** Before the same trade is paid again: it may have been paid, or closed, since the server was asked last. */
  async function settledMeanwhile(asked: KnownOrder): Promise<boolean> {
    const { signal } = cancel;
    dispatch({ type: 'create' });
    // The wallet charges a trade once: without an answer soon, opening it again is safe.
    const report = await beforeDeadline(ask(asked), clock.now() + 3000);
    const at = clock.now();
    if (report?.status === 'paid') dispatch({ type: 'reported-paid', report, at });
    if (report?.status === 'closed') dispatch({ type: 'reported-closed', report, at });
    if (signal.aborted) dispatch({ type: 'not-created', error: pageGone(), at });
    return !isBusy(state);
  }

  /** Asks until the answer is final or the budget ends. */
  async function confirm(): Promise<void> {
    if (state.status !== 'confirming' || !order || !running) return;
    const asked = order;
    // Asked about an order that could be paid and was not touched: one answer is enough.
    const untouched = !called && asked.trade !== null && state.wallet === null;
    const needed = untouched ? 1 : unpaidAnswersNeeded(state.wallet?.claim);
    const deadline = clock.now() + policy.budget;
    const { signal } = cancel;
    const stopped = (): boolean => signal.aborted;
    let last: PaymentReport | null = null;
    let unpaid = 0;
    for (let round = 0; ; round += 1) {
      const report = await beforeDeadline(ask(asked), deadline);
      if (stopped()) return;
      const at = clock.now();
      if (report) {
        last = report;
        if (report.status === 'paid') return dispatch({ type: 'reported-paid', report, at });
        if (report.status === 'closed') return dispatch({ type: 'reported-closed', report, at });
        unpaid += 1;
        if (unpaid >= needed) {
          return dispatch(
            untouched ? { type: 'untouched' } : { type: 'reported-unpaid', report, at },
          );
        }
      }
      const wait = policy.waits[Math.min(round, policy.waits.length - 1)] ?? 0;
      // A wait of nothing would ask without end where the clock stands still.
      if (at + Math.max(wait, 1) > deadline) return dispatch({ type: 'gave-up', report: last, at });
      await new Promise<void>((resolve) => {
        const stopWaiting = clock.after(wait, resolve);
        signal.addEventListener('abort', () => {
          stopWaiting();
          resolve();
        });
      });
      if (stopped()) return;
    }
  }

  async function ask(asked: KnownOrder): Promise<PaymentReport | null> {
    try {
      const { signal } = cancel;
      return checkReport(await merchant.getPayment(asked.orderId, { signal }), asked);
    } catch (reason) {
      const error = isPaymentError(reason)
        ? reason
        : new PaymentError(
            'merchant-unavailable',
            'The merchant server could not be asked.',
            reason,
          );
      if (error.code !== 'aborted') notify({ type: 'problem', error, at: clock.now() });
      return null;
    }
  }

  /** A question that hangs must not outlive the budget. */
  function beforeDeadline<T>(question: Promise<T>, deadline: number): Promise<T | null> {
    return new Promise((resolve) => {
      const stop = clock.after(Math.max(0, deadline - clock.now()), () => resolve(null));
      cancel.signal.addEventListener('abort', () => {
        stop();
        resolve(null);
      });
      void question.then((answer) => {
        stop();
        resolve(answer);
      });
    });
  }

  const session: PaymentSession = {
    getState: () => state,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    pay(shown) {
      if (flight) return flight.promise;
      if (state.status === 'succeeded') return Promise.resolve(state);
      // Money may be moving, or there is nothing left to pay with: only the server can say how this order ends.
      const askOnly = !createTrade && (!order?.trade || state.status === 'expired');
      if (state.status === 'processing' || askOnly) return session.refresh();
      // What was made before is over, or would charge what the buyer does not see.
      if (state.status === 'expired' || (createTrade && order && !charges(order, shown))) {
        session.reset();
      }
      const promise = takeOff();
      void run(shown);
      return promise;
    },

    refresh() {
      if (flight) return flight.promise;
      if (state.status === 'succeeded' || !order) return Promise.resolve(state);
      const promise = takeOff();
      dispatch({ type: 'ask', orderId: order.orderId });
      void confirm();
      return promise;
    },

    reset() {
      if (flight) return;
      order = options.order ?? null;
      key = null;
      called = false;
      if (state.status !== 'idle') dispatch({ type: 'reset' });
    },

    stop() {
      running = false;
      cancel.abort();
    },

    start() {
      if (running) return;
      running = true;
      cancel = createCancelSource();
      void confirm();
    },
  };
  return session;
}
