import { useMemo, type ReactNode } from 'react';
import type { Direction } from '../../locales/types';
import { looksClass, type Appearance } from '../looks';
import { CheckoutContext, useCheckout } from './context';

/** Props of {@link CheckoutTheme}: what is not given stays as it is above. */
export interface CheckoutThemeProps {
  /** Light, dark, or as the device has it. */
  appearance?: Appearance | undefined;
  direction?: Direction | undefined;
  /** The name of a theme whose stylesheet the app imports; the empty string is the neutral one. */
  theme?: string | undefined;
  children?: ReactNode;
}

/** Other looks for the components below it; the merchant, the wallet and the payments are those of the provider. */
export function CheckoutTheme({ appearance, direction, theme, children }: CheckoutThemeProps) {
  const checkout = useCheckout();
  const value = useMemo(() => {
    const above = checkout.parts;
    const parts = {
      appearance: appearance ?? above.appearance,
      direction: direction ?? above.direction,
      theme: theme ?? above.theme,
    };
    return { ...checkout, parts, looks: looksClass(parts) };
  }, [checkout, appearance, direction, theme]);
  return <CheckoutContext.Provider value={value}>{children}</CheckoutContext.Provider>;
}
