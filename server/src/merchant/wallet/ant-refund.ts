import { readAntAmount, toAntAmount } from './ant-amount';
import type { AntAnswer, AntClient } from './ant-client';
import { textOf } from './content';
import type { Content } from './content';
import { WalletUnavailableError } from './provider';
import type { RefundAnswer, RefundRequest } from './provider';

/**
 * The refusals that mean that this refund is not made: against the rules (too late, more than is left, a payment that was
 * cancelled), not enough money on the merchant's account, or a buyer's account that takes none. Every other one says
 * more about the call than about the refund, and is asked again.
 */
const FINAL = new Set([
  'REFUND_AMOUNT_EXCEED',
  'REFUND_NOT_ALLOWED',
  'REFUND_NOT_SUPPORTED',
  'REFUND_WINDOW_EXCEED',
  'MULTIPLE_REFUNDS_NOT_SUPPORTED',
  'PARTIAL_REFUND_NOT_SUPPORTED',
  'MERCHANT_BALANCE_NOT_ENOUGH',
  'ORDER_IS_CANCELED',
  'ORDER_IS_CANCELLED',
  'ORDER_IS_CLOSED',
  'ORDER_STATUS_INVALID',
  'USER_STATUS_ABNORMAL',
  'RISK_REJECT',
]);

const UNKNOWN_REFUND = new Set(['REFUND_NOT_EXIST', 'ORDER_NOT_EXIST']);

function isOf(content: Content, { refundNo, amount, currency }: RefundRequest): boolean {
  const refunded = readAntAmount(content, 'refundAmount');
  return (
    content['refundRequestId'] === refundNo &&
    refunded?.amount === amount &&
    refunded.currency === currency
  );
}

function toRefundAnswer(content: Content, request: RefundRequest): RefundAnswer {
  if (!isOf(content, request)) {
    throw new WalletUnavailableError('The wallet answered for another refund.');
  }
  const status = textOf(content, 'refundStatus');
  switch (status) {
    case 'SUCCESS':
      return { outcome: 'refunded' };
    case 'PROCESSING':
      return { outcome: 'pending' };
    case 'FAIL':
      return { outcome: 'refused', code: status };
    default:
      throw new WalletUnavailableError('The wallet answered with an unknown status.');
  }
}

/** @returns what is known of the refund, `undefined` when there is none of this number */
async function findRefund(
  client: AntClient,
  request: RefundRequest,
): Promise<RefundAnswer | undefined> {
  const { status, code, content } = await client.call('/v2/payments/inquiryRefund', {
    refundRequestId: request.refundNo,
  });
  // `S` is about the question, not the refund.
  if (status === 'S') return toRefundAnswer(content, request);
  if (status === 'F' && UNKNOWN_REFUND.has(code)) return undefined;
  throw new WalletUnavailableError(`The wallet refused a question about a refund: ${code}`);
}

const requestRefund = (client: AntClient, request: RefundRequest): Promise<AntAnswer> =>
  client.call('/v2/payments/refund', {
    refundRequestId: request.refundNo,
    paymentId: request.tradeNo,
    refundAmount: toAntAmount(request.amount, request.currency),
    refundReason: Array.from(request.reason).slice(0, 256).join(''),
  });

/**
 * Gives money back, once per `refundRequestId` (miniprogram.alipay.com, v2_refund and v2_inquiryrefund).
 * @throws WalletUnavailableError
 */
export async function refundAtAnt(
  client: AntClient,
  request: RefundRequest,
): Promise<RefundAnswer> {
  const { status, code, content } = await requestRefund(client, request);
  // Not every wallet repeats in the answer what was asked; an answer that does not is no proof for this refund.
  if (status === 'S' && isOf(content, request)) return { outcome: 'refunded' };
  // A refusal of the repeat says nothing of the first call: only where there is no refund, none was made.
  const known = await findRefund(client, request);
  if (known) return known;
  if (status === 'F' && FINAL.has(code)) return { outcome: 'refused', code };
  throw new WalletUnavailableError(`The wallet did not make a refund: ${code}`);
}
