import type { WalletAnswer, WalletClaim } from '../payment/ports';
import { codeOf } from './call';

/** Result codes of Alipay's cashier (source: `my.tradePay` in the reference of the Ant mini program platform). */
const claims = new Map<string, WalletClaim>([
  ['9000', 'paid'],
  ['8000', 'processing'],
  ['6004', 'unknown'],
  ['4000', 'failed'],
  ['6001', 'cancelled'],
  ['6002', 'failed'],
  // iOS: the user left through "forgot password".
  ['99', 'cancelled'],
]);

/**
 * @param candidates where the host may have put the code, as a string or as a number
 * @returns the first that is there, and what it claims; an undocumented one is `unknown`, never paid and never failed
 */
export function readResultCode(...candidates: unknown[]): Omit<WalletAnswer, 'raw'> {
  const code = codeOf(...candidates);
  return { claim: claims.get(code) ?? 'unknown', code };
}
