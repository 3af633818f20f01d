import type { AnswerKind } from '../phone';
import { snapshot } from './snapshot';
import type { LogEntry, WalletState } from './state';
import type { Store } from './store';

export interface HostCall {
  api: string;
  args: unknown;
  at: number;
}

export interface HostAnswer {
  api: string;
  kind: AnswerKind;
  payload: unknown;
  at: number;
}

/** Remembers what passed between program and wallet: everything for tests, the latest for the panel. */
export interface Recorder {
  readonly calls: HostCall[];
  readonly answers: HostAnswer[];
  readonly problems: string[];
  called: (api: string, args: unknown) => void;
  answered: (api: string, kind: AnswerKind, payload: unknown) => void;
  problem: (text: string) => void;
  note: (kind: LogEntry['kind'], name: string, payload?: unknown) => void;
  clearLog: () => void;
}

const LOG_LENGTH = 200;

/** Milliseconds. Program and panel share a thread: a program must not wait for the panel to be drawn at each of its calls. */
const LOG_PAUSE = 100;

export function createRecorder(store: Store<WalletState>): Recorder {
  const calls: HostCall[] = [];
  const answers: HostAnswer[] = [];
  const problems: string[] = [];
  let id = 0;
  /** The latest first, as the log is. */
  let fresh: LogEntry[] = [];

  const show = () => {
    store.set({ log: [...fresh, ...store.get().log].slice(0, LOG_LENGTH) });
    fresh = [];
  };

  const note: Recorder['note'] = (kind, name, payload) => {
    if (fresh.length === 0) setTimeout(show, LOG_PAUSE);
    const entry: LogEntry = {
      id: (id += 1),
      at: Date.now(),
      kind,
      name,
      ...(payload !== undefined && { payload: snapshot(payload) }),
    };
    fresh = [entry, ...fresh];
  };

  return {
    calls,
    answers,
    problems,
    note,
    called(api, args) {
      calls.push({ at: Date.now(), api, args: snapshot(args) });
      note('call', describe(api, args), args);
    },
    answered(api, kind, payload) {
      answers.push({ at: Date.now(), api, kind, payload: snapshot(payload) });
      note('answer', `${api} ${kind}`, payload);
    },
    problem(text) {
      problems.push(text);
      store.set({ problems: [...problems] });
      note('problem', text);
    },
    clearLog() {
      fresh = [];
      store.set({ log: [] });
    },
  };
}

/** Requests all have one name; the log says which one. */
function describe(api: string, args: unknown): string {
  const { method = 'GET', url } = (args ?? {}) as { method?: string; url?: unknown };
  if (api !== 'request' || typeof url !== 'string') return api;
  return `${api} ${method} ${url.replace(/^https?:\/\/[^/]+/, '')}`;
}
