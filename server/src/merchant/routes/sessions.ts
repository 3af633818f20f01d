import type { FastifyInstance } from 'fastify';
import type { MerchantContext } from '../context';
import { openSession, renewSession } from '../sessions';
import type { SessionRequest } from '../sessions';
import { describe } from '../http/describe';
import { sessionAnswer } from './answers';
import { renewalBody, sessionBody } from './schemas';

export function registerSessions(app: FastifyInstance, context: MerchantContext): void {
  app.post<{ Body: SessionRequest }>(
    '/sessions',
    {
      schema: describe({
        summary: "Sign in by a code of one's wallet, or as a guest of the web",
        body: sessionBody,
        answers: { 201: sessionAnswer },
      }),
    },
    async (request, reply) => reply.code(201).send(await openSession(context, request.body)),
  );

  app.post<{ Body: { token: string } }>(
    '/sessions/renewals',
    {
      schema: describe({
        summary: 'A new session for a guest of the web',
        body: renewalBody,
        answers: { 201: sessionAnswer },
      }),
    },
    async (request, reply) => reply.code(201).send(await renewSession(context, request.body.token)),
  );
}
