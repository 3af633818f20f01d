import { systemClock, systemRandom } from '../../clock';
import type { Host } from '../contract';
import { createAlipayProvider } from './alipay';
import type { AlipayOptions } from './alipay';
import { createWalletDesk } from './desk';
import type { DeskFactory } from './desk';
import type { ProviderName, WalletProvider } from './provider';
import { createWechatProvider } from './wechat';
import type { WechatOptions } from './wechat';

export type AlipayAccount = Pick<
  AlipayOptions,
  'appId' | 'sellerId' | 'appPrivateKey' | 'walletPublicKey'
>;

export type WechatAccount = Pick<
  WechatOptions,
  | 'appId'
  | 'appSecret'
  | 'mchId'
  | 'merchantSerial'
  | 'merchantPrivateKey'
  | 'publicKeyId'
  | 'publicKey'
  | 'apiV3Key'
>;

/** The merchant's accounts at real wallets. Hosts of a wallet that is missing are not served. */
export interface WalletAccounts {
  alipay?: AlipayAccount;
  wechat?: WechatAccount;
}

/** Where the wallets' servers are (opendocs.alipay.com, pay.weixin.qq.com, developers.weixin.qq.com). */
const ADDRESSES = {
  alipay: 'https://openapi.alipay.com',
  wechatPay: 'https://api.mch.weixin.qq.com',
  wechat: 'https://api.weixin.qq.com',
};

/** Who serves which host. The other hosts have no payment server here, and take no orders. */
const HOSTS: Partial<Record<Host, ProviderName>> = {
  alipay: 'alipay',
  dd: 'alipay',
  h5: 'alipay',
  weapp: 'wechat',
};

/**
 * The real wallets.
 * @param timeout milliseconds before a wallet counts as unreachable
 */
export function createProductionWallets(
  { alipay, wechat }: WalletAccounts,
  timeout: number,
): DeskFactory {
  return (notifyUrl) => {
    const providers: WalletProvider[] = [];
    if (alipay) {
      const own = { gatewayUrl: ADDRESSES.alipay, notifyUrl: () => notifyUrl('alipay'), timeout };
      providers.push(createAlipayProvider({ ...alipay, ...own }));
    }
    if (wechat) {
      providers.push(
        createWechatProvider({
          ...wechat,
          payUrl: ADDRESSES.wechatPay,
          apiUrl: ADDRESSES.wechat,
          notifyUrl: () => notifyUrl('wechat'),
          timeout,
          clock: systemClock,
          random: systemRandom,
        }),
      );
    }
    const names = new Set(providers.map(({ name }) => name));
    const served = Object.entries(HOSTS).filter(([, name]) => names.has(name));
    return createWalletDesk(providers, Object.fromEntries(served));
  };
}
