import type { HostName, Wallet } from '../payment/ports';
import { alipayWallet } from './alipay';
import { ddWallet } from './dd';
import { h5Wallet } from './h5';
import { jdWallet } from './jd';
import { kwaiWallet } from './kwai';
import { noWallet } from './none';
import { qqWallet } from './qq';
import { swanWallet } from './swan';
import { ttWallet } from './tt';
import { weappWallet } from './weapp';

/**
 * The wallet of the host that this build is for. The comparisons are with a constant that Taro's bundler folds, so that
 * a build holds only its own wallet.
 *
 * @returns a wallet; one that is never available where Taro builds for a target that this library does not know
 */
export function hostWallet(): Wallet {
  if (process.env.TARO_ENV === 'alipay') return alipayWallet();
  if (process.env.TARO_ENV === 'weapp') return weappWallet();
  if (process.env.TARO_ENV === 'tt') return ttWallet();
  if (process.env.TARO_ENV === 'swan') return swanWallet();
  if (process.env.TARO_ENV === 'qq') return qqWallet();
  if (process.env.TARO_ENV === 'jd') return jdWallet();
  if (process.env.TARO_ENV === 'dd') return ddWallet();
  if (process.env.TARO_ENV === 'kwai') return kwaiWallet();
  if (process.env.TARO_ENV === 'h5') return h5Wallet();
  return noWallet(process.env.TARO_ENV as HostName);
}
