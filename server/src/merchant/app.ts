import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { MerchantContext } from './context';
import { registerErrorHandling } from './errors';
import { registerHeaders } from './http/headers';
import { registerHealth } from './http/health';
import type { Ending } from './http/health';
import { registerLimits } from './http/limits';
import type { RequestLimits } from './http/limits';
import { requestId } from './http/request-id';
import { loggerOptions } from '../logger';
import type { Log } from '../logger';
import { createMetrics } from './metrics';
import { createSessionCache } from './sessions';
import { registerDescription } from './openapi';
import { registerCatalogue } from './routes/catalogue';
import { registerNotifications } from './routes/notifications';
import { registerOperator } from './routes/operator';
import { registerOrders } from './routes/orders';
import { registerSessions } from './routes/sessions';

export interface MerchantAppOptions {
  context: Omit<MerchantContext, 'log' | 'metrics' | 'sessionCache'> &
    Partial<Pick<MerchantContext, 'metrics'>>;
  /** Whose pages may call: a list of origins, or any. */
  corsOrigins: string[] | true;
  limits: RequestLimits;
  /** Proxies whose word is taken for a caller's address: addresses or networks (`10.0.0.0/8`). */
  trustedProxies: string[];
  /** For `/ready`: fails when the database does not answer or is not of this version. */
  checkStorage: () => Promise<void>;
  /** What the operator's calls have to show; without it there are none. */
  operatorToken?: string;
  /** Gathers a description of the routes: `app.swagger()`. Default: false. */
  describe?: boolean;
  log: Log;
}

const BODY_LIMIT = 32 * 1024;

/** Milliseconds for a request to arrive whole. */
const REQUEST_TIMEOUT = 30_000;

export interface MerchantApp {
  app: FastifyInstance;
  context: MerchantContext;
  /** Set `begun`, and every caller is sent elsewhere with the answer that they get. */
  ending: Ending;
}

/** The merchant server's routes without a port: call `inject` on it, or `listen`. */
export async function createMerchantApp(options: MerchantAppOptions): Promise<MerchantApp> {
  const app = Fastify({
    logger: loggerOptions(options.log),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    // A server that closes ends the connections that wait, and answers on the others first: also what comes in on one of
    // them meanwhile, since the database is there until the last answer.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    trustProxy: options.trustedProxies.length > 0 ? options.trustedProxies : false,
    genReqId: requestId(options.context.random),
    ajv: {
      customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false },
    },
  });
  app.removeContentTypeParser('text/plain');
  // The schemas of answers describe them: an answer is sent as it was made, and nothing is left out of it in silence.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  if (options.describe) await registerDescription(app);
  const { metrics = createMetrics() } = options.context;
  const context = {
    ...options.context,
    sessionCache: createSessionCache(),
    metrics,
    log: app.log,
  };
  app.addHook('onResponse', async ({ method, routeOptions: { url: route = 'none' } }, reply) => {
    metrics.request({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  registerErrorHandling(app);
  const ending: Ending = { begun: false };
  await registerHeaders(app, options.corsOrigins);
  const limitBuyer = await registerLimits(app, options.limits);
  registerHealth(app, ending, options.checkStorage);
  registerCatalogue(app);
  registerSessions(app, context);
  registerOrders(app, context, limitBuyer);
  registerNotifications(app, context);
  if (options.operatorToken !== undefined) registerOperator(app, context, options.operatorToken);
  await app.ready();
  return { app, context, ending };
}
