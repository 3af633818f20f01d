import { systemRandom } from '../src/clock';
import type { SandboxKeys } from '../src/keys';
import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import { verifyText } from '../src/rsa';
import { signForMerchant } from '../src/sandbox/wechat-signatures';
import { listen } from './support/listen';
import type { ListenAnswer } from './support/listen';
import { testKeys } from './support/template';
import { ManualTime } from './support/time';
import { TRANSACTION_ID, wechatProvider } from './support/wechat';

/** A WeChat that answers anything, in turn, and the last thing again and again. */
let keys: SandboxKeys;
let server: { url: string; close(): Promise<void> };
let answers: (ListenAnswer | undefined)[];
let calls: { method: string; path: string; headers: Record<string, string>; body: string }[];
let wallet: ReturnType<typeof wechatProvider>;
const time = new ManualTime();

beforeAll(async () => {
  keys = await testKeys();
  server = await listen((headers, body, call) => {
    calls.push({ ...call, headers, body });
    return answers.length > 1 ? answers.shift() : answers[0];
  });
  wallet = wechatProvider(keys, time, server.url);
});
beforeEach(() => {
  calls = [];
});
afterAll(() => server.close());

type Change = Partial<SandboxKeys> & { at?: number };

function signed(content: unknown, status = 200, { at, ...change }: Change = {}): ListenAnswer {
  const body = content === undefined ? '' : JSON.stringify(content);
  const clock = { now: () => at ?? time.now() };
  const headers = signForMerchant(body, { ...keys, ...change }, { clock, random: systemRandom });
  return { status, headers, body };
}
const refused = (status: number, code: string): ListenAnswer => ({
  status,
  body: JSON.stringify({ code, message: code }),
});

const ref = { outTradeNo: 'ORDER1', tradeNo: null, amount: 1430, currency: 'CNY' };
const paid = () => ({
  appid: keys.appId,
  mchid: keys.mchId,
  out_trade_no: 'ORDER1',
  transaction_id: TRANSACTION_ID,
  trade_state: 'SUCCESS',
  amount: { total: 1430, currency: 'CNY' },
});

/** What no call may take for an answer, with a content that would be one. */
const UNUSABLE: [string, (content: object) => ListenAnswer | undefined][] = [
  ['is not signed', (content) => ({ body: JSON.stringify(content) })],
  [
    'was altered',
    (content) => ({ ...signed(content), body: JSON.stringify({ ...content, a: 1 }) }),
  ],
  [
    'is signed by the merchant',
    (content) => signed(content, 200, { walletPrivateKey: keys.appPrivateKey }),
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
    () => ({ status: 302, headers: { location: `${server.url}/elsewhere` }, body: '' }),
  ],
  ['is a failure of the wallet', () => refused(500, 'SYSTEM_ERROR')],
  ['asks for patience', () => refused(429, 'FREQUENCY_LIMITED')],
  ['does not believe our signature', () => refused(401, 'SIGN_ERROR')],
  ['is a refusal that is no outcome', () => refused(400, 'PARAM_ERROR')],
  ['does not come', () => undefined],
];

describe('a request', () => {
  it('is signed by the merchant, over exactly what is sent', async () => {
    answers = [signed(paid())];
    await wallet.queryTrade(ref);
    const [{ method, path, headers, body } = { method: '', path: '', headers: {}, body: '' }] =
      calls;
    expect([method, path, body]).toEqual([
      'GET',
      `/v3/pay/transactions/out-trade-no/ORDER1?mchid=${keys.mchId}`,
      '',
    ]);
    const match =
      /^WECHATPAY2-SHA256-RSA2048 mchid="(.+?)",nonce_str="(.+?)",signature="(.+?)",timestamp="(.+?)",serial_no="(.+?)"$/.exec(
        headers['authorization'] ?? '',
      );
    const [, mchid, nonce, signature = '', timestamp, serial] = match ?? [];
    expect([mchid, serial]).toEqual([keys.mchId, keys.merchantSerial]);
    expect(timestamp).toBe(String(Math.floor(time.now() / 1000)));
    const text = `GET\n${path}\n${timestamp}\n${nonce}\n\n`;
    expect(verifyText(text, signature, keys.appPublicKey)).toBe(true);
    expect(headers['wechatpay-serial']).toBe(keys.publicKeyId);
  });

  it('that is redirected goes nowhere else', async () => {
    answers = [{ status: 307, headers: { location: `${server.url}/elsewhere` }, body: '' }];
    await expect(wallet.closeTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
    await expect(wallet.exchangeAuthCode('code')).rejects.toBeInstanceOf(WalletUnavailableError);
    expect(calls.map(({ path }) => path.split('?')[0])).toEqual([
      '/v3/pay/transactions/out-trade-no/ORDER1/close',
      '/sns/jscode2session',
    ]);
  });

  it('needs an APIv3 key of 32 characters', () => {
    expect(() => wechatProvider(keys, time, server.url, { apiV3Key: 'short' })).toThrow(/32/);
  });
});

describe("WeChat's answer to a query", () => {
  it.each([
    [
      'SUCCESS',
      {
        status: 'paid',
        tradeNo: TRANSACTION_ID,
        amount: 1430,
        currency: 'CNY',
        walletStatus: 'SUCCESS',
      },
    ],
    [
      'REFUND',
      {
        status: 'paid',
        tradeNo: TRANSACTION_ID,
        amount: 1430,
        currency: 'CNY',
        walletStatus: 'REFUND',
      },
    ],
    ['NOTPAY', { status: 'waiting', tradeNo: null }],
    ['USERPAYING', { status: 'waiting', tradeNo: null }],
    ['PAYERROR', { status: 'waiting', tradeNo: null }],
    ['CLOSED', { status: 'closed', tradeNo: null }],
  ])('%s is understood', async (trade_state, expected) => {
    answers = [signed({ ...paid(), trade_state })];
    expect(await wallet.queryTrade(ref)).toEqual(expected);
  });

  it('names the amount and the currency that were paid, whatever was asked for', async () => {
    answers = [signed({ ...paid(), amount: { total: 1, currency: 'USD' } })];
    expect(await wallet.queryTrade(ref)).toMatchObject({ amount: 1, currency: 'USD' });
  });

  it('ORDER_NOT_EXIST is an answer', async () => {
    answers = [refused(404, 'ORDER_NOT_EXIST')];
    expect(await wallet.queryTrade(ref)).toEqual({ status: 'unknown_to_wallet' });
  });

  it.each([
    ...UNUSABLE,
    ...([
      ['is about another order', { out_trade_no: 'ORDER2' }],
      ['is of another merchant', { mchid: '1' }],
      ['is of another application', { appid: '1' }],
      ['has no number of the trade', { transaction_id: undefined }],
      ['has no state', { trade_state: undefined }],
      ['has an unknown state', { trade_state: 'PAID' }],
      ['was revoked', { trade_state: 'REVOKED' }],
      ['was accepted', { trade_state: 'ACCEPT' }],
      ['has no amount', { amount: undefined }],
      ['has an amount as text', { amount: { total: '1430', currency: 'CNY' } }],
      ['has a fraction of a fen', { amount: { total: 1430.5, currency: 'CNY' } }],
      ['has a negative amount', { amount: { total: -1430, currency: 'CNY' } }],
      ['has an amount of nothing', { amount: { total: 0, currency: 'CNY' } }],
      ['has no currency', { amount: { total: 1430 } }],
    ].map(([name, change]) => [
      name,
      () => signed({ ...paid(), ...(change as object) }),
    ]) as typeof UNUSABLE),
  ])('that %s counts as none', async (_name, create) => {
    answers = [create(paid())];
    await expect(wallet.queryTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});

describe("WeChat's answer to a creation", () => {
  const request = {
    host: 'weapp' as const,
    outTradeNo: 'ORDER1',
    amount: 1430,
    currency: 'CNY',
    subject: 'Tea `,` and\nmore',
    buyerId: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    expiresAt: Date.parse('2026-03-01T16:00:00Z'),
  };

  it('becomes what wx.requestPayment takes, signed by the merchant', async () => {
    answers = [signed({ prepay_id: 'wx201410272009395522657a690389285100' })];
    const made = await wallet.makeTrade(request);
    if (made.outcome !== 'made' || made.trade.host !== 'weapp') throw new Error('not made');
    expect(made).not.toHaveProperty('tradeNo');
    const { timeStamp, nonceStr, package: prepay, signType, paySign } = made.trade;
    expect([prepay, signType]).toEqual(['prepay_id=wx201410272009395522657a690389285100', 'RSA']);
    const text = `${keys.appId}\n${timeStamp}\n${nonceStr}\n${prepay}\n`;
    expect(verifyText(text, paySign, keys.appPublicKey)).toBe(true);
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      appid: keys.appId,
      mchid: keys.mchId,
      description: 'Tea  ,  and more',
      out_trade_no: 'ORDER1',
      time_expire: '2026-03-02T00:00:00+08:00',
      notify_url: 'http://127.0.0.1/notifications/wechat',
      amount: { total: 1430, currency: 'CNY' },
      payer: { openid: request.buyerId },
    });
  });

  it('has 127 characters of a long subject', async () => {
    answers = [signed({ prepay_id: 'wx1' })];
    await wallet.makeTrade({ ...request, subject: '茶'.repeat(500) });
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({ description: '茶'.repeat(127) });
  });

  it.each(['ORDERPAID', 'ORDER_CLOSED'])('%s means: ask', async (code) => {
    answers = [refused(400, code)];
    expect(await wallet.makeTrade(request)).toEqual({ outcome: 'already_ended' });
  });

  it.each(['SUCCESS', 'CLOSED'])(
    'OUT_TRADE_NO_USED of an order that is %s: ended',
    async (state) => {
      answers = [refused(403, 'OUT_TRADE_NO_USED'), signed({ ...paid(), trade_state: state })];
      expect(await wallet.makeTrade(request)).toEqual({ outcome: 'already_ended' });
    },
  );

  it('OUT_TRADE_NO_USED of an order that is still open is no answer', async () => {
    answers = [refused(403, 'OUT_TRADE_NO_USED'), signed({ ...paid(), trade_state: 'NOTPAY' })];
    await expect(wallet.makeTrade(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each([
    ...UNUSABLE,
    ['has no prepay_id', () => signed({})] as (typeof UNUSABLE)[number],
    [
      'says that the terms differ',
      () => refused(400, 'INVALID_REQUEST'),
    ] as (typeof UNUSABLE)[number],
  ])('that %s counts as none', async (_name, create) => {
    answers = [create({ prepay_id: 'wx1' })];
    await expect(wallet.makeTrade(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});

describe("WeChat's answer to a close", () => {
  it.each<[string, () => ListenAnswer, string]>([
    ['204', () => signed(undefined, 204), 'closed'],
    ['202', () => signed({ code: 'USERPAYING' }, 202), 'refused'],
    ['ORDERPAID', () => refused(400, 'ORDERPAID'), 'refused'],
    // Asked about, and settled by an answer that is signed.
    ['ORDER_CLOSED', () => refused(400, 'ORDER_CLOSED'), 'refused'],
    ['ORDER_NOT_EXIST', () => refused(404, 'ORDER_NOT_EXIST'), 'unknown_to_wallet'],
  ])('%s is understood', async (_name, create, expected) => {
    answers = [create()];
    expect(await wallet.closeTrade(ref)).toBe(expected);
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({ mchid: keys.mchId });
  });

  it.each<[string, () => ListenAnswer | undefined]>([
    ['204 that is not signed', () => ({ status: 204, body: '' })],
    ['204 that is old', () => signed(undefined, 204, { at: time.now() - 301_000 })],
    ['200', () => signed({})],
    ['500', () => refused(500, 'SYSTEM_ERROR')],
    ['nothing', () => undefined],
  ])('%s counts as none', async (_name, create) => {
    answers = [create()];
    await expect(wallet.closeTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});

describe("WeChat's answer to a refund", () => {
  const request = {
    refundNo: 'REFUND1',
    outTradeNo: 'ORDER1',
    tradeNo: TRANSACTION_ID,
    amount: 430,
    total: 1430,
    currency: 'CNY',
    reason: '茶'.repeat(80),
  };
  const refund = (change: object = {}) => ({
    out_refund_no: 'REFUND1',
    out_trade_no: 'ORDER1',
    transaction_id: TRANSACTION_ID,
    status: 'SUCCESS',
    amount: { refund: 430, total: 1430, currency: 'CNY' },
    ...change,
  });

  it.each([
    ['SUCCESS', { outcome: 'refunded' }],
    ['PROCESSING', { outcome: 'pending' }],
    ['ABNORMAL', { outcome: 'pending', code: 'ABNORMAL' }],
    ['CLOSED', { outcome: 'refused', code: 'CLOSED' }],
  ])('%s is understood', async (status, expected) => {
    answers = [signed(refund({ status }))];
    expect(await wallet.refund(request)).toEqual(expected);
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      transaction_id: TRANSACTION_ID,
      out_refund_no: 'REFUND1',
      // 80 bytes, and no torn character.
      reason: '茶'.repeat(26),
      notify_url: 'http://127.0.0.1/notifications/wechat',
      amount: { refund: 430, total: 1430, currency: 'CNY' },
    });
  });

  it.each(['NOT_ENOUGH', 'INVALID_REQUEST', 'USER_ACCOUNT_ABNORMAL'])(
    '%s is a refusal where there is no refund of the number, and only there',
    async (code) => {
      answers = [refused(403, code), refused(404, 'RESOURCE_NOT_EXISTS')];
      expect(await wallet.refund(request)).toEqual({ outcome: 'refused', code });
      expect(calls[1]).toMatchObject({
        method: 'GET',
        path: '/v3/refund/domestic/refunds/REFUND1',
      });
      answers = [refused(403, code), signed(refund())];
      expect(await wallet.refund(request)).toEqual({ outcome: 'refunded' });
      answers = [refused(403, code), signed(refund({ status: 'PROCESSING' }))];
      expect(await wallet.refund(request)).toEqual({ outcome: 'pending' });
      answers = [refused(403, code), undefined];
      await expect(wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    },
  );

  it.each(['RESOURCE_NOT_EXISTS', 'SIGN_ERROR', 'NO_AUTH', 'PARAM_ERROR', 'NEW_CODE'])(
    '%s leaves it open',
    async (code) => {
      answers = [refused(400, code), refused(404, 'RESOURCE_NOT_EXISTS')];
      await expect(wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    },
  );

  it.each([
    ...UNUSABLE,
    ...([
      ['is about another refund', { out_refund_no: 'REFUND2' }],
      ['is about another order', { out_trade_no: 'ORDER2' }],
      ['is about another payment', { transaction_id: '1' }],
      ['is of another amount', { amount: { refund: 431, total: 1430, currency: 'CNY' } }],
      ['is of another total', { amount: { refund: 430, total: 1431, currency: 'CNY' } }],
      ['is of another currency', { amount: { refund: 430, total: 1430, currency: 'USD' } }],
      ['has no amount', { amount: undefined }],
      ['has no status', { status: undefined }],
      ['has an unknown status', { status: 'DONE' }],
    ].map(([name, change]) => [name, () => signed(refund(change as object))]) as typeof UNUSABLE),
  ])('that %s leaves it open', async (_name, create) => {
    answers = [create(refund())];
    await expect(wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});

describe('an authorisation code', () => {
  const plain = (content: unknown, status = 200): ListenAnswer => ({
    status,
    headers: { 'content-type': 'text/plain' },
    body: typeof content === 'string' ? content : JSON.stringify(content),
  });

  it('is exchanged for an openid', async () => {
    answers = [plain({ openid: 'o1', session_key: 's', errcode: 0 })];
    expect(await wallet.exchangeAuthCode('a&b=c')).toBe('o1');
    expect(calls[0]?.path).toBe(
      `/sns/jscode2session?appid=${keys.appId}&secret=${keys.appSecret}&js_code=a%26b%3Dc&grant_type=authorization_code`,
    );
  });

  it.each([40029, 40163])('that %i is said of is not valid', async (errcode) => {
    answers = [plain({ errcode, errmsg: 'no' })];
    expect(await wallet.exchangeAuthCode('code')).toBeUndefined();
  });

  it.each<[string, () => ListenAnswer | undefined]>([
    ['-1', () => plain({ errcode: -1 })],
    ['45011', () => plain({ errcode: 45011, openid: 'o1' })],
    ['40226', () => plain({ errcode: 40226 })],
    ['40125', () => plain({ errcode: 40125 })],
    ['nothing in it', () => plain({})],
    ['no text', () => plain({ openid: 1 })],
    ['a page', () => plain('<html>')],
    ['500', () => plain({ openid: 'o1' }, 500)],
    ['nothing', () => undefined],
  ])('%s: unknown, and the secret is told to nobody', async (_name, create) => {
    answers = [create()];
    const error: unknown = await wallet.exchangeAuthCode('code').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WalletUnavailableError);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(keys.appSecret);
    expect(error).not.toHaveProperty('cause');
  });
});
