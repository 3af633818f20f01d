import { PaymentError } from './errors';
import type { PaymentReport, WalletAnswer } from './ports';

/** What an end rests on, for support and for logs. */
export interface Evidence {
  /** What the wallet said; null when it was not asked or has not answered. */
  wallet: WalletAnswer | null;
  /** The last report of the merchant server; null when there is none. */
  server: PaymentReport | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** Where a payment stands. `succeeded` exists only on the merchant server's word. */
export type PaymentState =
  | { status: 'idle' }
  /** The merchant server is making the order. */
  | { status: 'creating' }
  /** The cashier is open. */
  | { status: 'paying'; orderId: string }
  /** The cashier closed; the merchant server is being asked. */
  | { status: 'confirming'; orderId: string; wallet: WalletAnswer | null }
  | { status: 'succeeded'; orderId: string; evidence: Evidence }
  /** The time budget ended without a final answer. Money may have moved: show it as such, never as failed. */
  | { status: 'processing'; orderId: string; evidence: Evidence }
  /** The user left the cashier, and the server said that nothing was paid. */
  | { status: 'cancelled'; orderId: string; evidence: Evidence }
  /** `orderId` is missing when the order could not be made. */
  | { status: 'failed'; orderId?: string; error: PaymentError; evidence: Evidence }
  /** The server closed the trade unpaid: it takes a new order to pay. */
  | { status: 'expired'; orderId: string; evidence: Evidence };

/** The name of a state. */
export type PaymentStatus = PaymentState['status'];

/** The states in which a payment has come to an end. */
export type PaymentEnd = Extract<PaymentState, { evidence: Evidence }>;

/** What can happen to a payment. */
export type PaymentEvent =
  | { type: 'create' }
  | { type: 'not-created'; error: PaymentError; at: number }
  /** The app's own hook said no before the cashier opened. */
  | { type: 'stopped' }
  | { type: 'open-cashier'; orderId: string }
  /** The wallet could not be called at all. */
  | { type: 'not-called'; error: PaymentError; at: number }
  | { type: 'answered'; answer: WalletAnswer }
  /** The wallet has said nothing for so long that the server is asked instead. It may still answer. */
  | { type: 'silent' }
  /** Ask the server (again) without calling the wallet, which may have said something about this order before. */
  | { type: 'ask'; orderId: string; wallet?: WalletAnswer | null }
  | { type: 'reported-paid'; report: PaymentReport; at: number }
  | { type: 'reported-closed'; report: PaymentReport; at: number }
  /** The server said unpaid, as often as the wallet's claim calls for. */
  | { type: 'reported-unpaid'; report: PaymentReport; at: number }
  /** The server said unpaid, and no cashier was ever opened: there is nothing to wait for. */
  | { type: 'untouched' }
  /** The time budget ended. */
  | { type: 'gave-up'; report: PaymentReport | null; at: number }
  | { type: 'reset' };

type EventOf<T extends PaymentEvent['type']> = Extract<PaymentEvent, { type: T }>;
type StateOf<S extends PaymentStatus> = Extract<PaymentState, { status: S }>;
type Rule<S extends PaymentStatus, T extends PaymentEvent['type']> = (
  state: StateOf<S>,
  event: EventOf<T>,
) => PaymentState | null;

/** Every state times every event; null: the event means nothing there and is ignored. */
type Table = { [S in PaymentStatus]: { [T in PaymentEvent['type']]: Rule<S, T> | null } };

const walletOf = (state: PaymentState): WalletAnswer | null =>
  'evidence' in state ? state.evidence.wallet : state.status === 'confirming' ? state.wallet : null;

const create = (): PaymentState => ({ status: 'creating' });
const open = (_: PaymentState, { orderId }: EventOf<'open-cashier'>): PaymentState => ({
  status: 'paying',
  orderId,
});
const ask = (state: PaymentState, { orderId, wallet }: EventOf<'ask'>): PaymentState => ({
  status: 'confirming',
  orderId,
  wallet: wallet ?? walletOf(state),
});
const reset = (): PaymentState => ({ status: 'idle' });
const paid = (state: PaymentState, { report, at }: EventOf<'reported-paid'>): PaymentState => ({
  status: 'succeeded',
  orderId: report.orderId,
  evidence: { wallet: walletOf(state), server: report, at },
});
const closed = (state: PaymentState, { report, at }: EventOf<'reported-closed'>): PaymentState => ({
  status: 'expired',
  orderId: report.orderId,
  evidence: { wallet: walletOf(state), server: report, at },
});

/** The first answer counts, however late it comes; where there is one already, another settles nothing. */
const answered = (
  state: StateOf<'paying' | 'confirming' | 'processing'>,
  { answer }: EventOf<'answered'>,
): PaymentState | null =>
  walletOf(state) ? null : { status: 'confirming', orderId: state.orderId, wallet: answer };

const nothing = {
  create: null,
  'not-created': null,
  stopped: null,
  'open-cashier': null,
  'not-called': null,
  answered: null,
  silent: null,
  ask: null,
  'reported-paid': null,
  'reported-closed': null,
  'reported-unpaid': null,
  untouched: null,
  'gave-up': null,
  reset: null,
};

/** An end that a later "paid" corrects, that can be asked about, and that a further try may leave. */
const unsettled = { ...nothing, ask, 'reported-paid': paid, 'reported-closed': closed, reset };

const table: Table = {
  idle: {
    ...nothing,
    create,
    'open-cashier': open,
    ask,
    // Somebody else learnt how this order ended.
    'reported-paid': paid,
    'reported-closed': closed,
  },

  creating: {
    ...nothing,
    'open-cashier': open,
    // The order is over already: only the server can say how it ended.
    ask,
    // Asked once more before the same trade is paid again.
    'reported-paid': paid,
    'reported-closed': closed,
    'not-created': (_, { error, at }) => ({
      status: 'failed',
      error,
      evidence: { wallet: null, server: null, at },
    }),
    stopped: reset,
  },

  paying: {
    ...nothing,
    answered,
    silent: ({ orderId }) => ({ status: 'confirming', orderId, wallet: null }),
    'not-called': ({ orderId }, { error, at }) => ({
      status: 'failed',
      orderId,
      error,
      evidence: { wallet: null, server: null, at },
    }),
  },

  confirming: {
    ...nothing,
    answered,
    'reported-paid': paid,
    'reported-closed': closed,
    'reported-unpaid': ({ orderId, wallet }, { report, at }) =>
      unpaidEnd(orderId, wallet, { wallet, server: report, at }),
    untouched: ({ wallet }) => (wallet ? null : reset()),
    'gave-up': ({ orderId, wallet }, { report, at }) => ({
      status: 'processing',
      orderId,
      evidence: { wallet, server: report, at },
    }),
  },

  // Paid is final: nothing leads out but a new purchase.
  succeeded: { ...nothing, reset },
  // Money may be on its way, so no second cashier from here: only asking.
  processing: { ...unsettled, answered },
  cancelled: { ...unsettled, create, 'open-cashier': open },
  failed: { ...unsettled, create, 'open-cashier': open },
  expired: { ...unsettled },
};

/** What an unpaid order means depends on what the wallet claimed. */
function unpaidEnd(orderId: string, wallet: WalletAnswer | null, evidence: Evidence): PaymentState {
  switch (wallet?.claim) {
    case 'cancelled':
      return { status: 'cancelled', orderId, evidence };
    case 'failed':
      return {
        status: 'failed',
        orderId,
        evidence,
        error: new PaymentError(
          'payment-failed',
          `The wallet answered ${wallet.code || 'without a code'}, and the merchant server says unpaid. The same trade can be paid again.`,
          wallet.raw,
        ),
      };
    case 'refused':
      return {
        status: 'failed',
        orderId,
        evidence,
        error: new PaymentError(
          'wallet-refused',
          `The wallet refused the call with ${wallet.code || 'no code'}. Check the mini program's permission to take payments and the trade's credentials.`,
          wallet.raw,
        ),
      };
    case 'paid':
    case 'processing':
    case 'unknown':
    case undefined:
      // The server may only not know yet.
      return { status: 'processing', orderId, evidence };
  }
}

/**
 * One step of a payment.
 *
 * @param state where the payment stands
 * @param event what happened
 * @returns the next state, or null when the event means nothing in this state
 */
export function transition(state: PaymentState, event: PaymentEvent): PaymentState | null {
  // The table is typed rule by rule; looking a rule up by two variables loses the link between them.
  const rule = table[state.status][event.type] as
    ((state: PaymentState, event: PaymentEvent) => PaymentState | null) | null;
  return rule ? rule(state, event) : null;
}

/**
 * @param state any state
 * @returns whether a payment or a question is under way
 */
export function isBusy(state: PaymentState): boolean {
  return state.status !== 'idle' && !isEnd(state);
}

/**
 * @param state any state
 * @returns whether this payment has come to an end
 */
export function isEnd(state: PaymentState): state is PaymentEnd {
  return 'evidence' in state;
}
