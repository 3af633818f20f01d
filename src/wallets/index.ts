import type { HostName, Wallet } from '../payment/ports';
import { alipayWallet } from './alipay';
import { h5Wallet } from './h5';
import { noWallet } from './none';
import { weappWallet } from './weapp';

/**
 * The wallet of the host that this build is for. The comparisons are with a constant that Taro's bundler folds, so that
 * a build holds only its own wallet.
 *
 * @returns a wallet; one that is never available on a host without one
 */
export function hostWallet(): Wallet {
  if (process.env.TARO_ENV === 'alipay') return alipayWallet();
  if (process.env.TARO_ENV === 'weapp') return weappWallet();
  if (process.env.TARO_ENV === 'h5') return h5Wallet();
  return noWallet(process.env.TARO_ENV as HostName);
}
