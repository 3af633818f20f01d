import { createContext, useContext } from 'react';
import type { Journal } from '../../payment/journal';
import type { Clock, Merchant, Visibility, Wallet } from '../../payment/ports';
import type { Recovery } from '../../payment/recovery';
import type { Locale } from '../../locales/types';
import type { Looks } from '../looks';

/** The ways out of a payment: the same objects for as long as the provider lives. */
export interface CheckoutPorts {
  merchant: Merchant;
  wallet: Wallet;
  clock: Clock;
  journal: Journal;
  visibility: Visibility;
  newKey: () => string;
}

/** What the components of one tree share. */
export interface Checkout {
  ports: CheckoutPorts;
  recovery: Recovery;
  /** The wallet of this render: what is shown follows it at once. */
  wallet: Wallet;
  locale: Locale;
  /** The class names that the root of every component has. */
  looks: string;
  /** What they are made of. */
  parts: Looks;
}

export const CheckoutContext = createContext<Checkout | null>(null);

/**
 * @returns what the nearest `CheckoutProvider` was given
 * @throws Error outside of one
 */
export function useCheckout(): Checkout {
  const checkout = useContext(CheckoutContext);
  if (!checkout) {
    throw new Error(
      'taro-tradepay: this component needs a merchant server to ask. Put <CheckoutProvider merchant={…}> around your app.',
    );
  }
  return checkout;
}
