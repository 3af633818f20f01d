import { en } from './en';
import type { Locale, Strings } from './types';

/**
 * A locale in which nothing is missing: plain JavaScript and untyped JSON give less than the types ask for, and a text
 * that is not there must not take the checkout down.
 *
 * @param locale the app's; English where it has nothing, or nothing of the right type
 * @param strings texts that replace the locale's
 * @returns the locale to show
 */
export function completeLocale(
  locale: Partial<Locale> | null | undefined,
  strings?: Partial<Strings> | null,
): Locale {
  return {
    ...over(en, locale),
    strings: over(over(en.strings, locale?.strings), strings),
  };
}

/** What an object cannot do without: half a way to write money writes wrong numbers. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  money: ['decimal', 'group', 'symbol', 'gap', 'symbols'],
  showAll: ['other'],
};

function over<T extends object>(base: T, given: Partial<T> | null | undefined): T {
  const whole = { ...base };
  for (const key in given) {
    const value = given[key];
    if (isLike(value, base[key], NEEDED[key])) whole[key] = value as T[typeof key];
  }
  return whole;
}

function isLike(value: unknown, model: unknown, needed: readonly string[] = []): boolean {
  if (value === null || typeof value !== typeof model) return false;
  const [given, whole] = [value, model] as Record<string, unknown>[];
  return needed.every((name) => isLike(given?.[name], whole?.[name]));
}
