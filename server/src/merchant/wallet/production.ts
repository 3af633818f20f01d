import { systemClock, systemRandom } from '../../clock';
import type { Host } from '../contract';
import { createAlipayProvider } from './alipay';
import type { AlipayOptions } from './alipay';
import { createAntProvider } from './ant';
import type { AntOptions } from './ant';
import { createWalletDesk } from './desk';
import type { DeskFactory } from './desk';
import type { ProviderName, WalletProvider } from './provider';
import { createWechatProvider } from './wechat';
import type { WechatOptions } from './wechat';

export type AlipayAccount = Pick<
  AlipayOptions,
  'gatewayUrl' | 'appId' | 'sellerId' | 'appPrivateKey' | 'walletPublicKey'
>;

export type AntAccount = Pick<
  AntOptions,
  | 'apiUrl'
  | 'appId'
  | 'clientId'
  | 'merchantPrivateKey'
  | 'walletPublicKey'
  | 'keyVersion'
  | 'productCode'
  | 'customerBelongsTo'
  | 'payExtras'
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
  /** Whose wallet the host `alipay` is: in it `my.tradePay` takes a `tradeNO` of Alipay, or a `paymentUrl` of Ant's. */
  miniProgramWallet: 'alipay' | 'ant';
  alipay?: AlipayAccount;
  ant?: AntAccount;
  wechat?: WechatAccount;
}

/** Where WeChat's servers are (pay.weixin.qq.com, developers.weixin.qq.com). */
const ADDRESSES = {
  wechatPay: 'https://api.mch.weixin.qq.com',
  wechat: 'https://api.weixin.qq.com',
};

/** Who serves which host, beside `alipay`. The other hosts have no payment server here, and take no orders. */
const HOSTS: Partial<Record<Host, ProviderName>> = {
  dd: 'alipay',
  h5: 'alipay',
  weapp: 'wechat',
};

/**
 * The real wallets.
 * @param timeout milliseconds before a wallet counts as unreachable
 */
export function createProductionWallets(
  { miniProgramWallet, alipay, ant, wechat }: WalletAccounts,
  timeout: number,
): DeskFactory {
  return (notifyUrl) => {
    const providers: WalletProvider[] = [];
    if (alipay) {
      const own = { notifyUrl: () => notifyUrl('alipay'), timeout, clock: systemClock };
      providers.push(createAlipayProvider({ ...alipay, ...own }));
    }
    if (ant) {
      const own = { notifyUrl: () => notifyUrl('ant'), timeout, clock: systemClock };
      providers.push(createAntProvider({ ...ant, ...own }));
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
    const hosts = { ...HOSTS, alipay: miniProgramWallet };
    const served = Object.entries(hosts).filter(([, name]) => names.has(name));
    return createWalletDesk(providers, Object.fromEntries(served));
  };
}
