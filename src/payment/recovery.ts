import { createCancelSource, type CancelSignal } from './abort';
import type { PaymentError } from './errors';
import { guarded } from './guard';
import { createInquiry, type Inquiry } from './inquiry';
import { knownOrder, type Journal, type PendingPayment } from './journal';
import { mayStillMove, normalisePolicy, type ConfirmationPolicy } from './policy';
import type { Clock, Merchant, PaymentReport, Visibility } from './ports';
import { question, within } from './question';

/** A payment that an earlier run of the app, or a page that is gone, did not see the end of. */
export interface RecoveredPayment {
  /** What it turned out to be; `pending`: the server does not know the end yet, or did not answer. */
  status: 'succeeded' | 'expired' | 'pending';
  orderId: string;
  /** What the journal held. */
  payment: PendingPayment;
  /** What the server said; null when it gave no usable answer. */
  server: PaymentReport | null;
}

/** What recovery needs from outside. */
export interface RecoveryOptions {
  journal: Journal;
  merchant: Merchant;
  clock: Clock;
  visibility: Visibility;
  policy?: Partial<ConfirmationPolicy> | undefined;
  /** A payment ended, and no button or result on the screen shows it. */
  onRecovered?: ((payment: RecoveredPayment) => void) | undefined;
  /** A question to the merchant server failed; it is asked again while the budget lasts. */
  onProblem?: ((error: PaymentError) => void) | undefined;
}

/** Settles what the journal holds. */
export interface Recovery {
  /** Asks once about every pending payment that nobody works at; a call while it does asks once more after it. Never rejects. */
  recover(): Promise<RecoveredPayment[]>;
  /** Recovers now and on every return of the app, and goes on asking for a while where money may be on its way. */
  start(): void;
  stop(): void;
}

/** Hosts have few connections: the app's own requests need some of them. */
const atOnce = 3;
/** How long one question may take. */
const limit = 10_000;
/** No wallet keeps an unpaid trade open for longer: what the server does not know by then is nobody's payment. */
const forgottenAfter = 30 * 24 * 3_600_000;

/**
 * @param options the journal, the server, and whom to tell
 * @returns a recovery at rest
 */
export function createRecovery(options: RecoveryOptions): Recovery {
  const { journal, merchant, clock, visibility, onRecovered, onProblem } = options;
  const policy = normalisePolicy(options.policy);
  let cancel = createCancelSource();
  let inquiry: Inquiry | null = null;
  let leave: (() => void) | null = null;
  let underway: Promise<RecoveredPayment[]> | null = null;
  let next: Promise<RecoveredPayment[]> | null = null;

  async function settle(payment: PendingPayment, signal: CancelSignal): Promise<RecoveredPayment> {
    const { orderId } = payment;
    const asked = question(merchant, knownOrder(payment), signal, (error) =>
      guarded(clock, () => onProblem?.(error)),
    );
    const answer = await within(limit, asked, clock, signal);
    const server = answer === 'not-found' ? null : answer;
    // Not at once: another user may be signed in for the moment.
    const old = clock.now() - payment.at > forgottenAfter;
    if (answer === 'not-found' && old) journal.remove(orderId);
    const final = server?.status === 'paid' || server?.status === 'closed';
    const pending: RecoveredPayment = { status: 'pending', orderId, payment, server };
    // Somebody may have settled it meanwhile.
    if (!server || !final || !journal.find(orderId)) return pending;
    const taken = journal.settle(server);
    // Or have begun to pay it again, and tells its end when the cashier is closed.
    if (journal.find(orderId)) return pending;
    const status = server.status === 'paid' ? 'succeeded' : 'expired';
    const recovered: RecoveredPayment = { ...pending, status };
    if (!taken) guarded(clock, () => onRecovered?.(recovered));
    return recovered;
  }

  async function askAll(): Promise<RecoveredPayment[]> {
    // The one of now: whoever stops and starts asks anew.
    const { signal } = cancel;
    const waiting = journal.list().filter(({ orderId }) => !journal.isBusyWith(orderId));
    const recovered: RecoveredPayment[] = [];
    async function work(): Promise<void> {
      for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
        recovered.push(await settle(next, signal));
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work));
    return recovered;
  }

  function recover(): Promise<RecoveredPayment[]> {
    // What is under way may have been asked before the user signed in: once more, after it.
    const { signal } = cancel;
    if (underway) return (next ??= underway.then(() => (signal.aborted ? [] : recover())));
    next = null;
    const mine = askAll().then((found) => {
      if (underway === mine) underway = null;
      return found;
    });
    underway = mine;
    return mine;
  }

  function begin(): void {
    inquiry?.stop();
    inquiry = createInquiry({
      clock,
      policy,
      ask: recover,
      heard: (found) =>
        !found.some(({ status, payment }) => status === 'pending' && mayStillMove(payment.claim)),
      gaveUp: () => undefined,
    });
    inquiry.resume();
  }

  return {
    recover,
    start() {
      if (leave) return;
      leave = visibility.subscribe(() => {
        if (visibility.isVisible()) begin();
        else inquiry?.stop();
      });
      if (visibility.isVisible()) begin();
    },
    stop() {
      leave?.();
      leave = null;
      inquiry?.stop();
      cancel.abort();
      cancel = createCancelSource();
      underway = next = null;
    },
  };
}
