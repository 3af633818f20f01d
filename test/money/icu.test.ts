import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digest, icuCases, nodeCldr, AMOUNTS, type Expected } from '../../scripts/lib/money-cases';
import {
  localeTags,
  moneyFileOf,
  moneyPath,
  type LocaleTag,
} from '../../scripts/lib/money-locales';
import { ROOT } from '../../scripts/lib/root';
import { formatMoney, type MoneyStyle } from '../../src/money/format';

const expected = JSON.parse(
  readFileSync(path.join(ROOT, 'test/money/icu.json'), 'utf8'),
) as Expected;

const styles = {} as Record<LocaleTag, MoneyStyle>;
const differing: string[] = [];
let compared = 0;

beforeAll(async () => {
  for (const tag of localeTags) {
    const { money } = (await import(`../../src/locales/money/${tag}`)) as { money: MoneyStyle };
    styles[tag] = money;
  }
});

afterAll(() => {
  const cldr = nodeCldr() || 'no or little CLDR';
  const same = cldr === expected.cldr;
  process.stdout.write(
    [
      `money: ${String(compared)} amounts compared with ICU (${String(localeTags.length)} locales, `,
      `${String(compared / localeTags.length / AMOUNTS.length)} currencies, ${String(AMOUNTS.length)} amounts); `,
      same
        ? `CLDR ${cldr} on both sides, ${String(differing.length)} differ\n`
        : `made with CLDR ${expected.cldr}, and this Node has ${cldr}, where these differ: ${differing.join(', ') || 'none'}\n`,
    ].join(''),
  );
});

describe.each(localeTags)('%s', (tag) => {
  it('is what the script makes of CLDR', () => {
    expect(readFileSync(moneyPath(tag), 'utf8')).toBe(moneyFileOf(tag));
  });

  it('is written as ICU writes it', () => {
    const texts: string[] = [];
    const wrong = new Map<string, string>();
    for (const { currency, amount, text } of icuCases(tag)) {
      const ours = formatMoney(amount, currency, styles[tag]);
      texts.push(ours);
      compared++;
      if (ours !== text && !wrong.has(currency)) {
        wrong.set(currency, `${JSON.stringify(ours)}, and ICU ${JSON.stringify(text)}`);
      }
    }
    differing.push(...[...wrong.keys()].map((currency) => `${tag} ${currency}`));
    // Another CLDR may write a currency otherwise. What this one's ICU wrote is kept: it holds everywhere.
    expect(nodeCldr() === expected.cldr ? [...wrong] : []).toEqual([]);
    expect(texts).toHaveLength(expected.cases);
    expect(digest(texts)).toBe(expected.digests[tag]);
  });
});

it('compares amounts of every length and both signs', () => {
  const lengths = (sign: number) =>
    new Set(AMOUNTS.filter((each) => each * sign > 0).map((each) => String(each * sign).length));
  const all = Array.from({ length: 16 }, (_, index) => index + 1);
  expect([...lengths(1)].sort((a, b) => a - b)).toEqual(all);
  expect([...lengths(-1)].sort((a, b) => a - b)).toEqual(all);
  expect(AMOUNTS.every(Number.isSafeInteger)).toBe(true);
});
