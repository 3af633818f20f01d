import type { Clock, CreateTrade, JournalStorage, Merchant, Wallet } from '../payment/ports';
import type { Price } from '../payment/trade';

/** What becomes of a payment in the sandbox's wallet. */
export type SandboxOutcome =
  | 'paid'
  | 'cancelled'
  | 'failed'
  | 'network-error'
  /** Answers "processing"; the money moves a moment later. */
  | 'processing'
  /** Answers "unknown"; the money moves a moment later. */
  | 'unknown'
  /** Answers "paid" and takes no money. */
  | 'false-paid';

/** A payment that the wallet was called for. */
export interface SandboxPayment extends Partial<Price> {
  readonly orderId: string;
}

/**
 * Who decides what becomes of a payment: always the same outcome, a function, or with `ask` whoever is at the
 * {@link Sandbox.cashier}: the cashier then stays open until it is told.
 */
export type SandboxBuyer =
  SandboxOutcome | 'ask' | ((payment: SandboxPayment) => SandboxOutcome | Promise<SandboxOutcome>);

/** The open cashier of a wallet that asks. */
export interface SandboxCashier extends SandboxPayment {
  /** What the buyer does. Closes the cashier; a second call does nothing. */
  readonly decide: (outcome: SandboxOutcome) => void;
}

/**
 * How the merchant server is.
 * - `down`: it cannot be reached
 * - `slow`: it takes ten times as long
 * - `behind`: it has not heard of the money, and says unpaid
 * - `confused`: it answers about another order
 */
export type SandboxServer = 'up' | 'down' | 'slow' | 'behind' | 'confused';

/** What the sandbox's merchant server knows of an order. */
export interface SandboxOrder {
  orderId: string;
  status: 'unpaid' | 'paid' | 'closed';
  /** Minor units. */
  amount?: number;
  /** ISO 4217. */
  currency?: string;
  /** Milliseconds since 1970. */
  paidAt?: number;
}

/** Something that happened behind the components; `at` is in milliseconds since 1970. */
export type SandboxNotice = { readonly at: number } & (
  | { readonly type: 'order-made'; readonly order: SandboxOrder }
  | { readonly type: 'cashier-opened'; readonly payment: SandboxPayment }
  | {
      readonly type: 'cashier-closed';
      readonly payment: SandboxPayment;
      readonly outcome: SandboxOutcome;
    }
  /** Money moved. More than one for an order is what must never be. */
  | { readonly type: 'charged'; readonly order: SandboxOrder }
  | { readonly type: 'order-closed'; readonly order: SandboxOrder }
  /** The merchant server was asked; `said` is null where it gave no answer. */
  | {
      readonly type: 'asked';
      readonly orderId: string;
      readonly said: SandboxOrder['status'] | null;
    }
);

/** Options of `createSandbox`; all have defaults. */
export interface SandboxOptions {
  /** The real time by default; `createManualClock()` for tests. */
  clock?: Clock;
  /** What becomes of payments; `paid` by default. */
  outcome?: SandboxBuyer;
  /**
   * How long the wallet takes; the server takes half of it, and late money four times as long. Milliseconds, 600 by
   * default. A wallet that asks takes as long as whoever is asked.
   */
  delay?: number;
  /** `up` by default. */
  server?: SandboxServer;
  /** Orders that were made before. */
  orders?: readonly SandboxOrder[];
  /** Whether the host has a wallet at all; true by default. */
  available?: boolean;
}

/** A wallet and a merchant server in memory: the same bank behind both. */
export interface Sandbox {
  readonly clock: Clock;
  readonly wallet: Wallet;
  readonly merchant: Merchant;
  /** Pending payments are forgotten with the sandbox. */
  readonly storage: JournalStorage;
  /** Makes orders that do not say what they cost. */
  readonly createTrade: CreateTrade;
  /** @returns what makes orders of this price: the server knows it, and the result shows it */
  readonly createTradeOf: (price: Price) => CreateTrade;
  /** Puts an order there, as if it had been made before; one that is there is replaced. */
  readonly addOrder: (order: SandboxOrder) => void;
  /** Closes an unpaid order, as a merchant server does when its time is over. */
  readonly closeOrder: (orderId: string) => void;
  readonly setOutcome: (outcome: SandboxBuyer) => void;
  readonly setServer: (server: SandboxServer) => void;
  /** @returns the cashier that is open and asks, or null; the same object for as long as it is open */
  readonly cashier: () => SandboxCashier | null;
  /** @returns all that happened so far, oldest first; the same array until something happens */
  readonly notices: () => readonly SandboxNotice[];
  /**
   * Tells of every change of the cashier and of the notices.
   *
   * @returns the way to stop listening
   */
  readonly subscribe: (listener: () => void) => () => void;
}
