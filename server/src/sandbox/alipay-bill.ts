import { zipSync } from 'fflate';
import { chinaDay, formatChinaTime, startOfChinaDay } from '../clock';
import { toDecimal } from '../money';
import type { SandboxContext } from './context';
import { encodeGbk } from './gbk';
import { WalletRefusal } from './refusal';
import type { SandboxRefund, SandboxTrade } from './trade';

/** Alipay's bill of the type `trade`, in its own order of columns. */
const HEAD =
  '支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注';
const SUMS_HEAD = '门店编号,门店名称,交易订单总笔数,退款订单总笔数,订单金额（元）,商家实收（元）';

const DAY = 24 * 60 * 60_000;

/** Milliseconds for which the address of a bill is good. */
const ADDRESS_LIFETIME = 30_000;

const NOTHING = '0.00';

interface Entry {
  trade: SandboxTrade;
  refund?: SandboxRefund;
}

const within = (instant: number | undefined, day: string): boolean =>
  instant !== undefined && chinaDay(instant) === day;

function entriesOf(trades: readonly SandboxTrade[], day: string): Entry[] {
  const ours = trades.filter(({ api }) => api === 'alipay');
  return [
    ...ours.filter(({ paidAt }) => within(paidAt, day)).map((trade) => ({ trade })),
    ...ours.flatMap((trade) =>
      trade.refunds.filter(({ at }) => within(at, day)).map((refund) => ({ trade, refund })),
    ),
  ];
}

/** A tab stands after what Excel would take for a number. */
function toLine({ trade, refund }: Entry): string {
  const amount = refund ? `-${toDecimal(refund.amount)}` : toDecimal(trade.amount);
  const none = '\t';
  return [
    ...[`${trade.tradeNO}\t`, `${trade.outTradeNo}\t`, refund ? '退款' : '交易', trade.subject],
    ...[formatChinaTime(trade.createdAt), formatChinaTime(refund?.at ?? trade.paidAt ?? 0)],
    ...[none, none, none, none, `${trade.paidBy ?? ''}\t`, amount, amount],
    ...[NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, '', `${NOTHING}\t`, NOTHING],
    ...[`${refund?.refundNo ?? ''}\t`, NOTHING, NOTHING, ''],
  ].join(',');
}

function sumOf(entries: readonly Entry[]): string {
  const sum = entries.reduce((all, { trade, refund }) => all + (refund ?? trade).amount, 0);
  return sum === 0 ? NOTHING : toDecimal(sum);
}

const chinese = (instant: number): string =>
  formatChinaTime(instant).replace(/^(\d+)-(\d+)-(\d+)/, '$1年$2月$3日');

/**
 * The archive of a day's bill, `undefined` when nothing was paid or given back on it.
 * @param day `2026-11-26`, in China Standard Time
 */
function writeBill(day: string, { keys, trades, clock }: SandboxContext): Uint8Array | undefined {
  const entries = entriesOf(trades.list(), day);
  if (entries.length === 0) return undefined;
  const start = startOfChinaDay(day) ?? 0;
  const payments = entries.filter(({ refund }) => !refund);
  const refunds = entries.filter(({ refund }) => refund);
  const account = `${keys.sellerId}0156`;
  const top = [
    `#账号：[${account}]`,
    `#起始日期：[${chinese(start)}]   终止日期：[${chinese(start + DAY)}]`,
  ];
  const details = [
    '#支付宝业务明细查询',
    ...top,
    `#${'-'.repeat(41)}业务明细列表${'-'.repeat(40)}`,
    HEAD,
    ...entries.map(toLine),
    `#${'-'.repeat(41)}业务明细列表结束${'-'.repeat(36)}`,
    `#交易合计：${payments.length}笔，商家实收共${sumOf(payments)}元，商家优惠共0.00元`,
    `#退款合计：${refunds.length}笔，商家实收退款共-${sumOf(refunds)}元，商家优惠退款共0.00元`,
    `#导出时间：[${chinese(clock.now())}]`,
  ];
  const sums = [
    '#支付宝业务汇总查询',
    ...top,
    `#${'-'.repeat(41)}业务汇总列表${'-'.repeat(40)}`,
    SUMS_HEAD,
    `合计,,${payments.length},${refunds.length},${sumOf(payments)},${sumOf(payments)}`,
    `#${'-'.repeat(40)}业务汇总列表结束${'-'.repeat(37)}`,
  ];
  const file = (lines: string[]) => encodeGbk(`${lines.join('\r\n')}\r\n`);
  const name = `${account}_${day.replaceAll('-', '')}`;
  return zipSync({
    [`${name}_业务明细.csv`]: file(details),
    [`${name}_业务明细(汇总).csv`]: file(sums),
  });
}

export interface Bills {
  /**
   * Where the bill of a day is, for a while.
   * @param origin of this server
   * @throws WalletRefusal when the day is not over, or there is no bill of it
   */
  addressOf(day: string, origin: string): string;
  /** @throws WalletRefusal when the address is none, or was given out too long ago */
  fileOf(token: unknown): Uint8Array;
}

/** The daily bills of the sandbox, which are there as soon as a day is over. */
export function createBills(context: SandboxContext): Bills {
  const { clock, random } = context;
  const handedOut = new Map<unknown, { file: Uint8Array; until: number }>();
  return {
    addressOf(day, origin) {
      const start = startOfChinaDay(day);
      if (start === undefined || start + DAY > clock.now()) {
        throw new WalletRefusal('isv.invalid_arguments', 'There are bills of days that are over.');
      }
      const file = writeBill(day, context);
      if (!file) throw new WalletRefusal('isp.bill_not_exist', 'Nothing happened on that day.');
      for (const [token, { until }] of handedOut) {
        if (until < clock.now()) handedOut.delete(token);
      }
      const token = random(16).toString('hex');
      handedOut.set(token, { file, until: clock.now() + ADDRESS_LIFETIME });
      const query = new URLSearchParams({
        bizType: 'trade',
        fileType: 'csv.zip',
        bizDates: day.replaceAll('-', ''),
        token,
      });
      return `${origin}/downloadBillFile.resource?${query.toString()}`;
    },

    fileOf(token) {
      const found = handedOut.get(token);
      if (found && clock.now() <= found.until) return found.file;
      throw new WalletRefusal('DOWNLOAD_TIMEOUT', 'The address is over; ask for another one.', 403);
    },
  };
}
