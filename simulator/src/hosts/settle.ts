import type { Answer, AnswerKind, Phone } from '../phone';

export type Options = Record<string, unknown>;

interface Callbacks {
  success?: (result: unknown) => void;
  fail?: (error: unknown) => void;
  complete?: (result: unknown) => void;
}

/** A refusal with the host's own words; `HostShapes.failure` puts it into the host's form. */
export class HostError extends Error {
  constructor(
    message: string,
    readonly fields: Options = {},
  ) {
    super(message);
  }
}

/** How one host words its answers. */
export interface HostShapes {
  /** weapp and its like return a promise when no callback is given; alipay only calls back. */
  promises: boolean;
  success: (api: string, result: Options) => Options;
  failure: (api: string, error: HostError) => Options;
}

/** Where the answers of one call go. */
export interface Answering {
  /** What the call returns: a promise, where the host gives one and no callback was passed. */
  returned: Promise<unknown> | undefined;
  give: (answer: Answer) => void;
}

/** Answers a call by its callbacks, or by a promise where the host does that, and logs what was given. */
export function answering(
  phone: Phone,
  shapes: HostShapes,
  api: string,
  options: Options,
): Answering {
  const { success, fail, complete } = options as Callbacks;
  if (shapes.promises && !success && !fail && !complete) {
    let settle: ((answer: Answer) => void) | undefined;
    const returned = new Promise((resolve, reject) => {
      settle = ({ ok, value }) => {
        phone.answered(api, ok ? 'resolved' : 'rejected', value);
        // A host rejects with its plain object and not with an Error.
        const answer = ok ? resolve : reject;
        answer(value);
      };
    });
    return {
      returned,
      give(answer) {
        // A promise keeps its first answer; a later one reaches nobody.
        settle?.(answer);
        settle = undefined;
      },
    };
  }
  const call = (
    kind: AnswerKind,
    callback: ((value: unknown) => void) | undefined,
    value: unknown,
  ) => {
    if (!callback) return;
    phone.answered(api, kind, value);
    callback(value);
  };
  return {
    returned: undefined,
    give({ ok, value }) {
      try {
        if (ok) call('success', success, value);
        else call('fail', fail, value);
      } finally {
        call('complete', complete, value);
      }
    },
  };
}

/** Makes a host's asynchronous call of a function that resolves or throws: logs the call, and answers it once. */
export function settling(
  phone: Phone,
  shapes: HostShapes,
  api: string,
  run: (options: Options) => Promise<Options> | Options,
): (options?: Options) => Promise<unknown> | undefined {
  return (options = {}) => {
    phone.called(api, options);
    const { returned, give } = answering(phone, shapes, api, options);
    const work = Promise.resolve().then(() => run(options));
    // A callback that throws is the program's own error: it surfaces as an unhandled rejection, and fail stays silent.
    void work
      .then(
        (result) => ({ ok: true, value: shapes.success(api, result) }),
        (error: unknown) => failureOf(shapes, api, error),
      )
      .then(give);
    return returned;
  };
}

/** The host's answer to a call that did not do what it was asked. */
export function failureOf(shapes: HostShapes, api: string, error: unknown): Answer {
  return { ok: false, value: shapes.failure(api, asHostError(error)) };
}

/** Makes a synchronous host call leave its trace in the log. */
export function logged<A extends unknown[], R>(phone: Phone, api: string, run: (...args: A) => R) {
  return (...args: A): R => {
    phone.called(api, args.length > 1 ? args : args[0]);
    return run(...args);
  };
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError(error instanceof Error ? error.message : String(error));
}

/** An option that should be text, as text. */
export function textOf(value: unknown, otherwise = ''): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}
