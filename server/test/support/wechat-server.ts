import { systemRandom } from '../../src/clock';
import type { SandboxKeys } from '../../src/keys';
import { signForMerchant } from '../../src/sandbox/wechat-signatures';
import { listen } from './listen';
import type { ListenAnswer } from './listen';
import { testKeys } from './template';
import { ManualTime } from './time';
import { TRANSACTION_ID, wechatProvider } from './wechat';

export const time = new ManualTime();

/** A WeChat that answers anything, in turn, and the last thing again and again. */
interface WechatServer {
  keys: SandboxKeys;
  server: { url: string; close(): Promise<void> };
  answers: (ListenAnswer | undefined)[];
  calls: { method: string; path: string; headers: Record<string, string>; body: string }[];
  wallet: ReturnType<typeof wechatProvider>;
}

/** There once the tests run. */
export const wechat = { answers: [], calls: [] } as unknown as WechatServer;

/** Starts WeChat for the tests of a file. */
export function useWechatServer(): void {
  beforeAll(async () => {
    wechat.keys = await testKeys();
    wechat.server = await listen((headers, body, call) => {
      wechat.calls.push({ ...call, headers, body });
      return wechat.answers.length > 1 ? wechat.answers.shift() : wechat.answers[0];
    });
    wechat.wallet = wechatProvider(wechat.keys, time, wechat.server.url);
  });
  beforeEach(() => {
    wechat.calls = [];
  });
  afterAll(() => wechat.server.close());
}

type Change = Partial<SandboxKeys> & { at?: number };

export function signed(
  content: unknown,
  status = 200,
  { at, ...change }: Change = {},
): ListenAnswer {
  const body = content === undefined ? '' : JSON.stringify(content);
  const clock = { now: () => at ?? time.now() };
  const headers = signForMerchant(
    body,
    { ...wechat.keys, ...change },
    { clock, random: systemRandom },
  );
  return { status, headers, body };
}
export const refused = (status: number, code: string): ListenAnswer => ({
  status,
  body: JSON.stringify({ code, message: code }),
});

export const ref = { outTradeNo: 'ORDER1', tradeNo: null, amount: 1430, currency: 'CNY' };
export const paid = () => ({
  appid: wechat.keys.appId,
  mchid: wechat.keys.mchId,
  out_trade_no: 'ORDER1',
  transaction_id: TRANSACTION_ID,
  trade_state: 'SUCCESS',
  amount: { total: 1430, currency: 'CNY' },
});

/** What no call may take for an answer, with a content that would be one. */
export const UNUSABLE: [string, (content: object) => ListenAnswer | undefined][] = [
  ['is not signed', (content) => ({ body: JSON.stringify(content) })],
  [
    'was altered',
    (content) => ({ ...signed(content), body: JSON.stringify({ ...content, a: 1 }) }),
  ],
  [
    'is signed by the merchant',
    (content) => signed(content, 200, { walletPrivateKey: wechat.keys.appPrivateKey }),
  ],
  ['has another serial number', (content) => signed(content, 200, { publicKeyId: 'PUB_KEY_ID_1' })],
  [
    'is of a platform certificate',
    (content) => signed(content, 200, { publicKeyId: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' }),
  ],
  ['is too old', (content) => signed(content, 200, { at: time.now() - 5 * 60_000 - 1000 })],
  ['is of the future', (content) => signed(content, 200, { at: time.now() + 5 * 60_000 + 1000 })],
  [
    'has no signed time',
    (content) => ({
      ...signed(content),
      headers: { ...signed(content).headers, 'wechatpay-timestamp': '' },
    }),
  ],
  ['is no JSON', () => signed('paid')],
  ['is empty', () => signed(undefined)],
  ['is a page', () => ({ status: 502, body: '<html>' })],
  ['is a page that says no', () => ({ status: 403, body: '<html>' })],
  [
    'redirects',
    () => ({ status: 302, headers: { location: `${wechat.server.url}/elsewhere` }, body: '' }),
  ],
  ['is a failure of the wallet', () => refused(500, 'SYSTEM_ERROR')],
  ['asks for patience', () => refused(429, 'FREQUENCY_LIMITED')],
  ['does not believe our signature', () => refused(401, 'SIGN_ERROR')],
  ['is a refusal that is no outcome', () => refused(400, 'PARAM_ERROR')],
  ['does not come', () => undefined],
];
