import type { Wallet } from '../payment/ports';
import type { Trade } from '../payment/trade';
import { readResultCode } from './alipay-codes';
import { callOf, callWallet, fieldsOf, type Read } from './call';
import { SOME, tradeFields } from './fields';
import { alipayHelp } from './help/alipay';
import { isCashierUrl } from './urls';

/** Taro's own types of `tradePay` are wrong (NervJS/taro#12161). */
declare const my: unknown;

/** Says what to look at when a payment cannot work; not in production builds. */
export const alipayAdvice = process.env.NODE_ENV === 'production' ? undefined : alipayHelp;

/**
 * Reads an answer of `my.tradePay`, or of Alipay's bridge on the web. Hosts differ: the code may be a string or a
 * number, `resultCode` or `resultStatus`, in success or in fail, or `error` in fail.
 */
export const readAlipayAnswer: Read = (channel, raw) => {
  const { resultCode, resultStatus, error, errorCode } = fieldsOf(raw);
  const answer = readResultCode(resultCode, resultStatus, error, errorCode);
  // 4: no permission, in either callback. 2: a wrong parameter, as an error only.
  const refused = answer.code === '4' || (answer.code === '2' && channel !== 'success');
  return refused ? { ...answer, claim: 'refused' } : answer;
};

/**
 * @param trade any trade
 * @returns the one parameter of `my.tradePay` that it carries
 * @throws PaymentError `invalid-trade`
 */
export function alipayParameter(trade: Trade): Record<string, string> {
  const { texts, oneOf } = tradeFields('alipay', trade, alipayAdvice);
  const rules = { tradeNO: /^\S{1,64}$/, orderStr: SOME, paymentUrl: { test: isCashierUrl } };
  const name = oneOf('tradeNO', 'orderStr', 'paymentUrl');
  return texts('', { [name]: rules[name] });
}

/** @returns the wallet of Alipay, AlipayHK, Alipay+ wallets and every other Ant mini program host */
export function alipayWallet(): Wallet {
  return callWallet({
    host: 'alipay',
    find: () => callOf(typeof my === 'undefined' ? undefined : my, 'tradePay'),
    parameters: alipayParameter,
    read: readAlipayAnswer,
    help: alipayAdvice,
  });
}
