import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createOperations } from './ant-operations';
import { isOfMerchant, signForMerchant } from './ant-signatures';
import type { SandboxContext } from './context';
import type { Params } from './openapi';
import { WalletRefusal } from './refusal';
import { readJson } from './signed-request';

/** The platform's names for what the trade book refuses. */
const REFUSALS: Record<string, string> = {
  INVALID_PARAMETER: 'PARAM_ILLEGAL',
  'ACQ.TRADE_HAS_SUCCESS': 'ORDER_IS_CLOSED',
  'ACQ.TRADE_HAS_CLOSE': 'ORDER_IS_CLOSED',
  'ACQ.TRADE_NOT_EXIST': 'ORDER_NOT_EXIST',
  'ACQ.TRADE_STATUS_ERROR': 'ORDER_STATUS_INVALID',
  'ACQ.CONTEXT_INCONSISTENT': 'REPEAT_REQ_INCONSISTENT',
  'ACQ.REFUND_AMT_NOT_EQUAL_TOTAL': 'REPEAT_REQ_INCONSISTENT',
  'ACQ.REASON_TRADE_REFUND_FEE_ERR': 'REFUND_AMOUNT_EXCEED',
};

const SUCCESS = { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' };

/** The part of the Ant mini program platform's API v2 that the merchant server calls, signed both ways. */
export function registerAntApi(app: FastifyInstance, context: SandboxContext): void {
  const { keys, clock } = context;
  const pathOf = (request: FastifyRequest): string => request.raw.url ?? request.url;

  /** Always 200: what happened is in the result. */
  function answer(request: FastifyRequest, reply: FastifyReply, content: Params): FastifyReply {
    const body = JSON.stringify(content);
    const path = pathOf(request);
    return reply
      .headers(signForMerchant('response', { path, body }, keys, clock.now()))
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
      const result = (resultCode: string, resultStatus: string, resultMessage: string) =>
        answer(request, reply, { result: { resultCode, resultStatus, resultMessage } });
      if (error instanceof WalletRefusal) {
        return result(REFUSALS[error.code] ?? error.code, 'F', error.message);
      }
      request.log.error({ err: error }, 'unexpected error');
      return result('UNKNOWN_EXCEPTION', 'U', 'Unexpected error.');
    });

    const preHandler = async (request: FastifyRequest<{ Body: string }>): Promise<void> => {
      const header = (name: string): string => {
        const value = request.headers[name];
        return typeof value === 'string' ? value : '';
      };
      const message = { path: pathOf(request), body: request.body, header };
      if (!isOfMerchant('request', message, keys, clock.now())) {
        throw new WalletRefusal('INVALID_SIGNATURE', 'The signature does not hold.');
      }
    };

    for (const [path, operation] of Object.entries(createOperations(context))) {
      scope.post<{ Body: string }>(path, { preHandler }, (request, reply) => {
        const params = readJson(request.body, 'The body');
        const origin = `${request.protocol}://${request.host}`;
        return answer(request, reply, { result: SUCCESS, ...operation(params, origin) });
      });
    }
  });
}
