import type { Wallet, WalletAnswer, WalletClaim } from '../payment/ports';
import type { Trade, WeappTrade } from '../payment/trade';
import { fieldsOf, firstAnswer, invalidTrade, unavailable, type Channel } from './call';

declare const wx: { requestPayment?: (options: Record<string, unknown>) => unknown } | undefined;

/**
 * Reads an answer of `wx.requestPayment`: there is no code, only `errMsg` (source: WeChat's API reference).
 *
 * @param _channel the callback that it came in; the text says more
 * @param raw what the callback was given
 * @returns the answer; a text that says neither ok, fail nor cancel is `unknown`
 */
export function readWeappAnswer(_channel: Channel, raw: unknown): WalletAnswer {
  const { errMsg } = fieldsOf(raw);
  const text = typeof errMsg === 'string' ? errMsg : '';
  const said = /^requestPayment:\s*(ok|cancel|fail)\b\s*:?\s*(.*)$/i.exec(text);
  const [, word = '', detail = ''] = said ?? [];
  return { claim: claimOf(word.toLowerCase(), detail), code: text, raw };
}

function claimOf(word: string, detail: string): WalletClaim {
  if (word === 'ok') return 'paid';
  if (word === 'cancel') return 'cancelled';
  if (word !== 'fail') return 'unknown';
  if (/^cancel/i.test(detail)) return 'cancelled';
  return /banned|no permission/i.test(detail) ? 'refused' : 'failed';
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * @param trade any trade
 * @returns the parameters of `wx.requestPayment`
 * @throws PaymentError `invalid-trade`
 */
export function weappParameters(trade: Trade): Omit<WeappTrade, 'host' | 'appId'> {
  if (trade.host !== 'weapp') throw invalidTrade('weapp', `The trade is for ${trade.host}.`);
  const { timeStamp, nonceStr, signType, paySign } = trade;
  if (!isText(timeStamp) || !/^\d+$/.test(timeStamp)) {
    throw invalidTrade('weapp', 'timeStamp must be a text of digits (seconds), not a number.');
  }
  if (!isText(nonceStr) || nonceStr.length > 32) {
    throw invalidTrade('weapp', 'nonceStr must be a text of 1 to 32 characters.');
  }
  if (!isText(trade.package) || !/^prepay_id=.+/.test(trade.package)) {
    throw invalidTrade('weapp', "package must be a text of the form 'prepay_id=…'.");
  }
  if (!['RSA', 'MD5', 'HMAC-SHA256'].includes(signType)) {
    throw invalidTrade('weapp', 'signType must be RSA, MD5 or HMAC-SHA256.');
  }
  if (!isText(paySign)) throw invalidTrade('weapp', 'paySign must be a text that is not empty.');
  return { timeStamp, nonceStr, package: trade.package, signType, paySign };
}

/** @returns the wallet of a WeChat mini program */
export function weappWallet(): Wallet {
  const requestPayment = () =>
    typeof wx === 'object' && typeof wx.requestPayment === 'function'
      ? wx.requestPayment
      : undefined;
  return {
    host: 'weapp',
    isAvailable: () => requestPayment() !== undefined,
    async pay(trade) {
      const call = requestPayment();
      if (!call) throw unavailable('weapp');
      const parameters = weappParameters(trade);
      return firstAnswer(
        (callbacks) => void call.call(wx, { ...parameters, ...callbacks }),
        readWeappAnswer,
      );
    },
  };
}
