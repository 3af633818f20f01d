import { hostWallet } from '../../src/wallets';

const before = process.env.TARO_ENV;
const setTarget = (target: string | undefined): void => {
  Object.assign(process.env, { TARO_ENV: target });
};
afterEach(() => setTarget(before));

it.each([
  ['alipay', 'my', 'tradePay'],
  ['weapp', 'wx', 'requestPayment'],
  ['tt', 'tt', 'pay'],
  ['swan', 'swan', 'requestPolymerPayment'],
  ['qq', 'qq', 'requestPayment'],
  ['jd', 'jd', 'requestPayment'],
  ['dd', 'dd', 'pay'],
  ['kwai', 'ks', 'pay'],
  ['h5', 'window', 'location'],
])('a build for %s has the wallet that calls %s.%s', (target, global, call) => {
  setTarget(target);
  const wallet = hostWallet();
  expect([wallet.host, wallet.isAvailable()]).toEqual([target, false]);
  Object.assign(globalThis, { [global]: { [call]: () => undefined } });
  expect(wallet.isAvailable()).toBe(true);
  Reflect.deleteProperty(globalThis, global);
});

it('a build for a target that is not known has none that can be called', async () => {
  setTarget('rn');
  const wallet = hostWallet();
  expect([wallet.host, wallet.isAvailable()]).toEqual(['rn', false]);
  await expect(wallet.pay({ host: 'alipay', tradeNO: '1' })).rejects.toMatchObject({
    code: 'wallet-unavailable',
    message:
      'This rn host offers no payment call. Check isAvailable() first and offer another way to pay.',
  });
});
