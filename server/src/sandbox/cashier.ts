import { createVerify } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { prepaySignText } from '../merchant/wallet/prepay';
import type { SandboxContext } from './context';
import { WalletRefusal } from './refusal';
import { toCashierTrade } from './trade';
import type { SandboxTrade } from './trade';

interface Prepay {
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: 'RSA';
  paySign: string;
}

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

const text = { type: 'string', minLength: 1, maxLength: 1024 } as const;

const weappParameters = {
  type: 'object',
  required: ['timeStamp', 'nonceStr', 'package', 'signType', 'paySign'],
  additionalProperties: false,
  properties: {
    timeStamp: { type: 'string', pattern: '^\\d{1,13}$' },
    nonceStr: { type: 'string', minLength: 1, maxLength: 32 },
    package: { type: 'string', pattern: '^prepay_id=\\w+$' },
    signType: { const: 'RSA' },
    paySign: text,
  },
} as const;

const prepayBody = {
  anyOf: [
    {
      type: 'object',
      required: ['host', 'parameters'],
      additionalProperties: false,
      properties: { host: { const: 'weapp' }, parameters: weappParameters },
    },
    // As the simulator sends it still.
    weappParameters,
  ],
} as const;

/** What the wallet app on the phone asks of the wallet's server. The simulator plays the app. */
export function registerCashier(app: FastifyInstance, context: SandboxContext): void {
  const { keys, payee, trades, authCodes } = context;

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

  app.post<{ Body: Prepay | { host: 'weapp'; parameters: Prepay } }>(
    '/cashier/prepays',
    { schema: { body: prepayBody } },
    (request, reply) => {
      const prepay = 'parameters' in request.body ? request.body.parameters : request.body;
      const holds = createVerify('RSA-SHA256')
        .update(prepaySignText(keys.appId, prepay), 'utf8')
        .verify(keys.appPublicKey, prepay.paySign, 'base64');
      if (!holds) throw new WalletRefusal('INVALID_SIGNATURE', 'paySign does not hold.');
      const trade = require(prepay.package.slice('prepay_id='.length));
      return reply.send(toCashierTrade(trade, payee));
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
