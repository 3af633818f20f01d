import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { MerchantContext } from './context';
import { registerErrorHandling } from './errors';
import { loggerOptions } from '../logger';
import type { Log } from '../logger';
import { registerCatalogue } from './routes/catalogue';
import { registerNotifications } from './routes/notifications';
import { registerOperator } from './routes/operator';
import { registerOrders } from './routes/orders';
import { registerSessions } from './routes/sessions';

export interface MerchantAppOptions {
  context: Omit<MerchantContext, 'log'>;
  /** Whose pages may call: a list of origins, or any. */
  corsOrigins: string[] | true;
  /** Requests per minute from one address. */
  requestsPerMinute: number;
  /** What the operator's calls have to show; without it there are none. */
  operatorToken?: string;
  log: Log;
}

const BODY_LIMIT = 32 * 1024;

/** The merchant server's routes without a port: call `inject` on it, or `listen`. */
export async function createMerchantApp(
  options: MerchantAppOptions,
): Promise<{ app: FastifyInstance; context: MerchantContext }> {
  const app = Fastify({
    logger: loggerOptions(options.log),
    bodyLimit: BODY_LIMIT,
    // Browsers and SDKs keep connections open; a server that closes must not wait for them.
    forceCloseConnections: true,
    genReqId: () => options.context.random(8).toString('hex'),
    ajv: {
      customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false },
    },
  });
  app.removeContentTypeParser('text/plain');
  const context = { ...options.context, log: app.log };
  registerErrorHandling(app);
  await app.register(cors, {
    origin: options.corsOrigins,
    allowedHeaders: ['authorization', 'content-type', 'idempotency-key'],
  });
  await app.register(rateLimit, { max: options.requestsPerMinute, timeWindow: '1 minute' });
  app.get('/health', { config: { rateLimit: false } }, () => ({ status: 'ok' }));
  registerCatalogue(app);
  registerSessions(app, context);
  registerOrders(app, context);
  registerNotifications(app, context);
  if (options.operatorToken !== undefined) registerOperator(app, context, options.operatorToken);
  await app.ready();
  return { app, context };
}
