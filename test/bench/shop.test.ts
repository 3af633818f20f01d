import { over, weigh, type Weights } from '../../bench/lib/bytes';
import type { Run, Sent } from '../../bench/lib/bridge';
import { barsOf, bridgeOf, holds, timesOf, usualBridge, type Row } from '../../bench/lib/shop';

const sent = (page: Sent['page'], at: number, bytes: number): Sent => ({
  page,
  start: at - 5,
  at,
  end: at + 10,
  text: 'x'.repeat(bytes),
});

/** One purchase: a tap at 100, the wallet called at 130 and answering at 200. */
const run = (changes: number, over = 0): Run => ({
  sent: [
    sent('checkout', 10, 2000),
    ...Array.from({ length: changes }, (_, index) => sent('checkout', 101 + index, 200)),
    sent('result', 210, 1000),
    sent('result', 220, 900),
  ],
  evaluated: 40,
  tapped: 100,
  asked: 102 + over,
  ordered: 125 + over,
  called: 126 + over,
  answered: 200,
});

describe('what crosses the bridge', () => {
  it('is split at the tap and at the page', () => {
    expect(bridgeOf(run(3))).toEqual({
      firstPaint: { calls: 1, bytes: 2000 },
      transitions: [200, 200, 200],
      result: { calls: 2, bytes: 1900 },
    });
  });

  it('is what most runs have sent, and of two the more', () => {
    expect(usualBridge([run(3), run(4), run(3)]).transitions).toHaveLength(3);
    expect(usualBridge([run(3), run(4)]).transitions).toHaveLength(4);
    expect(() => usualBridge([])).toThrow('Nothing was measured.');
  });
});

it('leaves the request out of the time from tap to wallet, and takes medians', () => {
  const times = timesOf({ first: [run(4), run(4, 6), run(4, 50)], again: [run(4, 1)] });
  expect(times.tapToWallet).toEqual({ median: 9, low: 3, high: 9 });
  expect(times.laterTap.median).toBe(4);
  expect(times.firstPaint.median).toBe(15);
  expect(times.answerToResult.median).toBe(30);
});

describe('bytes', () => {
  const weights = (gzip: number): Weights => {
    const each = { raw: gzip * 3, gzip };
    return {
      scripts: each,
      styles: each,
      templates: each,
      total: { raw: gzip * 9, gzip: gzip * 3 },
    };
  };

  it('of nothing are none', () => {
    expect(weigh(Buffer.from(''))).toEqual({ raw: 0, gzip: 0 });
    expect(weigh(Buffer.from('a'.repeat(1000))).gzip).toBeLessThan(40);
  });

  it('are counted over an app without the library', () => {
    expect(over(weights(500), weights(200)).total).toEqual({ raw: 2700, gzip: 900 });
  });

  const row = (way: Row['way'], gzip: number, bytes: number, tap: number): Row => {
    const time = { median: tap, low: tap, high: tap };
    return {
      way,
      bytes: weights(gzip),
      bridge: {
        firstPaint: { calls: 1, bytes },
        transitions: [211, 177, 181, 136],
        result: { calls: 2, bytes: 2000 },
      },
      times: {
        1: {
          ...{ evaluation: time, firstPaint: time, answerToResult: time },
          ...{ tapToWallet: time, laterTap: time },
        },
      },
    };
  };

  it('hold the bars, or miss them', () => {
    const rows = [row('bare', 400, 1200, 8), row('nutui', 5400, 4000, 9)];
    const good = barsOf({ target: 'alipay', rows: [...rows, row('ours', 2000, 2000, 9)] });
    expect(good.filter((bar) => !holds(bar))).toEqual([]);
    const bad = barsOf({ target: 'alipay', rows: [...rows, row('ours', 6000, 2500, 12)] });
    expect(bad.filter((bar) => !holds(bar)).map(({ what }) => what)).toEqual([
      'bytes over the empty app, gzip',
      'the same over NutUI’s',
      'styles, gzip',
      'first paint, setData bytes over NutUI’s',
      'tap to wallet’s call over bare, ms',
      'the same from the third tap on, ms',
      'page open to first paint over bare',
    ]);
  });

  it('cannot be compared with what was not measured', () => {
    expect(() => barsOf({ target: 'weapp', rows: [] })).toThrow('was not measured on weapp');
  });
});
