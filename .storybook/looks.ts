import { createContext, useContext } from 'react';
import { looksClass, type Appearance } from '../src/components/looks';
import { en } from '../src/locales/en';
import type { Direction, Locale } from '../src/locales/types';
import { languages } from './languages';

/** The hosts whose surroundings a story can be drawn in. */
export type HostLook = 'web' | 'alipay' | 'weapp' | 'tt' | 'swan' | 'qq' | 'jd';

/** What the toolbar says about a story, in the terms of a `CheckoutProvider`. */
export interface StoryLooks {
  locale: Locale;
  direction: Direction;
  appearance: Appearance;
  theme: string | undefined;
  host: HostLook;
}

const appearances: readonly unknown[] = ['light', 'dark', 'auto'] satisfies Appearance[];
const hosts: readonly unknown[] = [
  ...(['web', 'alipay', 'weapp', 'tt', 'swan', 'qq', 'jd'] satisfies HostLook[]),
];

/**
 * @param globals of Storybook, which may come from an address that somebody wrote
 * @returns what they mean; what makes no sense is as if it had not been said
 */
export function looksOf(globals: Readonly<Record<string, unknown>>): StoryLooks {
  const { locale: tag, direction, appearance, theme, host } = globals;
  const locale = languages.find((language) => language.locale.tag === tag)?.locale ?? en;
  return {
    locale,
    direction: direction === 'ltr' || direction === 'rtl' ? direction : locale.direction,
    appearance: appearances.includes(appearance) ? (appearance as Appearance) : 'light',
    theme: typeof theme === 'string' && theme !== 'neutral' ? theme : undefined,
    host: hosts.includes(host) ? (host as HostLook) : 'web',
  };
}

/** @returns the class names that make an element of the story's own have the looks of the components */
export function ownLooks(looks: StoryLooks): string {
  return looksClass(looks);
}

export const LooksContext = createContext<StoryLooks>(looksOf({}));

/** @returns what the toolbar says */
export const useLooks = (): StoryLooks => useContext(LooksContext);
