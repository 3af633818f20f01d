import type { MerchantContext } from '../context';
import type { RawNotification, WalletProvider } from '../wallet/provider';
import { findOrder } from './record';
import type { OrderRow } from './record';
import { performRefund } from './refund';
import { TradeTakenError, askAboutOrder, markPaid, payNotified } from './settle';
import { wasPaid } from './states';

export type NotificationOutcome =
  | { accepted: true }
  /** `reason` is for the log; it quotes nothing of the notification. */
  | { accepted: false; reason: string };

const refuse = (reason: string): NotificationOutcome => ({ accepted: false, reason });

/** The notification is as good as an occasion: what the wallet answers to a question is what counts. */
async function ask(context: MerchantContext, order: OrderRow): Promise<NotificationOutcome> {
  const { confirmed } = await askAboutOrder(context, order);
  return confirmed ? { accepted: true } : refuse('not_confirmed');
}

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
  if (reading.outcome === 'trade') {
    const order = await findOrder(context.database, reading.outTradeNo);
    if (!order) return refuse('out_trade_no');
    return order.provider === wallet.name ? ask(context, order) : refuse('provider');
  }
  const { outTradeNo, tradeNo, amount, currency, walletStatus, notifyId } = reading.payment;
  const source = 'notification';
  const payment = { source, tradeNo, amount, walletStatus, notifyId } as const;
  if (await payNotified(context, wallet, outTradeNo, currency, payment)) return { accepted: true };
  // It is paid already, it is not what it seems, or the wallet has to be asked.
  const order = await findOrder(context.database, outTradeNo);
  if (!order) return refuse('out_trade_no');
  if (order.provider !== wallet.name) return refuse('provider');
  if (amount !== order.total) return refuse('total_amount');
  if (currency !== order.currency) return refuse('currency');
  if (order.tradeNo !== null && order.tradeNo !== tradeNo) return refuse('trade_no');
  try {
    const marked = await markPaid(context, order, payment);
    return wasPaid(marked.status) ? { accepted: true } : await ask(context, marked);
  } catch (error) {
    if (error instanceof TradeTakenError) return refuse('trade_no');
    throw error;
  }
}
