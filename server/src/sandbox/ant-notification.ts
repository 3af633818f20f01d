import { formatOffsetTime } from '../clock';
import type { Clock } from '../clock';
import type { SandboxKeys } from '../keys';
import { readContent } from '../merchant/wallet/content';
import { isOfMerchant, signForMerchant } from './ant-signatures';
import { toPayment } from './ant-trade';
import type { NotificationWriter } from './notifier';
import type { SandboxTrade } from './trade';

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** Signs a notification as the platform sends it. */
export function writeNotification(
  content: unknown,
  url: string,
  keys: SandboxKeys,
  now: number,
): { headers: Record<string, string>; body: string } {
  const body = JSON.stringify(content);
  const signed = signForMerchant('request', { path: pathOf(url), body }, keys, now);
  return { headers: { 'content-type': 'application/json; charset=UTF-8', ...signed }, body };
}

/** What `notifyPayment` says of a trade that was paid. */
function toNotice(trade: SandboxTrade) {
  const { paymentStatus: _status, ...payment } = toPayment(trade);
  return {
    ...payment,
    paymentResult: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' },
    paymentTime: formatOffsetTime(trade.paidAt ?? trade.createdAt),
  };
}

/** The platform's notification of a payment, taken when the answer's result is `S` and the merchant has signed it. */
export const createAntWriter = (keys: SandboxKeys, clock: Clock): NotificationWriter => ({
  write: (trade, url) => writeNotification(toNotice(trade), url, keys, clock.now()),
  isAccepted(_status, answer, { url, headers }) {
    const header = (name: string) => headers.get(name) ?? '';
    const message = { path: pathOf(url), body: answer, header };
    const result = readContent(answer)?.['result'] as { resultStatus?: unknown } | undefined;
    return result?.resultStatus === 'S' && isOfMerchant('response', message, keys, clock.now());
  },
});
