/** What the library's money is compared with: the ICU of a Node, asked in exact decimals. */
import { createHash } from 'node:crypto';
import { ISO_4217 } from './iso-4217';
import { localeTags, type LocaleTag } from './money-locales';

export interface Case {
  tag: LocaleTag;
  currency: string;
  amount: number;
  /** As ICU writes it. */
  text: string;
}

/** Whole numbers of every length, the same each time. */
function* scattered(count: number): Generator<number> {
  let state = 20_261_123n;
  for (let index = 0; index < count; index++) {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & ((1n << 64n) - 1n);
    const length = 10n ** BigInt(1 + (index % 15));
    yield Number((state >> 8n) % length) * (index % 2 === 0 ? 1 : -1) || 0;
  }
}

const EDGES = [0, 1, 5, 9, 10, 99, 100, 999, 1000, 1001, 1430, 9999, 10_000, 12_345, 99_999].concat(
  [100_000, 123_456, 999_999, 1e6, 1e7, 12_345_678, 1e8, 1e9, 123_456_789_012, 1e12, 1e15],
  [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER],
);

/** Amounts of every size and sign. */
export const AMOUNTS: readonly number[] = [
  ...new Set([...EDGES, ...EDGES.map((edge) => 0 - edge), ...scattered(60)]),
];

/** Minor units as a decimal text, which ICU takes as it is: no floating point on either side. */
function decimals(amount: number, exponent: number): string {
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const split = digits.length - exponent;
  const sign = amount < 0 ? '-' : '';
  return `${sign}${digits.slice(0, split)}${exponent > 0 ? '.' : ''}${digits.slice(split)}`;
}

/** Every amount of every currency, in one locale, as this Node's ICU writes it. */
export function* icuCases(tag: LocaleTag): Generator<Case> {
  for (const [key, codes] of Object.entries(ISO_4217)) {
    const exponent = Number(key);
    for (const currency of codes) {
      const icu = new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        minimumFractionDigits: exponent,
        maximumFractionDigits: exponent,
      });
      for (const amount of AMOUNTS) {
        // It takes texts since ES2023, which our types do not know.
        const text = icu.format(decimals(amount, exponent) as unknown as bigint);
        yield { tag, currency, amount, text };
      }
    }
  }
}

/** @returns a short mark of all texts: it is another one when a single character is */
export function digest(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** What ICU wrote, kept for Nodes with another one. */
export interface Expected {
  /** Of CLDR, as Node has it: 48.0 */
  cldr: string;
  /** In each locale. */
  cases: number;
  digests: Record<LocaleTag, string>;
}

/** @returns what this Node's ICU writes */
export function expected(): Expected {
  let cases = 0;
  const digests = localeTags.map((tag) => {
    const texts = [...icuCases(tag)].map(({ text }) => text);
    cases = texts.length;
    return [tag, digest(texts)];
  });
  return {
    cldr: nodeCldr(),
    cases,
    digests: Object.fromEntries(digests) as Record<LocaleTag, string>,
  };
}

/** The version of CLDR in this Node, or '' when it has not all of it. */
export function nodeCldr(): string {
  const isFull = Intl.NumberFormat.supportedLocalesOf(localeTags).length === localeTags.length;
  return isFull ? (process.versions['cldr'] ?? '') : '';
}
