import { textOf } from './content';
import type { Content } from './content';
import { WalletUnavailableError } from './provider';
import type { RefundAnswer, RefundRequest } from './provider';
import { WechatRefusal } from './wechat-client';
import type { WechatClient } from './wechat-client';

const REFUNDS = '/v3/refund/domestic/refunds';

/**
 * The refusals that mean that this refund is not made: against the rules (too late, more than is left), not enough money on
 * the merchant's account, or a buyer's account that takes none (pay.weixin.qq.com/doc/v3/partner/4012709253).
 * `RESOURCE_NOT_EXISTS` is none of them: it was seen for orders that were paid, and a repeat went through
 * (developers.weixin.qq.com/community/develop/doc/0002cc91f60120266c050ea3265c00).
 */
const FINAL = new Set(['INVALID_REQUEST', 'NOT_ENOUGH', 'USER_ACCOUNT_ABNORMAL']);

function isOf(content: Content, { refundNo, outTradeNo, tradeNo, ...asked }: RefundRequest) {
  const amount = content['amount'];
  if (typeof amount !== 'object' || amount === null) return false;
  const { refund, total, currency } = amount as Content;
  return (
    content['out_refund_no'] === refundNo &&
    content['out_trade_no'] === outTradeNo &&
    content['transaction_id'] === tradeNo &&
    refund === asked.amount &&
    total === asked.total &&
    currency === asked.currency
  );
}

function toRefundAnswer(content: Content, request: RefundRequest): RefundAnswer {
  if (!isOf(content, request)) {
    throw new WalletUnavailableError('The wallet answered for another refund.');
  }
  const status = textOf(content, 'status');
  switch (status) {
    case 'SUCCESS':
      return { outcome: 'refunded' };
    case 'PROCESSING':
      return { outcome: 'pending' };
    // The buyer's card does not take the money back: a person has to send it elsewhere, at WeChat's merchant platform,
    // and then this same refund succeeds. So it is not the end, and a second refund would give the money back twice.
    case 'ABNORMAL':
      return { outcome: 'pending', code: status };
    case 'CLOSED':
      return { outcome: 'refused', code: status };
    default:
      throw new WalletUnavailableError('The wallet answered with an unknown status.');
  }
}

/** The first `bytes` of a text in UTF-8, without a torn character. */
function cut(text: string, bytes: number): string {
  let kept = '';
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > bytes) break;
    kept += character;
  }
  return kept;
}

/** @returns what is known of the refund, `undefined` when there is none of this number */
async function findRefund(
  client: WechatClient,
  request: RefundRequest,
): Promise<RefundAnswer | undefined> {
  try {
    const path = `${REFUNDS}/${encodeURIComponent(request.refundNo)}`;
    return toRefundAnswer((await client.call('GET', path)).content, request);
  } catch (error) {
    if (!(error instanceof WechatRefusal)) throw error;
    if (error.code === 'RESOURCE_NOT_EXISTS') return undefined;
    throw new WalletUnavailableError(`The wallet refused a question about a refund: ${error.code}`);
  }
}

/**
 * Gives money back. WeChat refunds once per `out_refund_no` and answers a repeat with the state of the refund that there is.
 * @throws WalletUnavailableError
 */
export async function refundAtWechat(
  client: WechatClient,
  request: RefundRequest,
  notifyUrl: string,
): Promise<RefundAnswer> {
  const { refundNo, tradeNo, amount, total, currency, reason } = request;
  try {
    const { content } = await client.call('POST', REFUNDS, {
      transaction_id: tradeNo,
      out_refund_no: refundNo,
      reason: cut(reason, 80),
      notify_url: notifyUrl,
      amount: { refund: amount, total, currency },
    });
    return toRefundAnswer(content, request);
  } catch (error) {
    if (!(error instanceof WechatRefusal)) throw error;
    // A refusal of the repeat says nothing of the first call: only where there is no refund, none was made.
    const known = await findRefund(client, request);
    if (known) return known;
    if (FINAL.has(error.code)) return { outcome: 'refused', code: error.code };
    throw new WalletUnavailableError(`The wallet refused a refund: ${error.code}`);
  }
}
