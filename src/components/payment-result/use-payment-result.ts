import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Strings } from '../../locales/types';
import { formatMoney, type MoneyStyle } from '../../money/format';
import { normalisePolicy, type ConfirmationPolicy } from '../../payment/policy';
import type { PaymentReport } from '../../payment/ports';
import { useCheckout } from '../checkout-provider';
import type { PaymentResultProblem } from './problems';
import { watchOrder, type PaymentResultView } from './watch-order';

/** Options of {@link usePaymentResult}. */
export interface UsePaymentResultOptions {
  /** The merchant's order number. Nothing else is needed. */
  orderId: string;
  policy?: Partial<ConfirmationPolicy> | undefined;
  /**
   * Whether a payment may be under way: true by default, as right after the cashier closed. False where an order is only
   * looked at, from a list for example: an unpaid one is then shown as unpaid, and not as being confirmed, unless the
   * wallet of this phone said that it was paid.
   */
  expectPayment?: boolean | undefined;
}

/** Everything that a page of one's own shows, and the way to ask again. */
export interface PaymentResultControl {
  current: PaymentResultView;
  /** What is to be said of it, in the language of the provider; `text` may be empty. */
  title: string;
  text: string;
  /** As the language writes it; null where it is not known. */
  amount: string | null;
  /** `2026-03-14 12:00` in the buyer's own time zone; null where it is not known. */
  paidAt: string | null;
  /** Asks the server now. What is shown turns to `loading` or `confirming`, unless it is final. */
  refresh: () => void;
  /** Whether to offer that: nobody asks any more, or the answer takes long. */
  refreshable: boolean;
  /** Why nothing is known, or what was wrong with the last answer; empty after a sound one. */
  problems: readonly PaymentResultProblem[];
}

/**
 * Asks the merchant server what became of an order, until the answer is final or the time budget ends.
 *
 * @param options which order
 * @returns what to show, and the way to ask again
 */
export function usePaymentResult(options: UsePaymentResultOptions): PaymentResultControl {
  const { ports, locale } = useCheckout();
  const { strings, money } = locale;
  const { policy, expectPayment = true } = options;
  // Plain JavaScript may pass anything: what is no text is no order's number.
  const given: unknown = options.orderId;
  const orderId = typeof given === 'string' ? given : '';
  // A policy written in place is a new object each time and still the same policy.
  const policyKey = JSON.stringify(normalisePolicy(policy ?? {}));
  const watch = useMemo(
    () =>
      watchOrder(
        ports,
        orderId,
        expectPayment,
        JSON.parse(policyKey) as Partial<ConfirmationPolicy>,
      ),
    [ports, orderId, expectPayment, policyKey],
  );
  const { current, problems } = useSyncExternalStore(watch.subscribe, watch.getNews, watch.getNews);
  useEffect(() => {
    watch.start();
    return () => watch.stop();
  }, [watch]);

  const report = 'report' in current ? current.report : null;
  const [title, text] = wordsOf(current, strings, expectPayment);
  return {
    ...{ current, title, text, problems },
    amount: report && writeAmount(report, money),
    paidAt: report?.paidAt === undefined ? null : writeTime(report.paidAt),
    refresh: watch.refresh,
    refreshable:
      current.view === 'processing' ||
      (current.view === 'loading' && current.late) ||
      // A server may find later what it did not find yet; no number is never found.
      (current.view === 'unknown-order' && orderId !== ''),
  };
}

function wordsOf(
  current: PaymentResultView,
  strings: Strings,
  expectPayment: boolean,
): [title: string, text: string] {
  switch (current.view) {
    case 'loading':
      if (!current.late) return [strings.resultLoading, ''];
      if (expectPayment) return [strings.resultLate, strings.resultProcessingText];
      return [
        strings.resultLate,
        current.asking ? strings.resultLoadingText : strings.resultLateText,
      ];
    case 'confirming':
      return [strings.resultConfirming, strings.resultConfirmingText];
    case 'unpaid':
      return [strings.resultUnpaid, strings.resultUnpaidText];
    case 'cancelled':
      return [strings.resultCancelled, strings.resultCancelledText];
    case 'failed':
      return [strings.resultFailed, strings.resultFailedText];
    case 'processing':
      return [strings.resultProcessing, strings.resultProcessingText];
    case 'succeeded':
      return [strings.resultPaid, strings.resultPaidText];
    case 'expired':
      return [strings.resultExpired, strings.resultExpiredText];
    case 'unknown-order':
      return [strings.resultUnknownOrder, strings.resultUnknownOrderText];
  }
}

function writeAmount({ amount, currency }: PaymentReport, money: MoneyStyle): string | null {
  return amount === undefined || currency === undefined
    ? null
    : formatMoney(amount, currency, money);
}

/** Year first, in the buyer's own time zone: the one order that every reader of a date takes the same way. */
function writeTime(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
