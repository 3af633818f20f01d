/** An event of Chromium's tracing; times are microseconds of its own clock. */
export interface TraceEvent {
  name: string;
  /** `X`: one with a duration. */
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  id?: string;
  args?: {
    data?: {
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: TraceNode[]; samples?: number[] };
    };
  };
}

/** Where the processor was. */
interface TraceNode {
  id: number;
  callFrame: { functionName: string; url?: string };
}

export const CATEGORIES = [
  ...['blink.user_timing', 'devtools.timeline', 'v8'],
  ...['disabled-by-default-v8.compile', 'disabled-by-default-v8.cpu_profiler'],
];

/** From one time to another, milliseconds on the clock of a run. */
export type Span = readonly [from: number, to: number];

/** Milliseconds, but for `functions`. */
export interface Costs {
  all: number;
  /** Compiling functions that are called for the first time, and how many they are. */
  compiling: number;
  functions: number;
  /** Styles, layout and painting. */
  drawing: number;
  garbage: number;
  /** By whose code it is. What is compiled counts for who calls it. */
  owners: Map<string, number>;
}

const KINDS: Record<string, 'compiling' | 'drawing' | 'garbage'> = {
  'V8.CompileCode': 'compiling',
  ...{ UpdateLayoutTree: 'drawing', Layout: 'drawing', PrePaint: 'drawing', Paint: 'drawing' },
  ...{ Layerize: 'drawing', Commit: 'drawing', MinorGC: 'garbage', MajorGC: 'garbage' },
};

/** By the files of a build. */
const OWNERS: Readonly<Record<string, string>> = {
  'taro.js': 'Taro and React',
  'vendors.js': 'Taro and React',
};

/** Whose code it is. */
function ownerOf({ functionName, url = '' }: TraceNode['callFrame']): string {
  if (url === '') return functionName === '(idle)' ? 'nobody' : 'the browser';
  if (url.includes('/assets/')) return 'the engine';
  return OWNERS[url.replace(/^.*\//, '')] ?? 'the app';
}

/**
 * @param events of one run
 * @param mark the name of something that happened in it once, or last, in the thread that is looked at; and when, on the run's clock
 * @param spans what is looked at
 * @returns what the time was spent on
 */
export function costsIn(
  events: readonly TraceEvent[],
  mark: { name: string; at: number },
  spans: readonly Span[],
): Costs {
  const marked = events.filter(({ name }) => name === mark.name).at(-1);
  if (!marked) throw new Error(`The trace has no ${mark.name}.`);
  const { pid, tid } = marked;
  const origin = marked.ts / 1000 - mark.at;
  const within = (time: number): boolean => spans.some(([from, to]) => time >= from && time < to);
  const costs: Costs = {
    all: spans.reduce((sum, [from, to]) => sum + to - from, 0),
    ...{ compiling: 0, functions: 0, drawing: 0, garbage: 0, owners: new Map() },
  };
  for (const event of events) {
    const kind = KINDS[event.name];
    if (!kind || event.ph !== 'X' || event.pid !== pid || event.tid !== tid) continue;
    if (!within(event.ts / 1000 - origin)) continue;
    costs[kind] += (event.dur ?? 0) / 1000;
    if (kind === 'compiling') costs.functions += 1;
  }
  const samples = samplesOf(events, pid, tid);
  samples.forEach(({ frame, ts }, index) => {
    if (!within(ts / 1000 - origin)) return;
    const owner = ownerOf(frame);
    const time = ((samples[index + 1]?.ts ?? ts) - ts) / 1000;
    costs.owners.set(owner, (costs.owners.get(owner) ?? 0) + time);
  });
  return costs;
}

/** Where one thread was, and since when. */
function samplesOf(
  events: readonly TraceEvent[],
  pid: number,
  tid: number,
): { frame: TraceNode['callFrame']; ts: number }[] {
  const own = events.filter((event) => event.pid === pid);
  const profile = own.find((event) => event.name === 'Profile' && event.tid === tid);
  const frames = new Map<number, TraceNode['callFrame']>();
  let ts = profile?.args?.data?.startTime ?? NaN;
  return own
    .filter(({ name, id }) => name === 'ProfileChunk' && id === profile?.id)
    .flatMap(({ args }) => {
      const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
      for (const { id, callFrame } of cpuProfile?.nodes ?? []) frames.set(id, callFrame);
      return (cpuProfile?.samples ?? []).map((id, index) => {
        ts += timeDeltas[index] ?? NaN;
        return { frame: frames.get(id) ?? { functionName: '?' }, ts };
      });
    });
}

/** @returns of every kind the mean */
export function meanOf(all: readonly Costs[]): Costs {
  const mean = (read: (costs: Costs) => number): number =>
    all.reduce((sum, costs) => sum + read(costs) / all.length, 0);
  const owners = new Set(all.flatMap((costs) => [...costs.owners.keys()]));
  return {
    all: mean((costs) => costs.all),
    compiling: mean((costs) => costs.compiling),
    functions: mean((costs) => costs.functions),
    drawing: mean((costs) => costs.drawing),
    garbage: mean((costs) => costs.garbage),
    owners: new Map(
      [...owners].map((owner) => [owner, mean((costs) => costs.owners.get(owner) ?? 0)]),
    ),
  };
}
