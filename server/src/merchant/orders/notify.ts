import type { MerchantContext } from '../context';
import { findOrder } from './record';
import { markPaid } from './settle';

export type NotificationOutcome =
  | { accepted: true }
  /** `reason` is for the log; it quotes nothing of the notification. */
  | { accepted: false; reason: string };

const PAID = new Set(['TRADE_SUCCESS', 'TRADE_FINISHED']);

const refuse = (reason: string): NotificationOutcome => ({ accepted: false, reason });

/**
 * Takes a payment notification. Everything that the wallet's documentation asks to be checked is checked before anything
 * changes: the signature, then app_id, seller_id, out_trade_no and total_amount against what is stored. A repeat is
 * accepted and changes nothing.
 */
export async function acceptNotification(
  context: MerchantContext,
  form: Record<string, string>,
): Promise<NotificationOutcome> {
  const notification = context.wallet.verifyNotification(form);
  if (!notification) return refuse('signature');
  const { appId, sellerId } = context.settings;
  if (notification.appId !== appId) return refuse('app_id');
  if (notification.sellerId !== sellerId) return refuse('seller_id');
  const order = await findOrder(context.database, notification.outTradeNo);
  if (!order) return refuse('out_trade_no');
  if (notification.amount !== order.total) return refuse('total_amount');
  if (!PAID.has(notification.tradeStatus)) return refuse('trade_status');
  await markPaid(context, order.id, {
    source: 'notification',
    tradeNo: notification.tradeNo,
    amount: notification.amount,
    walletStatus: notification.tradeStatus,
    notifyId: notification.notifyId,
  });
  return { accepted: true };
}
