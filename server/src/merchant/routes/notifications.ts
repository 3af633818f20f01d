import type { FastifyInstance } from 'fastify';
import type { MerchantContext } from '../context';
import { acceptNotification } from '../orders/notify';

/** A form as a record; a name that comes twice has no one meaning, so the form is not taken. */
function readForm(body: string): Record<string, string> | undefined {
  const entries = [...new URLSearchParams(body)];
  const form = Object.fromEntries(entries);
  return Object.keys(form).length === entries.length ? form : undefined;
}

/**
 * The wallet reads the text alone: `success` ends its repeats, anything else keeps them coming. So every failure here,
 * ours included, is answered `failure`.
 */
export function registerNotifications(app: FastifyInstance, context: MerchantContext): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (_request: unknown, body: string) => readForm(body),
    );
    scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) request.log.error({ err: error }, 'notification failed');
      else request.log.warn({ status }, 'notification unreadable');
      return reply.code(status).type('text/plain').send('failure');
    });
    scope.post<{ Body: Record<string, string> | undefined }>(
      '/notifications/alipay',
      { config: { rateLimit: false } },
      async (request, reply) => {
        void reply.type('text/plain');
        const outcome = request.body
          ? await acceptNotification(context, request.body)
          : ({ accepted: false, reason: 'form' } as const);
        if (outcome.accepted) return 'success';
        request.log.warn({ reason: outcome.reason }, 'notification refused');
        void reply.code(400);
        return 'failure';
      },
    );
  });
}
