import type { FastifyInstance } from 'fastify';
import type { MerchantContext } from '../context';
import { openSession } from '../sessions';
import { sessionBody } from './schemas';

type Body = { host: 'alipay' | 'weapp'; authCode: string } | { host: 'h5' };

export function registerSessions(app: FastifyInstance, context: MerchantContext): void {
  app.post<{ Body: Body }>('/sessions', { schema: { body: sessionBody } }, async (request, reply) =>
    reply.code(201).send(await openSession(context, request.body)),
  );
}
