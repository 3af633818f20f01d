/** The locales that the library ships, and what CLDR says of their money. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ISO_4217 } from './iso-4217';
import { moneyFile, moneyStyle, type CldrCurrencies, type CldrNumbers } from './money-style';
import { ROOT } from './root';

/** By tag: CLDR's name, which leaves out a language's usual script and country. */
const LOCALES = {
  en: 'en',
  es: 'es',
  'pt-BR': 'pt',
  'zh-CN': 'zh',
  'zh-TW': 'zh-Hant',
  id: 'id',
  ms: 'ms',
  fil: 'fil',
  th: 'th',
  vi: 'vi',
  ja: 'ja',
  ko: 'ko',
  ar: 'ar',
} as const;

export type LocaleTag = keyof typeof LOCALES;
export const localeTags = Object.keys(LOCALES) as LocaleTag[];

/** Where a locale's file lies. */
export const moneyPath = (tag: LocaleTag) => path.join(ROOT, `src/locales/money/${tag}.ts`);

const CLDR = path.join(ROOT, 'node_modules/cldr-numbers-full');

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(CLDR, file), 'utf8'));

/** The version of CLDR that is installed, such as 48. */
export const cldrVersion = () => (readJson('package.json') as { cldrVersion: string }).cldrVersion;

function readNumbers(name: string, file: string): unknown {
  const { main } = readJson(`main/${name}/${file}`) as {
    main: Record<string, { numbers: unknown }>;
  };
  const locale = main[name];
  if (!locale) throw new Error(`${file} of CLDR does not speak of ${name}`);
  return locale.numbers;
}

/** @returns the text of a locale's file, as CLDR has it */
export function moneyFileOf(tag: LocaleTag): string {
  const name = LOCALES[tag];
  const numbers = readNumbers(name, 'numbers.json') as CldrNumbers;
  const { currencies } = readNumbers(name, 'currencies.json') as { currencies: CldrCurrencies };
  try {
    const codes = Object.values(ISO_4217).flat().sort();
    return moneyFile(moneyStyle(numbers, currencies, codes), tag, cldrVersion());
  } catch (error) {
    throw new Error(`CLDR's ${name} cannot be written by formatMoney`, { cause: error });
  }
}
