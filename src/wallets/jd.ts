import type { Wallet } from '../payment/ports';
import { callOf, callWallet, readWords } from './call';
import { SOME, tradeFields } from './fields';
import { jdHelp } from './help/jd';

declare const jd: unknown;

const help = process.env.NODE_ENV === 'production' ? undefined : jdHelp;

/**
 * `jd.requestPayment` has no public reference: the parameters are those of one secondary source, and its answers are
 * not documented at all. Everything that does not speak of a cancellation is `unknown`, success included.
 *
 * @returns the wallet of a JD mini program
 */
export function jdWallet(): Wallet {
  return callWallet({
    host: 'jd',
    find: () => callOf(typeof jd === 'undefined' ? undefined : jd, 'requestPayment'),
    parameters: (trade) =>
      tradeFields('jd', trade, help).texts('', {
        appId: SOME,
        orderId: SOME,
        payChannel: SOME,
        merchantNo: SOME,
        totalAmount: SOME,
        signData: SOME,
        sign: SOME,
      }),
    read: readWords('unknown'),
    help,
  });
}
