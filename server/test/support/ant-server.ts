import type { SandboxKeys } from '../../src/keys';
import type { WalletProvider } from '../../src/merchant/wallet/provider';
import { signForMerchant } from '../../src/sandbox/ant-signatures';
import { antProvider } from './ant';
import { listen } from './listen';
import type { ListenAnswer } from './listen';
import { testKeys } from './template';
import { ManualTime } from './time';

export const time = new ManualTime();

/** A wallet of the platform that answers anything, in turn, and the last thing again and again. */
interface AntServer {
  keys: SandboxKeys;
  server: { url: string; close(): Promise<void> };
  answers: (((path: string) => ListenAnswer) | undefined)[];
  calls: { path: string; headers: Record<string, string>; body: string }[];
  wallet: WalletProvider;
}

/** There once the tests run. */
export const ant = { answers: [], calls: [] } as unknown as AntServer;

/** Starts the wallet for the tests of a file. */
export function useAntServer(): void {
  beforeAll(async () => {
    ant.keys = await testKeys();
    ant.server = await listen((headers, body, { method, path }) => {
      ant.calls.push({ path: `${method} ${path}`, headers, body });
      const next = ant.answers.length > 1 ? ant.answers.shift() : ant.answers[0];
      return next?.(path);
    });
    ant.wallet = antProvider(ant.keys, time, ant.server.url);
  });
  beforeEach(() => {
    ant.calls = [];
  });
  afterAll(() => ant.server.close());
}

export const sent = (index = 0): unknown => JSON.parse(ant.calls[index]?.body ?? '');
export const result = (resultStatus: string, resultCode: string) => ({
  result: { resultCode, resultStatus, resultMessage: resultCode },
});
export const SUCCESS = result('S', 'SUCCESS');

interface Change extends Partial<SandboxKeys> {
  at?: number;
  path?: string;
}

/** An answer with the wallet's signature over the path that was called. */
export const signed =
  (content: unknown, { at, path: other, ...change }: Change = {}) =>
  (path: string): ListenAnswer => {
    const body = typeof content === 'string' ? content : JSON.stringify(content);
    const message = { path: other ?? path, body };
    const own = { ...ant.keys, ...change };
    return { headers: signForMerchant('response', message, own, at ?? time.now()), body };
  };
export const refused = (code: string) => signed(result('F', code));
export const unknown = (code: string) => signed(result('U', code));

const WINDOW = 5 * 60_000;
export const ref = { outTradeNo: 'ORDER1', tradeNo: 'PAYMENT1', amount: 1430, currency: 'CNY' };

const withHeader =
  (make: (path: string) => ListenAnswer, name: string, change: (value: string) => string) =>
  (path: string): ListenAnswer => {
    const answer = make(path);
    return {
      ...answer,
      headers: { ...answer.headers, [name]: change(answer.headers?.[name] ?? '') },
    };
  };

/** What no call may take for an answer, with a content that would be one. */
export const UNUSABLE: [
  string,
  (content: object) => ((path: string) => ListenAnswer) | undefined,
][] = [
  ['is not signed', (content) => () => ({ body: JSON.stringify(content) })],
  [
    'was altered',
    (content) => (path) => ({
      ...signed(content)(path),
      body: JSON.stringify({ ...content, a: 1 }),
    }),
  ],
  [
    'is signed by the merchant',
    (content) => signed(content, { walletPrivateKey: ant.keys.appPrivateKey }),
  ],
  ['is for another client', (content) => signed(content, { clientId: '1' })],
  ['is to another call', (content) => signed(content, { path: '/v2/payments/other' })],
  ['is too old', (content) => signed(content, { at: time.now() - WINDOW - 1000 })],
  ['is of the future', (content) => signed(content, { at: time.now() + WINDOW + 1000 })],
  [
    'has another time than the signed one',
    (content) => withHeader(signed(content), 'response-time', () => '2026-03-01T12:05:00+08:00'),
  ],
  ['has no signed time', (content) => withHeader(signed(content), 'response-time', () => '')],
  [
    'has a time that is none',
    (content) => withHeader(signed(content), 'response-time', () => '1772337906789'),
  ],
  [
    'is signed by another algorithm',
    (content) =>
      withHeader(signed(content), 'signature', (text) => text.replace('RSA256', 'ECC224')),
  ],
  [
    'has a signature that is not encoded',
    (content) => withHeader(signed(content), 'signature', (text) => `${text}%`),
  ],
  ['is no JSON', () => signed('paid')],
  ['is empty', () => signed('')],
  ['has no result', () => signed({})],
  ['has a result without a code', () => signed({ result: { resultStatus: 'S' } })],
  ['has a result without a status', () => signed({ result: { resultCode: 'SUCCESS' } })],
  ['has an unknown status', (content) => signed({ ...content, ...result('X', 'SUCCESS') })],
  ['says that nobody knows', (content) => signed({ ...content, ...result('U', 'SUCCESS') })],
  ['asks for patience', () => unknown('REQUEST_TRAFFIC_EXCEED_LIMIT')],
  ['does not believe our signature', () => refused('INVALID_SIGNATURE')],
  ['is a refusal that is no outcome', () => refused('PARAM_ILLEGAL')],
  ['is a page', () => () => ({ status: 502, body: '<html>' })],
  ['is a page that says no', () => () => ({ status: 403, body: '<html>' })],
  ['is signed and a failure', (content) => (path) => ({ ...signed(content)(path), status: 500 })],
  [
    'redirects',
    () => () => ({ status: 307, headers: { location: `${ant.server.url}/elsewhere` }, body: '' }),
  ],
  ['does not come', () => undefined],
];

/** A payment as the wallet answers it. */
export const payment = (change: object = {}) => ({
  paymentRequestId: 'ORDER1',
  paymentId: 'PAYMENT1',
  paymentStatus: 'SUCCESS',
  paymentAmount: { currency: 'CNY', value: '1430' },
  ...change,
});
