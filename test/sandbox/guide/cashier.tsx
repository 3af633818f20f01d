import { useSyncExternalStore } from 'react';
import type { Sandbox } from 'taro-tradepay/sandbox';

/** Stands in for the wallet's own screen: whoever looks at the preview is the buyer. */
export function Cashier({ sandbox }: { sandbox: Sandbox }) {
  const cashier = useSyncExternalStore(sandbox.subscribe, sandbox.cashier);
  if (!cashier) return null;
  return (
    <div role="dialog" aria-label="Cashier">
      <p>Order {cashier.orderId}</p>
      <button onClick={() => cashier.decide('paid')}>Confirm</button>
      <button onClick={() => cashier.decide('cancelled')}>Leave</button>
      <button onClick={() => cashier.decide('failed')}>Card is declined</button>
    </div>
  );
}
