import { useState } from 'react';
import { CheckoutButton, CheckoutProvider } from 'taro-tradepay';
import { createSandbox } from 'taro-tradepay/sandbox';
import { Cashier } from './cashier';

const price = { amount: 12_800, currency: 'CNY' };

/** A page that can be paid in Storybook, in real time, with a cashier that asks. */
export function Preview() {
  const [sandbox] = useState(() => createSandbox({ outcome: 'ask' }));
  return (
    <CheckoutProvider merchant={sandbox.merchant} wallet={sandbox.wallet} storage={sandbox.storage}>
      <CheckoutButton {...price} orderKey="cup" createTrade={sandbox.createTradeOf(price)} />
      <Cashier sandbox={sandbox} />
    </CheckoutProvider>
  );
}
