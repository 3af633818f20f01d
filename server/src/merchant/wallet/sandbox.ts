import { systemClock, systemRandom } from '../../clock';
import type { Clock, RandomBytes } from '../../clock';
import type { SandboxKeys } from '../../keys';
import type { Host } from '../contract';
import { createAlipayProvider } from './alipay';
import { createAntProvider } from './ant';
import { createCredentialSigner } from './credentials';
import { createWalletDesk } from './desk';
import type { DeskFactory } from './desk';
import type { ProviderName } from './provider';
import { createWechatProvider } from './wechat';

export interface SandboxWalletsOptions {
  gatewayUrl: string;
  keys: SandboxKeys;
  clock?: Clock;
  random?: RandomBytes;
  /** Milliseconds before the wallet counts as unreachable. Default: 5 seconds. */
  timeout?: number;
  /** Orders of Douyin are for `tt.requestOrder` instead of `tt.pay`. Default: false. */
  ttRequestOrder?: boolean;
  /**
   * Whose wallet the host `alipay` is: Alipay's, in which `my.tradePay` takes a `tradeNO`, or one of the Ant mini program
   * platform, in which it takes a `paymentUrl`. Default: `alipay`.
   */
  alipayHost?: 'alipay' | 'ant';
}

/** Who serves which host on a laptop: every host pays at the one sandbox gateway. */
const HOSTS: Record<Host, ProviderName> = {
  alipay: 'alipay',
  weapp: 'wechat',
  tt: 'alipay',
  swan: 'alipay',
  qq: 'alipay',
  jd: 'alipay',
  dd: 'alipay',
  kwai: 'alipay',
  h5: 'alipay',
};

/** The wallets of the sandbox gateway, by the same providers that speak to the real ones. */
export function createSandboxWallets(options: SandboxWalletsOptions): DeskFactory {
  const { gatewayUrl, keys, clock = systemClock, random = systemRandom } = options;
  const { timeout = 5000, ttRequestOrder = false, alipayHost = 'alipay' } = options;
  return (notifyUrl) =>
    createWalletDesk(
      [
        createAlipayProvider({
          gatewayUrl,
          appId: keys.appId,
          sellerId: keys.sellerId,
          appPrivateKey: keys.appPrivateKey,
          walletPublicKey: keys.walletPublicKey,
          notifyUrl: () => notifyUrl('alipay'),
          timeout,
          clock,
          signCredentials: createCredentialSigner({ keys, clock, random, ttRequestOrder }),
        }),
        createAntProvider({
          apiUrl: gatewayUrl,
          appId: keys.appId,
          clientId: keys.clientId,
          merchantPrivateKey: keys.appPrivateKey,
          walletPublicKey: keys.walletPublicKey,
          notifyUrl: () => notifyUrl('ant'),
          timeout,
          clock,
        }),
        createWechatProvider({
          payUrl: gatewayUrl,
          apiUrl: gatewayUrl,
          appId: keys.appId,
          appSecret: keys.appSecret,
          mchId: keys.mchId,
          merchantSerial: keys.merchantSerial,
          merchantPrivateKey: keys.appPrivateKey,
          publicKeyId: keys.publicKeyId,
          publicKey: keys.walletPublicKey,
          apiV3Key: keys.apiV3Key,
          notifyUrl: () => notifyUrl('wechat'),
          timeout,
          clock,
          random,
        }),
      ],
      { ...HOSTS, alipay: alipayHost },
    );
}
