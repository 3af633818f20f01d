import type { Wallet, WalletClaim } from '../payment/ports';
import type { Trade } from '../payment/trade';
import { callOf, callWallet, codeOf, fieldsOf, type Read } from './call';
import { SOME, tradeFields } from './fields';
import { weappHelp } from './help/weapp';

declare const wx: unknown;

/** Says what to look at when a payment cannot work; not in production builds. */
export const weappAdvice = process.env.NODE_ENV === 'production' ? undefined : weappHelp;

/**
 * Reads an answer of `wx.requestPayment`: there is no code, only `errMsg` (source: WeChat's API reference). The
 * callback that it came in says less than the text; one that says neither ok, fail nor cancel is `unknown`.
 */
export const readWeappAnswer: Read = (_channel, raw) => {
  const code = codeOf(fieldsOf(raw)['errMsg']);
  const [, word = '', detail = ''] =
    /^requestPayment:\s*(ok|cancel|fail)\b[\s:]*(.*)$/i.exec(code) ?? [];
  return { claim: claimOf(word.toLowerCase(), detail), code };
};

function claimOf(word: string, detail: string): WalletClaim {
  if (word === 'ok') return 'paid';
  if (word === 'cancel') return 'cancelled';
  if (word !== 'fail') return 'unknown';
  // Very old clients aside, this is how a cancellation comes (source: the same). It is given for wrong signatures too.
  if (/^cancel/i.test(detail)) return 'cancelled';
  return /banned|no permission|parameter error/i.test(detail) ? 'refused' : 'failed';
}

/**
 * @param trade any trade
 * @returns the parameters of `wx.requestPayment` (source: WeChat Pay's reference: seconds are ten digits)
 * @throws PaymentError `invalid-trade`
 */
export function weappParameters(trade: Trade): Record<string, string> {
  return tradeFields('weapp', trade, weappAdvice).texts('', {
    timeStamp: /^\d{1,10}$/,
    nonceStr: /^\S{1,32}$/,
    package: /^prepay_id=\S/,
    signType: /^(RSA|MD5|HMAC-SHA256)$/,
    paySign: SOME,
  });
}

/** @returns the wallet of a WeChat mini program */
export function weappWallet(): Wallet {
  return callWallet({
    host: 'weapp',
    find: () => callOf(typeof wx === 'undefined' ? undefined : wx, 'requestPayment'),
    parameters: weappParameters,
    read: readWeappAnswer,
    help: weappAdvice,
  });
}
