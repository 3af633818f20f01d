import type { FastifyInstance } from 'fastify';
import type { MerchantContext } from '../context';
import { openSession, renewSession } from '../sessions';
import type { SessionRequest } from '../sessions';
import { renewalBody, sessionBody } from './schemas';

export function registerSessions(app: FastifyInstance, context: MerchantContext): void {
  app.post<{ Body: SessionRequest }>(
    '/sessions',
    { schema: { body: sessionBody } },
    async (request, reply) => reply.code(201).send(await openSession(context, request.body)),
  );

  app.post<{ Body: { token: string } }>(
    '/sessions/renewals',
    { schema: { body: renewalBody } },
    async (request, reply) => reply.code(201).send(await renewSession(context, request.body.token)),
  );
}
