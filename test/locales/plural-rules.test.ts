import { groupDigits } from '../../src/money/format';
import { pluralsOf, shipped } from './shipped';

const LARGE = [
  ...[99_999, 100_000, 100_001, 100_011, 999_999, 1_000_000, 1_000_001, 1_000_004, 2_000_000],
  ...[10_000_000, 123_456_789, 1_000_000_000, 5_000_000_003, 1e12, 1e15, Number.MAX_SAFE_INTEGER],
];
const COUNTS = [...Array.from({ length: 10_001 }, (_, count) => count), ...LARGE];
let compared = 0;

afterAll(() => console.info(`${compared} counts of things in ${shipped.length} languages`));

describe.each(shipped)('$tag', (locale) => {
  const rules = new Intl.PluralRules(locale.tag);

  it('counts as CLDR does', () => {
    const wrong = COUNTS.filter((count) => {
      compared += 1;
      return locale.plural(count) !== rules.select(count);
    });
    expect(wrong).toEqual([]);
  });

  it('has the forms that its whole numbers ask for, and no others', () => {
    const asked = [...new Set(COUNTS.map((count) => rules.select(count)))].sort();
    const plurals = pluralsOf(locale);
    expect(plurals.length).toBeGreaterThan(0);
    for (const [, forms] of plurals) expect(Object.keys(forms).sort()).toEqual(asked);
  });

  it('groups its digits as ICU does', () => {
    const icu = new Intl.NumberFormat(locale.tag);
    const wrong = COUNTS.filter(
      (count) => groupDigits(String(count), locale.money) !== icu.format(count),
    );
    expect(wrong).toEqual([]);
  });
});
