import { and, eq, gte, lt } from 'drizzle-orm';
import { chinaDay } from '../../clock';
import type { MerchantContext } from '../context';
import { orders, refunds } from '../database/schema';
import { inParallel } from '../in-parallel';
import { performRefund } from '../orders/refund';
import type { RefundRow } from '../orders/refund';
import type { Period } from './orders';
import type { Finding, Side } from './report';
import type { BilledRefund, Bill, WalletSide } from './wallet-side';

const DAY = 24 * 60 * 60_000;

/** How far the wallet's clock and ours may differ: what ended so shortly before midnight may be on the next day's bill. */
const MARGIN = 10 * 60_000;

/** A refund that took longer is looked for on the bills of its last days. */
const LONGEST = 31;

const here = ({ status, amount }: RefundRow, currency: string): Side => ({
  status,
  amount,
  currency,
});

/** The days on whose bills a refund can be: it was made at the wallet after it was asked for and before that was known. */
function daysOf({ createdAt, endedAt }: RefundRow, { end }: Period): string[] {
  const last = Math.min((endedAt ?? createdAt) + MARGIN, end - 1);
  const days = new Set([chinaDay(last)]);
  for (let at = last; at > createdAt - MARGIN && days.size < LONGEST; at -= DAY) {
    days.add(chinaDay(at));
  }
  days.add(chinaDay(Math.max(createdAt - MARGIN, last - LONGEST * DAY)));
  return [...days];
}

/** Whether a refund is on a bill; undefined when it is on none of those that are there, and one is missing. */
async function isBilled(
  side: WalletSide,
  refund: RefundRow,
  period: Period,
): Promise<boolean | undefined> {
  let missing = false;
  for (const day of daysOf(refund, period)) {
    const bill = await side.bill(day);
    if (bill?.refunds.has(refund.id)) return true;
    missing ||= bill === undefined;
  }
  return missing ? undefined : false;
}

/** What was given back here against the bills. */
export async function compareOwnRefunds(
  context: MerchantContext,
  side: WalletSide,
  period: Period,
  findings: Finding[],
): Promise<void> {
  const given = await context.database
    .select({ refund: refunds, currency: orders.currency })
    .from(refunds)
    .innerJoin(orders, eq(orders.id, refunds.orderId))
    .where(
      and(
        eq(orders.provider, side.wallet.name),
        eq(refunds.status, 'succeeded'),
        gte(refunds.endedAt, period.start - MARGIN),
        lt(refunds.endedAt, period.end - MARGIN),
      ),
    );
  for (const { refund, currency } of given) {
    if ((await isBilled(side, refund, period)) !== false) continue;
    findings.push({
      kind: 'refund_here_not_there',
      orderId: refund.orderId,
      refundNo: refund.id,
      here: here(refund, currency),
    });
  }
}

interface KnownRefund {
  refund: RefundRow;
  currency: string;
}

function compareRefund(
  known: KnownRefund | undefined,
  refundNo: string,
  billed: BilledRefund,
): Finding | undefined {
  const { outTradeNo: orderId, amount, currency } = billed;
  const there = { amount, currency };
  if (known?.refund.status !== 'succeeded' || known.refund.orderId !== orderId) {
    return {
      kind: 'refund_there_not_here',
      orderId,
      refundNo,
      there,
      ...(known && { here: here(known.refund, known.currency) }),
    };
  }
  if (known.refund.amount === amount && known.currency === currency) return undefined;
  const own = here(known.refund, known.currency);
  return { kind: 'refund_amount_differs', orderId, refundNo, here: own, there };
}

/** The refunds of the wallet's bill against those here. One without an answer so far is asked for once more first. */
export async function compareBilledRefunds(
  context: MerchantContext,
  side: WalletSide,
  bill: Bill,
  findings: Finding[],
): Promise<void> {
  for (const { outTradeNo: orderId, amount, currency } of bill.otherRefunds) {
    findings.push({ kind: 'refund_there_not_here', orderId, there: { amount, currency } });
  }
  const find = async (refundNo: string): Promise<KnownRefund | undefined> => {
    const [known] = await context.database
      .select({ refund: refunds, currency: orders.currency })
      .from(refunds)
      .innerJoin(orders, eq(orders.id, refunds.orderId))
      .where(and(eq(refunds.id, refundNo), eq(orders.provider, side.wallet.name)));
    return known;
  };
  await inParallel([...bill.refunds], async ([refundNo, billed]) => {
    let known = await find(refundNo);
    if (known?.refund.status === 'requested') {
      await performRefund(context, refundNo);
      known = await find(refundNo);
      if (known?.refund.status === 'requested') {
        side.unanswered += 1;
        return;
      }
    }
    const finding = compareRefund(known, refundNo, billed);
    if (finding) findings.push(finding);
  });
}
