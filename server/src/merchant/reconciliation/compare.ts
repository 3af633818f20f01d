import type { OrderRow } from '../orders/record';
import { isOpen, wasPaid } from '../orders/states';
import type { WalletTrade } from '../wallet/provider';
import type { Finding } from './report';

/** The minor units and currency of an order, as the report quotes them. */
const here = ({ status, total, currency }: OrderRow) => ({ status, amount: total, currency });

function there(trade: WalletTrade) {
  return trade.status === 'paid'
    ? { status: trade.walletStatus, amount: trade.amount, currency: trade.currency }
    : { status: trade.status };
}

/** A trade of which everything went back is "closed" at Alipay, as is one that was never paid. */
const wentBack = (order: OrderRow): boolean => order.refundReserved === order.total;

/**
 * An order against the wallet's own word about its trade.
 * @returns what they disagree about, if anything
 */
export function compareOrder(
  order: OrderRow,
  trade: WalletTrade,
  now: number,
): Finding | undefined {
  const finding = (kind: Finding['kind']): Finding => ({
    kind,
    orderId: order.id,
    here: here(order),
    there: there(trade),
  });
  if (trade.status === 'paid') {
    if (trade.amount !== order.total || trade.currency !== order.currency) {
      return finding('amount_differs');
    }
    return wasPaid(order.status) ? undefined : finding('paid_there_not_here');
  }
  if (wasPaid(order.status)) {
    const isFine = trade.status === 'closed' && wentBack(order);
    return isFine ? undefined : finding('paid_here_not_there');
  }
  return isOpen(order.status) && order.expiresAt <= now ? finding('open_after_limit') : undefined;
}
