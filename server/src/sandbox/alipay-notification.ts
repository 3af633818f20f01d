import type { Clock } from '../clock';
import { formatChinaTime } from '../clock';
import type { SandboxKeys } from '../keys';
import { toDecimal } from '../money';
import type { NotificationWriter } from './notifier';
import { signForm } from './signatures';
import type { SandboxTrade } from './trade';

function createForm(trade: SandboxTrade, keys: SandboxKeys, now: number): Record<string, string> {
  const total = toDecimal(trade.amount);
  const form: Record<string, string> = {
    notify_type: 'trade_status_sync',
    notify_id: trade.notifyId ?? '',
    notify_time: formatChinaTime(now),
    charset: 'utf-8',
    version: '1.0',
    app_id: keys.appId,
    auth_app_id: keys.appId,
    seller_id: keys.sellerId,
    buyer_id: trade.paidBy ?? '',
    out_trade_no: trade.outTradeNo,
    trade_no: trade.tradeNO,
    trade_status: trade.status,
    subject: trade.subject,
    total_amount: total,
    receipt_amount: total,
    buyer_pay_amount: total,
    gmt_create: formatChinaTime(trade.createdAt),
    gmt_payment: formatChinaTime(trade.paidAt ?? now),
  };
  return signForm(form, keys.walletPrivateKey);
}

/** Alipay's payment notification: a signed form, taken when the answer is exactly `success`. */
export const createAlipayWriter = (keys: SandboxKeys, clock: Clock): NotificationWriter => ({
  write: (trade) => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    body: new URLSearchParams(createForm(trade, keys, clock.now())).toString(),
  }),
  isAccepted: (_status, answer) => answer === 'success',
});
