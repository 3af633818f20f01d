import { weappWallet } from '../../src/wallets/weapp';

type Callback = (raw?: unknown) => void;
interface Call {
  success: Callback;
  fail: Callback;
  complete: Callback;
}

function host(behave: (call: Call) => void) {
  const calls: Call[] = [];
  const requestPayment = (call: Call): void => {
    calls.push(call);
    behave(call);
  };
  Object.assign(globalThis, { wx: { requestPayment } });
  return calls;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'wx');
});

const parameters = {
  timeStamp: '1763848800',
  nonceStr: 'n',
  package: 'prepay_id=wx1',
  signType: 'RSA' as const,
  paySign: 's',
};
const trade = { host: 'weapp' as const, ...parameters };

it.each([
  ['success', { errMsg: 'requestPayment:ok' }, 'paid'],
  ['fail', { errMsg: 'requestPayment:fail cancel' }, 'cancelled'],
  ['complete', { errMsg: 'requestPayment:cancel' }, 'cancelled'],
  ['fail', { errMsg: 'requestPayment:fail (order paid)' }, 'failed'],
  ['fail', { errMsg: 'requestPayment:fail banned' }, 'refused'],
  ['fail', { errMsg: 'requestPayment:fail' }, 'failed'],
  ['success', { errMsg: 'okay' }, 'unknown'],
  ['success', {}, 'unknown'],
  ['success', undefined, 'unknown'],
  ['fail', 42, 'unknown'],
] as const)('%s(%j) of wx.requestPayment is read as %s', async (channel, raw, claim) => {
  host((call) => call[channel](raw));
  expect(await weappWallet().pay(trade)).toMatchObject({ claim, raw });
});

it('passes the five parameters and nothing that is not one', async () => {
  const calls = host((call) => call.success({ errMsg: 'requestPayment:ok' }));
  await weappWallet().pay({ ...trade, appId: 'wx1' });
  expect(calls[0]).toEqual({
    ...parameters,
    success: expect.any(Function) as unknown,
    fail: expect.any(Function) as unknown,
    complete: expect.any(Function) as unknown,
  });
});

it.each([
  ['timeStamp', 1763848800],
  ['timeStamp', ''],
  ['nonceStr', 'x'.repeat(33)],
  ['package', 'wx1'],
  ['package', 'prepay_id='],
  ['signType', 'RSA2'],
  ['paySign', undefined],
])('refuses a wrong %s (%j) before the wallet is called', async (field, value) => {
  const calls = host(() => undefined);
  await expect(weappWallet().pay({ ...trade, [field]: value })).rejects.toMatchObject({
    code: 'invalid-trade',
    message: expect.stringContaining(field) as unknown,
  });
  expect(calls).toHaveLength(0);
});

it('refuses a trade of another host', async () => {
  host(() => undefined);
  await expect(weappWallet().pay({ host: 'alipay', tradeNO: '1' })).rejects.toMatchObject({
    code: 'invalid-trade',
  });
});
