import type { Wallet, WalletAnswer, WalletClaim } from '../payment/ports';
import type { Trade } from '../payment/trade';
import { codeOf, fieldsOf, firstAnswer, invalidTrade, unavailable, type Channel } from './call';
import { isCashierUrl } from './urls';

/** The part of the host that is called. Taro's own types of `tradePay` are wrong (NervJS/taro#12161). */
declare const my: { tradePay?: (options: Record<string, unknown>) => void } | undefined;

/** Result codes of `my.tradePay` (source: the API's reference for the Ant mini program platform). */
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
 * Reads an answer of `my.tradePay`, or of Alipay's bridge on the web. Hosts differ: the code may be a string or a
 * number, `resultCode` or `resultStatus`, in success or in fail.
 *
 * @param channel the callback that it came in
 * @param raw what the callback was given
 * @returns the answer; an undocumented code is `unknown`, never paid and never failed
 */
export function readAlipayAnswer(channel: Channel, raw: unknown): WalletAnswer {
  const { resultCode, resultStatus, error, errorCode } = fieldsOf(raw);
  const result = codeOf(resultCode, resultStatus);
  const code = result || codeOf(error, errorCode);
  // 4: no permission, in either callback. 2: a wrong parameter, as an error only.
  const refused = code === '4' || (code === '2' && channel !== 'success');
  return { claim: refused ? 'refused' : (claims.get(code) ?? 'unknown'), code, raw };
}

/**
 * @param trade any trade
 * @returns the one parameter of `my.tradePay` that it carries
 * @throws PaymentError `invalid-trade`
 */
export function alipayParameter(trade: Trade): Record<string, string> {
  if (trade.host !== 'alipay') {
    throw invalidTrade('alipay', `The trade is for ${trade.host}.`);
  }
  const given = (['tradeNO', 'orderStr', 'paymentUrl'] as const).filter(
    (name) => trade[name] !== undefined,
  );
  const [name] = given;
  if (name === undefined || given.length > 1) {
    throw invalidTrade('alipay', 'Exactly one of tradeNO, orderStr and paymentUrl is needed.');
  }
  const value: unknown = trade[name];
  if (typeof value !== 'string' || value.trim() === '') {
    throw invalidTrade('alipay', `${name} must be a text that is not empty.`);
  }
  if (name === 'tradeNO' && value.length > 64) {
    throw invalidTrade('alipay', 'tradeNO must have 64 characters at most.');
  }
  if (name === 'paymentUrl' && !isCashierUrl(value)) {
    throw invalidTrade('alipay', 'paymentUrl must be an https address.');
  }
  return { [name]: value };
}

/** @returns the wallet of Alipay, AlipayHK, Alipay+ wallets and every other Ant mini program host */
export function alipayWallet(): Wallet {
  const tradePay = () =>
    typeof my === 'object' && typeof my.tradePay === 'function' ? my.tradePay : undefined;
  return {
    host: 'alipay',
    isAvailable: () => tradePay() !== undefined,
    async pay(trade) {
      const call = tradePay();
      if (!call) throw unavailable('alipay');
      const parameter = alipayParameter(trade);
      return firstAnswer(
        (callbacks) => call.call(my, { ...parameter, ...callbacks }),
        readAlipayAnswer,
      );
    },
  };
}
