import { fromDecimal } from '../../money';
import { WalletUnavailableError } from './provider';
import type { BillRow } from './provider';

/**
 * The columns that are read, by their names in the first line: WeChat adds columns now and then
 * (pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html).
 */
const COLUMNS = {
  appId: '公众账号ID',
  mchId: '商户号',
  tradeNo: '微信订单号',
  outTradeNo: '商户订单号',
  state: '交易状态',
  currency: '货币种类',
  refundNo: '商户退款单号',
  refundState: '退款状态',
  /** What was ordered and paid, before WeChat's coupons are taken off. */
  amount: '订单金额',
  /** What the merchant asked to give back. */
  refundAmount: '申请退款金额',
} as const;

type Line = Record<keyof typeof COLUMNS, string>;

/** The first line of the sums, which follow the list. */
const SUMS = '总交易单数';

const unreadable = () => new WalletUnavailableError("The wallet's bill cannot be read.");

/** The values of a line. Each has a backtick before it; a comma may be part of a value. */
function splitLine(line: string): string[] {
  return line.slice(1).split(',`');
}

function readLines(text: string): Line[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = head.split(',');
  const places = Object.entries(COLUMNS).map(([key, name]) => [key, names.indexOf(name)] as const);
  const end = lines.findIndex((line) => !line.startsWith('`'));
  // A file that ends before the sums is not whole.
  if (places.some(([, place]) => place < 0) || !lines[end]?.startsWith(SUMS)) throw unreadable();
  return lines.slice(0, end).map((line) => {
    const values = splitLine(line);
    if (values.length !== names.length) throw unreadable();
    return Object.fromEntries(places.map(([key, place]) => [key, values[place]])) as Line;
  });
}

function toRow({ outTradeNo, tradeNo, currency, ...line }: Line): BillRow {
  const isRefund = line.state === 'REFUND';
  const amount = fromDecimal(isRefund ? line.refundAmount : line.amount);
  if (amount === undefined || outTradeNo === '' || tradeNo === '' || currency === '') {
    throw unreadable();
  }
  return {
    kind: isRefund ? 'refund' : 'payment',
    outTradeNo,
    tradeNo,
    ...(isRefund && { refundNo: line.refundNo }),
    amount,
    currency,
  };
}

/**
 * The payments and refunds of one application in a trade bill of the type ALL. A refund is in the list of the day on which
 * it was accepted, with its state of the next morning; one that was closed (`FAIL`) moved no money and is left out.
 * @throws WalletUnavailableError when the file is not such a bill
 */
export function readBill(text: string, app: { appId: string; mchId: string }): BillRow[] {
  return readLines(text)
    .filter(({ appId, mchId }) => appId === app.appId && mchId === app.mchId)
    .filter(({ state, refundState }) => {
      if (state === 'SUCCESS') return true;
      if (state === 'REFUND') return refundState !== 'FAIL';
      // Only payments by a code at the till are revoked, and none of those is ours.
      if (state === 'REVOKED') return false;
      throw unreadable();
    })
    .map(toRow);
}
