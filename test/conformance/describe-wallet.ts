import { fc } from '../support/chance';
import type { Trade, Wallet, WalletAnswer, WalletClaim } from '../../src/index';
import { settled } from '../support/clock';
import type { Channel, FakeHost } from './fake-host';

/** What a host says, in which of its callbacks, and how that is to be read. */
export type Answer = readonly [channel: Channel, raw: unknown, claim: WalletClaim, code: string];

/** One wallet, as it must behave. A new wallet is one file in src/wallets and one of these. */
export interface WalletRow {
  name: string;
  create: () => Wallet;
  host: () => FakeHost;
  trade: Trade;
  /** What the host's payment call is given for that trade, besides callbacks. */
  given: object;
  /** Paths of the trade's texts that must be there. */
  required: readonly string[];
  /** Paths of texts that may be missing. */
  optional?: readonly string[];
  /** Other values that must be refused, by path. */
  malformed?: readonly (readonly [path: string, value: unknown])[];
  /** None for a host that gives no answers. */
  answers: readonly Answer[];
  /** Other hosts whose trades this wallet takes as well. */
  alsoTakes?: readonly string[];
  /** What a success means that says nothing else; `unknown` unless the host documents that success is the answer. */
  bareSuccess?: WalletClaim;
}

/** Values that no host should pass, and some will. */
const throwing = (): never => {
  throw new Error('trap');
};
const circular: Record<string, unknown> = {};
circular['self'] = circular;
const NAMES = ['resultCode', 'resultStatus', 'error', 'errMsg', 'err_msg', 'code', 'errNo'];
const each = (value: unknown) => Object.fromEntries(NAMES.map((name) => [name, value]));
const GARBAGE: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 42],
  ['a text', 'requestPayment:ok'],
  ['a BigInt', 9000n],
  ['a Symbol', Symbol('paid')],
  ['a function', throwing],
  ['an array', ['9000']],
  ['an empty object', {}],
  ['a circular object', circular],
  ['an object without prototype', Object.create(null)],
  ['codes that are null', each(null)],
  ['codes that are true', each(true)],
  ['codes that are not numbers', each(Number.NaN)],
  ['codes that are endless', each(Infinity)],
  ['codes that are empty', each('')],
  ['codes that are objects', each({ toString: throwing })],
  ['codes that are lists', each(['9000'])],
  ['codes that are BigInts', each(9000n)],
  ['codes that are Symbols', each(Symbol('9000'))],
];
const TRAPS: readonly (readonly [string, unknown])[] = [
  [
    'an object whose getters throw',
    Object.defineProperties(
      {},
      Object.fromEntries(NAMES.map((name) => [name, { get: throwing, enumerable: true }])),
    ),
  ],
  ['a proxy that throws', new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing })],
];

/** A promise that a host returns. Hosts reject with anything. */
const promising = (channel: Channel, raw: unknown): PromiseLike<unknown> => ({
  then: (fulfilled, rejected): never =>
    (channel === 'success' ? fulfilled?.(raw) : rejected?.(raw)) as never,
});

/** The trade with another value at a path such as `orderInfo.order_id`; undefined takes the field out. */
export function changed(trade: object, path: string, value: unknown): never {
  const [name = '', rest] = path.split(/\.(.*)/);
  const copy: Record<string, unknown> = { ...trade };
  const inner = copy[name];
  copy[name] =
    rest === undefined || typeof inner !== 'object' ? value : changed(inner as object, rest, value);
  if (copy[name] === undefined) Reflect.deleteProperty(copy, name);
  return copy as never;
}

const NO_TEXTS: readonly unknown[] = [undefined, null, '', ' ', 42, true, {}, ['x']];
const OTHER_TRADES: readonly unknown[] = [
  { host: 'alipay', tradeNO: '1' },
  { host: 'weapp', timeStamp: '1', nonceStr: 'n', package: 'p', signType: 'RSA', paySign: 's' },
  { host: 'tt', orderInfo: { order_id: '1', order_token: 't' } },
  { host: 'swan' },
  { host: 'qq' },
  { host: 'jd' },
  { host: 'dd', orderStr: 'o' },
  { host: 'kwai' },
  { host: 'h5', paymentUrl: 'https://cashier.example' },
  {},
  null,
  42,
  'trade',
];

/** The rules that hold for every wallet. */
export function describeWallet(row: WalletRow): void {
  describe(`the wallet ${row.name}`, () => {
    const { trade } = row;
    let host: FakeHost;
    let warned: jest.SpyInstance;

    beforeEach(() => {
      warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
      host = row.host();
    });
    afterEach(() => {
      host.remove();
      warned.mockRestore();
    });

    const calls = () => host.calls.length;
    /** A payment whose host has been called and has said nothing yet. */
    const begun = async () => {
      const repeats: WalletAnswer[] = [];
      const end = row.create().pay(trade, (answer) => repeats.push(answer));
      await settled();
      return { end, repeats, say: host.say };
    };

    it('is available where the host is, and nowhere else', async () => {
      const wallet = row.create();
      expect(wallet.isAvailable()).toBe(false);
      await expect(wallet.pay(trade)).rejects.toMatchObject({
        code: 'wallet-unavailable',
        message: expect.stringMatching(/offers no payment call|no browser window/) as unknown,
      });
      host.install({ without: true });
      expect(wallet.isAvailable()).toBe(host.always);
      host.install();
      expect(wallet.isAvailable()).toBe(true);
    });

    describe('when the host is there', () => {
      beforeEach(() => host.install());

      it('gives the host what it documents and nothing else', async () => {
        void row.create().pay(changed(trade, 'somethingElse', 'x'));
        await settled();
        expect(host.calls).toEqual([row.given]);
        expect(warned).not.toHaveBeenCalled();
      });

      const optional = row.optional ?? [];
      it.each([
        ...row.required.flatMap((path) => NO_TEXTS.map((value) => [path, value] as const)),
        ...optional.flatMap((path) => ['', ' ', 42, {}].map((value) => [path, value] as const)),
        ...(row.malformed ?? []),
      ])('refuses %s: %p, and names it', async (path, value) => {
        await expect(row.create().pay(changed(trade, path, value))).rejects.toMatchObject({
          code: 'invalid-trade',
          message: expect.stringContaining(path) as unknown,
        });
        expect(calls()).toBe(0);
      });

      it.each(
        ['unheardOf', ...optional].flatMap((path) => [
          [path, undefined],
          [path, null],
        ]) as [string, unknown][],
      )('does without %s: %p', async (path, value) => {
        void row.create().pay(changed(trade, path, value));
        await settled();
        expect(host.calls).toEqual([changed(row.given, path, undefined)]);
      });

      const taken: unknown[] = [trade.host, ...(row.alsoTakes ?? [])];
      it.each(
        OTHER_TRADES.filter((other) => !taken.includes((other as { host?: unknown } | null)?.host)),
      )('refuses the trade %j of another host', async (other) => {
        await expect(row.create().pay(other as Trade)).rejects.toMatchObject({
          code: 'invalid-trade',
          message: expect.stringContaining('trade: host is not ') as unknown,
        });
        expect(calls()).toBe(0);
      });

      if (row.answers.length === 0) return;
      const [[firstChannel, firstRaw, firstClaim, firstCode]] = row.answers as [Answer];
      const first = { claim: firstClaim, code: firstCode, raw: firstRaw };

      it.each(row.answers)('reads %s(%j) as %s', async (channel, raw, claim, code) => {
        const { end, say, repeats } = await begun();
        say(channel, raw);
        expect(await end).toEqual({ claim, code, raw });
        expect(repeats).toEqual([]);
      });

      const bare = (channel: Channel) =>
        channel === 'success' ? (row.bareSuccess ?? 'unknown') : 'unknown';

      it.each(GARBAGE)('makes nothing of %s', async (_, raw) => {
        for (const channel of host.channels) {
          const { end, say } = await begun();
          say(channel, raw);
          expect(await end).toEqual({ claim: bare(channel), code: '', raw });
        }
      });

      it.each(TRAPS)('survives %s', async (_, raw) => {
        for (const channel of host.channels) {
          const { end, say } = await begun();
          say(channel, raw);
          const answer = await end;
          expect([answer.claim, answer.code]).toEqual(['unknown', '']);
          expect(answer.raw === raw).toBe(true);
        }
      });

      it('makes nothing of anything else', async () => {
        const channels = fc.constantFrom(...host.channels);
        const raws = fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true });
        await fc.assert(
          fc.asyncProperty(channels, raws, async (channel, raw) => {
            const { end, say } = await begun();
            say(channel, raw);
            expect(await end).toMatchObject({ claim: bare(channel) });
          }),
          { numRuns: 100 },
        );
      });

      it('waits while there is no answer', async () => {
        const done = jest.fn();
        const { end } = await begun();
        void end.then(done);
        await settled();
        expect([calls(), done.mock.calls.length]).toEqual([1, 0]);
      });

      it('takes the first answer, and reports each of the others once', async () => {
        const { end, say, repeats } = await begun();
        say(firstChannel, firstRaw);
        say(firstChannel, firstRaw);
        expect(await end).toEqual(first);
        expect(repeats).toEqual([first]);
        for (const [channel, raw] of row.answers) say(channel, raw);
        const later = row.answers.filter(([channel]) => channel !== 'complete');
        await settled();
        expect(repeats).toEqual([
          first,
          ...later.map(([, raw, claim, code]) => ({ claim, code, raw })),
        ]);
        expect(calls()).toBe(1);
      });

      it('needs nobody who listens to repeats, and survives one who throws', async () => {
        const end = row.create().pay(trade);
        await settled();
        host.say(firstChannel, firstRaw);
        host.say(firstChannel, firstRaw);
        expect(await end).toEqual(first);

        const angry = row.create().pay(trade, throwing);
        await settled();
        host.say(firstChannel, firstRaw);
        expect(() => host.say(firstChannel, firstRaw)).toThrow('trap');
        expect(await angry).toEqual(first);
      });

      it('does not know what happened when the call throws', async () => {
        const error = new Error('bridge');
        host.behave(() => {
          throw error;
        });
        const { end, repeats } = await begun();
        expect(await end).toEqual({ claim: 'unknown', code: '', raw: error });
        host.say(firstChannel, firstRaw);
        expect(repeats).toEqual([first]);
      });

      it('keeps an answer that came before the call threw', async () => {
        host.behave((say) => {
          say(firstChannel, firstRaw);
          throw new Error('bridge');
        });
        const { end, repeats } = await begun();
        expect([await end, repeats]).toEqual([first, []]);
      });

      if (!row.host().channels.includes('complete')) return;

      it('does not take the usual complete for an answer', async () => {
        const { end, say, repeats } = await begun();
        say(firstChannel, firstRaw);
        say('complete', {});
        await settled();
        expect([await end, repeats]).toEqual([first, []]);
      });

      it('prefers the callback to a complete that came first', async () => {
        const { end, say, repeats } = await begun();
        say('complete', { errMsg: 'other' });
        say(firstChannel, firstRaw);
        await settled();
        expect([await end, repeats]).toEqual([first, []]);
      });

      it('takes a lone complete, and reports what then differs', async () => {
        const { end, say, repeats } = await begun();
        const raw = { text: 'other' };
        say('complete', raw);
        await settled();
        expect(await end).toEqual({ claim: 'unknown', code: '', raw });
        say('fail', raw);
        expect(repeats).toEqual([]);
        say('fail', raw);
        expect(repeats).toEqual([{ claim: 'unknown', code: '', raw }]);
        say('complete', raw);
        say(firstChannel, firstRaw);
        await settled();
        expect(repeats).toEqual([{ claim: 'unknown', code: '', raw }, first]);
      });

      it('takes a promise when the callbacks are ignored', async () => {
        for (const [channel, raw, claim, code] of row.answers) {
          if (channel === 'complete') continue;
          host.behave(() => promising(channel, raw));
          const { end, repeats } = await begun();
          if (raw === undefined && channel === 'success') continue;
          expect(await end).toEqual({ claim, code, raw });
          expect(repeats).toEqual([]);
        }
      });

      it('counts an answer once that comes in a callback and in a promise', async () => {
        for (const early of [true, false]) {
          for (const rejects of [true, false]) {
            host.behave(async (say) => {
              if (!early) await settled();
              say(firstChannel, firstRaw);
              return promising(rejects ? 'fail' : 'success', firstRaw);
            });
            const { end, repeats } = await begun();
            await settled();
            await settled();
            expect([await end, repeats]).toEqual([first, []]);
          }
        }
      });

      it('reports a callback that contradicts the promise', async () => {
        host.behave(() => Promise.reject(new Error('no')));
        const { end, say, repeats } = await begun();
        expect(await end).toMatchObject({ claim: 'unknown' });
        say(firstChannel, firstRaw);
        say(firstChannel, firstRaw);
        expect(repeats).toEqual([first, first]);
      });

      it('waits on when a promise is done and has said nothing', async () => {
        host.behave(() => Promise.resolve(undefined));
        const { end, say, repeats } = await begun();
        say(firstChannel, firstRaw);
        expect([await end, repeats]).toEqual([first, []]);
      });

      it('survives a host that returns something strange', async () => {
        for (const strange of [null, 42, { then: 'later' }]) {
          host.behave(() => strange);
          const { end, say } = await begun();
          say(firstChannel, firstRaw);
          expect(await end).toEqual(first);
        }
        host.behave(() => Object.defineProperty({}, 'then', { get: throwing }));
        expect(await (await begun()).end).toMatchObject({ claim: 'unknown', code: '' });
      });
    });
  });
}
