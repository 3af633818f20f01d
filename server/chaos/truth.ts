import type { orders, refunds, orderEvents } from '../src/merchant/database/schema';
import { wasPaid } from '../src/merchant/orders/states';
import type { SandboxTrade } from '../src/sandbox/trade';
import type { Purchase } from './buyer';

export interface Books {
  orders: (typeof orders.$inferSelect)[];
  refunds: (typeof refunds.$inferSelect)[];
  events: (typeof orderEvents.$inferSelect)[];
  /** The wallet's own list: the truth. */
  trades: SandboxTrade[];
}

const sum = (amounts: { amount: number }[]): number =>
  amounts.reduce((total, { amount }) => total + amount, 0);

function wrongIn(order: Books['orders'][number], books: Books): string[] {
  const trades = books.trades.filter(({ outTradeNo }) => outTradeNo === order.id);
  const [trade] = trades;
  const events = books.events.filter(({ orderId }) => orderId === order.id);
  const paidEvents = events.filter(({ kind }) => kind === 'paid' || kind === 'paid_after_close');
  const moved = trade?.paidAt !== undefined;
  const back = sum(trade?.refunds ?? []);
  const own = books.refunds.filter(({ orderId }) => orderId === order.id);
  const checks: [boolean, string][] = [
    [trades.length <= 1, `has ${trades.length} trades`],
    [
      wasPaid(order.status) === moved,
      `is ${order.status}, and at the wallet ${moved ? '' : 'not '}paid`,
    ],
    [!moved || trade.amount === order.total, 'was charged another amount'],
    [order.status === 'closed' || wasPaid(order.status), `is still ${order.status}`],
    [order.status !== 'closed' || !trade || trade.status === 'TRADE_CLOSED', 'is closed here only'],
    [paidEvents.length === (moved ? 1 : 0), `was marked paid ${paidEvents.length} times`],
    [order.refunded === back, `gave back ${order.refunded} here and ${back} there`],
    [
      order.refunded === sum(own.filter(({ status }) => status === 'succeeded')),
      'has other refunds',
    ],
    [own.every(({ status }) => status !== 'requested'), 'has a refund without an end'],
    [back <= order.total, 'gave back more than was paid'],
    [!events.some(({ kind }) => kind === 'amount_mismatch'), 'saw another amount'],
  ];
  const wrong = checks.filter(([holds]) => !holds);
  const there = wrong.length > 0 ? ` There: ${JSON.stringify(trades)}` : '';
  return wrong.map(([, what]) => `Order ${order.id} ${what}.${there}`);
}

/** Everything in which the shop's books and the wallet's, and what buyers were told, do not agree. */
export function disagreements(books: Books, purchases: readonly Purchase[]): string[] {
  const byId = new Map(books.orders.map((order) => [order.id, order]));
  const wrong = books.orders.flatMap((order) => wrongIn(order, books));
  for (const { outTradeNo } of books.trades) {
    if (!byId.has(outTradeNo)) wrong.push(`Trade ${outTradeNo} is unknown here.`);
  }
  for (const { orderId, toldPaid, refunds: given } of purchases) {
    const order = byId.get(orderId);
    if (!order) wrong.push(`Order ${orderId} was accepted, and is lost.`);
    else if (toldPaid && !wasPaid(order.status))
      wrong.push(`Order ${orderId} was said to be paid.`);
    for (const id of given) {
      if (!books.refunds.some((refund) => refund.id === id)) wrong.push(`Refund ${id} is lost.`);
    }
  }
  if (byId.size !== purchases.length) {
    wrong.push(`There are ${byId.size} orders of ${purchases.length} purchases.`);
  }
  return wrong;
}
