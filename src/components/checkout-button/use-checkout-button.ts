import { useMemo } from 'react';
import { fill } from '../../locales/fill';
import type { Strings } from '../../locales/types';
import { formatMoney } from '../../money/format';
import type { PaymentState } from '../../payment/machine';
import { useCheckout } from '../checkout-provider';
import { helpWithButton } from '../developer-help';
import { useTold } from '../use-told';
import { isOver, isTime, useOver } from './use-countdown';
import { usePayment, type UsePaymentOptions, type UsePaymentResult } from './use-payment';
import { chargeOf, nameOf, type CheckoutProblem, type Payable } from './what-is-paid';

interface ButtonOptions {
  disabled?: boolean | undefined;
  /** Replaces "Pay {amount}"; `{amount}` and `{wallet}` in it are filled in. */
  label?: string | undefined;
  /** Replaces "Try again · {amount}", after a payment that was cancelled or failed. `{amount}` is filled in. */
  retryLabel?: string | undefined;
  /** The wallet's name as buyers know it: "Pay {amount} with {wallet}". */
  walletName?: string | undefined;
  /** Where the host has no wallet: say so (by default), be disabled without a word, or be nothing at all. */
  unavailable?: 'explain' | 'disable' | 'hide' | undefined;
  /**
   * Until when this can be paid, in milliseconds since 1970. Then a tap pays no more, and the button says why; a payment
   * under way is not interrupted, nor is `beforePay`. See {@link useCountdown} for the clock.
   */
  expiresAt?: number | undefined;
  /** Told what is wrong with the amount, the order, its key or the time, once per set of problems. For developers. */
  onProblems?: ((problems: readonly CheckoutProblem[]) => void) | undefined;
}

/** Options of {@link useCheckoutButton}: what is charged, what the button says, and those of `usePayment`. */
export type UseCheckoutButtonOptions = Payable & ButtonOptions & UsePaymentOptions;

/** A payment, and what a button says and does about it. It is paid by `press` alone, which refuses what cannot be paid. */
export interface CheckoutButtonControl extends Omit<UsePaymentResult, 'pay'> {
  /** What will be charged, as text: `–` for what cannot be, `…` for an order that is on its way. */
  price: string;
  /** What stands on the button. */
  label: string;
  /** What has to be said besides; empty when nothing has. */
  notice: string;
  /** Whether a tap does nothing. */
  locked: boolean;
  /** Whether there should be no button at all. */
  hidden: boolean;
  /** Whether a cashier could be opened now: while it can, the time to pay counts. */
  payable: boolean;
  /** What is wrong with the amount, the order, its key or the time. */
  problems: readonly CheckoutProblem[];
  /** What a tap does: it pays once, however often it is called, or asks again; while locked it does nothing. */
  press: () => void;
}

/**
 * Everything that `CheckoutButton` knows, for those who draw their own.
 *
 * @param options what is charged, what the button says, and those of `usePayment`
 * @returns the payment, and what to show of it
 */
export function useCheckoutButton(options: UseCheckoutButtonOptions): CheckoutButtonControl {
  const { amount, currency, summary, expiresAt, unavailable } = options;
  const { locale, ports } = useCheckout();
  const { strings, money } = locale;
  const { pay, ...payment } = usePayment(options);
  const { state, busy, available, refresh } = payment;
  const over = useOver(expiresAt);
  const nameless = Boolean(options.createTrade) && nameOf(options.orderKey) === undefined;
  const { price, problems } = useMemo(
    () => chargeOf({ amount, currency, summary, expiresAt, nameless }),
    [amount, currency, summary, expiresAt, nameless],
  );
  useTold('CheckoutButton', problems, options.onProblems);
  if (process.env.NODE_ENV !== 'production') helpWithButton(options, ports.clock);
  const loading = summary === null;

  // A wallet, a price and time are needed to pay, and none of them to ask or to say how it ended.
  const starts = startsPayment(state);
  const payable = starts && available && price !== null && !over;
  // An order that was made before and is closed can only be asked about, here and for ever.
  const closed = state.status === 'expired' && !options.createTrade;
  const locked =
    Boolean(options.disabled) ||
    busy ||
    state.status === 'succeeded' ||
    closed ||
    starts !== payable;

  function notice(): string {
    if (starts === payable) return noticeOf(state, strings);
    if (!available) return unavailable === 'disable' ? '' : strings.walletUnavailable;
    if (price) return strings.noticeOver;
    return loading ? '' : strings.noticeBadOrder;
  }

  const shown = price ? formatMoney(price.amount, price.currency, money) : loading ? '…' : '–';
  const words = labelOf(state, options, strings);
  return {
    ...payment,
    price: shown,
    label:
      !price && !loading && words.includes('{amount}')
        ? strings.payBare
        : fill(words, { amount: shown, wallet: text(options.walletName) ?? '' }, locale.direction),
    notice: notice(),
    locked,
    hidden: unavailable === 'hide' && !available && state.status === 'idle',
    payable,
    problems,
    press() {
      // The host may deliver taps that were on their way when the button was locked, and time may have passed since.
      if (locked || (starts && isTime(expiresAt) && isOver(expiresAt - ports.clock.now()))) return;
      // A tap that was meant to ask again must not open a cashier, whatever has become of the payment meanwhile.
      void (starts && price ? pay(price) : refresh());
    },
  };
}

/** Callers without types may give anything; a button without words is none. */
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Whether a tap would open the cashier. */
function startsPayment({ status }: PaymentState): boolean {
  return status === 'idle' || status === 'cancelled' || status === 'failed' || status === 'expired';
}

/** What the button says; the amount and the wallet are still to be filled in. */
export function labelOf(
  state: PaymentState,
  { label, retryLabel, walletName }: ButtonOptions,
  strings: Strings,
): string {
  switch (state.status) {
    case 'idle':
    case 'expired':
      return text(label) ?? (text(walletName) ? strings.payWith : strings.pay);
    case 'creating':
      return strings.opening;
    case 'paying':
      return strings.paying;
    case 'confirming':
      return strings.confirming;
    case 'succeeded':
      return strings.paid;
    case 'failed':
    case 'cancelled':
      return text(retryLabel) ?? strings.tryAgain;
    case 'processing':
      return strings.checkAgain;
  }
}

function noticeOf(state: PaymentState, strings: Strings): string {
  switch (state.status) {
    case 'cancelled':
      return strings.noticeCancelled;
    case 'failed':
      if (state.error.code === 'wallet-unavailable') return strings.walletUnavailable;
      // No answer of the wallet: it was never called.
      return state.evidence.wallet ? strings.noticeFailed : strings.noticeNotStarted;
    case 'processing':
      return strings.noticeProcessing;
    case 'expired':
      return strings.noticeExpired;
    case 'idle':
    case 'creating':
    case 'paying':
    case 'confirming':
    case 'succeeded':
      return '';
  }
}
