import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ISO_4217, isoFile } from '../../scripts/lib/iso-4217';
import { ROOT } from '../../scripts/lib/root';
import { currencyExponent } from '../../src/money/currencies';

const listed = new Map(
  Object.entries(ISO_4217).flatMap(([decimals, codes]) =>
    codes.map((code) => [code, Number(decimals)] as const),
  ),
);

const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const everyCode = alphabet.flatMap((a) => alphabet.flatMap((b) => alphabet.map((c) => a + b + c)));

it('knows every currency of ISO 4217 and its minor unit, and no other of 17,576 codes', () => {
  const known = everyCode
    .map((code) => [code, currencyExponent(code)] as const)
    .filter(([, decimals]) => decimals >= 0);
  expect(known).toHaveLength(165);
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(listed));
});

it.each([
  ['JPY', 0],
  ['KRW', 0],
  ['VND', 0],
  ['CLP', 0],
  ['ISK', 0],
  ['UGX', 0],
  // Where CLDR has what people do, ISO 4217 has what banks do.
  ['IDR', 2],
  ['HUF', 2],
  ['TWD', 2],
  ['LAK', 2],
  ['MGA', 2],
  ['IQD', 3],
  ['KWD', 3],
  ['TND', 3],
  ['CLF', 4],
  ['UYW', 4],
])('gives %s %d decimals', (code, decimals) => {
  expect(currencyExponent(code)).toBe(decimals);
});

it.each([
  'usd',
  'USDX',
  'AEDFN',
  'US',
  '',
  'US$',
  'ÜSD',
  ' USD',
  'USD\n',
  'XAU',
  'XTS',
  'constructor',
])('does not know %j', (code) => {
  expect(currencyExponent(code)).toBe(-1);
});

it.each([undefined, null, 5, ['USD'], { toString: () => 'USD' }])('does not know %p', (value) => {
  expect(currencyExponent(value)).toBe(-1);
});

it('is what the script packs', () => {
  expect(readFileSync(path.join(ROOT, 'src/money/iso-4217.ts'), 'utf8')).toBe(isoFile());
});

describe('beside CLDR', () => {
  interface Use {
    _to?: string;
    _tender?: string;
  }
  const data = JSON.parse(
    readFileSync(path.join(ROOT, 'node_modules/cldr-core/supplemental/currencyData.json'), 'utf8'),
  ) as { supplemental: { currencyData: { region: Record<string, Record<string, Use>[]> } } };
  const uses = Object.values(data.supplemental.currencyData.region).flat().flatMap(Object.entries);
  const tender = new Set(
    uses
      .filter(([, { _to, _tender }]) => _to === undefined && _tender !== 'false')
      .map(([code]) => code),
  );

  it('knows all that is legal tender somewhere', () => {
    expect([...tender].filter((code) => !listed.has(code))).toEqual([]);
  });

  it('knows besides only funds, and what ISO 4217 has not withdrawn', () => {
    expect([...listed.keys()].filter((code) => !tender.has(code)).sort()).toEqual([
      'BOV',
      'CHE',
      'CHW',
      'CLF',
      'COU',
      'MXV',
      'SVC',
      'USN',
      'UYI',
      'UYW',
      'VED',
      'XAD',
    ]);
  });
});
