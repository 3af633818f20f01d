import { useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { PaymentResult, type PaymentResultView } from 'taro-tradepay';
import { Action } from '../shop/action';
import { cart } from '../shop/cart';
import { Message } from '../shop/message';
import { routes } from '../shop/routes';
import './index.css';

export default function Result() {
  const { order, look } = useRouter().params;
  const [view, setView] = useState<PaymentResultView['view']>('loading');
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
          onChange={(shown) => {
            setView(shown.view);
            settleCart(orderId, shown.view);
          }}
          actions={
            <>
              {view === 'unpaid' && (
                <Action label="Pay now" onTap={() => void routes.checkoutInstead(orderId)} />
              )}
              <Action
                id="home-link"
                quiet={view === 'unpaid'}
                label="Continue shopping"
                onTap={() => void routes.home()}
              />
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

/** The web cashier comes back to the page's address with the order's number in it, and says if the buyer left it. */
function fromCashier(): { orderId: string | undefined; left: boolean } | undefined {
  if (process.env.TARO_ENV !== 'h5') return undefined;
  const query = new URLSearchParams(window.location.search);
  return { orderId: query.get('out_trade_no') ?? undefined, left: query.get('left') === '1' };
}
