import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { MerchantContext } from '../context';
import { acceptNotification } from '../orders/notify';
import type { RawNotification, WalletProvider } from '../wallet/provider';

/** Where a wallet posts its notifications. */
export const notificationPath = (provider: string): string => `/notifications/${provider}`;

/**
 * One address for each wallet. A wallet repeats a notification until it reads its own word for "taken", so every failure,
 * ours included, is answered by its word for "not taken".
 */
export function registerNotifications(app: FastifyInstance, context: MerchantContext): void {
  for (const wallet of context.wallets.all()) {
    void app.register(async (scope) => registerWallet(scope, context, wallet));
  }
}

function registerWallet(
  scope: FastifyInstance,
  context: MerchantContext,
  wallet: WalletProvider,
): void {
  const toRaw = (request: FastifyRequest): RawNotification => ({
    headers: request.headers,
    body: typeof request.body === 'string' ? request.body : '',
  });

  function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    accepted: boolean,
    failure?: number,
  ): FastifyReply {
    const { status, contentType, body, headers } = wallet.acknowledge(accepted, toRaw(request));
    return reply
      .code(failure ?? status)
      .headers(headers ?? {})
      .type(contentType)
      .send(body);
  }

  // Signatures are over what was sent, so the body stays text.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    wallet.notificationType,
    { parseAs: 'string' },
    async (_request: unknown, body: string) => body,
  );
  scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    context.metrics.notification(wallet.name, status >= 500 ? 'failure' : 'unreadable');
    if (status >= 500) request.log.error({ err: error }, 'notification failed');
    else request.log.warn({ status }, 'notification unreadable');
    return answer(request, reply, false, status);
  });
  scope.post(
    notificationPath(wallet.name),
    { config: { rateLimit: false } },
    async (request, reply) => {
      const outcome = await acceptNotification(context, wallet, toRaw(request));
      context.metrics.notification(wallet.name, outcome.accepted ? undefined : outcome.reason);
      if (!outcome.accepted) {
        request.log.warn({ wallet: wallet.name, reason: outcome.reason }, 'notification refused');
      }
      return answer(request, reply, outcome.accepted);
    },
  );
}
