import { createHash, timingSafeEqual } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { MerchantContext } from '../context';
import { orderEvents, reconciliations, refunds } from '../database/schema';
import { ApiError } from '../errors';
import { describe } from '../http/describe';
import { findOrder, orderNotFound, toOrder } from '../orders/record';
import { requestRefund } from '../orders/refund';
import type { RefundRequest, RefundRow } from '../orders/refund';
import type { ReconciliationRow } from '../reconciliation/reconcile';
import { requireIdempotencyKey } from './idempotency-key';
import { operatorOrderAnswer, reconciliationAnswer, refundAnswer } from './answers';
import { dayParams, refundBody } from './schemas';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The row as docs/http-api.md shows it. */
const toRefund = ({
  id,
  orderId,
  amount,
  reason,
  status,
  walletCode,
  createdAt,
  endedAt,
}: RefundRow) => ({
  id,
  orderId,
  amount,
  reason,
  status,
  createdAt,
  ...(walletCode !== null && { walletCode }),
  ...(endedAt !== null && { endedAt }),
});

/** `empty` only when everything was answered: what is not known is no good news. */
const toReport = (report: ReconciliationRow) => ({
  ...report,
  empty: report.status === 'complete' && report.findings.length === 0,
});

/**
 * For the merchant's own staff and programs, who show the operator's token. Without one in the configuration these routes
 * do not exist.
 */
export function registerOperator(
  app: FastifyInstance,
  context: MerchantContext,
  operatorToken: string,
): void {
  const expected = digest(operatorToken);
  const onRequest = async ({ headers }: FastifyRequest): Promise<void> => {
    const token = /^Bearer (\S{1,256})$/i.exec(headers.authorization ?? '')?.[1] ?? '';
    if (timingSafeEqual(digest(token), expected)) return;
    throw new ApiError(401, 'unauthenticated', 'This is for the operator of the shop.');
  };

  const one = describe({
    summary: 'An order with its history and refunds',
    caller: 'operator',
    answers: { 200: operatorOrderAnswer },
  });
  app.get<{ Params: { id: string } }>(
    '/operator/orders/:id',
    { onRequest, schema: one },
    async (request) => {
      const { database } = context;
      const order = await findOrder(database, request.params.id);
      if (!order) throw orderNotFound();
      const events = await database
        .select()
        .from(orderEvents)
        .where(eq(orderEvents.orderId, order.id))
        .orderBy(asc(orderEvents.id));
      const given = await database
        .select()
        .from(refunds)
        .where(eq(refunds.orderId, order.id))
        .orderBy(asc(refunds.createdAt), asc(refunds.id));
      return {
        ...toOrder(order),
        provider: order.provider,
        ...(order.tradeNo !== null && { tradeNo: order.tradeNo }),
        events: events.map(({ kind, evidence, at }) => ({ kind, evidence, at })),
        refunds: given.map(toRefund),
      };
    },
  );

  app.post<{ Params: { id: string }; Body: RefundRequest }>(
    '/operator/orders/:id/refunds',
    {
      onRequest,
      config: { idempotent: true },
      schema: describe({
        summary: 'Give money back, once per key',
        caller: 'operator',
        body: refundBody,
        answers: { 201: refundAnswer },
      }),
    },
    async (request, reply) => {
      const key = requireIdempotencyKey(request);
      const refund = await requestRefund(context, request.params.id, key, request.body);
      return reply.code(201).send(toRefund(refund));
    },
  );

  app.get<{ Params: { day: string } }>(
    '/operator/reconciliations/:day',
    {
      onRequest,
      schema: describe({
        summary: 'What the two sides said of a day, for each wallet',
        caller: 'operator',
        params: dayParams,
        answers: { 200: reconciliationAnswer },
      }),
    },
    async (request) => {
      const { day } = request.params;
      const rows = await context.database
        .select()
        .from(reconciliations)
        .where(eq(reconciliations.day, day))
        .orderBy(asc(reconciliations.provider));
      if (rows.length === 0) {
        throw new ApiError(404, 'report_not_found', 'There is no report of this day, or not yet.');
      }
      return { day, reports: rows.map(toReport) };
    },
  );
}
