import { parseOffsetTime } from '../clock';
import { readAntAmount } from '../merchant/wallet/ant-amount';
import { toNames, paymentUrlOf, toPayment, toRefund } from './ant-trade';
import type { SandboxContext } from './context';
import { readText } from './openapi';
import type { Params } from './openapi';
import { WalletRefusal } from './refusal';
import type { SandboxTrade } from './trade';

const NUMBER = /^[\w-]{1,64}$/;
const URL_TEXT = /^https?:\/\/\S{1,1000}$/;

const illegal = (name: string) =>
  new WalletRefusal('PARAM_ILLEGAL', `${name} is missing or not valid.`);

function readObject(params: Params, name: string): Params {
  const value = params[name];
  if (typeof value === 'object' && value !== null) return value as Params;
  throw illegal(name);
}

function readAmount(params: Params, name: string): { amount: number; currency: string } {
  const amount = readAntAmount(params, name);
  if (amount) return amount;
  throw illegal(name);
}

/** What a call answers beside its result, which is `S` unless it says otherwise. */
export type Operation = (params: Params, origin: string) => Params;

/** What comes of a payment that the buyer has still to confirm. */
const ACCEPTED = { resultCode: 'ACCEPT', resultStatus: 'A', resultMessage: 'accept' };

/** What a wallet of the platform does with the trade book, by the path of the call. */
export function createOperations(context: SandboxContext): Record<string, Operation> {
  const { trades, authCodes, keys, random, clock } = context;

  function requireApp(params: Params): void {
    if (params['appId'] !== keys.appId) throw illegal('appId');
  }

  function find(params: Params): SandboxTrade {
    const trade =
      params['paymentId'] === undefined
        ? trades.findByOutTradeNo(readText(params, 'paymentRequestId', NUMBER))
        : trades.find(readText(params, 'paymentId', NUMBER));
    if (trade?.api === 'ant') return trade;
    throw new WalletRefusal('ORDER_NOT_EXIST', 'There is no such payment.');
  }

  return {
    '/v2/authorizations/applyToken'(params) {
      requireApp(params);
      if (params['authClientId'] !== keys.clientId) throw illegal('authClientId');
      readText(params, 'grantType', /^AUTHORIZATION_CODE$/);
      const redeemed = authCodes.redeem(readText(params, 'authCode', /^[^\0]{1,128}$/));
      if ('refusal' in redeemed) {
        const isUsed = redeemed.refusal === 'isv.code-is-reused';
        throw new WalletRefusal(isUsed ? 'USED_CODE' : 'INVALID_CODE', 'The code is not valid.');
      }
      return { accessToken: random(16).toString('hex'), customerId: redeemed.buyer };
    },

    '/v2/payments/pay'(params, origin) {
      requireApp(params);
      readText(params, 'productCode');
      const { amount, currency } = readAmount(params, 'paymentAmount');
      const order = readObject(params, 'order');
      const expiresAt = parseOffsetTime(readText(params, 'paymentExpiryTime'));
      if (expiresAt === undefined) throw illegal('paymentExpiryTime');
      const buyer = readObject(order, 'buyer');
      const trade = trades.create({
        api: 'ant',
        outTradeNo: readText(params, 'paymentRequestId', NUMBER),
        subject: readText(order, 'orderDescription'),
        amount,
        currency,
        expiresAt,
        buyerId: readText(buyer, 'referenceBuyerId', /^\w{1,64}$/),
        notifyUrl: readText(params, 'paymentNotifyUrl', URL_TEXT),
      });
      return {
        result: ACCEPTED,
        ...toNames(trade),
        redirectActionForm: { method: 'GET', redirectUrl: paymentUrlOf(trade, origin) },
      };
    },

    '/v2/payments/inquiryPayment': (params) => toPayment(find(params)),

    '/v2/payments/cancel'(params) {
      const trade = trades.cancel(find(params).outTradeNo);
      return { ...toNames(trade), cancelTime: toPayment(trade).paymentCreateTime };
    },

    '/v2/payments/refund'(params) {
      const { amount, currency } = readAmount(params, 'refundAmount');
      const paid = find(params);
      if (currency !== paid.currency) throw illegal('refundAmount');
      if (paid.cancelledAt !== undefined) {
        throw new WalletRefusal('ORDER_IS_CANCELED', 'The payment was cancelled.');
      }
      const { trade, refund } = trades.refund(paid.outTradeNo, {
        refundNo: readText(params, 'refundRequestId', NUMBER),
        amount,
      });
      return toRefund(trade, refund);
    },

    '/v2/payments/inquiryRefund'(params) {
      const refundNo = readText(params, 'refundRequestId', NUMBER);
      for (const trade of trades.list()) {
        const refund = trade.refunds.find((one) => one.refundNo === refundNo);
        if (trade.api === 'ant' && refund) {
          const refundStatus = refund.at <= clock.now() ? 'SUCCESS' : 'PROCESSING';
          return { ...toRefund(trade, refund), refundStatus };
        }
      }
      throw new WalletRefusal('REFUND_NOT_EXIST', 'There is no such refund.');
    },
  };
}
