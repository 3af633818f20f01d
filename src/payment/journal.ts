import { isClaim } from './check';
import { PaymentError } from './errors';
import type { JournalStorage, PaymentReport, WalletClaim } from './ports';
import type { KnownOrder } from './trade';

/** A payment whose wallet was called and whose end the server has not told yet. */
export interface PendingPayment {
  orderId: string;
  /** When its wallet was called first, in milliseconds since 1970. */
  at: number;
  /**
   * What the wallet said last; null when it said nothing, because the app was killed for example. Once it has claimed
   * that money may be on its way, no later answer takes that back.
   */
  claim: WalletClaim | null;
  /** An attempt before the last one was never answered: it may have paid. */
  unanswered?: boolean | undefined;
  /** Minor units, where the order said them. */
  amount?: number | undefined;
  /** ISO 4217. */
  currency?: string | undefined;
  /** A digest of what was being bought: the same purchase finds its order again. */
  purchase?: string | undefined;
  /** What its order was made with; null for an order that existed before. */
  key: PurchaseKey | null;
}

/** An idempotency key, and the price that was shown when it was made: it must not stand for another one. */
export interface PurchaseKey {
  value: string;
  shown: string;
}

/** Somebody who works at a payment, and wants to hear when somebody else learns its end. */
export interface JournalWatcher {
  /** Whether this order is being paid or asked about right now, so that nobody else needs to. */
  isBusyWith(orderId: string): boolean;
  /** Whether a cashier of this order is open or is being asked about, so that nobody opens another. */
  isPaying(orderId: string): boolean;
  /** Whether this purchase is being paid right now, so that nobody else may. */
  isBuying(purchase: string): boolean;
  /**
   * @param payment what the journal held of it, if anything
   * @returns whether it took the news
   */
  settled(report: PaymentReport, payment: PendingPayment | undefined): boolean;
}

/** Remembers pending payments, from before the wallet is called until the server says paid or closed. */
export interface Journal {
  list(): PendingPayment[];
  find(orderId: string): PendingPayment | undefined;
  /** Writes a payment down; one of the same order is replaced. Never throws. */
  put(payment: PendingPayment): void;
  /** The server's last word was heard, or the wallet was never called. Never throws. */
  remove(orderId: string): void;
  /** @returns the way to stop watching */
  watch(watcher: JournalWatcher): () => void;
  /** @returns whether somebody other than `but` is */
  isBusyWith(orderId: string, but?: JournalWatcher): boolean;
  /** @returns whether somebody other than `watcher` pays this order */
  isPaying(orderId: string, watcher: JournalWatcher): boolean;
  /** @returns whether somebody other than `watcher` is paying for this purchase */
  isBuying(purchase: string, watcher: JournalWatcher): boolean;
  /**
   * Removes a payment and tells those who watch, but for `teller`. One of them that works at it settles it itself.
   *
   * @returns whether one of them took the news
   */
  settle(report: PaymentReport, teller?: JournalWatcher): boolean;
}

const version = 1;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || typeof value === 'string';

function isPayment(value: unknown): value is PendingPayment {
  return (
    isRecord(value) &&
    typeof value.orderId === 'string' &&
    value.orderId !== '' &&
    typeof value.at === 'number' &&
    (value.claim === null || isClaim(value.claim)) &&
    (value.amount === undefined || typeof value.amount === 'number') &&
    isTextOrNothing(value.currency) &&
    isTextOrNothing(value.purchase) &&
    (value.unanswered === undefined || typeof value.unanswered === 'boolean') &&
    (value.key === null ||
      (isRecord(value.key) &&
        typeof value.key.value === 'string' &&
        typeof value.key.shown === 'string'))
  );
}

/**
 * @param payment one that is pending
 * @returns its order, to be asked about
 */
export function knownOrder({ orderId, amount, currency }: PendingPayment): KnownOrder {
  return {
    orderId,
    trade: null,
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
  };
}

/**
 * @param given where payments survive the app; in memory only when left out
 * @param onProblem told when the storage fails, or held what is no payment. The journal goes on from memory.
 * @returns the journal
 */
export function createJournal(
  given?: JournalStorage | null,
  onProblem?: ((problem: PaymentError) => void) | null,
): Journal {
  const storage = given ?? memoryStorage();
  const watchers = new Set<JournalWatcher>();
  /** What the storage has not taken yet: payments, and null for those that are over. */
  const unsaved = new Map<string, PendingPayment | null>();
  /** What was read last, for as long as the storage cannot be read. */
  let remembered = new Map<string, PendingPayment>();
  let works = true;
  /** The text that was complained about last. */
  let dropped = '';

  /** A payment is written down in mid-call: whoever is told of trouble must not cause more by throwing. */
  function warn(problem: PaymentError): void {
    try {
      onProblem?.(problem);
    } catch {
      // The journal has no clock on which it could be thrown later.
    }
  }

  function unavailable(reason: unknown): void {
    if (!works) return;
    works = false;
    warn(
      new PaymentError(
        'storage-unavailable',
        'The storage of the host failed. Pending payments are kept in memory: they are lost if the app is killed before the storage works again.',
        reason,
      ),
    );
  }

  /** What is stored; null when that cannot be known, and must therefore not be written over. */
  function stored(): Map<string, PendingPayment> | null {
    let text: unknown;
    try {
      text = storage.read();
    } catch (reason) {
      unavailable(reason);
      return null;
    }
    const payments = new Map<string, PendingPayment>();
    // Some hosts give nothing where they cannot read. Our own empty list is a text, so nothing is no news.
    if (typeof text !== 'string' || text === '') return remembered;
    const entries = parse(text);
    entries.filter(isPayment).forEach((payment) => payments.set(payment.orderId, payment));
    const foreign = entries.filter((entry) => !isPayment(entry));
    if (foreign.length > 0 && text !== dropped) {
      dropped = text;
      warn(
        new PaymentError(
          'record-dropped',
          'The storage held something that is no pending payment of this version. It was dropped.',
          foreign,
        ),
      );
      write(payments);
    }
    return payments;
  }

  /** @returns whether the storage has it now */
  function write(payments: Map<string, PendingPayment>): boolean {
    const text = JSON.stringify({ version, payments: [...payments.values()] });
    try {
      storage.write(text);
      // Some hosts fail without a word.
      if (storage.read() !== text) throw new Error('What was written cannot be read.');
      works = true;
      return true;
    } catch (reason) {
      unavailable(reason);
      return false;
    }
  }

  /** The storage's payments with what it has not taken yet, which it is offered once more. */
  function load(): Map<string, PendingPayment> {
    const readable = stored();
    // Read anew each time: another page of the web may have written meanwhile.
    const payments = new Map(readable ?? remembered);
    const before = remembered;
    unsaved.forEach((payment, orderId) => {
      if (payment) payments.set(orderId, payment);
      else payments.delete(orderId);
    });
    remembered = payments;
    const lost = readable === before && payments.size > 0;
    if (readable && (lost || unsaved.size > 0) && write(payments)) unsaved.clear();
    return payments;
  }

  function save(orderId: string, payment: PendingPayment | null): void {
    unsaved.set(orderId, payment);
    load();
  }

  const others = (watcher: JournalWatcher | undefined): JournalWatcher[] =>
    [...watchers].filter((one) => one !== watcher);

  const journal: Journal = {
    list: () => [...load().values()],
    find: (orderId) => load().get(orderId),
    put: (payment) => save(payment.orderId, payment),
    remove(orderId) {
      if (journal.find(orderId)) save(orderId, null);
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    isBusyWith: (orderId, but) => others(but).some((other) => other.isBusyWith(orderId)),
    isPaying: (orderId, watcher) => others(watcher).some((other) => other.isPaying(orderId)),
    isBuying: (purchase, watcher) => others(watcher).some((other) => other.isBuying(purchase)),
    settle(report, teller) {
      const { orderId } = report;
      const payment = journal.find(orderId);
      if (!journal.isBusyWith(orderId, teller)) journal.remove(orderId);
      return others(teller).filter((other) => other.settled(report, payment)).length > 0;
    },
  };
  return journal;
}

/** The entries of a stored text; what cannot be read at all is one entry, so that it is reported as one. */
function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value.version === version && Array.isArray(value.payments)
      ? value.payments
      : [value];
  } catch {
    return [text];
  }
}

/** @returns a storage that lives as long as the app */
export function memoryStorage(): JournalStorage {
  let kept: string | undefined;
  return {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
  };
}
