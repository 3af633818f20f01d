import fastify, { type FastifyInstance } from 'fastify';

interface Seen {
  /** Trade numbers for which the wallet moved money, with the delay it asked for. */
  paid: { tradeNO: string; settleAfter: number | undefined }[];
  /** What it had verified before. */
  prepays: { host: string; parameters: unknown }[];
}

/** A merchant server and a wallet gateway in one, just enough to be paid. */
export interface FakeServers extends Seen {
  url: string;
  close: () => Promise<void>;
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="teal"/></svg>';

export async function startFakeServers(): Promise<FakeServers> {
  const server = fastify({ forceCloseConnections: true });
  const seen: Seen = { paid: [], prepays: [] };
  addMerchant(server);
  addGateway(server, seen);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, ...seen, close: () => server.close() };
}

function addMerchant(server: FastifyInstance): void {
  let orders = 0;
  server.get('/catalogue', () => ({
    currency: 'CNY',
    goods: [{ id: 'tea', title: 'Tea', price: 1250, picture: '/pictures/tea.svg' }],
  }));
  server.get('/pictures/tea.svg', (_request, reply) => reply.type('image/svg+xml').send(PICTURE));
  server.post('/sessions', () => ({ token: 'token' }));
  server.post<{ Body: { host?: string } }>('/orders', (request) => {
    orders += 1;
    const tradeNO = `trade-${orders}`;
    if (request.body.host !== 'weapp') return { trade: { host: 'alipay', tradeNO } };
    const trade = { host: 'weapp', timeStamp: '1', nonceStr: 'n', package: `prepay_id=${tradeNO}` };
    return { trade: { ...trade, signType: 'RSA', paySign: 's' } };
  });
  server.get('/missing', (_request, reply) =>
    reply.code(404).send({ error: { code: 'not_found' } }),
  );
  // Never answers: for time-outs and aborts.
  server.get('/silence', () => new Promise(() => undefined));
}

function addGateway(server: FastifyInstance, { paid, prepays }: Seen): void {
  const trade = (tradeNO: string) => ({
    tradeNO,
    subject: 'Jasmine tea, 100 g',
    payee: 'The Tea Shop',
    amount: 1250,
    currency: 'CNY',
    status: paid.some((one) => one.tradeNO === tradeNO) ? 'TRADE_SUCCESS' : 'WAIT_BUYER_PAY',
    settling: false,
    expiresAt: 0,
  });
  interface Named {
    Params: { tradeNO: string };
  }
  server.post('/cashier/auth-codes', () => ({ authCode: 'auth-code', buyer: 'buyer-1' }));
  server.get<Named>('/cashier/trades/:tradeNO', (request, reply) => {
    const { tradeNO } = request.params;
    if (!tradeNO.startsWith('trade-')) return reply.code(404).send({});
    return trade(tradeNO);
  });
  server.post<{ Body: { host: string; parameters: unknown } }>(
    '/cashier/prepays',
    (request, reply) => {
      // Whatever the host calls it, one of the parameters holds the trade's number.
      const [tradeNO] = /trade-\d+/.exec(JSON.stringify(request.body.parameters)) ?? [];
      if (tradeNO === undefined) return reply.code(400).send({});
      prepays.push(request.body);
      return trade(tradeNO);
    },
  );
  server.post<Named & { Body: { settleAfter?: number } }>(
    '/cashier/trades/:tradeNO/pay',
    (request) => {
      const { tradeNO } = request.params;
      paid.push({ tradeNO, settleAfter: request.body.settleAfter });
      return trade(tradeNO);
    },
  );
}
