import { readAntAmount } from './ant-amount';
import { findForgery } from './ant-signature';
import { optionalContent, optionalText, readContent } from './content';
import type { NotificationReading, RawNotification } from './provider';

export interface AntNotificationOptions {
  clientId: string;
  walletPublicKey: string;
}

const refused = (reason: string): NotificationReading => ({ outcome: 'refused', reason });

/**
 * Reads what the platform posts about a payment (miniprogram.alipay.com, v2_notifypayment): whom it is for, its signature
 * and age, then what it says.
 * @param path of the address that the merchant gave for notifications: part of what is signed
 */
export function readAntNotification(
  { headers, body }: RawNotification,
  path: string,
  { clientId, walletPublicKey }: AntNotificationOptions,
  now: number,
): NotificationReading {
  const header = (name: string): string => {
    const value = headers[name];
    return typeof value === 'string' ? value : '';
  };
  if (header('client-id') !== clientId) return refused('client_id');
  const message = { path, clientId, time: header('request-time'), body };
  const forgery = findForgery(message, header('signature'), walletPublicKey, now);
  if (forgery) return refused(forgery);
  const notification = readContent(body);
  const outTradeNo = notification && optionalText(notification, 'paymentRequestId');
  const tradeNo = notification && optionalText(notification, 'paymentId');
  if (!notification || outTradeNo === undefined || tradeNo === undefined) return refused('body');
  const result = optionalContent(notification, 'paymentResult') ?? {};
  switch (result['resultStatus']) {
    case 'S':
      break;
    case 'F':
      // That a payment has failed is asked for, not believed.
      return { outcome: 'trade', outTradeNo };
    default:
      return refused('payment_result');
  }
  const paid = readAntAmount(notification, 'paymentAmount');
  if (!paid) return refused('amount');
  const { amount, currency } = paid;
  return {
    outcome: 'paid',
    // A payment succeeds once, and a repeat has no number of its own.
    payment: { notifyId: tradeNo, outTradeNo, tradeNo, amount, currency, walletStatus: 'SUCCESS' },
  };
}
