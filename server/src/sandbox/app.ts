import cors from '@fastify/cors';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { loggerOptions } from '../logger';
import type { Log } from '../logger';
import { registerAntApi } from './ant-api';
import { registerCashier } from './cashier';
import type { SandboxContext } from './context';
import { registerOpenApi } from './openapi';
import { WalletRefusal } from './refusal';
import { registerWebCashier } from './web-cashier';
import { registerWechatApi } from './wechat-api';

export interface GatewayAppOptions {
  context: SandboxContext;
  corsOrigins: string[] | true;
  log: Log;
}

function statusOf(error: unknown): number {
  return typeof error === 'object' &&
    error !== null &&
    'statusCode' in error &&
    typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
}

/** The sandbox wallet's routes without a port. */
export async function createGatewayApp(options: GatewayAppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(options.log),
    bodyLimit: 32 * 1024,
    forceCloseConnections: true,
    ajv: {
      customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false },
    },
  });
  app.setErrorHandler((error: unknown, request, reply) => {
    if (error instanceof WalletRefusal) {
      const { code, message, status } = error;
      return reply.code(status).send({ error: { code, message } });
    }
    const status = statusOf(error);
    if (status >= 500) request.log.error({ err: error }, 'unexpected error');
    const message =
      status < 500 && error instanceof Error ? error.message : 'Unexpected error in the sandbox.';
    const code = status < 500 ? 'INVALID_PARAMETER' : 'SYSTEM_ERROR';
    return reply.code(status).send({ error: { code, message } });
  });
  app.setNotFoundHandler(() => {
    throw new WalletRefusal('NOT_FOUND', 'The sandbox wallet does not have this call.', 404);
  });
  await app.register(cors, { origin: options.corsOrigins, methods: ['GET', 'POST'] });
  registerCashier(app, options.context);
  registerWebCashier(app, options.context);
  registerOpenApi(app, options.context);
  registerWechatApi(app, options.context);
  registerAntApi(app, options.context);
  await app.ready();
  return app;
}
