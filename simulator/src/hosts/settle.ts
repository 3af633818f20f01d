import type { AnswerKind, Phone } from '../phone';

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

/**
 * Makes a host's asynchronous call of a function that resolves or throws: logs the call and each answer, and answers
 * by callbacks, or by a promise where the host does that.
 */
export function settling(
  phone: Phone,
  shapes: HostShapes,
  api: string,
  run: (options: Options) => Promise<Options> | Options,
): (options?: Options) => Promise<unknown> | undefined {
  return (options = {}) => {
    phone.called(api, options);
    const work = Promise.resolve().then(() => run(options));
    const outcome = work.then(
      (result): { ok: boolean; value: unknown } => ({
        ok: true,
        value: phone.worded(api, shapes.success(api, result)),
      }),
      (error: unknown) => ({ ok: false, value: shapes.failure(api, asHostError(error)) }),
    );
    const { success, fail, complete } = options as Callbacks;
    if (shapes.promises && !success && !fail && !complete) {
      return new Promise((resolve, reject) => {
        void outcome.then(({ ok, value }) => {
          phone.answered(api, ok ? 'resolved' : 'rejected', value);
          // A host rejects with its plain object and not with an Error.
          const answer = ok ? resolve : reject;
          answer(value);
        });
      });
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
    // A callback that throws is the program's own error: it surfaces as an unhandled rejection, and fail stays silent.
    void outcome.then(({ ok, value }) => {
      try {
        if (ok) call('success', success, value);
        else call('fail', fail, value);
      } finally {
        call('complete', complete, value);
      }
    });
    return undefined;
  };
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
