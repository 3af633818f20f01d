import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../errors';

export interface RequestLimits {
  /** Requests per minute from one address; IPv6 by its /64. */
  perAddress: number;
  /** Requests per minute of one signed-in buyer. */
  perBuyer: number;
}

/** @throws ApiError `too_many_requests` */
export type LimitBuyer = (
  request: FastifyRequest,
  reply: FastifyReply,
  buyerId: string,
) => Promise<void>;

const MINUTE = 60_000;

/**
 * Counts requests by where they come from before anything is asked of the database, also those that lead nowhere. Routes
 * with `config: { rateLimit: false }` are left out: a wallet must always be heard, and a watchman too. Each process
 * counts for itself.
 * @returns what the routes of signed-in buyers call once they know who asks
 */
export async function registerLimits(
  app: FastifyInstance,
  { perAddress, perBuyer }: RequestLimits,
): Promise<LimitBuyer> {
  await app.register(rateLimit, {
    // A route's own hooks, its authentication among them, would run before the plugin's.
    global: false,
    max: perAddress,
    timeWindow: MINUTE,
  });
  const limitAddress = app.rateLimit();
  app.addHook('onRequest', async function (request, reply) {
    const config = request.routeOptions.config as { rateLimit?: unknown } | undefined;
    if (config?.rateLimit !== false) await limitAddress.call(this, request, reply);
  });

  const buyers = new WeakMap<FastifyRequest, string>();
  const count = app.createRateLimit({
    max: perBuyer,
    timeWindow: MINUTE,
    keyGenerator: (request) => buyers.get(request) ?? '',
  });
  return async (request, reply, buyerId) => {
    buyers.set(request, buyerId);
    const answer = await count(request);
    if (answer.isAllowed || !answer.isExceeded) return;
    void reply.header('retry-after', answer.ttlInSeconds);
    throw new ApiError(429, 'too_many_requests', 'Too many requests; try again in a moment.');
  };
}
