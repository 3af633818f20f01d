import type { Wallet, WalletClaim } from '../payment/ports';
import { callOf, codeOf, fieldsOf, firstAnswer, readWords, unavailable, type Read } from './call';
import { SOME, tradeFields } from './fields';
import { ttHelp } from './help/tt';

declare const tt: unknown;

const help = process.env.NODE_ENV === 'production' ? undefined : ttHelp;
const find = (name: string) => callOf(typeof tt === 'undefined' ? undefined : tt, name);

/**
 * Codes of `tt.pay` (source: developer.open-douyin.com, tt.pay). 1 is "timed out", which is said of a buyer who went to
 * pay in another app and did not come back in time: money may have moved, so it is not read as a failure.
 */
const claims = new Map<string, WalletClaim>([
  ['0', 'paid'],
  ['1', 'unknown'],
  ['2', 'failed'],
  ['3', 'failed'],
  ['4', 'cancelled'],
  ['9', 'unknown'],
]);

/** `success` says that the cashier was opened, and its code the rest; `fail` that it was not (source: the same). */
const readPayAnswer: Read = (channel, raw) => {
  const { code, errNo, errCode, errMsg } = fieldsOf(raw);
  const said = codeOf(code, errNo, errCode, errMsg);
  const claim = channel === 'fail' && said ? 'failed' : 'unknown';
  return { claim: claims.get(codeOf(code)) ?? claim, code: said };
};

/**
 * Whatever `tt.requestOrder` answers, no cashier was opened. Parameters (10000) and the signature (11004) are mistakes
 * of the merchant server; other failures may go away (source: developer.open-douyin.com, tt.requestOrder).
 */
const readOrderAnswer: Read = (channel, raw) => {
  const { errNo, errMsg } = fieldsOf(raw);
  const code = codeOf(errNo, errMsg);
  if (code === '10000' || code === '11004') return { claim: 'refused', code };
  return { claim: channel === 'fail' && code ? 'failed' : 'unknown', code };
};

/**
 * The numbers of Douyin's orders, by the `data` that made them: whatever happens to the payment, the same trade must
 * not make a second order. It lives as long as the app does.
 */
const orders = new Map<string, string>();

/**
 * Two ways: `tt.pay` with an order of the server, and `tt.requestOrder`, whose order `tt.getOrderPayment` then pays.
 * The answers of the latter are not in the references that are public; its `fail` is `unknown` unless it speaks of a
 * cancellation.
 *
 * @returns the wallet of a Douyin mini program
 */
export function ttWallet(): Wallet {
  return {
    host: 'tt',
    isAvailable: () => Boolean(find('pay') ?? (find('requestOrder') && find('getOrderPayment'))),
    async pay(trade, onRepeat) {
      const { texts, oneOf } = tradeFields('tt', trade, help);
      if (oneOf('orderInfo', 'data') === 'orderInfo') {
        const pay = find('pay');
        if (!pay) throw unavailable('tt');
        const orderInfo = texts('orderInfo', { order_id: SOME, order_token: SOME });
        return firstAnswer(
          (callbacks) => pay({ orderInfo, service: 5, ...callbacks }),
          readPayAnswer,
          onRepeat,
          help,
        );
      }
      const requestOrder = find('requestOrder');
      const getOrderPayment = find('getOrderPayment');
      if (!requestOrder || !getOrderPayment) throw unavailable('tt');
      const order = texts('', { data: /^\s*\{/, byteAuthorization: SOME });
      const data = order['data'] ?? '';
      if (!orders.has(data)) {
        const answer = await firstAnswer(
          (callbacks) => requestOrder({ ...order, ...callbacks }),
          (channel, raw) => {
            // Remembered even if it comes too late for this payment. The first stays.
            const { orderId } = fieldsOf(raw);
            if (channel !== 'fail' && typeof orderId === 'string' && orderId && !orders.has(data)) {
              orders.set(data, orderId);
            }
            return readOrderAnswer(channel, raw);
          },
          onRepeat,
          help,
        );
        if (!orders.has(data)) return answer;
      }
      return firstAnswer(
        (callbacks) => getOrderPayment({ orderId: orders.get(data), ...callbacks }),
        readWords('paid'),
        onRepeat,
        help,
      );
    },
  };
}
