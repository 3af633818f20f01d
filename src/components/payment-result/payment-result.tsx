import { useEffect, useRef, useState, type ReactNode } from 'react';
import Taro from '@tarojs/taro';
import { Button, Text, View } from '@tarojs/components';
import type { Strings } from '../../locales/types';
import { formatMoney, isCurrency } from '../../money/format';
import type { PaymentReport } from '../../payment/ports';
import { useCheckout } from '../checkout-provider';
import { aria, pressable, root, type RootProps } from '../looks';
import {
  usePaymentResult,
  type PaymentResultView,
  type UsePaymentResultOptions,
} from './use-payment-result';

/** Props of {@link PaymentResult}. */
export interface PaymentResultProps extends RootProps, UsePaymentResultOptions {
  /** Below the details: where to go from here. */
  actions?: ReactNode;
  /** Told of every view that is shown, the first one too. */
  onChange?: ((view: PaymentResultView) => void) | undefined;
}

/**
 * How a payment ended, by the merchant server's word alone. Needs nothing but an order number, so it may be reopened at
 * any time.
 */
export function PaymentResult(props: PaymentResultProps) {
  const { orderId, policy, expectPayment, actions, onChange } = props;
  const { locale, looks } = useCheckout();
  const { strings, money } = locale;
  const { current, refresh } = usePaymentResult({ orderId, policy, expectPayment });
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });
  useEffect(() => {
    told.current?.(current);
  }, [current]);
  const report = 'report' in current ? current.report : null;
  const [title, text] = wordsOf(current, strings);
  const unsettled = current.view === 'processing';

  return (
    <View {...root(props, looks, 'tpay-payment-result', `tpay-payment-result--${current.view}`)}>
      <View
        className="tpay-payment-result__head"
        {...aria({ role: 'status', 'aria-live': 'polite' })}
      >
        <View className="tpay-payment-result__mark" {...aria({ 'aria-hidden': true })}>
          <View className="tpay-payment-result__sign" />
        </View>
        <Text className="tpay-payment-result__title">{title}</Text>
        <Text className="tpay-payment-result__text">{text}</Text>
      </View>
      <View className="tpay-payment-result__details">
        {report && hasAmount(report) && (
          <Detail label={strings.amount}>
            <Text className="tpay-payment-result__amount">
              {formatMoney(report.amount, report.currency, money)}
            </Text>
          </Detail>
        )}
        <Detail label={strings.orderNumber}>
          <OrderNumber orderId={orderId} strings={strings} />
        </Detail>
        {report?.paidAt !== undefined && (
          <Detail label={strings.paidAt}>
            <Text className="tpay-payment-result__time">{writeTime(report.paidAt)}</Text>
          </Detail>
        )}
      </View>
      {(unsettled || actions !== undefined) && (
        <View className="tpay-payment-result__actions">
          {unsettled && (
            <Button
              className="tpay-payment-result__refresh"
              hoverClass="tpay-payment-result__refresh--pressed"
              // Given for the web, where Taro's own style greys a button while it is pressed.
              disabled={false}
              onClick={refresh}
              {...pressable(refresh)}
            >
              {strings.checkAgain}
            </Button>
          )}
          {actions}
        </View>
      )}
    </View>
  );
}

function Detail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View className="tpay-payment-result__detail">
      <Text className="tpay-payment-result__detail-label">{label}</Text>
      <View className="tpay-payment-result__detail-value">{children}</View>
    </View>
  );
}

function OrderNumber({ orderId, strings }: { orderId: string; strings: Strings }) {
  const [copied, setCopied] = useState(false);
  const copy = (): void =>
    // Where copying is not permitted the number can still be selected.
    void Taro.setClipboardData({ data: orderId }).then(
      () => {
        setCopied(true);
        // Taro's clipboard for the web shows a toast of its own, in Chinese.
        if (process.env.TARO_ENV === 'h5') Taro.hideToast();
      },
      () => undefined,
    );
  return (
    <>
      <Text className="tpay-payment-result__order" selectable>
        {orderId}
      </Text>
      <View className="tpay-payment-result__copy" onClick={copy} {...pressable(copy)}>
        <Text>{copied ? strings.copied : strings.copy}</Text>
      </View>
    </>
  );
}

function wordsOf({ view }: PaymentResultView, strings: Strings): [title: string, text: string] {
  switch (view) {
    case 'loading':
      return [strings.resultLoading, ''];
    case 'confirming':
      return [strings.resultConfirming, strings.resultConfirmingText];
    case 'unpaid':
      return [strings.resultUnpaid, strings.resultUnpaidText];
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

function hasAmount(
  report: PaymentReport,
): report is PaymentReport & { amount: number; currency: string } {
  return Number.isSafeInteger(report.amount) && isCurrency(report.currency);
}

/** Year first, in the buyer's own time zone: the one order that every reader of a date takes the same way. */
function writeTime(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '–';
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
