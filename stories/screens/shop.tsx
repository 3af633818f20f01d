import { useState } from 'react';
import {
  CheckoutButton,
  formatMoney,
  OrderSummary,
  PaymentResult,
  type Order,
} from 'taro-tradepay';
import type { Sandbox, SandboxOrder } from 'taro-tradepay/sandbox';
import { useLooks } from '../../.storybook/looks';
import { useInWords } from '../support/in-words';
import { useIn, words } from '../support/words';

/** How long the button asks before the result takes over, which asks on. */
const policy = { waits: [1000], budget: 6000 };

/** What a shop's checkout page is given. */
export interface CheckoutPageProps {
  /** Null while it is on its way. */
  order: Order | null;
  sandbox: Sandbox;
  expiresAt?: number | undefined;
}

/** A page as a shop would write it: what is bought, the button, and then what became of it. */
export function CheckoutPage({ order: given, sandbox, expiresAt }: CheckoutPageProps) {
  const say = useIn(words);
  const order = useInWords(given);
  const [ended, setEnded] = useState<string | null>(null);
  if (ended !== null) return <ResultPage orderId={ended} onLeave={() => setEnded(null)} />;
  const price = { amount: order?.total ?? 0, currency: order?.currency ?? '' };
  return (
    <>
      <div className="screen__content" role="group" aria-label={say.yours} tabIndex={0}>
        <OrderSummary order={order} />
      </div>
      <div className="screen__bar">
        <CheckoutButton
          summary={order}
          policy={policy}
          expiresAt={expiresAt}
          orderKey={JSON.stringify(order?.lines)}
          createTrade={sandbox.createTradeOf(price)}
          onEnd={(end) => {
            if (end.status === 'succeeded' || end.status === 'processing') setEnded(end.orderId);
          }}
        />
      </div>
    </>
  );
}

/** A page that shows how a payment ended, and leads back to the shop. */
export function ResultPage(props: {
  orderId: string;
  /** False for an order that is looked at later. */
  expectPayment?: boolean;
  onLeave?: () => void;
}) {
  const { orderId, expectPayment = true, onLeave = () => undefined } = props;
  const say = useIn(words);
  return (
    <div className="screen__content" role="group" aria-label={say.yours} tabIndex={0}>
      <PaymentResult
        orderId={orderId}
        policy={policy}
        expectPayment={expectPayment}
        actions={[{ label: say.back, onPress: onLeave, kind: 'primary' }]}
      />
    </div>
  );
}

/** A list of orders as a shop would write it; each leads to its result. */
export function OrdersPage({ orders }: { orders: readonly SandboxOrder[] }) {
  const { locale } = useLooks();
  const { closed } = useIn(words);
  const { paid, resultUnpaid } = locale.strings;
  const statuses: Record<SandboxOrder['status'], string> = { paid, unpaid: resultUnpaid, closed };
  const [open, setOpen] = useState<string | null>(null);
  if (open !== null) {
    return <ResultPage orderId={open} expectPayment={false} onLeave={() => setOpen(null)} />;
  }
  return (
    <div className="screen__content">
      {orders.map(({ orderId, status, amount = 0, currency = 'CNY' }) => (
        <button key={orderId} type="button" className="order" onClick={() => setOpen(orderId)}>
          <span className="order__number">{orderId}</span>
          <span className="order__amount" dir="ltr">
            {formatMoney(amount, currency, locale.money)}
          </span>
          <span className={`order__status order__status--${status}`}>{statuses[status]}</span>
        </button>
      ))}
    </div>
  );
}
