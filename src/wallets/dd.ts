import type { Wallet } from '../payment/ports';
import { readResultCode } from './alipay-codes';
import { callOf, callWallet, fieldsOf } from './call';
import { SOME, tradeFields } from './fields';
import { ddHelp } from './help/dd';

declare const dd: unknown;

const help = process.env.NODE_ENV === 'production' ? undefined : ddHelp;

/**
 * DingTalk hands the order to Alipay, and Alipay's code back as `resultStatus`; what `fail` gives is not documented
 * and `unknown` (source: open.dingtalk.com, jsapi-pay).
 *
 * @returns the wallet of a DingTalk mini program
 */
export function ddWallet(): Wallet {
  return callWallet({
    host: 'dd',
    find: () => callOf(typeof dd === 'undefined' ? undefined : dd, 'pay'),
    parameters(trade) {
      const { orderStr } = tradeFields('dd', trade, help).texts('', { orderStr: SOME });
      // Required. 'true' only for orders that name the paying account, which then need no bound one (same source).
      return { info: orderStr, has_alipay: 'false' };
    },
    read(_channel, raw) {
      const { resultStatus, resultCode } = fieldsOf(raw);
      return readResultCode(resultStatus, resultCode);
    },
    help,
  });
}
