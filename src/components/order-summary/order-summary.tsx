import { useMemo, type ReactNode } from 'react';
import { Image, Text, View } from '@tarojs/components';
import { fill } from '../../locales/fill';
import { formatMoney } from '../../money/format';
import { checkOrder } from '../../order/check-order';
import type { Order, OrderLine } from '../../order/types';
import { useCheckout } from '../checkout-provider';
import { aria, root, type RootProps } from '../looks';

/** Props of {@link OrderSummary}. */
export interface OrderSummaryProps extends RootProps {
  /** What is bought, as the merchant server priced it; null while it is on its way. */
  order: Order | null;
}

/** What is bought and what it costs. An order whose numbers do not add up is shown without numbers. */
export function OrderSummary(props: OrderSummaryProps) {
  const { order } = props;
  const { locale, looks } = useCheckout();
  const problems = useMemo(() => (order ? checkOrder(order) : []), [order]);
  const frame = (modifier: string | false, children: ReactNode) => (
    <View {...root(props, looks, 'tpay-order-summary', modifier)}>{children}</View>
  );

  if (!order) return frame('tpay-order-summary--loading', <Skeleton />);
  if (problems.length > 0) {
    const empty = problems.every(({ code }) => code === 'empty');
    return frame(
      empty ? 'tpay-order-summary--empty' : 'tpay-order-summary--invalid',
      <View className="tpay-order-summary__message" {...aria({ role: 'status' })}>
        <Text>{empty ? locale.strings.emptyOrder : locale.strings.badOrder}</Text>
      </View>,
    );
  }

  const { strings, money } = locale;
  const price = (amount: number): string => formatMoney(amount, order.currency, money);
  const { lines, adjustments = [] } = order;
  const subtotal = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);

  return frame(
    false,
    <>
      <View className="tpay-order-summary__lines" {...aria({ role: 'list' })}>
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            price={price}
            quantity={fill(strings.quantity, { quantity: line.quantity })}
          />
        ))}
      </View>
      <View className="tpay-order-summary__sums">
        {adjustments.length > 0 && (
          <Row label={strings.subtotal} amount={price(subtotal)} modifier="subtotal" />
        )}
        {adjustments.map(({ id: key, kind, label, amount }) => (
          <Row key={key} label={label} amount={price(amount)} modifier={kind} />
        ))}
        <Row label={strings.total} amount={price(order.total)} modifier="total" />
      </View>
    </>,
  );
}

function Line(props: { line: OrderLine; price: (amount: number) => string; quantity: string }) {
  const { line, price, quantity } = props;
  const { originalUnitPrice } = line;
  const reduced =
    originalUnitPrice !== undefined &&
    Number.isSafeInteger(originalUnitPrice * line.quantity) &&
    originalUnitPrice > line.unitPrice;
  return (
    <View className="tpay-order-summary__line" {...aria({ role: 'listitem' })}>
      {line.picture !== undefined && (
        <Image
          className="tpay-order-summary__picture"
          src={line.picture}
          mode="aspectFill"
          {...aria({ 'aria-hidden': true })}
        />
      )}
      <View className="tpay-order-summary__what">
        <Text className="tpay-order-summary__title">{line.title}</Text>
        {line.options !== undefined && line.options.length > 0 && (
          <Text className="tpay-order-summary__options">{line.options.join(' · ')}</Text>
        )}
        <Text className="tpay-order-summary__quantity">{quantity}</Text>
      </View>
      <View className="tpay-order-summary__price">
        <Text className="tpay-order-summary__amount">{price(line.unitPrice * line.quantity)}</Text>
        {reduced && (
          <Text className="tpay-order-summary__before">
            {price(originalUnitPrice * line.quantity)}
          </Text>
        )}
      </View>
    </View>
  );
}

function Row(props: { label: string; amount: string; modifier: string }) {
  return (
    <View className={`tpay-order-summary__row tpay-order-summary__row--${props.modifier}`}>
      <Text className="tpay-order-summary__row-label">{props.label}</Text>
      <Text className="tpay-order-summary__row-amount">{props.amount}</Text>
    </View>
  );
}

function Skeleton() {
  return (
    <View {...aria({ 'aria-hidden': true })}>
      {[0, 1].map((index) => (
        <View key={index} className="tpay-order-summary__line">
          <View className="tpay-order-summary__picture tpay-order-summary__bone" />
          <View className="tpay-order-summary__what">
            <View className="tpay-order-summary__bone tpay-order-summary__bone--long" />
            <View className="tpay-order-summary__bone tpay-order-summary__bone--short" />
          </View>
        </View>
      ))}
    </View>
  );
}
