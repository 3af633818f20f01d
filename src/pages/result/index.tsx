import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { PaymentResult, type PaymentResultView } from 'taro-tradepay';
import { Action } from '../shop/action';
import { cart } from '../shop/cart';
import { Message } from '../shop/message';
import { routes } from '../shop/routes';
import './index.css';

export default function Result() {
  const { order } = useRouter().params;
  const orderId = order ?? fromCashier();
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
          onChange={({ view }) => settleCart(orderId, view)}
          actions={
            <>
              <Action id="home-link" label="Continue shopping" onTap={() => void routes.home()} />
              <Action quiet label="Your orders" onTap={() => void routes.ordersInstead()} />
            </>
          }
        />
      </View>
    </View>
  );
}

function settleCart(orderId: string, view: PaymentResultView['view']): void {
  if (view === 'succeeded') cart.bought(orderId);
  if (view === 'expired') cart.release(orderId);
}

/** The web cashier comes back to the page's address with the order's number in it. */
function fromCashier(): string | undefined {
  if (process.env.TARO_ENV !== 'h5') return undefined;
  return new URLSearchParams(window.location.search).get('out_trade_no') ?? undefined;
}
