import { formatChinaTime } from '../clock';
import type { SandboxKeys } from '../keys';
import { toDecimal } from '../money';
import type { SandboxRefund, SandboxTrade } from './trade';

/** WeChat Pay's trade bill of the type ALL, in its own order of columns. */
const HEAD =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const SUMS =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';

const NOTHING = '0.00';

const line = (values: string[]): string => values.map((value) => `\`${value}`).join(',');
const dayOf = (instant: number): string => formatChinaTime(instant).slice(0, 10);

function toLine(trade: SandboxTrade, keys: SandboxKeys, refund?: SandboxRefund): string {
  const amount = toDecimal(trade.amount);
  const refunded = refund ? toDecimal(refund.amount) : NOTHING;
  return line([
    formatChinaTime(refund?.at ?? trade.paidAt ?? 0),
    ...[keys.appId, keys.mchId, '0', '', trade.tradeNO, trade.outTradeNo, trade.paidBy ?? ''],
    ...['JSAPI', refund ? 'REFUND' : 'SUCCESS', 'OTHERS', trade.currency],
    ...[refund ? NOTHING : amount, NOTHING],
    ...[refund ? `50${refund.refundNo}` : '0', refund?.refundNo ?? '0', refunded, NOTHING],
    ...[refund ? 'ORIGINAL' : '', refund ? 'SUCCESS' : '', trade.subject, ''],
    ...['0.00000', '0.60%', refund ? NOTHING : amount, refunded, ''],
  ]);
}

const sum = (amounts: number[]): string => {
  const total = amounts.reduce((all, amount) => all + amount, 0);
  return total === 0 ? NOTHING : toDecimal(total);
};

/**
 * The bill of a day in China, `undefined` when nothing was paid or given back on it.
 * @param day `2026-11-26`
 */
export function writeBill(
  trades: readonly SandboxTrade[],
  day: string,
  keys: SandboxKeys,
): string | undefined {
  const payments = trades.filter(({ paidAt }) => paidAt !== undefined && dayOf(paidAt) === day);
  const refunds = trades.flatMap((trade) =>
    trade.refunds.filter(({ at }) => dayOf(at) === day).map((refund) => ({ trade, refund })),
  );
  const lines = [
    ...payments.map((trade) => toLine(trade, keys)),
    ...refunds.map(({ trade, refund }) => toLine(trade, keys, refund)),
  ];
  if (lines.length === 0) return undefined;
  const paid = sum(payments.map(({ amount }) => amount));
  const refunded = sum(refunds.map(({ refund }) => refund.amount));
  const sums = [String(lines.length), paid, refunded, NOTHING, NOTHING, paid, refunded];
  return `\uFEFF${[HEAD, ...lines, SUMS, line(sums), ''].join('\r\n')}`;
}
