import type { Wallet } from '../payment/ports';
import type { Trade } from '../payment/trade';
import { callOf, callWallet, fieldsOf, readWords } from './call';
import { SOME, tradeFields } from './fields';
import { kwaiHelp } from './help/kwai';

declare const ks: unknown;

const help = process.env.NODE_ENV === 'production' ? undefined : kwaiHelp;

/** `serviceId` is always '1', a text (source: Kuaishou's reference of `ks.pay`). */
function kwaiParameters(trade: Trade): Record<string, unknown> {
  const { texts } = tradeFields('kwai', trade, help);
  const order = {
    serviceId: '1',
    orderInfo: texts('orderInfo', { order_no: SOME, order_info_token: SOME }),
  };
  // Only for orders that were made for one way to pay, which open no cashier to choose it in (same source).
  if ((fieldsOf(trade)['paymentChannel'] ?? undefined) === undefined) return order;
  const paymentChannel = texts('paymentChannel', { provider: SOME, provider_channel_type: SOME });
  return { ...order, paymentChannel };
}

/**
 * `success` gives nothing and `fail` an error without documented codes: `unknown`, unless it speaks of a cancellation.
 *
 * @returns the wallet of a Kuaishou mini program
 */
export function kwaiWallet(): Wallet {
  return callWallet({
    host: 'kwai',
    find: () => callOf(typeof ks === 'undefined' ? undefined : ks, 'pay'),
    parameters: kwaiParameters,
    read: readWords('paid'),
    help,
  });
}
