import { ar } from '../../src/locales/ar';
import { en } from '../../src/locales/en';
import { es } from '../../src/locales/es';
import { fil } from '../../src/locales/fil';
import { id } from '../../src/locales/id';
import { ja } from '../../src/locales/ja';
import { ko } from '../../src/locales/ko';
import { ms } from '../../src/locales/ms';
import { ptBR } from '../../src/locales/pt-BR';
import { th } from '../../src/locales/th';
import type { Locale, Plural, Strings } from '../../src/locales/types';
import { vi } from '../../src/locales/vi';
import { zhCN } from '../../src/locales/zh-CN';
import { zhTW } from '../../src/locales/zh-TW';

/** Every language that the library ships. */
export const shipped: Locale[] = [en, es, ptBR, zhCN, zhTW, id, ms, fil, th, vi, ja, ko, ar];

/** Every text of a locale with its key; the forms of a plural as `showAll.one`. */
export function textsOf({ strings }: Locale): [key: string, text: string][] {
  return Object.entries(strings as unknown as Record<string, string | Plural>).flatMap(
    ([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value as unknown as Record<string, string>).map(([form, text]) => [
            `${key}.${form}`,
            text,
          ]),
  );
}

/** The texts that have forms. */
export function pluralsOf({ strings }: Locale): [key: keyof Strings, forms: Plural][] {
  return Object.entries(strings).filter(
    (entry): entry is [keyof Strings, Plural] => typeof entry[1] === 'object',
  );
}
