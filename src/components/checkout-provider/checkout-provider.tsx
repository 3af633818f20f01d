import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { en } from '../../locales/en';
import type { Locale, Strings } from '../../locales/types';
import type { Clock, Merchant, Wallet } from '../../payment/ports';
import { hostWallet } from '../../wallets';
import { CheckoutContext, type CheckoutPorts } from './context';
import { randomKey, systemClock } from './environment';

/** Props of {@link CheckoutProvider}. */
export interface CheckoutProviderProps {
  /** The merchant server: `createHttpMerchant(…)`, or your own. */
  merchant: Merchant;
  /** The host's wallet by default; another one for tests and previews. */
  wallet?: Wallet | undefined;
  /** English by default. */
  locale?: Locale | undefined;
  /** Texts that replace the locale's. */
  strings?: Partial<Strings> | undefined;
  /** The host's clock by default. */
  clock?: Clock | undefined;
  children?: ReactNode;
}

/** Gives every component below it the merchant server, the wallet and the language. Put one around the app. */
export function CheckoutProvider(props: CheckoutProviderProps) {
  const { locale = en, strings, children } = props;
  const [{ ports, host, update }] = useState(() => createPorts(props));
  const wallet = props.wallet ?? host;
  useEffect(() => update(props));
  const checkout = useMemo(
    () => ({
      ports,
      wallet,
      locale: strings ? { ...locale, strings: { ...locale.strings, ...strings } } : locale,
    }),
    [ports, wallet, locale, strings],
  );
  return <CheckoutContext.Provider value={checkout}>{children}</CheckoutContext.Provider>;
}

/**
 * Ports that never change and reach what the provider was given last. A merchant made anew by each render must not make
 * a payment forget where it stands: it might be paid a second time.
 */
function createPorts(first: CheckoutProviderProps) {
  let given = first;
  const host = hostWallet();
  const wallet = (): Wallet => given.wallet ?? host;
  const clock = (): Clock => given.clock ?? systemClock;
  const ports: CheckoutPorts = {
    merchant: {
      getPayment: (orderId, context) => given.merchant.getPayment(orderId, context),
    },
    wallet: {
      get host() {
        return wallet().host;
      },
      isAvailable: () => wallet().isAvailable(),
      pay: (trade) => wallet().pay(trade),
    },
    clock: {
      now: () => clock().now(),
      after: (delay, callback) => clock().after(delay, callback),
    },
    newKey: randomKey,
  };
  return {
    ports,
    host,
    update: (next: CheckoutProviderProps): void => {
      given = next;
    },
  };
}
