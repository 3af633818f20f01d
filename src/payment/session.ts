import { createCancelSource } from './abort';
import { checkCreatedTrade, checkReport, type KnownOrder } from './check';
import { isPaymentError, PaymentError } from './errors';
import {
  isEnd,
  transition,
  type PaymentEnd,
  type PaymentEvent,
  type PaymentState,
} from './machine';
import { defaultPolicy, unpaidAnswersNeeded, type ConfirmationPolicy } from './policy';
import type { Clock, CreateTrade, Merchant, PaymentReport, Wallet, WalletAnswer } from './ports';
import type { CreatedTrade } from './trade';

/** What a session tells those who watch it: for analytics and for logs. */
export type SessionNotice =
  | { type: 'moved'; event: PaymentEvent['type']; from: PaymentState; to: PaymentState; at: number }
  /** Something happened that means nothing in this state, a second answer of the wallet for example. */
  | { type: 'ignored'; event: PaymentEvent['type']; state: PaymentState; at: number }
  /** A question to the merchant server failed; it is asked again while the budget lasts. */
  | { type: 'problem'; error: PaymentError; at: number };

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
   * @returns the end of this payment
   */
  readonly pay: () => Promise<PaymentState>;
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
  const policy = { ...defaultPolicy, ...options.policy };
  const listeners = new Set<() => void>();

  let state: PaymentState = { status: 'idle' };
  let order: KnownOrder | null = options.order ?? null;
  let key: string | null = null;
  let running = true;
  let cancel = createCancelSource();
  /** The payment or the question under way, shared by everybody who asks for one. */
  let flight: { promise: Promise<PaymentEnd>; land: (end: PaymentEnd) => void } | null = null;

  function notify(notice: SessionNotice): void {
    try {
      onNotice?.(notice);
    } catch {
      // Somebody's analytics must not stop a payment.
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
    if (isEnd(to)) {
      const landing = flight;
      flight = null;
      landing?.land(to);
    }
    notify({ type: 'moved', event: event.type, from, to, at });
    [...listeners].forEach((listener) => listener());
  }

  function takeOff(): Promise<PaymentEnd> {
    let land: (end: PaymentEnd) => void = () => undefined;
    const promise = new Promise<PaymentEnd>((resolve) => (land = resolve));
    flight = { promise, land };
    return promise;
  }

  async function create(make: CreateTrade): Promise<CreatedTrade | null> {
    dispatch({ type: 'create' });
    const { signal } = cancel;
    try {
      if (!wallet.isAvailable()) {
        throw new PaymentError(
          'wallet-unavailable',
          `There is no wallet to call in this ${wallet.host} host. No order was made; offer another way to pay.`,
        );
      }
      key ??= newKey();
      const created = checkCreatedTrade(await make({ idempotencyKey: key, signal }));
      // Kept even when nobody looks any more: the next tap pays this trade instead of making another.
      order = created;
      if (signal.aborted) {
        throw new PaymentError('aborted', 'The page was left before the cashier could open.');
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
    let answer: WalletAnswer;
    try {
      answer = await wallet.pay(trade);
    } catch (reason) {
      if (isPaymentError(reason)) {
        dispatch({ type: 'not-called', error: reason, at: clock.now() });
        return;
      }
      // Broken after the call, perhaps: the money may have moved.
      answer = { claim: 'unknown', code: '', raw: reason };
    }
    dispatch({ type: 'answered', answer });
    await confirm();
  }

  async function run(): Promise<void> {
    const known = order?.trade ? ({ ...order, trade: order.trade } satisfies CreatedTrade) : null;
    const payable = known ?? (createTrade ? await create(createTrade) : null);
    if (payable) await callWallet(payable);
  }

  /** Asks until the answer is final or the budget ends. */
  async function confirm(): Promise<void> {
    if (state.status !== 'confirming' || !order || !running) return;
    const asked = order;
    const needed = unpaidAnswersNeeded(state.wallet?.claim);
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
        if (unpaid >= needed) return dispatch({ type: 'reported-unpaid', report, at });
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

    pay() {
      if (flight) return flight.promise;
      if (state.status === 'succeeded') return Promise.resolve(state);
      // Money may be moving, or there is nothing left to pay with: only the server can say how this order ends.
      const askOnly = !createTrade && (!order?.trade || state.status === 'expired');
      if (state.status === 'processing' || askOnly) return session.refresh();
      if (state.status === 'expired') session.reset();
      const promise = takeOff();
      void run();
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
