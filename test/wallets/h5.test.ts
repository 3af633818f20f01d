import { h5Wallet } from '../../src/wallets/h5';
import { settled } from '../support/clock';

function browser(userAgent: string, more: object = {}) {
  const went: string[] = [];
  const listeners = new Map<string, () => void>();
  const page = {
    navigator: { userAgent },
    location: { assign: (url: string) => went.push(url) },
    document: { addEventListener: (type: string, run: () => void) => listeners.set(type, run) },
    ...more,
  };
  Object.assign(globalThis, { window: page });
  return { page, went, ready: (event: string) => listeners.get(event)?.() };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
});

const alipayTrade = { host: 'alipay' as const, tradeNO: '1' };
const weappTrade = {
  host: 'weapp' as const,
  appId: 'wx1',
  timeStamp: '1',
  nonceStr: 'n',
  package: 'prepay_id=1',
  signType: 'RSA' as const,
  paySign: 's',
};

describe('a plain browser', () => {
  it('goes to the cashier and claims nothing', async () => {
    const { went } = browser('Firefox');
    const url = 'https://cashier.example/?id=1';
    expect(await h5Wallet().pay({ host: 'h5', paymentUrl: url })).toMatchObject({
      claim: 'unknown',
    });
    expect(went).toEqual([url]);
  });

  it.each([
    'javascript:alert(1)',
    ' https://cashier.example',
    'https://',
    'https://user@evil.example',
    'https:\\\\evil.example',
    'http://cashier.example',
    'http://localhost.evil.example/',
    'http://127.0.0.1@evil.example/',
    'data:text/html,x',
    '//cashier.example',
    '',
    undefined,
  ])('does not go to %j', async (paymentUrl) => {
    const { went } = browser('Firefox');
    await expect(h5Wallet().pay({ host: 'h5', paymentUrl } as never)).rejects.toMatchObject({
      code: 'invalid-trade',
    });
    expect(went).toEqual([]);
  });

  it.each(['http://127.0.0.1:4200/gateway.do?a=1', 'http://localhost/pay', 'http://[::1]:80/'])(
    'goes to %j for development',
    async (paymentUrl) => {
      const { went } = browser('Firefox');
      await h5Wallet().pay({ host: 'h5', paymentUrl });
      expect(went).toEqual([paymentUrl]);
    },
  );

  it('does not wait for the bridge of an app that is not there', async () => {
    browser('Firefox');
    await expect(h5Wallet().pay(alipayTrade)).rejects.toMatchObject({ code: 'invalid-trade' });
    await expect(h5Wallet().pay(weappTrade)).rejects.toMatchObject({ code: 'invalid-trade' });
  });

  it('is unavailable without a window', async () => {
    expect(h5Wallet().isAvailable()).toBe(false);
    await expect(h5Wallet().pay(alipayTrade)).rejects.toMatchObject({ code: 'wallet-unavailable' });
  });
});

describe('in the app of Alipay', () => {
  const bridge = (raw: unknown) => ({
    call: (_api: string, _trade: object, done: (raw: unknown) => void) => done(raw),
  });

  it('calls the bridge', async () => {
    browser('AlipayClient/10', { AlipayJSBridge: bridge({ resultCode: '9000' }) });
    expect(await h5Wallet().pay(alipayTrade)).toMatchObject({ claim: 'paid', code: '9000' });
  });

  it('waits until the bridge is there', async () => {
    const { page, ready } = browser('AlipayClient/10');
    const answer = h5Wallet().pay(alipayTrade);
    await settled();
    Object.assign(page, { AlipayJSBridge: bridge({ resultCode: '6001' }) });
    ready('AlipayJSBridgeReady');
    expect(await answer).toMatchObject({ claim: 'cancelled' });
  });
});

describe("in WeChat's browser", () => {
  it.each([
    ['get_brand_wcpay_request:ok', 'paid'],
    ['get_brand_wcpay_request:cancel', 'cancelled'],
    ['get_brand_wcpay_request:fail', 'failed'],
    ['', 'unknown'],
  ])('reads %j as %s', async (text, claim) => {
    const raw = { err_msg: text };
    browser('MicroMessenger/8', {
      WeixinJSBridge: {
        invoke: (_api: string, _trade: object, done: (raw: unknown) => void) => done(raw),
      },
    });
    expect(await h5Wallet().pay(weappTrade)).toMatchObject({ claim, raw });
  });

  it('needs an appId', async () => {
    browser('MicroMessenger/8');
    await expect(h5Wallet().pay({ ...weappTrade, appId: '' })).rejects.toMatchObject({
      code: 'invalid-trade',
      message: expect.stringContaining('appId') as unknown,
    });
  });
});
