import type { CSSProperties } from 'react';
import type { Direction } from '../locales/types';

/** A component's style: CSS, and our own variables by name. */
export type Style = CSSProperties & Partial<Record<`--tpay-${string}`, string | number>>;

/** What every component takes for its outermost element. */
export interface RootProps {
  id?: string | undefined;
  className?: string | undefined;
  style?: Style | undefined;
}

/** Whether the components are light or dark; `auto` is as the device has it. */
export type Appearance = 'light' | 'dark' | 'auto';

/** What gives all components of a tree their looks. */
export interface Looks {
  appearance?: Appearance | undefined;
  direction: Direction;
  /** The name of a theme whose stylesheet the app imports, or of its own: the class `tpay-theme-{name}`. */
  theme?: string | undefined;
}

/**
 * In mini programs each page is a tree of its own, and nothing that an app could wrap around it is an element. So every
 * component carries the looks itself.
 *
 * @param looks of the whole tree
 * @returns the class names that the root of every component has
 */
export function looksClass({ appearance = 'light', direction, theme }: Looks): string {
  return classes(
    'tpay',
    appearance !== 'light' && `tpay--${appearance}`,
    direction === 'rtl' && 'tpay--rtl',
    theme !== undefined && theme !== '' && `tpay-theme-${theme}`,
  );
}

/**
 * @param props what the component was given
 * @param looks the class names of {@link looksClass}, from the provider
 * @param names class names of its own; falsy ones are left out
 * @returns the props of its outermost element, without what was not given
 */
export function root(
  { id, className, style }: RootProps,
  looks: string,
  ...names: (string | false)[]
): { className: string; id?: string; style?: Style } {
  return {
    className: classes(looks, ...names, className),
    ...(id !== undefined && { id }),
    ...(style !== undefined && { style }),
  };
}

/** Put in by `taro-tradepay/plugin`, where it has taught the templates of a mini program `role` and `aria-*`. */
declare const TARO_TRADEPAY_ARIA: boolean | undefined;

/**
 * What makes an element a button for assistive technology, and on the web for the keyboard.
 *
 * @param press what a tap does
 * @returns role, and on the web focus and a handler of Enter and Space
 */
export function pressable(press: () => void): object {
  if (process.env.TARO_ENV !== 'h5') return aria({ role: 'button' });
  return {
    role: 'button',
    tabIndex: 0,
    onKeyDown(event: { key: string; preventDefault: () => void }) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      // Space would scroll the page.
      event.preventDefault();
      press();
    },
  };
}

/** @returns class names in one string, without the empty ones */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/**
 * Attributes for assistive technology: on the web, and in mini programs that are built with `taro-tradepay/plugin`.
 *
 * @param attributes `role` and `aria-*`; in mini programs the plugin names those that each component takes
 * @returns the attributes, or none where nobody would hear them
 */
export function aria(attributes: {
  role?: 'button' | 'status' | 'list' | 'listitem' | 'heading' | 'img' | 'region';
  'aria-live'?: 'polite' | 'assertive';
  'aria-busy'?: boolean;
  'aria-disabled'?: boolean;
  'aria-label'?: string;
  'aria-hidden'?: boolean;
}): object {
  // Taro's own templates drop them (NervJS/taro#14932), and what is dropped should not cross the bridge either.
  return process.env.TARO_ENV === 'h5' || typeof TARO_TRADEPAY_ARIA === 'boolean' ? attributes : {};
}
