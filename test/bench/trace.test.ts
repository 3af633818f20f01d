import { costsIn, meanOf, type TraceEvent } from '../../bench/lib/trace';

/** The run's clock reads 1,000 where the trace's reads 500 ms. */
const mark = { name: 'tapped', at: 1000 };
const thread = { pid: 7, tid: 8 };
const at = (name: string, milliseconds: number, dur: number, more: Partial<TraceEvent> = {}) => ({
  ...{ name, ph: 'X', ts: 500_000 + milliseconds * 1000, dur: dur * 1000 },
  ...thread,
  ...more,
});
const tapped = { ...at('tapped', 0, 0), ph: 'I' };

const frames = (...urls: string[]) =>
  urls.map((url, index) => ({ id: index + 1, callFrame: { functionName: 'run', url } }));
const profile = (data: NonNullable<TraceEvent['args']>['data']): TraceEvent[] => [
  { ...at('Profile', 0, 0), ph: 'P', id: '0x1', args: { data: { startTime: 499_000 } } },
  // Samples come from a thread of their own.
  { ...at('ProfileChunk', 50, 0), ph: 'P', tid: 9, id: '0x1', args: { ...(data && { data }) } },
];

describe('what a trace says of a run', () => {
  it('is counted within the spans, in the thread of the mark, by kinds', () => {
    const events = [
      tapped,
      at('V8.CompileCode', 1, 2),
      at('V8.CompileCode', 3, 0.5),
      at('Layout', 4, 1),
      at('Paint', 5, 0.25),
      at('MinorGC', 6, 3),
      // Before, after, of another thread, and none that has a duration.
      at('V8.CompileCode', -1, 2),
      at('V8.CompileCode', 11, 2),
      at('V8.CompileCode', 2, 2, { tid: 9 }),
      at('Layout', 2, 2, { ph: 'I' }),
    ];
    const costs = costsIn(events, mark, [[1000, 1010]]);
    expect(costs).toMatchObject({ all: 10, compiling: 2.5, functions: 2, drawing: 1.25 });
    expect(costs.garbage).toBe(3);
  });

  it('is counted in more than one span, which do not overlap', () => {
    const events = [tapped, at('Layout', 1, 1), at('Layout', 5, 1), at('Layout', 9, 1)];
    const spans = [
      [1000, 1002],
      [1008, 1010],
    ] as const;
    expect(costsIn(events, mark, spans)).toMatchObject({ all: 4, drawing: 2 });
  });

  it('knows by its samples whose code ran', () => {
    const urls = ['http://x/assets/runtime.js', 'http://x/taro.js', 'http://x/common.js', ''];
    const events = [
      tapped,
      ...profile({
        cpuProfile: { nodes: frames(...urls), samples: [1, 2, 3, 4, 1] },
        // From 499 ms: at 500, 502, 505, 506 and 510.
        timeDeltas: [1000, 2000, 3000, 1000, 4000],
      }),
    ];
    expect([...costsIn(events, mark, [[1000, 1009]]).owners]).toEqual([
      ['the engine', 2],
      ['Taro and React', 3],
      ['the app', 1],
      ['the browser', 4],
    ]);
  });

  it('is nothing without the mark', () => {
    expect(() => costsIn([at('Layout', 1, 1)], mark, [[0, 1]])).toThrow('The trace has no tapped.');
  });
});

it('takes the mean of several runs, with what only one of them did', () => {
  const one = costsIn([tapped, at('Layout', 1, 1)], mark, [[1000, 1010]]);
  const other = { ...one, all: 20, owners: new Map([['the app', 3]]) };
  expect(meanOf([one, other])).toEqual({
    ...{ all: 15, compiling: 0, functions: 0, drawing: 1, garbage: 0 },
    owners: new Map([['the app', 1.5]]),
  });
});
