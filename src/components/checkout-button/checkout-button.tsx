import type { ReactNode } from 'react';
import { Button, Text, View } from '@tarojs/components';
import { fill } from '../../locales/fill';
import type { Strings } from '../../locales/types';
import { formatMoney, isCurrency } from '../../money/format';
import type { PaymentState } from '../../payment/machine';
import { useCheckout } from '../checkout-provider';
import { aria, classes, pressable, root, type RootProps } from '../looks';
import { usePayment, type UsePaymentOptions } from './use-payment';

interface CheckoutButtonLooks extends RootProps {
  /** What will be charged, in minor units; shown on the button. Without a valid amount there is nothing to tap. */
  amount: number;
  /** ISO 4217. */
  currency: string;
  disabled?: boolean | undefined;
  /** Replaces "Pay {amount}". */
  label?: string | undefined;
  /** Before the label, a wallet's mark for example. */
  icon?: ReactNode;
}

/** Props of {@link CheckoutButton}: those of `usePayment`, and its looks. */
export type CheckoutButtonProps = CheckoutButtonLooks & UsePaymentOptions;

/** The button that pays: one order, one trade and one call of the wallet, however often it is tapped. */
export function CheckoutButton(props: CheckoutButtonProps) {
  const { amount, currency, disabled = false, label, icon } = props;
  const { locale, looks } = useCheckout();
  const { strings, money } = locale;
  const { state, busy, available, pay } = usePayment(props);

  const priced = Number.isSafeInteger(amount) && amount > 0 && isCurrency(currency);
  const shown = priced ? formatMoney(amount, currency, money) : '–';
  const text = labelOf(state, strings, shown) ?? label ?? fill(strings.pay, { amount: shown });
  const done = state.status === 'succeeded';
  // An order that was made before and is closed can only be asked about, here and for ever.
  const over = state.status === 'expired' && props.createTrade === undefined;
  // A wallet and a price are needed to pay, and neither to ask nor to say how it ended.
  const stuck = startsPayment(state) && (!available || !priced);
  const locked = disabled || busy || done || over || stuck;
  const notice = !stuck
    ? noticeOf(state, strings)
    : available
      ? strings.noticeBadOrder
      : strings.walletUnavailable;
  const press = (): void => {
    // The host may deliver taps that were on their way when the button was disabled.
    if (!locked) void pay(priced ? { amount, currency } : undefined);
  };

  return (
    <View
      {...root(
        props,
        looks,
        'tpay-checkout-button',
        `tpay-checkout-button--${state.status}`,
        busy && 'tpay-checkout-button--busy',
        locked && !busy && !done && 'tpay-checkout-button--disabled',
      )}
    >
      <Button
        className="tpay-checkout-button__control"
        hoverClass="tpay-checkout-button__control--pressed"
        // Given on the web too: without it Taro's own style greys the button while it is pressed.
        disabled={locked}
        onClick={press}
        {...pressable(press)}
        {...aria({ 'aria-busy': busy, 'aria-disabled': locked })}
      >
        {busy ? (
          <View className="tpay-checkout-button__spinner" />
        ) : (
          icon !== undefined && <View className="tpay-checkout-button__icon">{icon}</View>
        )}
        <Text className="tpay-checkout-button__label">{text}</Text>
      </Button>
      <View
        className={classes(
          'tpay-checkout-button__notice',
          notice === '' && 'tpay-checkout-button__notice--empty',
        )}
        {...aria({ role: 'status', 'aria-live': 'polite' })}
      >
        <Text>{notice}</Text>
      </View>
    </View>
  );
}

/** Whether a tap would open the cashier. */
function startsPayment({ status }: PaymentState): boolean {
  return status === 'idle' || status === 'cancelled' || status === 'failed' || status === 'expired';
}

/** What the button says instead of "Pay", if anything. */
function labelOf(state: PaymentState, strings: Strings, amount: string): string | null {
  switch (state.status) {
    case 'idle':
    case 'expired':
      return null;
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
      return fill(strings.tryAgain, { amount });
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
