import { hostWallet } from '../../src/wallets';

const before = process.env.TARO_ENV;
const setTarget = (target: string | undefined): void => {
  Object.assign(process.env, { TARO_ENV: target });
};
afterEach(() => setTarget(before));

it.each(['alipay', 'weapp', 'h5'])('%s has a wallet of its own', (target) => {
  setTarget(target);
  expect(hostWallet().host).toBe(target);
});

it.each(['tt', 'swan', 'qq', 'jd'])('%s has none that can be called yet', async (target) => {
  setTarget(target);
  const wallet = hostWallet();
  expect([wallet.host, wallet.isAvailable()]).toEqual([target, false]);
  await expect(wallet.pay({ host: 'alipay', tradeNO: '1' })).rejects.toMatchObject({
    code: 'wallet-unavailable',
  });
});
