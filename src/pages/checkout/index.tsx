import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import {
  CheckoutButton,
  OrderSummary,
  type CheckoutButtonProps,
  type Order,
  type PaymentEnd,
} from 'taro-tradepay';
import { cart, useCart } from '../shop/cart';
import {
  getOrder,
  getQuote,
  merchant,
  payable,
  type CartLine,
  type PlacedOrder,
} from '../shop/merchant';
import { Message, Unreachable } from '../shop/message';
import { routes } from '../shop/routes';
import { useLoaded } from '../shop/use-loaded';
import './index.css';

/** Soon after the cashier closed the result page takes over: it goes on asking, and it can be left and reopened. */
const policy = { waits: [500, 1000, 2000], budget: 5000 };

export default function Checkout() {
  const { order } = useRouter().params;
  return order === undefined ? <CheckoutCart /> : <CheckoutOrder orderId={order} />;
}

/** What is in the cart: the order is made on tap. */
function CheckoutCart() {
  const lines = useCart();
  return lines.length > 0 ? (
    <CheckoutLines lines={lines} />
  ) : (
    <Message
      title="There is nothing to pay for"
      action="See all goods"
      onAction={() => void routes.home()}
    />
  );
}

function CheckoutLines({ lines }: { lines: CartLine[] }) {
  const key = JSON.stringify(lines);
  const { value: quote, failed, reload } = useLoaded(() => getQuote(lines), key);
  if (failed) return <Unreachable onRetry={reload} />;
  return (
    <CheckoutScreen
      order={quote}
      payment={{
        orderKey: key,
        createTrade: (context) =>
          merchant.createTrade(
            {
              host: process.env.TARO_ENV,
              lines,
              // The server refuses to charge anything but what the button says.
              expectedTotal: quote?.total,
              ...(process.env.TARO_ENV === 'h5' && { returnUrl: resultPageUrl() }),
            },
            context,
          ),
        onNotice(notice) {
          if (notice.type === 'moved' && notice.to.status === 'paying') {
            cart.ordered(notice.to.orderId, lines);
          }
        },
        onEnd(end) {
          leave(end);
          // The price may have changed under the buyer's finger: show what it is now.
          if (end.status === 'failed' && end.error.code === 'trade-not-created') reload();
        },
      }}
    />
  );
}

/** Why an order cannot be paid here. */
const titles: Record<PlacedOrder['status'], string> = {
  created: 'This order cannot be paid right now',
  awaiting_payment: 'This order cannot be paid right now',
  paid: 'This order is paid',
  closed: 'This order is closed',
  partially_refunded: 'This order is paid',
  refunded: 'This order is refunded',
};

/** An order that was made before and is not paid yet. */
function CheckoutOrder({ orderId }: { orderId: string }) {
  const { value: order, failed, reload } = useLoaded(() => getOrder(orderId), orderId);
  if (failed) return <Unreachable onRetry={reload} />;
  if (order === 'unknown') return <Message title="We do not know this order" />;
  if (!order) return <View className="page" />;
  const created = payable(order);
  if (!created) {
    return (
      <Message
        title={titles[order.status]}
        action="Show the order"
        onAction={() => void routes.resultInstead(orderId)}
      />
    );
  }
  return <CheckoutScreen order={order} payment={{ order: created, onEnd: leave }} />;
}

type Payment = Pick<CheckoutButtonProps, 'onEnd' | 'onNotice'> &
  (
    | { createTrade: NonNullable<CheckoutButtonProps['createTrade']>; orderKey: string }
    | { order: NonNullable<CheckoutButtonProps['order']> }
  );

function CheckoutScreen({ order, payment }: { order: Order | null; payment: Payment }) {
  return (
    <View className="page checkout" id="checkout">
      <View className="checkout__panel">
        <OrderSummary order={order} />
      </View>
      <View className="bar">
        {order && (
          <CheckoutButton
            id="pay"
            amount={order.total}
            currency={order.currency}
            policy={policy}
            {...payment}
          />
        )}
      </View>
    </View>
  );
}

function leave(end: PaymentEnd): void {
  switch (end.status) {
    case 'succeeded':
    case 'processing':
      // Out of the cart at once; the result page puts it back if the order ends unpaid.
      cart.hold(end.orderId);
      void routes.resultInstead(end.orderId);
      return;
    case 'expired':
    case 'cancelled':
    case 'failed':
      // The button says so, and offers to try again.
      return;
  }
}

/** Where the web cashier sends the buyer back to; it adds the order's number. */
function resultPageUrl(): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#/pages/result/index`;
}
