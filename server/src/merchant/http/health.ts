import type { FastifyInstance } from 'fastify';
import { ApiError } from '../errors';
import { statusAnswer } from '../routes/answers';
import { describe } from './describe';

/** Whether this server is about to end. */
export interface Ending {
  begun: boolean;
}

/**
 * `/health`: the process lives, whatever else is away; a server that only waits for its database need not be killed.
 * `/ready`: it can serve, so that a load balancer may send buyers here.
 * @param checkStorage fails when the database does not answer or is not of this version
 */
export function registerHealth(
  app: FastifyInstance,
  ending: Ending,
  checkStorage: () => Promise<void>,
): void {
  // Asked every few seconds: only what is wrong is logged.
  const quiet = { config: { rateLimit: false }, logLevel: 'warn' } as const;
  const health = describe({
    summary: 'Whether the process lives',
    answers: { 200: statusAnswer('ok') },
  });
  app.get('/health', { ...quiet, schema: health }, () => ({ status: 'ok' }));
  const readiness = describe({
    summary: 'Whether buyers may be sent here',
    answers: { 200: statusAnswer('ready') },
  });
  app.get('/ready', { ...quiet, schema: readiness }, async () => {
    if (ending.begun) throw new ApiError(503, 'not_ready', 'This server is about to end.');
    await checkStorage();
    return { status: 'ready' };
  });
  // The next request of this caller goes to a server that stays.
  app.addHook('onSend', async (_request, reply) => {
    if (ending.begun) void reply.header('connection', 'close');
  });
}
