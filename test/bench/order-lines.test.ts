import { missed, summarize, tableOf } from '../../bench/lib/order-lines';

const sample = (lines: number, time: number, bytes = 5000) => ({ lines, time, calls: 1, bytes });

describe('the bench of long orders', () => {
  it('takes medians, whatever the sequence, and compares with the shortest order', () => {
    const rows = summarize([
      sample(10_000, 30),
      sample(10, 90),
      sample(10, 10),
      sample(10, 20),
      sample(10_000, 28),
      sample(10_000, 29),
    ]);
    expect(rows).toEqual([
      {
        lines: 10,
        time: 20,
        quarters: { low: 10, high: 20 },
        calls: 1,
        bytes: 5000,
        timeRatio: 1,
        bytesRatio: 1,
      },
      {
        lines: 10_000,
        time: 29,
        quarters: { low: 28, high: 29 },
        calls: 1,
        bytes: 5000,
        timeRatio: 1.45,
        bytesRatio: 1,
      },
    ]);
    expect(missed(rows)).toEqual([]);
    expect(tableOf(rows).split('\n')).toHaveLength(4);
  });

  it('says which bar is missed', () => {
    const rows = summarize([sample(10, 10), sample(10_000, 16, 9000)]);
    expect(missed(rows)).toEqual([
      '10000 lines cost 1.6 times in time: over 1.5.',
      '10000 lines cost 1.8 times in setData bytes: over 1.5.',
    ]);
  });

  it('calls nothing measured a miss', () => {
    expect(missed(summarize([]))).toEqual(['Nothing was measured.']);
  });

  it('refuses the same render with other bytes', () => {
    expect(() => summarize([sample(10, 1), sample(10, 1, 5001)])).toThrow(
      'The same render carried 5000, 5001.',
    );
  });
});
