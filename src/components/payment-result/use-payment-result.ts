import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { isPaymentError } from '../../payment/errors';
import type { ConfirmationPolicy } from '../../payment/policy';
import type { Merchant, PaymentReport } from '../../payment/ports';
import { createPaymentSession } from '../../payment/session';
import { useCheckout, type CheckoutPorts } from '../checkout-provider';

/** What the result of an order looks like right now. */
export type PaymentResultView =
  /** Nothing is known yet. */
  | { view: 'loading' }
  /** The server says unpaid, and is asked again. */
  | { view: 'confirming'; report: PaymentReport }
  /** The server says unpaid, and no payment is expected to be under way. */
  | { view: 'unpaid'; report: PaymentReport }
  /** Asking ended without a final answer. */
  | { view: 'processing'; report: PaymentReport | null }
  | { view: 'succeeded'; report: PaymentReport }
  | { view: 'expired'; report: PaymentReport }
  | { view: 'unknown-order' };

/** Options of {@link usePaymentResult}. */
export interface UsePaymentResultOptions {
  /** The merchant's order number. Nothing else is needed. */
  orderId: string;
  policy?: Partial<ConfirmationPolicy> | undefined;
  /**
   * Whether a payment may be under way: true by default, as right after the cashier closed. False where an order is only
   * looked at, from a list for example: an unpaid one is then shown as unpaid, and not as being confirmed.
   */
  expectPayment?: boolean | undefined;
}

/** What to show, and the way to ask again. */
export interface PaymentResultControl {
  current: PaymentResultView;
  refresh: () => void;
}

/**
 * Asks the merchant server what became of an order, until the answer is final or the time budget ends.
 *
 * @param options which order
 * @returns what to show, and the way to ask again
 */
export function usePaymentResult(options: UsePaymentResultOptions): PaymentResultControl {
  const { ports } = useCheckout();
  const { orderId, policy, expectPayment = true } = options;
  // A policy written in place is a new object each time and still the same policy.
  const policyKey = JSON.stringify(policy ?? {});
  const watch = useMemo(
    () =>
      watchOrder(
        ports,
        { orderId, expectPayment },
        JSON.parse(policyKey) as Partial<ConfirmationPolicy>,
      ),
    [ports, orderId, expectPayment, policyKey],
  );
  const view = useSyncExternalStore(watch.subscribe, watch.getView, watch.getView);
  useEffect(() => {
    watch.start();
    return () => watch.stop();
  }, [watch]);
  return { current: view, refresh: watch.refresh };
}

interface OrderWatch {
  readonly getView: () => PaymentResultView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly refresh: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

function watchOrder(
  ports: CheckoutPorts,
  { orderId, expectPayment }: { orderId: string; expectPayment: boolean },
  policy: Partial<ConfirmationPolicy>,
): OrderWatch {
  let last: PaymentReport | null = null;
  // No number is no order's; a page without its parameter ends up here.
  const nameless = orderId === '';
  let unknown = nameless;
  let view: PaymentResultView = nameless ? { view: 'unknown-order' } : { view: 'loading' };
  const listeners = new Set<() => void>();

  /** Sees the answers pass by: the session keeps only those that end something. */
  const merchant: Merchant = {
    async getPayment(id, context) {
      try {
        const report = await ports.merchant.getPayment(id, context);
        unknown = false;
        if (report.orderId === orderId && report.status === 'unpaid') last = report;
        return report;
      } catch (error) {
        unknown = isPaymentError(error) && error.code === 'order-not-found';
        throw error;
      } finally {
        update();
      }
    },
  };
  const session = createPaymentSession({
    ...ports,
    merchant,
    policy,
    order: { orderId, trade: null },
  });

  function next(): PaymentResultView {
    const state = session.getState();
    const server = 'evidence' in state ? state.evidence.server : null;
    if (state.status === 'succeeded' && server) return { view: 'succeeded', report: server };
    if (state.status === 'expired' && server) return { view: 'expired', report: server };
    if (unknown && !last) return { view: 'unknown-order' };
    const over = state.status === 'cancelled' || state.status === 'failed';
    if (last && (over || !expectPayment)) return { view: 'unpaid', report: last };
    if (state.status === 'processing') return { view: 'processing', report: server ?? last };
    return last ? { view: 'confirming', report: last } : { view: 'loading' };
  }

  function update(): void {
    const shown = next();
    // The same report once more is nothing to render.
    if (JSON.stringify(shown) === JSON.stringify(view)) return;
    view = shown;
    [...listeners].forEach((listener) => listener());
  }
  session.subscribe(update);

  return {
    getView: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => void session.refresh(),
    start() {
      if (nameless) return;
      session.start();
      void session.refresh();
    },
    stop: () => session.stop(),
  };
}
