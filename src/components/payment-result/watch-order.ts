import { checkReport } from '../../payment/check';
import { isPaymentError, type PaymentError } from '../../payment/errors';
import { knownOrder } from '../../payment/journal';
import { isBusy, type PaymentState } from '../../payment/machine';
import { mayStillMove, type ConfirmationPolicy } from '../../payment/policy';
import type { Merchant, PaymentReport, WalletClaim } from '../../payment/ports';
import { createPaymentSession } from '../../payment/session';
import type { PaymentSession } from '../../payment/session-types';
import type { CheckoutPorts } from '../checkout-provider';
import { keyOf } from '../use-told';
import type { PaymentResultProblem } from './problems';
import { tidyReport } from './tidy-report';

/** What the result of an order looks like right now. */
export type PaymentResultView =
  /**
   * Nothing is known yet. `late`: the server has not answered for some seconds; `asking`: it is asked on, where not the
   * time budget has ended.
   */
  | { view: 'loading'; late: boolean; asking: boolean }
  /** The server says unpaid, and is asked again. */
  | { view: 'confirming'; report: PaymentReport }
  /** The server says unpaid, and no payment is expected to be under way. */
  | { view: 'unpaid'; report: PaymentReport }
  /** The buyer left the wallet of this phone, and the server says unpaid. */
  | { view: 'cancelled'; report: PaymentReport }
  /** The wallet of this phone could not pay (`payment-failed`, `wallet-refused`), and the server says unpaid. */
  | { view: 'failed'; report: PaymentReport; error: PaymentError }
  /** Asking ended without a final answer. */
  | { view: 'processing'; report: PaymentReport | null }
  | { view: 'succeeded'; report: PaymentReport }
  | { view: 'expired'; report: PaymentReport }
  /** The server knows no such order, or none was named. */
  | { view: 'unknown-order' };

/** What is known of an order, and what stands in the way of knowing more. */
interface OrderNews {
  current: PaymentResultView;
  problems: readonly PaymentResultProblem[];
}

/** One order, looked at for as long as somebody looks. */
export interface OrderWatch {
  readonly getNews: () => OrderNews;
  readonly subscribe: (listener: () => void) => () => void;
  readonly refresh: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

/** After so many milliseconds without an answer, the buyer is told that it takes long. */
const patience = 4000;

/**
 * @param orderId the merchant's order number; an empty one is no order's
 * @param expectPayment whether a payment may be under way, as far as the page knows
 * @param policy how long the server is asked
 * @returns the order's watch, which asks nothing before it is started
 */
export function watchOrder(
  ports: CheckoutPorts,
  orderId: string,
  expectPayment: boolean,
  policy: Partial<ConfirmationPolicy>,
): OrderWatch {
  const listeners = new Set<() => void>();
  let last: PaymentReport | null = null;
  let unknown = false;
  let late = false;
  let running = false;
  let session: PaymentSession | undefined;
  let beImpatient = (): void => undefined;
  let problems: readonly PaymentResultProblem[] =
    orderId === '' ? [{ code: 'invalid-order-id', field: 'orderId' }] : [];

  /** Not before somebody looks: the journal is read from the host's storage. */
  function open(): PaymentSession {
    const pending = ports.journal.find(orderId);
    // With the amount that was to be paid: a report of another one is not believed.
    const order = pending ? knownOrder(pending) : { orderId, trade: null };
    /** Sees the answers pass by: the session keeps only those that end something. */
    const merchant: Merchant = {
      async getPayment(id, context) {
        try {
          const given = checkReport(await ports.merchant.getPayment(id, context), order);
          const { report, problems: flaws } = tidyReport(given);
          problems = flaws;
          if (report.status === 'unpaid') last = report;
          return report;
        } catch (error) {
          // A server may not find for a while what it has just made: what is being paid here exists.
          // And what is said to a question that was given up for a newer one is no answer to that.
          const heard = isPaymentError(error) && !context.signal.aborted;
          if (heard && error.code === 'order-not-found') unknown = !pending;
          throw error;
        } finally {
          update();
        }
      },
    };
    const opened = createPaymentSession({
      ...ports,
      merchant,
      policy,
      order,
      onNotice(notice) {
        if (notice.type !== 'problem') return;
        const { error } = notice;
        problems = [{ code: error.code, field: '', error }];
        update();
      },
    });
    opened.subscribe(update);
    return opened;
  }

  function next(): PaymentResultView {
    const state: PaymentState = session?.getState() ?? { status: 'idle' };
    const evidence = 'evidence' in state ? state.evidence : null;
    const wallet = 'wallet' in state ? state.wallet : evidence?.wallet;
    // Somebody else may have heard it, and heard more than can be shown.
    const server = evidence?.server ? tidyReport(evidence.server).report : null;
    if (server) {
      if (state.status === 'failed') return { view: 'failed', report: server, error: state.error };
      if (
        state.status === 'succeeded' ||
        state.status === 'expired' ||
        state.status === 'cancelled'
      ) {
        return { view: state.status, report: server };
      }
    }
    if (orderId === '' || (unknown && !last)) return { view: 'unknown-order' };
    const over = state.status === 'processing';
    const claim = wallet?.claim ?? null;
    const moving = expectPayment || movesMoney(claim);
    if (over && moving) return { view: 'processing', report: server ?? last };
    // Nobody confirms what the wallet says was not paid: one more answer, and it is known.
    const ending = !over && claim !== null && !mayStillMove(claim);
    if (!last || ending) return { view: 'loading', late: late || over, asking: !over };
    return { view: moving ? 'confirming' : 'unpaid', report: last };
  }

  let news: OrderNews = { current: next(), problems };

  function update(): void {
    const found = next();
    // The same report once more is nothing to render, and neither is the same problem.
    const same = JSON.stringify(found) === JSON.stringify(news.current);
    if (same && keyOf(problems) === keyOf(news.problems)) return;
    news = { current: same ? news.current : found, problems };
    [...listeners].forEach((listener) => listener());
  }

  function wait(): void {
    beImpatient();
    late = false;
    beImpatient = ports.clock.after(patience, () => {
      late = true;
      update();
    });
  }

  return {
    getNews: () => news,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh() {
      if (!running || !session) return;
      unknown = false;
      if (isBusy(session.getState())) {
        // Instead of the question that hangs, or the wait before the next one; the budget begins anew.
        session.stop();
        session.start();
      }
      void session.refresh();
      wait();
      update();
    },
    start() {
      if (orderId === '') return;
      running = true;
      session ??= open();
      session.start();
      void session.refresh();
      wait();
    },
    stop() {
      running = false;
      beImpatient();
      session?.stop();
    },
  };
}

/** What the wallet said so is not looked at as unpaid, whatever the page expects. */
const movesMoney = (claim: WalletClaim | null): boolean =>
  claim === 'paid' || claim === 'processing';
