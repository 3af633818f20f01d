import { formatChinaTime, parseChinaTime } from '../src/clock';
import { MAX_AMOUNT, fromDecimal, toDecimal } from '../src/money';

describe('amounts for the wallet', () => {
  it.each([
    [1, '0.01'],
    [9, '0.09'],
    [10, '0.10'],
    [99, '0.99'],
    [100, '1.00'],
    [1430, '14.30'],
    [9999500, '99995.00'],
    [MAX_AMOUNT, '100000000.00'],
  ])('writes %i fen as %s and reads it back', (fen, text) => {
    expect(toDecimal(fen)).toBe(text);
    expect(fromDecimal(text)).toBe(fen);
  });

  it('comes back exactly for every amount up to 300.00', () => {
    for (let fen = 1; fen <= 30_000; fen += 1) expect(fromDecimal(toDecimal(fen))).toBe(fen);
  });

  it.each([0, -1, 0.5, 1.005, Number.NaN, Infinity, MAX_AMOUNT + 1, 2 ** 53])(
    'does not write %d fen',
    (fen) => {
      expect(() => toDecimal(fen)).toThrow(RangeError);
    },
  );

  it.each([
    ['14.3', 1430],
    ['14', 1400],
    ['0.1', 10],
  ])('reads the shorter %s', (text, fen) => {
    expect(fromDecimal(text)).toBe(fen);
  });

  it.each([
    '',
    '0',
    '0.00',
    '-1.00',
    '+1.00',
    '1.',
    '.50',
    '01.00',
    '1.005',
    '1e3',
    '0x10',
    ' 1.00',
    '1.00\n',
    '1,000.00',
    '１.00',
    '100000000.01',
    '9999999999.00',
    'NaN',
  ])('does not read %j', (text) => {
    expect(fromDecimal(text)).toBeUndefined();
  });
});

describe('times for the wallet', () => {
  it('are in China Standard Time, without fractions', () => {
    expect(formatChinaTime(Date.parse('2026-02-28T16:00:00.999Z'))).toBe('2026-03-01 00:00:00');
    expect(parseChinaTime('2026-03-01 00:00:00')).toBe(Date.parse('2026-02-28T16:00:00Z'));
  });

  it.each(['2026-03-01', '2026-03-01T00:00:00', '2026-13-01 00:00:00', 'soon'])(
    'does not read %s',
    (text) => {
      expect(parseChinaTime(text)).toBeUndefined();
    },
  );
});
