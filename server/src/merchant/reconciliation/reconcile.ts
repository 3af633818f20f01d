import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import { startOfChinaDay } from '../../clock';
import type { MerchantContext } from '../context';
import { orderEvents, orders, reconciliations } from '../database/schema';
import type { ProviderName, WalletProvider } from '../wallet/provider';
import { compareBilledPayments, compareOwnOrders } from './orders';
import type { Period } from './orders';
import { compareBilledRefunds, compareOwnRefunds } from './refunds';
import type { Finding, Notice, ReportContent } from './report';
import { WalletSide } from './wallet-side';

export type ReconciliationRow = typeof reconciliations.$inferSelect;

const DAY = 24 * 60 * 60_000;

/** Found from both sides, an order is one finding. */
function once(findings: Finding[]): Finding[] {
  const keyOf = ({ kind, orderId, refundNo = '' }: Finding) => `${kind} ${orderId} ${refundNo}`;
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, finding]) => finding);
}

async function readNotices(
  { database }: MerchantContext,
  provider: ProviderName,
  { start, end }: Period,
): Promise<Notice[]> {
  const rows = await database
    .select({ kind: orderEvents.kind, orderId: orderEvents.orderId, at: orderEvents.at })
    .from(orderEvents)
    .innerJoin(orders, eq(orders.id, orderEvents.orderId))
    .where(
      and(
        eq(orders.provider, provider),
        inArray(orderEvents.kind, ['paid_after_close', 'amount_mismatch']),
        gte(orderEvents.at, start),
        lt(orderEvents.at, end),
      ),
    )
    .orderBy(asc(orderEvents.id));
  return rows.flatMap(({ kind, orderId, at }) =>
    kind === 'paid_after_close' || kind === 'amount_mismatch' ? [{ kind, orderId, at }] : [],
  );
}

async function compare(
  context: MerchantContext,
  wallet: WalletProvider,
  day: string,
  period: Period,
): Promise<ReportContent> {
  const side = new WalletSide(wallet);
  const findings: Finding[] = [];
  const source = wallet.bill ? 'bill' : 'queries';
  const bill = await side.bill(day);
  let count = 0;
  // Without its bill the wallet would be asked about each order of the day, and the report not be complete after that.
  if (bill || source === 'queries') {
    count = await compareOwnOrders(context, side, period, bill, findings);
  }
  if (bill) {
    await compareBilledPayments(context, side, bill, findings);
    await compareOwnRefunds(context, side, period, findings);
    await compareBilledRefunds(context, side, bill, findings);
  }
  return {
    status: side.unanswered === 0 ? 'complete' : 'incomplete',
    source,
    orders: count,
    unanswered: side.unanswered,
    findings: once(findings),
    notices: await readNotices(context, wallet.name, period),
  };
}

/**
 * Compares a day's orders and refunds here with those at the wallet, and stores what was found in place of an earlier
 * report of that day. Nothing is changed at the wallet, and orders only as its answers say.
 * @param day `2026-11-26`, in China Standard Time, and over
 * @throws RangeError when it is no day, or not over
 */
export async function reconcileDay(
  context: MerchantContext,
  wallet: WalletProvider,
  day: string,
): Promise<ReconciliationRow> {
  const start = startOfChinaDay(day);
  const now = context.clock.now();
  if (start === undefined || start + DAY > now) {
    throw new RangeError(`A day that is over is reconciled, not "${day}".`);
  }
  const content = await compare(context, wallet, day, { start, end: start + DAY });
  const values = { ...content, createdAt: now };
  const [row] = await context.database
    .insert(reconciliations)
    .values({ provider: wallet.name, day, ...values })
    .onConflictDoUpdate({ target: [reconciliations.provider, reconciliations.day], set: values })
    .returning();
  if (!row) throw new Error('The report was not stored.');
  context.metrics.reconciliation(row.provider, {
    findings: row.findings.length,
    unanswered: row.unanswered,
  });
  const counts = {
    provider: row.provider,
    day,
    status: row.status,
    orders: row.orders,
    findings: row.findings.length,
    notices: row.notices.length,
  };
  if (counts.findings > 0) context.log.error(counts, 'reconciliation: the two sides disagree');
  else context.log.info(counts, 'reconciliation');
  return row;
}
