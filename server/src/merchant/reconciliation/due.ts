import { and, eq } from 'drizzle-orm';
import { chinaDay, startOfChinaDay } from '../../clock';
import type { MerchantContext } from '../context';
import { reconciliations } from '../database/schema';
import { reconcileDay } from './reconcile';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** What the last minutes of a day brought is settled by then. */
const REST = HOUR;

/** Days back for which a report that is missing or incomplete is made. */
const DAYS_BACK = 3;

/**
 * Makes the reports of the last days that are not complete yet: of yesterday as a rule, of more after a time when this
 * server or a wallet was away.
 * @returns how many were made
 */
export async function reconcileDueDays(context: MerchantContext): Promise<number> {
  const today = startOfChinaDay(chinaDay(context.clock.now() - REST));
  if (today === undefined) throw new Error('The clock is not right.');
  let made = 0;
  for (const wallet of context.wallets.all()) {
    for (let back = DAYS_BACK; back >= 1; back -= 1) {
      const day = chinaDay(today - back * DAY);
      const [complete] = await context.database
        .select({ day: reconciliations.day })
        .from(reconciliations)
        .where(
          and(
            eq(reconciliations.provider, wallet.name),
            eq(reconciliations.day, day),
            eq(reconciliations.status, 'complete'),
          ),
        );
      if (complete) continue;
      await reconcileDay(context, wallet, day);
      made += 1;
    }
  }
  return made;
}
