import { PaymentError } from '../payment/errors';
import type { HostName, Wallet, WalletAnswer, WalletClaim } from '../payment/ports';
import type { Trade } from '../payment/trade';
import type { Help } from './help/advise';

/** Which of a host's callbacks an answer came in; a promise counts as `success` or `fail`. */
export type Channel = 'success' | 'fail' | 'complete';

/** Turns what a host said into a claim and a code. It may throw at hostile values: that is read as `unknown`. */
export type Read = (channel: Channel, raw: unknown) => Omit<WalletAnswer, 'raw'>;

/** A host's payment call. */
export type HostCall = (options: Record<string, unknown>) => unknown;

/** What is called when an answer comes after the first. */
export type OnRepeat = Parameters<Wallet['pay']>[1];

/** A value's fields, or none. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A code as hosts give it, string or number, as a string; '' when there is none. */
export function codeOf(...candidates: unknown[]): string {
  for (const candidate of candidates) {
    if (typeof candidate === 'string' && candidate !== '') return candidate;
    if (typeof candidate === 'number' && Number.isFinite(candidate)) return String(candidate);
  }
  return '';
}

/** A function of a host's global, or undefined where the host has none. */
export function callOf(api: unknown, name: string): HostCall | undefined {
  const call = fieldsOf(api)[name];
  return typeof call === 'function'
    ? (options) => (call as HostCall).call(api, options)
    : undefined;
}

/**
 * For hosts that document no codes: what their words say.
 *
 * @param ifSuccess what the success callback itself says
 * @returns a reader; a failure that does not speak of a cancellation is `unknown`
 */
export function readWords(ifSuccess: WalletClaim): Read {
  return (channel, raw) => {
    const { errCode, errNo, errMsg, message } = fieldsOf(raw);
    const words = codeOf(errMsg, message);
    const claim = channel === 'success' ? ifSuccess : 'unknown';
    return {
      claim: /cancel|取消/i.test(words) ? 'cancelled' : claim,
      code: codeOf(errCode, errNo, words),
    };
  };
}

/**
 * Calls a host and takes the first answer of its callbacks. `complete`, and a promise that the host returns, count
 * only when the others are silent: some hosts call `complete` first, some call nothing else, and some return a promise
 * besides.
 *
 * @param call starts the host's call with the given callbacks
 * @param read turns a callback's argument into an answer
 * @param onRepeat called with every answer of `success` and `fail` after the first
 * @param help says what to look at; for developers only
 * @returns the first answer; never rejects
 */
export function firstAnswer(
  call: (callbacks: Record<Channel, (raw: unknown) => void>) => unknown,
  read: Read,
  onRepeat?: OnRepeat,
  help?: Help,
): Promise<WalletAnswer> {
  return new Promise((resolve) => {
    let first: WalletAnswer | undefined;
    let echoes = false;

    const settle = (answer: WalletAnswer): void => {
      first = answer;
      help?.(answer.code, answer.claim);
      resolve(answer);
    };
    const answered = (channel: Channel, raw: unknown): void => {
      const answer = { ...readSafely(read, channel, raw), raw };
      if (!first) {
        settle(answer);
      } else if (echoes && answer.claim === first.claim && answer.code === first.code) {
        // The promise or `complete` was quicker than the callback that says the same.
        echoes = false;
      } else {
        onRepeat?.(answer);
      }
    };
    /** After the callbacks of the same turn had their chance. */
    const answeredBesides = (channel: Channel) => (raw: unknown) =>
      void Promise.resolve().then(() => {
        if (first) return;
        echoes = true;
        answered(channel, raw);
      });

    try {
      const returned = call({
        success: (raw) => answered('success', raw),
        fail: (raw) => answered('fail', raw),
        complete: answeredBesides('complete'),
      });
      if (typeof fieldsOf(returned)['then'] === 'function') {
        const fulfilled = answeredBesides('success');
        Promise.resolve(returned).then((raw) => {
          // An async function that only started the call is done with nothing to say.
          if (raw !== undefined) fulfilled(raw);
        }, answeredBesides('fail'));
      }
    } catch (error) {
      // It threw, but how far did it come? Only the merchant server knows.
      if (!first) settle({ claim: 'unknown', code: '', raw: error });
    }
  });
}

/** What a host passes to a callback may be anything, getters that throw included. */
function readSafely(read: Read, channel: Channel, raw: unknown): Omit<WalletAnswer, 'raw'> {
  try {
    return read(channel, raw);
  } catch {
    return { claim: 'unknown', code: '' };
  }
}

/** @returns the error for a host that has no payment call */
export function unavailable(host: HostName): PaymentError {
  return new PaymentError(
    'wallet-unavailable',
    `This ${host} host offers no payment call. Check isAvailable() first and offer another way to pay.`,
  );
}

/** What a wallet with one payment call differs in from the others. */
export interface CallWallet {
  host: HostName;
  /** Looked up on each use: the host may come after this module. */
  find: () => HostCall | undefined;
  /** The call's parameters; throws `invalid-trade`. */
  parameters: (trade: Trade) => Record<string, unknown>;
  read: Read;
  help: Help | undefined;
}

/** @returns a wallet that makes one call with `success`, `fail` and `complete` */
export function callWallet({ host, find, parameters, read, help }: CallWallet): Wallet {
  return {
    host,
    isAvailable: () => find() !== undefined,
    async pay(trade, onRepeat) {
      const call = find();
      if (!call) throw unavailable(host);
      const given = parameters(trade);
      return firstAnswer((callbacks) => call({ ...given, ...callbacks }), read, onRepeat, help);
    },
  };
}
