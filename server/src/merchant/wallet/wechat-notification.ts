import { MAX_AMOUNT } from '../../money';
import { optionalContent, optionalText, readContent } from './content';
import type { Content } from './content';
import type { NotificationReading, RawNotification } from './provider';
import { decryptResource } from './wechat-resource';
import { findForgery } from './wechat-signature';
import type { WechatIdentity } from './wechat-signature';

export interface NotificationOptions extends WechatIdentity {
  appId: string;
  mchId: string;
  apiV3Key: string;
}

const REFUND_EVENTS = new Set(['REFUND.SUCCESS', 'REFUND.ABNORMAL', 'REFUND.CLOSED']);

const refused = (reason: string): NotificationReading => ({ outcome: 'refused', reason });

/** The decrypted part, when the notification has one that the merchant's key opens. */
function openResource(notification: Content, apiV3Key: string): Content | undefined {
  const resource = optionalContent(notification, 'resource');
  if (!resource) return undefined;
  const text = decryptResource(
    {
      algorithm: optionalText(resource, 'algorithm') ?? '',
      ciphertext: optionalText(resource, 'ciphertext') ?? '',
      nonce: optionalText(resource, 'nonce') ?? '',
      associated_data: optionalText(resource, 'associated_data') ?? '',
    },
    apiV3Key,
  );
  return text === undefined ? undefined : readContent(text);
}

function readPayment(
  notifyId: string,
  payment: Content,
  { appId, mchId }: NotificationOptions,
): NotificationReading {
  if (payment['appid'] !== appId) return refused('appid');
  if (payment['mchid'] !== mchId) return refused('mchid');
  if (payment['trade_state'] !== 'SUCCESS') return refused('trade_state');
  const paid = optionalContent(payment, 'amount');
  const amount = paid && readAmount(paid, 'total');
  if (!paid || amount === undefined) return refused('amount');
  const currency = optionalText(paid, 'currency');
  if (currency === undefined) return refused('currency');
  const outTradeNo = optionalText(payment, 'out_trade_no');
  const tradeNo = optionalText(payment, 'transaction_id');
  if (outTradeNo === undefined || tradeNo === undefined) return refused('resource');
  return {
    outcome: 'paid',
    payment: { notifyId, outTradeNo, tradeNo, amount, currency, walletStatus: 'SUCCESS' },
  };
}

/** Fen as a JSON number; anything that is not exactly an amount is `undefined`. */
export function readAmount(content: Content, name: string): number | undefined {
  const value = content[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined;
  return value >= 1 && value <= MAX_AMOUNT ? value : undefined;
}

/**
 * Reads what WeChat Pay posts about a payment (pay.weixin.qq.com/doc/v3/merchant/4012791902) or a refund
 * (pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_11.shtml): signature and age first, then the encrypted part, then
 * whose it is.
 */
export function readWechatNotification(
  { headers, body }: RawNotification,
  options: NotificationOptions,
  now: number,
): NotificationReading {
  const header = (end: string): string => {
    const value = headers[`wechatpay-${end}`];
    return typeof value === 'string' ? value : '';
  };
  const forgery = findForgery(
    {
      timestamp: header('timestamp'),
      nonce: header('nonce'),
      signature: header('signature'),
      serial: header('serial'),
    },
    body,
    options,
    now,
  );
  if (forgery) return refused(forgery);
  const notification = readContent(body);
  const notifyId = notification && optionalText(notification, 'id');
  if (!notification || notifyId === undefined) return refused('body');
  const event = optionalText(notification, 'event_type') ?? '';
  if (event !== 'TRANSACTION.SUCCESS' && !REFUND_EVENTS.has(event)) return refused('event_type');
  const resource = openResource(notification, options.apiV3Key);
  if (!resource) return refused('resource');
  if (event === 'TRANSACTION.SUCCESS') return readPayment(notifyId, resource, options);
  if (resource['mchid'] !== options.mchId) return refused('mchid');
  const refundNo = optionalText(resource, 'out_refund_no');
  return refundNo === undefined ? refused('resource') : { outcome: 'refund', refundNo };
}
