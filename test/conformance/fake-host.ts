/** How a host can answer. */
export type Channel = 'success' | 'fail' | 'complete';

type Say = (channel: Channel, raw: unknown) => void;
type Behaviour = (say: Say) => unknown;
type Options = Record<string, unknown>;

/** A host that does what the test says, in place of the real one. */
export interface FakeHost {
  channels: readonly Channel[];
  /** Whether its wallet is available with nothing but the host itself: the web can always go to a cashier. */
  always: boolean;
  /** Puts it in its place; `without` a payment call. */
  install: (options?: { without: boolean }) => void;
  remove: () => void;
  /** What the payment call was given, callbacks apart. */
  calls: object[];
  /** What the payment call does and returns, from now on. */
  behave: (behaviour: Behaviour) => void;
  /** Answers the last call. */
  say: Say;
}

/** A host whose payment call takes `success`, `fail` and `complete`. */
export function callbackHost(global: string, name: string, more: object = {}): FakeHost {
  let behaviour: Behaviour = () => undefined;
  let callbacks: Partial<Record<Channel, (raw: unknown) => void>> = {};
  const calls: object[] = [];
  const say: Say = (channel, raw) => callbacks[channel]?.(raw);
  const api = {
    ...more,
    [name](this: unknown, { success, fail, complete, ...given }: Options) {
      // Hosts use their own object.
      expect(this).toBe(api);
      calls.push(given);
      callbacks = { success, fail, complete } as typeof callbacks;
      return behaviour(say);
    },
  };
  return {
    channels: ['success', 'fail', 'complete'],
    always: false,
    install: (options) => {
      Object.assign(globalThis, { [global]: options?.without ? { [name]: 'no function' } : api });
    },
    remove: () => Reflect.deleteProperty(globalThis, global),
    calls,
    behave: (next) => {
      behaviour = next;
    },
    say,
  };
}

/** A web page; its bridge, if there is one, has a single callback. */
export function webHost(
  userAgent: string,
  bridge?: [global: string, name: string, api: string],
): FakeHost {
  let behaviour: Behaviour = () => undefined;
  let done: ((raw: unknown) => void) | undefined;
  const calls: object[] = [];
  const say: Say = (_channel, raw) => done?.(raw);
  const page: Options = {
    navigator: { userAgent },
    location: { assign: (paymentUrl: string) => calls.push({ paymentUrl }) },
    document: { addEventListener: () => undefined },
  };
  if (bridge) {
    const [global, name, api] = bridge;
    const object = {
      [name](this: unknown, called: string, given: object, callback: (raw: unknown) => void) {
        expect([this, called]).toEqual([object, api]);
        calls.push(given);
        done = callback;
        return behaviour(say);
      },
    };
    page[global] = object;
  }
  return {
    channels: ['success'],
    always: true,
    install: () => Object.assign(globalThis, { window: page }),
    remove: () => Reflect.deleteProperty(globalThis, 'window'),
    calls,
    behave: (next) => {
      behaviour = next;
    },
    say,
  };
}
