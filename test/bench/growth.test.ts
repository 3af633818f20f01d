import type { Sample } from '../../bench/app/src/measure';
import { growthTable, hourInWords, missed, summarize } from '../../bench/lib/growth';

const sample = (size: number, time: number, bytes = 5000): Sample => ({
  ...{ kind: 'collapsed', size, time, calls: 1, bytes },
});
const flat = { before: [8_000_000, 9_000_000], heap: [9_010_000], questions: 1440 };

describe('the bench of what grows', () => {
  it('takes medians, whatever the sequence, and compares with the least of a kind', () => {
    const rows = summarize([
      { kind: 'pending', size: 100, time: 7, calls: 1, bytes: 400 },
      sample(10_000, 30),
      sample(10, 90),
      sample(10, 10),
      sample(10, 20),
      sample(10_000, 28),
      sample(10_000, 29),
    ]);
    const same = { kind: 'collapsed', calls: 1, bytes: 5000, bytesRatio: 1 };
    expect(rows).toEqual([
      { ...same, size: 10, time: 20, quarters: { low: 10, high: 20 }, timeRatio: 1 },
      { ...same, size: 10_000, time: 29, quarters: { low: 28, high: 29 }, timeRatio: 1.45 },
      {
        ...{ kind: 'pending', size: 100, time: 7, quarters: { low: 7, high: 7 } },
        ...{ calls: 1, bytes: 400, timeRatio: 1, bytesRatio: 1 },
      },
    ]);
    expect(missed(rows, flat)).toEqual([]);
    expect(growthTable(rows).map(([name]) => name)).toEqual([
      '',
      '10 lines, collapsed',
      '10,000 lines, collapsed',
      '100 payments in the journal',
    ]);
  });

  it('says which bar is missed', () => {
    const rows = summarize([sample(10, 10), sample(10_000, 16, 9000)]);
    expect(missed(rows, { ...flat, heap: [9_300_000] })).toEqual([
      '10000 lines cost 1.6 times in time: over 1.5.',
      '10000 lines cost 1.8 times in setData bytes: over 1.5.',
      'An hour of questions takes 1.033 times the memory: over 1.02.',
    ]);
  });

  it('calls nothing measured a miss', () => {
    expect(missed(summarize([]), { before: [], heap: [], questions: 0 })).toHaveLength(2);
  });

  it('refuses the same render with other bytes', () => {
    expect(() => summarize([sample(10, 1), sample(10, 1, 5001)])).toThrow(
      'The same render carried 5000, 5001.',
    );
  });

  it('says how much memory was in use', () => {
    expect(hourInWords(flat)).toMatch('asked 1440 times in two hours.');
    expect(hourInWords(flat)).toMatch('often: 8.00, 9.00; and in the second: 9.01.');
  });
});
