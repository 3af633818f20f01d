import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { completeLocale } from '../../locales/complete-locale';
import type { Direction, Locale, Strings } from '../../locales/types';
import type { PaymentError } from '../../payment/errors';
import type { Clock, JournalStorage, Merchant, Wallet } from '../../payment/ports';
import type { RecoveredPayment } from '../../payment/recovery';
import { helpWithMerchant } from '../developer-help';
import { looksClass, type Appearance } from '../looks';
import { CheckoutContext } from './context';
import { createPorts } from './create-ports';

/** Props of {@link CheckoutProvider}. */
export interface CheckoutProviderProps {
  /** The merchant server: `createHttpMerchant(…)`, or your own. */
  merchant: Merchant;
  /**
   * A payment that was interrupted, because the app was killed for example, has ended: the server says paid or closed.
   * Called on launch and on every return of the app, for payments that no button or result on the screen shows.
   */
  onRecovered?: ((payment: RecoveredPayment) => void) | undefined;
  /** Something went wrong outside of any one payment: the storage failed, or recovery could not ask the server. */
  onProblem?: ((problem: PaymentError) => void) | undefined;
  /** The host's wallet by default; another one for tests and previews. */
  wallet?: Wallet | undefined;
  /** English by default, and where the locale has nothing. */
  locale?: Locale | undefined;
  /** Texts that replace the locale's. */
  strings?: Partial<Strings> | undefined;
  /**
   * Light by default. `auto` follows the device (`prefers-color-scheme`): for apps whose own pages do so too.
   */
  appearance?: Appearance | undefined;
  /** The language's own by default. */
  direction?: Direction | undefined;
  /** The name of a theme whose stylesheet the app imports, or of its own: the class `tpay-theme-{name}`. */
  theme?: string | undefined;
  /** The host's clock by default. */
  clock?: Clock | undefined;
  /** Where pending payments survive the app: the host's storage by default, `memoryStorage()` for previews. */
  storage?: JournalStorage | undefined;
  children?: ReactNode;
}

/**
 * Gives every component below it the merchant server, the wallet and the language, and settles the payments that an
 * earlier run of the app left behind. Put one around the app.
 */
export function CheckoutProvider(props: CheckoutProviderProps) {
  const { strings, appearance, theme, children } = props;
  const [{ ports, host, recovery, app, update }] = useState(() => createPorts(props));
  const wallet = props.wallet ?? host;
  useEffect(() => update(props));
  if (process.env.NODE_ENV !== 'production') helpWithMerchant(props.merchant);
  useEffect(() => {
    recovery.start();
    return () => recovery.stop();
  }, [recovery]);
  useDidShow(() => app.set(true));
  useDidHide(() => app.set(false));
  const locale = useMemo(() => completeLocale(props.locale, strings), [props.locale, strings]);
  const direction = props.direction ?? locale.direction;
  const checkout = useMemo(() => {
    const parts = { appearance, direction, theme };
    return {
      ports,
      recovery,
      wallet,
      locale,
      looks: looksClass(parts),
      parts,
    };
  }, [ports, recovery, wallet, locale, appearance, direction, theme]);
  return <CheckoutContext.Provider value={checkout}>{children}</CheckoutContext.Provider>;
}
