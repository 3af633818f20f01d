import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { MerchantContext } from '../context';
import { ApiError } from '../errors';
import { describe } from '../http/describe';
import type { LimitBuyer } from '../http/limits';
import { placeOrder } from '../orders/place';
import type { Buyer, OrderRequest } from '../orders/place';
import { findOrder, listOwnOrders, orderNotFound, toOrder } from '../orders/record';
import { settleOrder } from '../orders/settle';
import { checkReturnUrl } from '../return-url';
import { authenticate } from '../sessions';
import { requireIdempotencyKey } from './idempotency-key';
import { orderAnswer, ordersAnswer } from './answers';
import { orderBody } from './schemas';

function checkOrder(buyer: Buyer, { host, returnUrl }: OrderRequest): void {
  if (host !== buyer.host) {
    const message = `You are signed in on ${buyer.host}; sign in on ${host} to pay there.`;
    throw new ApiError(400, 'invalid_request', message, 'host');
  }
  if (returnUrl !== undefined) checkReturnUrl(returnUrl);
}

/** Everything under /orders is for signed-in callers, who are recognised before a body is read. */
export function registerOrders(
  app: FastifyInstance,
  context: MerchantContext,
  limitBuyer: LimitBuyer,
): void {
  const buyers = new WeakMap<FastifyRequest, Buyer>();
  const buyerOf = (request: FastifyRequest): Buyer => {
    const buyer = buyers.get(request);
    if (!buyer) throw new Error('The route lacks its authentication.');
    return buyer;
  };
  const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const buyer = await authenticate(context, request.headers.authorization);
    await limitBuyer(request, reply, buyer.id);
    buyers.set(request, buyer);
  };

  app.post<{ Body: OrderRequest }>(
    '/orders',
    {
      onRequest,
      config: { idempotent: true },
      schema: describe({
        summary: 'Make an order and its trade, once per key',
        caller: 'buyer',
        body: orderBody,
        answers: { 201: orderAnswer },
      }),
    },
    async (request, reply) => {
      const key = requireIdempotencyKey(request);
      const buyer = buyerOf(request);
      checkOrder(buyer, request.body);
      const order = await placeOrder(context, buyer, key, request.body);
      return reply.code(201).send(toOrder(order));
    },
  );

  const own = describe({
    summary: "The caller's own orders, newest first",
    caller: 'buyer',
    answers: { 200: ordersAnswer },
  });
  app.get('/orders', { onRequest, schema: own }, async (request) => {
    const rows = await listOwnOrders(context.database, buyerOf(request).id);
    return { orders: rows.map(toOrder) };
  });

  const one = describe({
    summary: 'An order as it is now; the wallet is asked while it awaits payment',
    caller: 'buyer',
    answers: { 200: orderAnswer },
  });
  app.get<{ Params: { id: string } }>(
    '/orders/:id',
    { onRequest, schema: one },
    async (request) => {
      const order = await findOrder(context.database, request.params.id);
      // Another buyer's order is none.
      if (order?.userId !== buyerOf(request).id) throw orderNotFound();
      const settlement = await settleOrder(context, order);
      return { ...toOrder(settlement.order), ...(!settlement.confirmed && { unconfirmed: true }) };
    },
  );
}
