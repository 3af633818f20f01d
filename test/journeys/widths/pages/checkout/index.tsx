import { View } from '@tarojs/components';
import {
  CheckoutButton,
  CheckoutTheme,
  OrderSummary,
  PaymentResult,
  type Order,
} from 'taro-tradepay';
import './index.css';

const order: Order = {
  currency: 'CNY',
  lines: [
    { id: 'cup', title: 'Celadon tea cup', options: ['Green'], quantity: 2, unitPrice: 6400 },
    {
      id: 'tea',
      title: 'Dragon Well, spring harvest',
      quantity: 1,
      unitPrice: 3900,
      originalUnitPrice: 4500,
    },
  ],
  adjustments: [{ id: 'welcome', kind: 'discount', label: 'Welcome', amount: -900 }],
  total: 15800,
};

/** Nothing but the library's components, and one thing of the app's own to compare with. */
export default function Checkout() {
  const pay = (
    <CheckoutButton
      id="button"
      amount={15800}
      currency="CNY"
      orderKey="cup"
      createTrade={() => Promise.reject(new Error('Nobody pays here.'))}
    />
  );
  return (
    <>
      <OrderSummary id="summary" order={order} />
      {pay}
      <PaymentResult id="result" orderId="20260102-0001" />
      <CheckoutTheme theme="ledger">
        <OrderSummary id="ledger" order={order} />
      </CheckoutTheme>
      <View className="scaled">
        <OrderSummary id="scaled" order={order} />
      </View>
      <View id="own" className="own" />
    </>
  );
}
