import { MAX_AMOUNT } from '../money';
import type { SandboxContext } from './context';
import { readText } from './openapi';
import type { Params } from './openapi';
import { WalletRefusal } from './refusal';
import { isSettling } from './trade';
import type { SandboxTrade } from './trade';
import { prepayIdOf, toRefund, toTransaction } from './wechat-trade';

/** Milliseconds until a refund has reached the buyer. The real one takes minutes or days. */
export const REFUND_TIME = 1000;

const NUMBER = /^[\w*|-]{6,32}$/;
const REFUND_NUMBER = /^[\w*|@-]{1,64}$/;
const URL_TEXT = /^https?:\/\/\S{1,240}$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

export const invalid = (name: string) =>
  new WalletRefusal('PARAM_ERROR', `${name} is missing or not valid.`);

function readObject(params: Params, name: string): Params {
  const value = params[name];
  if (typeof value === 'object' && value !== null) return value as Params;
  throw invalid(name);
}

function readFen(params: Params, name: string): number {
  const value = params[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_AMOUNT) {
    return value;
  }
  throw invalid(name);
}

/** What an operation answers; without content there is no body. */
export interface Outcome {
  status: number;
  content?: Params;
}

export type Operation = (given: { params: Params; number: string; query: Params }) => Outcome;

export const ok = (content: Params): Outcome => ({ status: 200, content });

/** What WeChat Pay does with the trade book. */
export function createOperations(context: SandboxContext) {
  const { trades, keys, clock } = context;

  const find = (outTradeNo: string): SandboxTrade | undefined => {
    const trade = trades.findByOutTradeNo(outTradeNo);
    return trade?.api === 'wechat' ? trade : undefined;
  };

  function requireMerchant(mchId: unknown): void {
    if (mchId !== keys.mchId) throw new WalletRefusal('PARAM_ERROR', 'mchid is of another one.');
  }

  const prepay: Operation = ({ params }) => {
    requireMerchant(params['mchid']);
    if (params['appid'] !== keys.appId) {
      throw new WalletRefusal('APPID_MCHID_NOT_MATCH', 'appid is not bound to the merchant.');
    }
    const amount = readObject(params, 'amount');
    readText(amount, 'currency', /^CNY$/);
    const trade = trades.create({
      api: 'wechat',
      outTradeNo: readText(params, 'out_trade_no', NUMBER),
      subject: readText(params, 'description', /^[^\0]{1,127}$/u),
      amount: readFen(amount, 'total'),
      expiresAt: Date.parse(readText(params, 'time_expire', RFC_3339)),
      buyerId: readText(readObject(params, 'payer'), 'openid', /^\w{1,64}$/),
      notifyUrl: readText(params, 'notify_url', URL_TEXT),
    });
    return ok({ prepay_id: prepayIdOf(trade) });
  };

  const query: Operation = ({ number, query: { mchid } }) => {
    requireMerchant(mchid);
    const trade = find(number);
    if (!trade) throw new WalletRefusal('ORDER_NOT_EXIST', 'There is no such order.', 404);
    return ok(toTransaction(trade, keys));
  };

  const close: Operation = ({ number, params }) => {
    requireMerchant(params['mchid']);
    const trade = find(number);
    if (trade?.paidAt !== undefined) throw new WalletRefusal('ORDERPAID', 'The order is paid.');
    if (trade && isSettling(trade)) {
      return { status: 202, content: { code: 'USERPAYING', message: 'The buyer is paying.' } };
    }
    // The real one answers the same for a number that it does not know.
    if (trade) trades.close(number);
    return { status: 204 };
  };

  const refund: Operation = ({ params }) => {
    const amount = readObject(params, 'amount');
    readText(amount, 'currency', /^CNY$/);
    const paid = trades.find(readText(params, 'transaction_id', /^\d{28}$/));
    if (paid?.api !== 'wechat' || paid.paidAt === undefined) {
      throw new WalletRefusal('RESOURCE_NOT_EXISTS', 'There is no such payment.', 404);
    }
    if (readFen(amount, 'total') !== paid.amount) {
      throw new WalletRefusal('INVALID_REQUEST', 'The order has another amount.');
    }
    const { trade, refund: made } = trades.refund(paid.outTradeNo, {
      refundNo: readText(params, 'out_refund_no', REFUND_NUMBER),
      amount: readFen(amount, 'refund'),
      settleAfter: REFUND_TIME,
      ...(params['notify_url'] !== undefined && {
        notifyUrl: readText(params, 'notify_url', URL_TEXT),
      }),
    });
    return ok(toRefund(trade, made, clock.now()));
  };

  const queryRefund: Operation = ({ number }) => {
    for (const trade of trades.list()) {
      const made = trade.refunds.find(({ refundNo }) => refundNo === number);
      if (trade.api === 'wechat' && made) return ok(toRefund(trade, made, clock.now()));
    }
    throw new WalletRefusal('RESOURCE_NOT_EXISTS', 'There is no such refund.', 404);
  };

  return { prepay, query, close, refund, queryRefund };
}
