import { useSyncExternalStore } from 'react';
import { Text, View } from '@tarojs/components';
import type { RecoveredPayment } from 'taro-tradepay';
import { cart } from './cart';
import { routes } from './routes';

const listeners = new Set<() => void>();
let latest: RecoveredPayment | null = null;

function show(payment: RecoveredPayment | null): void {
  latest = payment;
  listeners.forEach((listener) => listener());
}

/** A payment that the app was not there to see the end of: the cart follows, and the buyer is told. */
export function recovered(payment: RecoveredPayment): void {
  if (payment.status === 'succeeded') cart.bought(payment.orderId);
  if (payment.status === 'expired') cart.release(payment.orderId);
  show(payment);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const current = (): RecoveredPayment | null => latest;

/** Says how the payment ended that was interrupted, and leads to its order. */
export function RecoveredNotice() {
  const payment = useSyncExternalStore(subscribe, current, current);
  if (!payment) return null;
  const paid = payment.status === 'succeeded';
  return (
    <View
      id="recovered"
      className="notice"
      hoverClass="pressed"
      onClick={() => {
        show(null);
        void routes.look(payment.orderId);
      }}
    >
      <Text className="notice__title">
        {paid ? 'Your payment was received' : 'Your order was closed unpaid'}
      </Text>
      <Text className="notice__text">{`Order ${payment.orderId} · See it`}</Text>
    </View>
  );
}
