import fastify from 'fastify';
import { order } from '../shop/shared/order';

export interface Servers {
  url: string;
  close: () => Promise<void>;
}

/** A merchant server and a wallet's server in one: they answer at once, and every payment succeeds. */
export async function startServers(): Promise<Servers> {
  const server = fastify({ forceCloseConnections: true });
  const paid = new Set<string>();
  let orders = 0;
  const { total, currency } = order;
  const placed = (number: string, host?: string) => ({
    id: `order-${number}`,
    total,
    currency,
    status: paid.has(`trade-${number}`) ? 'paid' : 'awaiting_payment',
    ...(paid.has(`trade-${number}`) && { paidAt: Date.UTC(2026, 10, 26, 12) }),
    ...(host !== undefined && { trade: tradeOf(host, `trade-${number}`) }),
  });
  server.post<{ Body: { host: string } }>('/orders', ({ body }) => {
    orders += 1;
    return placed(String(orders + 1000), body.host);
  });
  server.get<{ Params: { id: string } }>('/orders/:id', ({ params }) =>
    placed(params.id.replace('order-', '')),
  );

  const trade = (tradeNO: string) => ({
    ...{ tradeNO, subject: 'Tea', payee: 'The Tea Shop', amount: total, currency },
    ...{ status: paid.has(tradeNO) ? 'TRADE_SUCCESS' : 'WAIT_BUYER_PAY' },
    ...{ settling: false, expiresAt: 0 },
  });
  interface Named {
    Params: { tradeNO: string };
  }
  server.post('/cashier/auth-codes', () => ({ authCode: 'auth-code', buyer: 'buyer-1' }));
  server.get<Named>('/cashier/trades/:tradeNO', ({ params }) => trade(params.tradeNO));
  server.post<{ Body: { parameters: { package: string } } }>('/cashier/prepays', ({ body }) =>
    trade(body.parameters.package.replace('prepay_id=', '')),
  );
  server.post<Named>('/cashier/trades/:tradeNO/pay', ({ params }) => {
    paid.add(params.tradeNO);
    return trade(params.tradeNO);
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => server.close() };
}

function tradeOf(host: string, tradeNO: string): object {
  if (host === 'alipay') return { host, tradeNO };
  const prepaid = { timeStamp: '1764158400', nonceStr: 'nonce', package: `prepay_id=${tradeNO}` };
  return { host, ...prepaid, signType: 'RSA', paySign: 'signature' };
}
