import { formatOffsetTime } from '../clock';
import type { Clock, RandomBytes } from '../clock';
import type { SandboxKeys } from '../keys';
import { encryptResource } from '../merchant/wallet/wechat-resource';
import type { NotificationWriter } from './notifier';
import type { SandboxRefund, SandboxTrade } from './trade';
import { signForMerchant } from './wechat-signatures';
import { toRefund, toTransaction } from './wechat-trade';

/** A refund as a notification tells it: with other names than the answer to a question has. */
function toNotice(trade: SandboxTrade, refund: SandboxRefund, keys: SandboxKeys, now: number) {
  const { status, amount, ...told } = toRefund(trade, refund, now);
  const { total, refund: refunded } = amount;
  return {
    ...told,
    mchid: keys.mchId,
    refund_status: status,
    user_received_account: '支付用户零钱',
    amount: { total, refund: refunded, payer_total: total, payer_refund: refunded },
  };
}

/** Signs and encrypts a notification as WeChat Pay sends it. */
export function writeNotification(
  notice: { id: string; event: string; originalType: string; content: unknown },
  keys: SandboxKeys,
  ports: { clock: Clock; random: RandomBytes },
): { headers: Record<string, string>; body: string } {
  const { id, event, originalType, content } = notice;
  const nonce = ports.random(6).toString('hex');
  const encryption = { nonce, associatedData: originalType };
  const body = JSON.stringify({
    id,
    create_time: formatOffsetTime(ports.clock.now()),
    resource_type: 'encrypt-resource',
    event_type: event,
    summary: event,
    resource: {
      original_type: originalType,
      ...encryptResource(JSON.stringify(content), encryption, keys.apiV3Key),
    },
  });
  return {
    headers: { 'content-type': 'application/json', ...signForMerchant(body, keys, ports) },
    body,
  };
}

/** WeChat Pay's notifications of payments and refunds, taken when the answer's status is 200 or 204. */
export const createWechatWriter = (
  keys: SandboxKeys,
  ports: { clock: Clock; random: RandomBytes },
): NotificationWriter => ({
  write: (trade, _url, refund) =>
    writeNotification(
      refund
        ? {
            id: `refund-${refund.refundNo}`,
            event: refund.abnormal ? 'REFUND.ABNORMAL' : 'REFUND.SUCCESS',
            originalType: 'refund',
            content: toNotice(trade, refund, keys, ports.clock.now()),
          }
        : {
            id: trade.notifyId ?? '',
            event: 'TRANSACTION.SUCCESS',
            originalType: 'transaction',
            content: { ...toTransaction(trade, keys), trade_state: 'SUCCESS' },
          },
      keys,
      ports,
    ),
  isAccepted: (status) => status === 200 || status === 204,
});
