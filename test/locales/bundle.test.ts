import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { en } from '../../src/locales/en';
import type { Locale } from '../../src/locales/types';
import { shipped, textsOf } from './shipped';

const importOf = ({ tag }: Locale): string =>
  `export { ${tag.replace('-', '')} } from 'taro-tradepay/locales/${tag}';`;
const PROVIDER = `export { CheckoutProvider } from 'taro-tradepay';`;
const PICK = `export { pickLocale } from 'taro-tradepay';`;

/** By program, what an app's build makes of it, with letters as they are read. */
const bundles = new Map<string, string>();
const bundle = (program: string): string => bundles.get(program) ?? '';

beforeAll(() => {
  const programs = [...shipped.map(importOf), PROVIDER, PICK];
  const printed = execFileSync(
    process.execPath,
    [path.join(__dirname, 'bundle.mjs'), JSON.stringify(programs)],
    { encoding: 'utf8' },
  );
  (JSON.parse(printed) as string[]).forEach((code, index) => {
    const read = code.replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, long, short) =>
      String.fromCharCode(parseInt(String(long ?? short), 16)),
    );
    bundles.set(programs[index] ?? '', read);
  });
}, 120_000);

const has = (code: string, text: string): boolean =>
  ['`', '"', "'"].some((quote) => code.includes(`${quote}${text}${quote}`));

const wordsOf = (locale: Locale): string[] => textsOf(locale).map(([, text]) => text);

/** The texts in a program that no language of those says: tag and text. */
function foreign(code: string, ...languages: Locale[]): string[] {
  const known = languages.flatMap(wordsOf);
  return shipped
    .filter((locale) => !languages.includes(locale))
    .flatMap((locale) => wordsOf(locale).map((text) => ({ tag: locale.tag, text })))
    .filter(({ text }) => has(code, text) && !known.includes(text))
    .map(({ tag, text }) => `${tag}: ${text}`);
}

const missing = (code: string, locale: Locale): string[] =>
  wordsOf(locale).filter((text) => !has(code, text));

const sizes: string[] = [];
afterAll(() => console.info(`each language alone, gzipped: ${sizes.join(', ')} bytes`));

it.each(shipped)('an import of $tag brings $tag and nothing else', (locale) => {
  const code = bundle(importOf(locale));
  sizes.push(`${locale.tag} ${gzipSync(code).length}`);
  expect(missing(code, locale)).toEqual([]);
  expect(foreign(code, locale)).toEqual([]);
  // Its way to write money, and no other.
  expect(code.match(/symbols:/g)).toHaveLength(1);
});

it('the provider brings English, and nothing else', () => {
  const code = bundle(PROVIDER);
  expect(missing(code, en)).toEqual([]);
  expect(foreign(code, en)).toEqual([]);
});

it('pickLocale brings no language, and no advice into production', () => {
  const code = bundle(PICK);
  expect(code).toContain('hant');
  expect(foreign(code)).toEqual([]);
  expect(code).not.toContain('taro-tradepay');
});
