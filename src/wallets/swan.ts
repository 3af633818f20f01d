import type { Wallet } from '../payment/ports';
import type { Trade } from '../payment/trade';
import { callOf, callWallet, fieldsOf, readWords } from './call';
import { SOME, tradeFields } from './fields';
import { swanHelp } from './help/swan';

declare const swan: unknown;

const help = process.env.NODE_ENV === 'production' ? undefined : swanHelp;

/**
 * Every field a text (source: Baidu's reference of `swan.requestPolymerPayment`); `signFieldsRange` is always 1.
 */
function swanParameters(trade: Trade): Record<string, unknown> {
  const { texts, refuse } = tradeFields('swan', trade, help);
  const orderInfo = texts(
    'orderInfo',
    {
      dealId: SOME,
      appKey: SOME,
      totalAmount: /^[1-9]\d*$/,
      tpOrderId: SOME,
      dealTitle: SOME,
      signFieldsRange: /^1$/,
      rsaSign: SOME,
    },
    {
      notifyUrl: SOME,
      bizInfo: /^\{/,
      payResultUrl: SOME,
      inlinePaySign: SOME,
      promotionTag: SOME,
    },
  );
  const bannedChannels = fieldsOf(trade)['bannedChannels'] ?? [];
  if (!Array.isArray(bannedChannels) || bannedChannels.some((each) => typeof each !== 'string')) {
    return refuse('bannedChannels');
  }
  return bannedChannels.length > 0 ? { orderInfo, bannedChannels } : { orderInfo };
}

/**
 * The reference has no table of codes: `fail` gives `errCode`, `errMsg` and `data`, which are `unknown` unless they
 * speak of a cancellation. In Baidu's web state the page goes to the cashier, and no callback is ever called.
 *
 * @returns the wallet of a Baidu mini program
 */
export function swanWallet(): Wallet {
  return callWallet({
    host: 'swan',
    find: () => callOf(typeof swan === 'undefined' ? undefined : swan, 'requestPolymerPayment'),
    parameters: swanParameters,
    read: readWords('paid'),
    help,
  });
}
