import type { CancelSignal } from './abort';
import type { KnownOrder, Trade } from './trade';

/** The hosts that a build can have as its target: Taro's own names for them. */
export type HostName = 'alipay' | 'weapp' | 'tt' | 'swan' | 'qq' | 'jd' | 'dd' | 'kwai' | 'h5';

/**
 * What the wallet says happened. It is a claim and no more: the cashier closed, and that is all the client knows.
 * - `paid`, `processing`, `unknown`: money has moved, or may have
 * - `cancelled`: the user left the cashier
 * - `failed`: no payment, as far as the wallet knows
 * - `refused`: the call itself was wrong, or is not permitted
 */
export type WalletClaim = 'paid' | 'processing' | 'unknown' | 'cancelled' | 'failed' | 'refused';

/** A wallet's answer, read but not believed. */
export interface WalletAnswer {
  claim: WalletClaim;
  /** The host's own code as a string, '' when it gave none. */
  code: string;
  /** Exactly what the host passed to its callback. */
  raw: unknown;
}

/** A host's payment call. One file each in `src/wallets/`. */
export interface Wallet {
  readonly host: HostName;
  /** Whether this host has a wallet that can be called at all. Cheap: it is asked on every render. */
  isAvailable(): boolean;
  /**
   * Opens the cashier. Resolves with the first answer, whatever it is.
   * Rejects with a {@link PaymentError} (`wallet-unavailable`, `invalid-trade`) only if the wallet was NOT called;
   * after the call there is no error any more, only an answer.
   *
   * @param onRepeat called with every answer after the first, which settles nothing any more
   */
  pay(trade: Trade, onRepeat?: (answer: WalletAnswer) => void): Promise<WalletAnswer>;
}

/** What the merchant server knows of an order's payment. The only source of "paid". */
export interface PaymentReport {
  orderId: string;
  /** `unpaid` is a statement about the wallet: a server that could not ask it rejects instead of saying so. */
  status: 'unpaid' | 'paid' | 'closed';
  /** Minor units. */
  amount?: number;
  /** ISO 4217. */
  currency?: string;
  /** Milliseconds since 1970. */
  paidAt?: number;
}

/** The merchant server, as far as a payment needs it. */
export interface Merchant {
  /**
   * Asks what became of an order. Rejects with a {@link PaymentError}: `merchant-unavailable`,
   * `merchant-answer-invalid`, `order-not-found` or `aborted`.
   */
  getPayment(orderId: string, context: { signal: CancelSignal }): Promise<PaymentReport>;
}

/**
 * Makes the order and its trade on the merchant server when the user taps. An order that is over already, because the
 * key is one of before, comes back with `trade: null`: the server is then asked how it ended.
 */
export type CreateTrade = (context: {
  /** The same for every retry of one purchase: the server must answer it with the same order. */
  idempotencyKey: string;
  signal: CancelSignal;
}) => Promise<KnownOrder>;

/** Time. Milliseconds throughout. */
export interface Clock {
  now(): number;
  /** Calls back after `delay`, unless the returned function was called before. */
  after(delay: number, callback: () => void): () => void;
}

/** Whether anybody can see the app. In the background at most one question is asked, right after a wallet's answer. */
export interface Visibility {
  isVisible(): boolean;
  /** @returns the way to stop listening */
  subscribe(listener: () => void): () => void;
}

/**
 * Where pending payments survive the app: one text, kept by the host. Both calls are synchronous, so that a payment is
 * written before the wallet is called; both may throw.
 */
export interface JournalStorage {
  /** What was written last; anything that is no text counts as nothing. */
  read(): unknown;
  write(text: string): void;
}
