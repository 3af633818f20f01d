import type { Wallet } from '../../src/index';
import { rows } from '../conformance/rows';
import { changed, type WalletRow } from '../conformance/describe-wallet';
import type { Channel, FakeHost } from '../conformance/fake-host';
import { settled } from '../support/clock';

const { TARO_ENV, NODE_ENV } = process.env;
const environment = (values: object): void => void Object.assign(process.env, values);

let warned: jest.SpyInstance;
let host: FakeHost;
beforeEach(() => {
  warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  environment({ TARO_ENV, NODE_ENV });
  host.remove();
  warned.mockRestore();
});

const rowOf = (name: string): WalletRow => {
  const row = rows.find((each) => each.name === name);
  if (!row) throw new Error(`There is no wallet ${name}.`);
  return row;
};

const TT_ORDER = 'tt, tt.requestOrder and tt.getOrderPayment';
const IN_ALIPAY = "h5, in Alipay's app";
const IN_WECHAT = "h5, in WeChat's browser";
const TO_CASHIER = 'h5, to a cashier page';

describe('what a developer reads when a field is wrong', () => {
  it.each([
    ['alipay', 'tradeNO', 42, /^\[taro-tradepay\] alipay, tradeNO: .*trade_no .*out_trade_no/],
    ['alipay', 'tradeNO', null, /alipay, tradeNO \/ orderStr \/ paymentUrl: .*one of them/],
    ['alipay, with a signed order', 'orderStr', {}, /alipay, orderStr: .*sdkExecute/],
    ['alipay, with a cashier page', 'paymentUrl', 'ftp:x', /alipay, paymentUrl: .*https address/],
    ['weapp', 'timeStamp', 1763848800, /weapp, timeStamp: .*seconds.*number.*milliseconds/],
    ['weapp', 'nonceStr', '', /weapp, nonceStr: .*32 characters/],
    ['weapp', 'package', 'wx1', /weapp, package: .*'prepay_id=…'/],
    ['weapp', 'signType', 'RSA2', /weapp, signType: .*paySign was made with/],
    ['weapp', 'paySign', '', /weapp, paySign: .*appId, timeStamp, nonceStr and package/],
    ['tt, tt.pay', 'data', '{}', /tt, orderInfo \/ data: .*never both/],
    ['tt, tt.pay', 'orderInfo.order_id', 681, /tt, orderInfo.order_id: .*loses digits/],
    ['tt, tt.pay', 'orderInfo.order_token', '', /tt, orderInfo.order_token: .*pre-order/],
    [TT_ORDER, 'data', {}, /tt, data: .*JSON text that the server signed/],
    [TT_ORDER, 'byteAuthorization', '', /tt, byteAuthorization: .*signature of data/],
    ['swan', 'orderInfo.dealId', 470193086, /swan, orderInfo.dealId: .*loses digits/],
    ['swan', 'orderInfo.appKey', '', /swan, orderInfo.appKey: .*payment service/],
    ['swan', 'orderInfo.totalAmount', '1.00', /swan, orderInfo.totalAmount: fen/],
    ['swan', 'orderInfo.tpOrderId', 1, /swan, orderInfo.tpOrderId: your order number/],
    ['swan', 'orderInfo.signFieldsRange', '0', /swan, orderInfo.signFieldsRange: the text '1'/],
    ['swan', 'orderInfo.rsaSign', '', /swan, orderInfo.rsaSign: .*appKey, dealId, totalAmount/],
    ['swan', 'orderInfo.bizInfo', {}, /swan, orderInfo.bizInfo: a JSON text/],
    ['swan', 'bannedChannels', 'Alipay', /swan, bannedChannels: a list/],
    ['qq', 'package', 'qq1', /qq, package: .*'prepay_id=…'/],
    ['qq', 'bargainor_id', 19, /qq, bargainor_id: .*mch_id/],
    ['jd', 'totalAmount', 1, /jd, totalAmount: a text/],
    ['jd', 'sign', '', /jd, sign: .*signData/],
    ['dd', 'orderStr', '', /dd, orderStr: .*alipay\.trade\.app\.pay/],
    ['kwai', 'orderInfo.order_no', 1, /kwai, orderInfo.order_no: .*not your out_order_no/],
    ['kwai', 'orderInfo.order_info_token', '', /kwai, orderInfo.order_info_token: .*create_order/],
    ['kwai', 'paymentChannel.provider', '', /kwai, paymentChannel.provider: WECHAT or ALIPAY/],
    ['kwai', 'paymentChannel.provider_channel_type', '', /provider_channel_type: NORMAL/],
    [IN_ALIPAY, 'tradeNO', 42, /alipay, tradeNO: .*trade_no/],
    [IN_WECHAT, 'appId', '', /weapp, appId: .*app id of the official account/],
    [IN_WECHAT, 'timeStamp', 42, /weapp, timeStamp: .*seconds/],
    [TO_CASHIER, 'paymentUrl', 'javascript:1', /h5, paymentUrl: .*https address/],
    [TO_CASHIER, 'host', 'alipay', /h5, host: .*in Alipay's app.*in WeChat's/],
    ['alipay', 'host', 'h5', /alipay, host: .*another host.*TARO_ENV/],
    ['dd', 'host', 'h5', /dd, host: .*another host.*TARO_ENV/],
  ])('%s, %s is %p', async (name, path, value, text) => {
    const row = rowOf(name);
    host = row.host();
    host.install();
    await expect(row.create().pay(changed(row.trade, path, value))).rejects.toThrow();
    expect(warned.mock.calls).toEqual([[expect.stringMatching(text)]]);
  });

  it('is nothing where nothing is known', async () => {
    const row = rowOf('jd');
    host = row.host();
    host.install();
    await expect(row.create().pay(changed(row.trade, 'appId', ''))).rejects.toThrow();
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('what a developer reads when an answer shows a mistake', () => {
  const weapp = (errMsg: string) => ({ errMsg: `requestPayment:fail ${errMsg}` });
  const h5 = (word: string) => ({ err_msg: `get_brand_wcpay_request:${word}` });

  it.each<[string, Channel, unknown, RegExp]>([
    ['alipay', 'success', { resultCode: '4000' }, /alipay, 4000: .*out_trade_no.*ALI38110/],
    ['alipay', 'success', { resultCode: '6001' }, /alipay, 6001: .*at once.*buyer_id/],
    ['alipay', 'fail', { error: 4 }, /alipay, 4: no permission \(N22104\).*individual account/],
    ['alipay', 'fail', { error: 2 }, /alipay, 2: a parameter is wrong.*tradeNO/],
    ['weapp', 'fail', weapp('cancel'), /weapp, cancelled: .*signature is wrong.*signType/],
    ['weapp', 'fail', weapp('(detail)'), /weapp, failed: .*errMsg.*prepay_id/],
    ['weapp', 'fail', weapp('banned'), /weapp, refused: .*banned/],
    ['tt, tt.pay', 'fail', { errMsg: 'pay:fail' }, /tt, failed: .*app id.*pre-order/],
    ['swan', 'fail', { errCode: 1 }, /swan, unknown: .*rsaSign.*1000 fen/],
    ['qq', 'fail', {}, /qq, unknown: .*bargainor_id is the mch_id/],
    ['jd', 'success', {}, /jd, unknown: .*not documented/],
    ['dd', 'success', { resultStatus: '4000' }, /dd, 4000: .*signature and the app id/],
    ['dd', 'fail', {}, /dd, unknown: .*phones only.*6\.0\.0/],
    ['kwai', 'fail', {}, /kwai, unknown: .*order_no and order_info_token/],
    [IN_ALIPAY, 'success', { resultCode: '4000' }, /alipay, 4000: .*out_trade_no/],
    [IN_WECHAT, 'success', h5('cancel'), /weapp, cancelled: .*signature is wrong/],
  ])('%s: %s(%j)', async (name, channel, raw, text) => {
    const row = rowOf(name);
    host = row.host();
    host.install();
    const end = row.create().pay(row.trade);
    await settled();
    host.say(channel, raw);
    host.say(channel, raw);
    await end;
    expect(warned.mock.calls).toEqual([[expect.stringMatching(text)]]);
  });

  it.each([
    ['10000', /tt, 10000: wrong parameters/],
    ['11004', /tt, 11004: the signature is wrong/],
  ])('tt: %s of tt.requestOrder', async (errNo, text) => {
    const row = rowOf(TT_ORDER);
    host = row.host();
    const answer = ({ fail }: { fail: (raw: object) => void }): void => fail({ errNo });
    Object.assign(globalThis, { tt: { requestOrder: answer, getOrderPayment: answer } });
    await row.create().pay(changed(row.trade, 'data', `{"refused":${errNo}}`));
    expect(warned.mock.calls).toEqual([[expect.stringMatching(text)]]);
  });

  it('is nothing for a payment that went well, or for a word that objects know', async () => {
    const row = rowOf('alipay');
    host = row.host();
    host.install();
    for (const resultCode of ['9000', '8000', 'constructor']) {
      const end = row.create().pay(row.trade);
      await settled();
      host.say('success', { resultCode });
      await end;
    }
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('in production', () => {
  const production = async (target: string): Promise<Wallet> => {
    environment({ NODE_ENV: 'production', TARO_ENV: target });
    let wallet: Wallet | undefined;
    await jest.isolateModulesAsync(async () => {
      const wallets = await import('../../src/wallets');
      wallet = wallets.hostWallet();
    });
    if (!wallet) throw new Error('The wallets were not loaded.');
    return wallet;
  };

  it.each(rows.map((row) => [row.name, row] as const))('%s says nothing', async (_, row) => {
    host = row.host();
    host.install();
    const wallet = await production(row.create().host);
    for (const path of ['host', ...row.required]) {
      await expect(wallet.pay(changed(row.trade, path, null))).rejects.toMatchObject({
        code: 'invalid-trade',
        message: expect.stringContaining(path) as unknown,
      });
    }
    for (const [channel, raw, claim] of row.answers) {
      const end = wallet.pay(row.trade);
      await settled();
      host.say(channel, raw);
      expect(await end).toMatchObject({ claim });
    }
    expect(warned).not.toHaveBeenCalled();
  });
});
