import type { PaymentEnd, PaymentRequest } from '../phone';
import type { HostContext } from './context';
import { answering, failureOf, HostError, type HostShapes, type Options } from './settle';

/** What a host says of a payment's end: a success with this result, or a failure. */
export type Said = { success: Options | undefined } | { fail: HostError };

export const success = (result?: Options): Said => ({ success: result });
export const fail = (message: string, fields?: Options): Said => ({
  fail: new HostError(message, fields),
});

/** One payment call of one host. */
export interface PaymentCall {
  /** What the wallet is asked to take. Throws a HostError when the host refuses the arguments by themselves. */
  request: (options: Options) => PaymentRequest;
  /** How the host words each end. */
  says: Record<PaymentEnd, Said>;
}

/** Makes a host's payment call. Unlike other calls it can be answered more than once, late, or never. */
export function paying(
  { phone }: HostContext,
  shapes: HostShapes,
  api: string,
  { request, says }: PaymentCall,
): (options?: Options) => Promise<unknown> | undefined {
  return (options = {}) => {
    phone.called(api, options);
    const { returned, give } = answering(phone, shapes, api, options);
    const word = (end: PaymentEnd) => {
      const said = says[end];
      if ('fail' in said) return failureOf(shapes, api, said.fail);
      return { ok: true, value: said.success && shapes.success(api, said.success) };
    };
    let first: { end: PaymentEnd; answer: ReturnType<typeof word> } | undefined;
    const tell = (end: PaymentEnd) => {
      // The same end again is the same answer again, also when a test put it there.
      first ??= { end, answer: phone.worded(word(end)) };
      const answer = first.end === end ? first.answer : word(end);
      // A turn of its own: a callback that throws is the program's error, and none of the wallet's.
      void Promise.resolve().then(() => give(answer));
    };
    void Promise.resolve()
      .then(() => phone.pay(request(options), tell))
      .catch((error: unknown) => give(failureOf(shapes, api, error)));
    return returned;
  };
}

/** The named arguments of a payment call, which are what the wallet verifies; the others it does not know. */
export function pick(options: Options, names: readonly string[]): Options {
  return Object.fromEntries(
    names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  );
}

/** The first of the named options that is no text, or is empty. */
export function missingText(options: unknown, names: readonly string[]): string | undefined {
  const given = (typeof options === 'object' && options !== null ? options : {}) as Options;
  return names.find((name) => typeof given[name] !== 'string' || given[name] === '');
}
