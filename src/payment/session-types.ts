import type { CancelSignal } from './abort';
import type { PaymentError } from './errors';
import type { Journal } from './journal';
import type { PaymentEvent, PaymentState } from './machine';
import type { ConfirmationPolicy } from './policy';
import type { Clock, CreateTrade, Merchant, Visibility, Wallet, WalletAnswer } from './ports';
import type { KnownOrder, Price } from './trade';

/** What a session tells those who watch it: for analytics and for logs. */
export type SessionNotice =
  | { type: 'moved'; event: PaymentEvent['type']; from: PaymentState; to: PaymentState; at: number }
  /** Something happened that means nothing in this state. */
  | { type: 'ignored'; event: PaymentEvent['type']; state: PaymentState; at: number }
  /** The wallet answered once more. Its first answer counts, whatever this one says. */
  | { type: 'repeated'; answer: WalletAnswer; state: PaymentState; at: number }
  /** A question to the merchant server failed; it is asked again while the budget lasts. */
  | { type: 'problem'; error: PaymentError; at: number };

/**
 * Called before anything is made or opened. Returning `false`, or a promise of it, stops the payment without an error;
 * throwing or rejecting fails it as `before-pay-failed`; anything else lets it go on.
 */
export type BeforePay = (context: {
  /** What the buyer is shown, where that is known. */
  shown: Price | undefined;
  /** Raised when the page is left. */
  signal: CancelSignal;
}) => unknown;

interface CommonSessionOptions {
  wallet: Wallet;
  merchant: Merchant;
  clock: Clock;
  /** A key that no other purchase has. */
  newKey: () => string;
  /** Where pending payments are written down; in memory by default. */
  journal?: Journal | undefined;
  /** Always visible by default. */
  visibility?: Visibility | undefined;
  /**
   * What is being bought, a hash of the cart for example. A payment of the same purchase that was interrupted, because
   * the app was killed, is then taken up again instead of being made a second time.
   */
  purchase?: string | undefined;
  beforePay?: BeforePay | undefined;
  policy?: Partial<ConfirmationPolicy> | undefined;
  onNotice?: ((notice: SessionNotice) => void) | undefined;
}

/** Everything that a session needs from outside: the ports, and either `createTrade` or `order`. */
export type SessionOptions = CommonSessionOptions &
  (
    | {
        /** Makes the order on tap. */
        createTrade: CreateTrade;
        order?: undefined;
      }
    | {
        /** An order that exists already; without its trade it can only be asked about. */
        order: KnownOrder;
        createTrade?: undefined;
      }
  );

/** One purchase, from the tap to its end. */
export interface PaymentSession {
  readonly getState: () => PaymentState;
  /** @returns the way to stop listening */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Pays, once: a call while one is under way joins it. After `cancelled` or `failed` the same trade is paid again,
   * after `expired` a new order is made, and in `processing` the server is asked instead of the wallet. While the session
   * is stopped nothing begins, and what is under way stays open. Never rejects.
   *
   * @param shown what the buyer was shown. An order that would charge anything else is not paid: another one is made
   *   where `createTrade` can make it, else the payment fails as `invalid-trade`.
   * @returns the end of this payment; `idle` when `beforePay` stopped it
   */
  readonly pay: (shown?: Price) => Promise<PaymentState>;
  /** Asks the merchant server without calling the wallet. Never rejects; idle without an order stays idle. */
  readonly refresh: () => Promise<PaymentState>;
  /**
   * Forgets the purchase, unless it is under way. The next `pay()` makes a new order, once those of the same `purchase`
   * whose end is not known have been asked about. A wallet that has not answered yet is not waited for any more.
   */
  readonly reset: () => void;
  /** Stops asking, because nobody looks. Nothing is lost: {@link start} goes on, and the journal holds the payment. */
  readonly stop: () => void;
  /** Goes on where {@link stop} left off. A new session is started. */
  readonly start: () => void;
}
