import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** A day: how long a browser may keep the answer whether it may call. */
const PREFLIGHT_SECONDS = 24 * 60 * 60;

/**
 * What every answer carries: who may read it, that nothing of it is kept, run or framed, and the request's number.
 * @param corsOrigins whose pages may call
 */
export async function registerHeaders(
  app: FastifyInstance,
  corsOrigins: string[] | true,
): Promise<void> {
  await app.register(cors, {
    origin: corsOrigins,
    allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'x-request-id'],
    exposedHeaders: ['retry-after', 'x-request-id'],
    maxAge: PREFLIGHT_SECONDS,
  });
  await app.register(helmet, {
    // There is no page here: a browser that is led to an answer does nothing with it.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    // The shop's pages, of whatever origin, show the pictures.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', async (request, reply) => {
    // Tokens and orders are in the answers; the pictures say otherwise for themselves.
    void reply.headers({ 'cache-control': 'no-store', 'x-request-id': request.id });
  });
}
