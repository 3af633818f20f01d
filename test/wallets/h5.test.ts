import { h5Wallet } from '../../src/wallets/h5';
import { settled } from '../support/clock';

/** A page that gets its bridge later, or never. */
function browser(userAgent: string) {
  const listeners = new Map<string, () => void>();
  const timers: [run: () => void, milliseconds: number][] = [];
  const page = {
    navigator: { userAgent },
    setTimeout: (run: () => void, milliseconds: number) => timers.push([run, milliseconds]),
    document: { addEventListener: (type: string, run: () => void) => listeners.set(type, run) },
  };
  Object.assign(globalThis, { window: page });
  return { page, timers, ready: (event: string) => listeners.get(event)?.() };
}

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
  jest.restoreAllMocks();
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

it.each([
  [
    'alipayclient/10',
    alipayTrade,
    'AlipayJSBridge',
    'AlipayJSBridgeReady',
    {
      call: (_api: string, _trade: object, done: (raw: unknown) => void) =>
        done({ resultCode: '6001' }),
    },
  ],
  [
    'micromessenger/8',
    weappTrade,
    'WeixinJSBridge',
    'WeixinJSBridgeReady',
    {
      invoke: (_api: string, _trade: object, done: (raw: unknown) => void) =>
        done({ err_msg: 'get_brand_wcpay_request:cancel' }),
    },
  ],
])('in %s, waits until the bridge is there', async (userAgent, trade, name, event, bridge) => {
  const { page, ready } = browser(userAgent);
  const done = jest.fn();
  const end = h5Wallet().pay(trade);
  void end.then(done);
  await settled();
  ready(event);
  await settled();
  expect(done).not.toHaveBeenCalled();
  Object.assign(page, { [name]: bridge });
  ready(event);
  expect(await end).toMatchObject({ claim: 'cancelled' });
});

it.each([
  ['alipayclient/10', alipayTrade, 'AlipayJSBridge', 'AlipayJSBridgeReady'],
  ['micromessenger/8', weappTrade, 'WeixinJSBridge', 'WeixinJSBridgeReady'],
])(
  'in %s, counts a bridge that does not come within five seconds as none, and calls it no more',
  async (userAgent, trade, name, event) => {
    const { page, timers, ready } = browser(userAgent);
    const end = h5Wallet().pay(trade);
    await settled();
    expect(timers.map(([, milliseconds]) => milliseconds)).toEqual([5000]);
    timers[0]?.[0]();
    await expect(end).rejects.toMatchObject({
      code: 'wallet-unavailable',
      message: expect.stringMatching(/^This h5 host /),
    });
    const late = jest.fn();
    Object.assign(page, { [name]: { call: late, invoke: late } });
    ready(event);
    await settled();
    expect(late).not.toHaveBeenCalled();
  },
);

it.each([
  ['Firefox', alipayTrade],
  ['Firefox', weappTrade],
  ['AlipayClient/10', weappTrade],
  ['MicroMessenger/8', alipayTrade],
])('in %s, does not wait for the bridge of another app', async (userAgent, trade) => {
  browser(userAgent);
  await expect(h5Wallet().pay(trade)).rejects.toMatchObject({
    code: 'invalid-trade',
    message: 'h5 trade: host is not h5.',
  });
});

it('says that a redirect gave no answer', async () => {
  const { page } = browser('Firefox');
  Object.assign(page, { location: { assign: () => undefined } });
  expect(await h5Wallet().pay({ host: 'h5', paymentUrl: 'https://cashier.example' })).toEqual({
    claim: 'unknown',
    code: 'redirected',
    raw: null,
  });
});

it('says that there is no window', async () => {
  await expect(h5Wallet().pay(alipayTrade)).rejects.toMatchObject({
    code: 'wallet-unavailable',
    message: 'There is no browser window to pay in.',
  });
});
