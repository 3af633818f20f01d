import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SandboxContext } from './context';
import { readText } from './openapi';
import type { Params } from './openapi';
import { WalletRefusal } from './refusal';
import { readJson } from './signed-request';
import { writeBill } from './wechat-bill';
import { createOperations, invalid, ok } from './wechat-operations';
import type { Operation, Outcome } from './wechat-operations';
import { isMerchantCall, signForMerchant } from './wechat-signatures';

/** WeChat's names for what the trade book refuses. */
const REFUSALS: Record<string, [status: number, code: string]> = {
  INVALID_PARAMETER: [400, 'PARAM_ERROR'],
  'ACQ.TRADE_HAS_SUCCESS': [400, 'ORDERPAID'],
  'ACQ.TRADE_HAS_CLOSE': [400, 'ORDER_CLOSED'],
  'ACQ.TRADE_NOT_EXIST': [404, 'RESOURCE_NOT_EXISTS'],
};

/** The part of WeChat Pay's API v3 that the merchant server calls, signed both ways, and WeChat's sign-in. */
export function registerWechatApi(app: FastifyInstance, context: SandboxContext): void {
  const { keys, trades, authCodes, clock, random } = context;

  function answer(reply: FastifyReply, { status, content }: Outcome): FastifyReply {
    const body = content === undefined ? '' : JSON.stringify(content);
    reply.code(status).headers(signForMerchant(body, keys, context));
    return content === undefined ? reply.send() : reply.type('application/json').send(body);
  }

  const billOf = (day: string): string | undefined =>
    writeBill(
      trades.list().filter(({ api }) => api === 'wechat'),
      day,
      keys,
    );

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
        const fallback = error.code.startsWith('ACQ.') ? 'INVALID_REQUEST' : error.code;
        const [status, code] = REFUSALS[error.code] ?? [error.status, fallback];
        return answer(reply, { status, content: { code, message: error.message } });
      }
      request.log.error({ err: error }, 'unexpected error');
      const content = { code: 'SYSTEM_ERROR', message: 'Unexpected error.' };
      return answer(reply, { status: 500, content });
    });

    const textOf = ({ body }: FastifyRequest): string => (typeof body === 'string' ? body : '');

    const preHandler = async (request: FastifyRequest): Promise<void> => {
      const call = {
        authorization: request.headers.authorization,
        method: request.method,
        path: request.raw.url ?? request.url,
        body: textOf(request),
      };
      if (!isMerchantCall(call, keys, clock.now())) {
        throw new WalletRefusal('SIGN_ERROR', 'The signature does not hold.', 401);
      }
      // Without it the real one would sign by a platform certificate, which the sandbox has not.
      if (request.headers['wechatpay-serial'] !== keys.publicKeyId)
        throw invalid('Wechatpay-Serial');
    };

    const { prepay, query, close, refund, queryRefund } = createOperations(context);
    const perform = (operation: Operation) => (request: FastifyRequest, reply: FastifyReply) =>
      answer(
        reply,
        operation({
          params: request.method === 'POST' ? readJson(textOf(request), 'The body') : {},
          number: (request.params as { number?: string }).number ?? '',
          query: request.query as Params,
        }),
      );

    const transactions = '/v3/pay/transactions';
    const refunds = '/v3/refund/domestic/refunds';
    scope.post(`${transactions}/jsapi`, { preHandler }, perform(prepay));
    scope.get(`${transactions}/out-trade-no/:number`, { preHandler }, perform(query));
    scope.post(`${transactions}/out-trade-no/:number/close`, { preHandler }, perform(close));
    scope.post(refunds, { preHandler }, perform(refund));
    scope.get(`${refunds}/:number`, { preHandler }, perform(queryRefund));

    scope.get('/v3/bill/tradebill', { preHandler }, (request, reply) => {
      const params = request.query as Params;
      readText(params, 'bill_type', /^ALL$/);
      const day = readText(params, 'bill_date', /^\d{4}-\d{2}-\d{2}$/);
      const bill = billOf(day);
      if (!bill) throw new WalletRefusal('NO_STATEMENT_EXIST', 'Nothing happened on that day.');
      return answer(
        reply,
        ok({
          hash_type: 'SHA1',
          hash_value: createHash('sha1').update(bill).digest('hex'),
          download_url: `http://${request.host}/v3/billdownload/file?token=${day}`,
        }),
      );
    });

    // The file itself is not signed, by the real one neither.
    scope.get('/v3/billdownload/file', { preHandler }, (request, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .send(billOf(readText(request.query as Params, 'token'))),
    );

    scope.get('/sns/jscode2session', (request, reply) => {
      const { appid, secret, js_code, grant_type } = request.query as Params;
      const refuse = (errcode: number, errmsg: string) => reply.send({ errcode, errmsg });
      if (appid !== keys.appId) return refuse(40013, 'invalid appid');
      if (secret !== keys.appSecret) return refuse(40125, 'invalid appsecret');
      if (grant_type !== 'authorization_code') return refuse(40002, 'invalid grant_type');
      const redeemed = authCodes.redeem(typeof js_code === 'string' ? js_code : '');
      if ('refusal' in redeemed) {
        const isUsed = redeemed.refusal === 'isv.code-is-reused';
        return isUsed ? refuse(40163, 'code been used') : refuse(40029, 'invalid code');
      }
      return reply.send({
        openid: redeemed.buyer,
        session_key: random(16).toString('base64'),
      });
    });
  });
}
