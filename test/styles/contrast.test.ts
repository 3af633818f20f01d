import { pairsOf, tooClose, type Pair } from './support/pairs';
import { sheet, SHEETS, THEMES } from './support/sheets';
import { tokensOf, type Look } from './support/tokens';

const all = Object.values(SHEETS);
const { pairs, problems } = pairsOf(sheet('style.css'));

const LOOKS: Look[] = [undefined, ...THEMES].flatMap((theme): Look[] => {
  const named = theme === undefined ? {} : { theme };
  return [
    { ...named, appearance: 'light' },
    { ...named, appearance: 'dark' },
  ];
});
const rows = LOOKS.map((look) => ({ name: look.theme ?? 'neutral', ...look, look }));

/** A pair of text on its ground, wherever it is. */
const has = (front: string, back: string): boolean =>
  pairs.some((pair: Pair) => pair.front === front && pair.back === back && pair.least === 4.5);

describe('the pairs of colours', () => {
  it('are read from the rules: what is written on what', () => {
    expect(problems).toEqual([]);
    expect(has('on-accent', 'accent')).toBe(true);
    expect(has('on-good', 'good')).toBe(true);
    expect(has('on-wait', 'wait')).toBe(true);
    expect(has('on-disabled', 'disabled')).toBe(true);
    for (const front of ['ink', 'muted', 'accent', 'good', 'danger']) {
      expect([front, has(front, 'surface'), has(front, 'faint')]).toEqual([front, true, true]);
    }
    expect(pairs.some(({ front, least }) => front === 'focus' && least === 3)).toBe(true);
    expect(pairs.some(({ front, least }) => front === 'border' && least === 3)).toBe(true);
    expect(pairs.some(({ opacity }) => opacity < 1)).toBe(true);
  });

  it.each(rows)('can be told apart in $name, $appearance', ({ look }) => {
    expect(tooClose(pairs, tokensOf(all, look))).toEqual([]);
  });

  it.each(rows.filter(({ theme }) => theme === 'beacon'))(
    'reach 7 to 1 for every text in beacon, $appearance',
    ({ look }) => {
      const texts = pairs.filter(({ least }) => least === 4.5);
      expect(tooClose(texts, tokensOf(all, look), 7 / 4.5)).toEqual([]);
    },
  );
});

describe('a colour that is wrong', () => {
  const neutral: Look = { appearance: 'light' };

  it.each([
    ['muted', '#5b616b', '#868c96'],
    ['on-accent', '#fff', '#d5dbe6'],
    ['danger', '#b3261e', '#e0564e'],
    ['border', '#6f7580', '#b5bac3'],
  ])('is found: a pale --_%s', (token, good, pale) => {
    const css = sheet('style.css').replace(`--_${token}:var(--tpay-${token},${good})`, (whole) =>
      whole.replace(good, pale),
    );
    expect(css).not.toBe(sheet('style.css'));
    const found = tooClose(pairs, tokensOf([css], neutral));
    expect(found.join('\n')).toContain(`${token} on `);
  });

  it.each([
    ['.tpay-a__b{color:var(--_line)}', /^line on surface: .*\(\.tpay-a__b\)$/m],
    ['.tpay-a__b{background:var(--_wait);color:var(--_wait)}', /^wait on wait: 1\.00/m],
    ['.tpay-a__b{border:1PX solid var(--_faint)}', /^faint on surface: .* of 3\.0/m],
    ['.tpay-a__b{color:var(--_muted)}.tpay-a__b--gone{opacity:0.5}', /^muted on surface at 0\.5/m],
  ])('is found: a new rule %s', (rule, message) => {
    const added = pairsOf(rule);
    expect(tooClose(added.pairs, tokensOf(all, neutral)).join('\n')).toMatch(message);
  });

  it('is found: a ground on which nobody says what is written', () => {
    expect(pairsOf('.tpay-a{background:var(--_accent)}').problems).toEqual([
      '.tpay-a paints --_accent and does not say in which colour one writes on it',
    ]);
  });
});
