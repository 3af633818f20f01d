import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formatChinaTime, parseChinaTime } from '../clock';
import { fromDecimal, toDecimal } from '../money';
import { createBills } from './alipay-bill';
import type { SandboxContext } from './context';
import { WalletRefusal } from './refusal';
import { signAnswer, verifyCall } from './signatures';
import { isPaid, refundedOf } from './trade';
import type { NewTrade } from './trade-book';

export type Params = Record<string, unknown>;

/** @throws WalletRefusal INVALID_PARAMETER */
export function readText(params: Params, name: string, pattern = /^[^\0]{1,256}$/): string {
  const value = params[name];
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new WalletRefusal('INVALID_PARAMETER', `${name} is missing or not valid.`);
}

const OUT_TRADE_NO = /^\w{1,64}$/;
const SUBJECT = /^[^/=&]{1,256}$/;

/**
 * The terms of a trade, from the body of alipay.trade.create or the biz_content of alipay.trade.wap.pay.
 * @throws WalletRefusal INVALID_PARAMETER
 */
export function readTerms(params: Params): NewTrade {
  const amount = fromDecimal(readText(params, 'total_amount'));
  const expiresAt = parseChinaTime(readText(params, 'time_expire'));
  if (amount === undefined || expiresAt === undefined) {
    const name = amount === undefined ? 'total_amount' : 'time_expire';
    throw new WalletRefusal('INVALID_PARAMETER', `${name} is not valid.`);
  }
  const outTradeNo = readText(params, 'out_trade_no', OUT_TRADE_NO);
  const subject = readText(params, 'subject', SUBJECT);
  return { api: 'alipay', outTradeNo, amount, expiresAt, subject };
}

function createOperations({ trades, authCodes, random }: SandboxContext) {
  const operations: Record<string, (params: Params) => Params> = {
    '/v3/alipay/system/oauth/token'(params) {
      readText(params, 'grant_type', /^authorization_code$/);
      const redeemed = authCodes.redeem(readText(params, 'code'));
      if ('refusal' in redeemed) {
        throw new WalletRefusal(redeemed.refusal, 'The authorisation code is not valid.');
      }
      return {
        user_id: redeemed.buyer,
        access_token: random(16).toString('hex'),
        expires_in: 1296000,
        refresh_token: random(16).toString('hex'),
        re_expires_in: 2592000,
      };
    },

    '/v3/alipay/trade/create'(params) {
      const trade = trades.create({
        ...readTerms(params),
        buyerId: readText(params, 'buyer_id', /^\w{1,64}$/),
        ...(params['notify_url'] !== undefined && { notifyUrl: readText(params, 'notify_url') }),
      });
      return { out_trade_no: trade.outTradeNo, trade_no: trade.tradeNO };
    },

    '/v3/alipay/trade/query'(params) {
      const trade = trades.findByOutTradeNo(readText(params, 'out_trade_no', OUT_TRADE_NO));
      if (!trade) throw new WalletRefusal('ACQ.TRADE_NOT_EXIST', 'There is no such trade.');
      return {
        out_trade_no: trade.outTradeNo,
        trade_no: trade.tradeNO,
        trade_status: trade.status,
        total_amount: toDecimal(trade.amount),
        ...(trade.paidBy !== undefined && { buyer_user_id: trade.paidBy }),
        ...(isPaid(trade) && { send_pay_date: formatChinaTime(trade.paidAt ?? trade.createdAt) }),
      };
    },

    '/v3/alipay/trade/close'(params) {
      const trade = trades.close(readText(params, 'out_trade_no', OUT_TRADE_NO));
      return { out_trade_no: trade.outTradeNo, trade_no: trade.tradeNO };
    },

    '/v3/alipay/trade/refund'(params) {
      const amount = fromDecimal(readText(params, 'refund_amount'));
      if (amount === undefined) {
        throw new WalletRefusal('INVALID_PARAMETER', 'refund_amount is not valid.');
      }
      const outTradeNo = readText(params, 'out_trade_no', OUT_TRADE_NO);
      const refundNo = readText(params, 'out_request_no', OUT_TRADE_NO);
      const { trade, repeated } = trades.refund(outTradeNo, { refundNo, amount });
      return {
        out_trade_no: trade.outTradeNo,
        trade_no: trade.tradeNO,
        // Whether money moved by this very call; refund_fee is all that was given back so far.
        fund_change: repeated ? 'N' : 'Y',
        refund_fee: toDecimal(refundedOf(trade)),
      };
    },

    '/v3/alipay/trade/fastpay/refund/query'(params) {
      const trade = trades.findByOutTradeNo(readText(params, 'out_trade_no', OUT_TRADE_NO));
      if (!trade) throw new WalletRefusal('ACQ.TRADE_NOT_EXIST', 'There is no such trade.');
      const refundNo = readText(params, 'out_request_no', OUT_TRADE_NO);
      const refund = trade.refunds.find((one) => one.refundNo === refundNo);
      // An unknown refund is answered like one that has not happened: without a status.
      return {
        out_trade_no: trade.outTradeNo,
        trade_no: trade.tradeNO,
        ...(refund && {
          out_request_no: refundNo,
          refund_status: 'REFUND_SUCCESS',
          refund_amount: toDecimal(refund.amount),
          total_amount: toDecimal(trade.amount),
        }),
      };
    },
  };
  return operations;
}

/** The part of Alipay's OpenAPI v3 that the merchant server calls, signed both ways. */
export function registerOpenApi(app: FastifyInstance, context: SandboxContext): void {
  const { keys } = context;

  function answer(reply: FastifyReply, status: number, content: Params): FastifyReply {
    const body = JSON.stringify(content);
    return reply
      .code(status)
      .headers(signAnswer(body, keys.walletPrivateKey, context))
      .type('application/json')
      .send(body);
  }

  void app.register(async (scope) => {
    // The signature is over the bytes that were sent, so the body stays text until it is verified.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'string' },
      async (_request: unknown, body: string) => body,
    );

    scope.setErrorHandler((error: unknown, request, reply) => {
      if (error instanceof WalletRefusal) {
        return answer(reply, error.status, { code: error.code, message: error.message });
      }
      request.log.error({ err: error }, 'unexpected error');
      return answer(reply, 500, { code: 'SYSTEM_ERROR', message: 'Unexpected error.' });
    });

    const verifySignature = async (request: FastifyRequest): Promise<void> => {
      const call = {
        authorization: request.headers.authorization,
        method: request.method,
        url: request.raw.url ?? request.url,
        body: typeof request.body === 'string' ? request.body : '',
      };
      if (!verifyCall(call, { appId: keys.appId, publicKey: keys.appPublicKey })) {
        throw new WalletRefusal('isv.invalid-signature', 'The signature does not hold.', 401);
      }
    };

    for (const [path, operation] of Object.entries(createOperations(context))) {
      scope.post<{ Body: string }>(path, { preHandler: verifySignature }, (request, reply) => {
        let params: unknown;
        try {
          params = JSON.parse(request.body);
        } catch {
          params = undefined;
        }
        if (typeof params !== 'object' || params === null) {
          throw new WalletRefusal('INVALID_PARAMETER', 'The body is not a JSON object.');
        }
        return answer(reply, 200, operation(params as Params));
      });
    }

    const bills = createBills(context);
    scope.get(
      '/v3/alipay/data/dataservice/bill/downloadurl/query',
      { preHandler: verifySignature },
      (request, reply) => {
        const params = request.query as Params;
        readText(params, 'bill_type', /^trade$/);
        const day = readText(params, 'bill_date', /^\d{4}-\d{2}-\d{2}$/);
        const address = bills.addressOf(day, `http://${request.host}`);
        return answer(reply, 200, { bill_download_url: address });
      },
    );

    // The file itself is not signed, by the real one neither.
    scope.get('/downloadBillFile.resource', (request, reply) => {
      const file = bills.fileOf((request.query as Params)['token']);
      return reply.type('application/zip').send(Buffer.from(file));
    });
  });
}
