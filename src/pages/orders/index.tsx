import { useEffect } from 'react';
import { useDidShow } from '@tarojs/taro';
import { Image, Text, View } from '@tarojs/components';
import { cart } from '../shop/cart';
import { price } from '../shop/locale';
import { getOrders, type PlacedOrder } from '../shop/merchant';
import { Message, Unreachable } from '../shop/message';
import { routes } from '../shop/routes';
import { useLoaded } from '../shop/use-loaded';
import './index.css';

const labels: Record<PlacedOrder['status'], string> = {
  created: 'Not paid yet',
  awaiting_payment: 'Not paid yet',
  paid: 'Paid',
  closed: 'Closed',
  partially_refunded: 'Refunded in part',
  refunded: 'Refunded',
};

/** Month and day, in the buyer's own time zone. */
function day(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

export default function Orders() {
  const { value: orders, failed, reload } = useLoaded(getOrders, 'orders');
  useDidShow(reload);
  // What was settled while nobody looked, after a relaunch for example.
  useEffect(() => {
    orders?.forEach(({ id, status }) => {
      if (status === 'paid' || status.endsWith('refunded')) cart.bought(id);
      if (status === 'closed') cart.release(id);
    });
  }, [orders]);
  if (failed) return <Unreachable onRetry={reload} />;
  if (!orders) return <View className="page" />;
  if (orders.length === 0) {
    return (
      <Message title="No orders yet" action="See all goods" onAction={() => void routes.home()} />
    );
  }
  return (
    <View className="page orders" id="orders">
      {orders.map((order) => (
        // Nothing is paid from here: the order's page knows whether money is still on its way, and offers it where none is.
        <View
          className="orders__order"
          hoverClass="pressed"
          key={order.id}
          onClick={() => void routes.look(order.id)}
        >
          <View className="orders__head">
            <Text className="orders__number">{`${day(order.createdAt)} · ${order.id}`}</Text>
            <Text className={`orders__status orders__status--${order.status}`}>
              {labels[order.status]}
            </Text>
          </View>
          <View className="orders__pictures">
            {order.lines.slice(0, 4).map(({ id, picture }) => (
              <Image key={id} className="orders__picture" src={picture ?? ''} mode="aspectFill" />
            ))}
            <Text className="orders__total">{price(order.total, order.currency)}</Text>
          </View>
        </View>
      ))}
    </View>
  );
}
