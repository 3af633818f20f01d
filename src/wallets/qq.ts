import type { Wallet } from '../payment/ports';
import { callOf, callWallet, codeOf, fieldsOf, readWords, type Read } from './call';
import { SOME, tradeFields } from './fields';
import { qqHelp } from './help/qq';

declare const qq: unknown;

const help = process.env.NODE_ENV === 'production' ? undefined : qqHelp;

/**
 * Reads an answer of `qq.requestPayment`. The reference names no codes; applications take `resultCode` 0 for paid
 * (secondary source: public QQ mini programs), so everything else is `unknown`.
 */
const readQqAnswer: Read = (channel, raw) => {
  const code = codeOf(fieldsOf(raw)['resultCode']);
  if (code === '0') return { claim: 'paid', code };
  const { claim, code: other } = readWords('unknown')(channel, raw);
  return { claim, code: code || other };
};

/** @returns the wallet of a QQ mini program, QQ's own wallet (source: q.qq.com, port_pay, qq.requestPayment) */
export function qqWallet(): Wallet {
  return callWallet({
    host: 'qq',
    find: () => callOf(typeof qq === 'undefined' ? undefined : qq, 'requestPayment'),
    parameters: (trade) =>
      tradeFields('qq', trade, help).texts('', { package: /^prepay_id=\S/, bargainor_id: SOME }),
    read: readQqAnswer,
    help,
  });
}
