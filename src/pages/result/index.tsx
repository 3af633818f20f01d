import { useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { Text, View } from '@tarojs/components';
import { PaymentResult, type PaymentResultAction, type PaymentResultView } from 'taro-tradepay';
import { cart } from '../shop/cart';
import { Message } from '../shop/message';
import { report } from '../shop/report';
import { routes } from '../shop/routes';
import './index.css';

export default function Result() {
  const { order, look } = useRouter().params;
  const [silent, setSilent] = useState(false);
  const back = fromCashier();
  const orderId = order ?? back?.orderId;
  if (orderId === undefined) {
    return (
      <Message
        title="Which order?"
        text="This page needs an order number."
        action="Your orders"
        onAction={() => void routes.ordersInstead()}
      />
    );
  }
  return (
    <View className="page result" id="result">
      <View className="result__panel">
        <PaymentResult
          orderId={orderId}
          expectPayment={look === undefined && back?.left !== true}
          onChange={(current) => {
            settleCart(orderId, current.view);
            setSilent(isSilent(current));
          }}
          onProblems={(problems) =>
            problems.forEach(({ code, field, error }) =>
              report({ code, field, message: error?.message }),
            )
          }
          actions={({ view }) => actionsOf(orderId, view)}
        >
          {silent && (
            <Text className="result__silent">
              The shop cannot be reached. Please check your connection.
            </Text>
          )}
        </PaymentResult>
      </View>
    </View>
  );
}

function actionsOf(orderId: string, view: PaymentResultView['view']): PaymentResultAction[] {
  const home = { label: 'Continue shopping', onPress: () => void routes.home() };
  const orders = { label: 'Your orders', onPress: () => void routes.ordersInstead() };
  const pay = { label: 'Pay now', onPress: () => void routes.checkoutInstead(orderId) };
  return view === 'unpaid' || view === 'cancelled' || view === 'failed'
    ? [{ ...pay, kind: 'primary' }, home, { ...orders, kind: 'link' }]
    : [{ ...home, kind: 'primary' }, orders];
}

/** Nothing was heard from the server for a while. */
function isSilent(current: PaymentResultView): boolean {
  return current.view === 'loading'
    ? current.late
    : current.view === 'processing' && current.report === null;
}

function settleCart(orderId: string, view: PaymentResultView['view']): void {
  if (view === 'succeeded') cart.bought(orderId);
  if (view === 'expired') cart.release(orderId);
}

/** The web cashier comes back to the page's address with the order's number in it, and says if the buyer left it. */
function fromCashier(): { orderId: string | undefined; left: boolean } | undefined {
  if (process.env.TARO_ENV !== 'h5') return undefined;
  const query = new URLSearchParams(window.location.search);
  return { orderId: query.get('out_trade_no') ?? undefined, left: query.get('left') === '1' };
}
