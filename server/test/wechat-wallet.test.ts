import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import { verifyText } from '../src/rsa';
import type { ListenAnswer } from './support/listen';
import { TRANSACTION_ID, wechatProvider } from './support/wechat';
import {
  UNUSABLE,
  paid,
  ref,
  refused,
  signed,
  time,
  useWechatServer,
  wechat,
} from './support/wechat-server';

useWechatServer();

describe('a request', () => {
  it('is signed by the merchant, over exactly what is sent', async () => {
    wechat.answers = [signed(paid())];
    await wechat.wallet.queryTrade(ref);
    const [{ method, path, headers, body } = { method: '', path: '', headers: {}, body: '' }] =
      wechat.calls;
    expect([method, path, body]).toEqual([
      'GET',
      `/v3/pay/transactions/out-trade-no/ORDER1?mchid=${wechat.keys.mchId}`,
      '',
    ]);
    const match =
      /^WECHATPAY2-SHA256-RSA2048 mchid="(.+?)",nonce_str="(.+?)",signature="(.+?)",timestamp="(.+?)",serial_no="(.+?)"$/.exec(
        headers['authorization'] ?? '',
      );
    const [, mchid, nonce, signature = '', timestamp, serial] = match ?? [];
    expect([mchid, serial]).toEqual([wechat.keys.mchId, wechat.keys.merchantSerial]);
    expect(timestamp).toBe(String(Math.floor(time.now() / 1000)));
    const text = `GET\n${path}\n${timestamp}\n${nonce}\n\n`;
    expect(verifyText(text, signature, wechat.keys.appPublicKey)).toBe(true);
    expect(headers['wechatpay-serial']).toBe(wechat.keys.publicKeyId);
  });

  it('that is redirected goes nowhere else', async () => {
    wechat.answers = [
      { status: 307, headers: { location: `${wechat.server.url}/elsewhere` }, body: '' },
    ];
    await expect(wechat.wallet.closeTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
    await expect(wechat.wallet.exchangeAuthCode('code')).rejects.toBeInstanceOf(
      WalletUnavailableError,
    );
    expect(wechat.calls.map(({ path }) => path.split('?')[0])).toEqual([
      '/v3/pay/transactions/out-trade-no/ORDER1/close',
      '/sns/jscode2session',
    ]);
  });

  it('needs an APIv3 key of 32 characters', () => {
    expect(() =>
      wechatProvider(wechat.keys, time, wechat.server.url, { apiV3Key: 'short' }),
    ).toThrow(/32/);
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
    wechat.answers = [signed({ ...paid(), trade_state })];
    expect(await wechat.wallet.queryTrade(ref)).toEqual(expected);
  });

  it('names the amount and the currency that were paid, whatever was asked for', async () => {
    wechat.answers = [signed({ ...paid(), amount: { total: 1, currency: 'USD' } })];
    expect(await wechat.wallet.queryTrade(ref)).toMatchObject({ amount: 1, currency: 'USD' });
  });

  it('ORDER_NOT_EXIST is an answer', async () => {
    wechat.answers = [refused(404, 'ORDER_NOT_EXIST')];
    expect(await wechat.wallet.queryTrade(ref)).toEqual({ status: 'unknown_to_wallet' });
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
    wechat.answers = [create(paid())];
    await expect(wechat.wallet.queryTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
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
    wechat.answers = [signed({ prepay_id: 'wx201410272009395522657a690389285100' })];
    const made = await wechat.wallet.makeTrade(request);
    if (made.outcome !== 'made' || made.trade.host !== 'weapp') throw new Error('not made');
    expect(made).not.toHaveProperty('tradeNo');
    const { timeStamp, nonceStr, package: prepay, signType, paySign } = made.trade;
    expect([prepay, signType]).toEqual(['prepay_id=wx201410272009395522657a690389285100', 'RSA']);
    const text = `${wechat.keys.appId}\n${timeStamp}\n${nonceStr}\n${prepay}\n`;
    expect(verifyText(text, paySign, wechat.keys.appPublicKey)).toBe(true);
    expect(JSON.parse(wechat.calls[0]?.body ?? '')).toEqual({
      appid: wechat.keys.appId,
      mchid: wechat.keys.mchId,
      description: 'Tea  ,  and more',
      out_trade_no: 'ORDER1',
      time_expire: '2026-03-02T00:00:00+08:00',
      notify_url: 'http://127.0.0.1/notifications/wechat',
      amount: { total: 1430, currency: 'CNY' },
      payer: { openid: request.buyerId },
    });
  });

  it('has 127 characters of a long subject', async () => {
    wechat.answers = [signed({ prepay_id: 'wx1' })];
    await wechat.wallet.makeTrade({ ...request, subject: '茶'.repeat(500) });
    expect(JSON.parse(wechat.calls[0]?.body ?? '')).toMatchObject({
      description: '茶'.repeat(127),
    });
  });

  it.each(['ORDERPAID', 'ORDER_CLOSED'])('%s means: ask', async (code) => {
    wechat.answers = [refused(400, code)];
    expect(await wechat.wallet.makeTrade(request)).toEqual({ outcome: 'already_ended' });
  });

  it.each(['SUCCESS', 'CLOSED'])(
    'OUT_TRADE_NO_USED of an order that is %s: ended',
    async (state) => {
      wechat.answers = [
        refused(403, 'OUT_TRADE_NO_USED'),
        signed({ ...paid(), trade_state: state }),
      ];
      expect(await wechat.wallet.makeTrade(request)).toEqual({ outcome: 'already_ended' });
    },
  );

  it('OUT_TRADE_NO_USED of an order that is still open is no answer', async () => {
    wechat.answers = [
      refused(403, 'OUT_TRADE_NO_USED'),
      signed({ ...paid(), trade_state: 'NOTPAY' }),
    ];
    await expect(wechat.wallet.makeTrade(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each([
    ...UNUSABLE,
    ['has no prepay_id', () => signed({})] as (typeof UNUSABLE)[number],
    [
      'says that the terms differ',
      () => refused(400, 'INVALID_REQUEST'),
    ] as (typeof UNUSABLE)[number],
  ])('that %s counts as none', async (_name, create) => {
    wechat.answers = [create({ prepay_id: 'wx1' })];
    await expect(wechat.wallet.makeTrade(request)).rejects.toBeInstanceOf(WalletUnavailableError);
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
    wechat.answers = [create()];
    expect(await wechat.wallet.closeTrade(ref)).toBe(expected);
    expect(JSON.parse(wechat.calls[0]?.body ?? '')).toEqual({ mchid: wechat.keys.mchId });
  });

  it.each<[string, () => ListenAnswer | undefined]>([
    ['204 that is not signed', () => ({ status: 204, body: '' })],
    ['204 that is old', () => signed(undefined, 204, { at: time.now() - 301_000 })],
    ['200', () => signed({})],
    ['500', () => refused(500, 'SYSTEM_ERROR')],
    ['nothing', () => undefined],
  ])('%s counts as none', async (_name, create) => {
    wechat.answers = [create()];
    await expect(wechat.wallet.closeTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});

describe('an authorisation code', () => {
  const plain = (content: unknown, status = 200): ListenAnswer => ({
    status,
    headers: { 'content-type': 'text/plain' },
    body: typeof content === 'string' ? content : JSON.stringify(content),
  });

  it('is exchanged for an openid', async () => {
    wechat.answers = [plain({ openid: 'o1', session_key: 's', errcode: 0 })];
    expect(await wechat.wallet.exchangeAuthCode('a&b=c')).toBe('o1');
    expect(wechat.calls[0]?.path).toBe(
      `/sns/jscode2session?appid=${wechat.keys.appId}&secret=${wechat.keys.appSecret}&js_code=a%26b%3Dc&grant_type=authorization_code`,
    );
  });

  it.each([40029, 40163])('that %i is said of is not valid', async (errcode) => {
    wechat.answers = [plain({ errcode, errmsg: 'no' })];
    expect(await wechat.wallet.exchangeAuthCode('code')).toBeUndefined();
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
    wechat.answers = [create()];
    const error: unknown = await wechat.wallet
      .exchangeAuthCode('code')
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WalletUnavailableError);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(wechat.keys.appSecret);
    expect(error).not.toHaveProperty('cause');
  });
});
