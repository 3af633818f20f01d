import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from './context';
import { createCredentialReader } from './credentials';
import type { Params } from './openapi';
import { WalletRefusal } from './refusal';
import { toCashierTrade } from './trade';
import type { SandboxTrade } from './trade';

const buyer = { type: 'string', pattern: '^\\w{1,64}$' } as const;

const authCodeBody = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { buyer },
} as const;

const payBody = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { buyer, settleAfter: { type: 'integer', minimum: 0, maximum: 86_400_000 } },
} as const;

const prepayBody = {
  type: 'object',
  required: ['host', 'parameters'],
  additionalProperties: false,
  properties: { host: { type: 'string' }, parameters: { type: 'object' } },
} as const;

/** What the wallet app on the phone asks of the wallet's server. The simulator plays the app. */
export function registerCashier(app: FastifyInstance, context: SandboxContext): void {
  const { payee, trades, authCodes } = context;

  function require(tradeNO: string): SandboxTrade {
    const trade = trades.find(tradeNO);
    if (!trade) throw new WalletRefusal('TRADE_NOT_EXIST', 'There is no such trade.', 404);
    return trade;
  }

  /** Everything about a trade, for people and tests. */
  const describe = (trade: SandboxTrade) => ({
    ...toCashierTrade(trade, payee),
    outTradeNo: trade.outTradeNo,
    createdAt: trade.createdAt,
    ...(trade.paidAt !== undefined && { paidAt: trade.paidAt }),
    ...(trade.paidBy !== undefined && { paidBy: trade.paidBy }),
    ...(trade.buyerId !== undefined && { buyerId: trade.buyerId }),
    api: trade.api,
    refunds: trade.refunds,
    history: trade.history,
    notifications: trade.notifications,
  });

  app.post<{ Body: { buyer?: string } | undefined }>(
    '/cashier/auth-codes',
    { schema: { body: authCodeBody } },
    (request, reply) => reply.code(201).send(authCodes.issue(request.body?.buyer)),
  );

  app.get<{ Params: { tradeNO: string } }>('/cashier/trades/:tradeNO', (request, reply) =>
    reply.send(toCashierTrade(require(request.params.tradeNO), payee)),
  );

  const readCredentials = createCredentialReader(context);

  app.post<{ Body: { host: string; parameters: Params } }>(
    '/cashier/prepays',
    { schema: { body: prepayBody } },
    (request, reply) => {
      const { host, parameters } = request.body;
      return reply.send(toCashierTrade(readCredentials(host, parameters), payee));
    },
  );

  app.post<{
    Params: { tradeNO: string };
    Body: { buyer?: string; settleAfter?: number } | undefined;
  }>('/cashier/trades/:tradeNO/pay', { schema: { body: payBody } }, (request, reply) => {
    const trade = trades.pay(request.params.tradeNO, request.body ?? {});
    return reply.send(toCashierTrade(trade, payee));
  });

  app.get('/sandbox/trades', () => trades.list().map(describe));

  app.get<{ Params: { tradeNO: string } }>('/sandbox/trades/:tradeNO', (request, reply) =>
    reply.send(describe(require(request.params.tradeNO))),
  );

  app.get('/health', () => ({ status: 'ok' }));
}
