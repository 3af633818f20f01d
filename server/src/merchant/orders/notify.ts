import type { MerchantContext } from '../context';
import type { RawNotification, WalletProvider } from '../wallet/provider';
import { findOrder } from './record';
import { performRefund } from './refund';
import { TradeTakenError, markPaid } from './settle';

export type NotificationOutcome =
  | { accepted: true }
  /** `reason` is for the log; it quotes nothing of the notification. */
  | { accepted: false; reason: string };

const refuse = (reason: string): NotificationOutcome => ({ accepted: false, reason });

/**
 * Takes a notification. Everything that the wallets' documentation asks to be checked is checked before anything changes:
 * signature, application and seller by the provider, then the order's number, its wallet, trade, amount and currency
 * against what is stored. A repeat is accepted and changes nothing.
 */
export async function acceptNotification(
  context: MerchantContext,
  wallet: WalletProvider,
  raw: RawNotification,
): Promise<NotificationOutcome> {
  const reading = wallet.readNotification(raw);
  if (reading.outcome === 'refused') return refuse(reading.reason);
  if (reading.outcome === 'refund') {
    // What it says is asked for, not believed: the answer to the question is as good and says more.
    const known = await performRefund(context, reading.refundNo);
    return known ? { accepted: true } : refuse('refund_no');
  }
  const { outTradeNo, tradeNo, amount, currency, walletStatus, notifyId } = reading.payment;
  const order = await findOrder(context.database, outTradeNo);
  if (!order) return refuse('out_trade_no');
  if (order.provider !== wallet.name) return refuse('provider');
  if (amount !== order.total) return refuse('total_amount');
  if (currency !== order.currency) return refuse('currency');
  if (order.tradeNo !== null && order.tradeNo !== tradeNo) return refuse('trade_no');
  try {
    const source = 'notification';
    await markPaid(context, order, { source, tradeNo, amount, walletStatus, notifyId });
  } catch (error) {
    if (error instanceof TradeTakenError) return refuse('trade_no');
    throw error;
  }
  return { accepted: true };
}
