import { useMemo, type ReactNode } from 'react';
import { en } from '../../locales/en';
import type { Locale, Strings } from '../../locales/types';
import type { Clock, Merchant, Wallet } from '../../payment/ports';
import { hostWallet } from '../../wallets';
import { CheckoutContext } from './context';
import { randomKey, systemClock } from './environment';

/** Props of {@link CheckoutProvider}. */
export interface CheckoutProviderProps {
  /** The merchant server: `createHttpMerchant(…)`, or your own. Keep it the same between renders. */
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
  const { merchant, wallet, locale = en, strings, clock = systemClock, children } = props;
  const checkout = useMemo(
    () => ({
      merchant,
      wallet: wallet ?? hostWallet(),
      clock,
      newKey: randomKey,
      locale: strings ? { ...locale, strings: { ...locale.strings, ...strings } } : locale,
    }),
    [merchant, wallet, locale, strings, clock],
  );
  return <CheckoutContext.Provider value={checkout}>{children}</CheckoutContext.Provider>;
}
