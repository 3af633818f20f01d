import type { MerchantContext } from '../context';
import { performDueRefunds, settleDueOrders } from '../orders/sweep';
import { reconcileDueDays } from '../reconciliation/due';
import { removeOldSessions } from '../sessions';
import type { Job } from './queue';

const HOUR = 60 * 60;

/**
 * What the merchant server does without being asked.
 * @param sweepSeconds between looks at what is due: open orders, refunds without an answer
 */
export function merchantJobs(context: MerchantContext, sweepSeconds: number): Job[] {
  return [
    { name: 'settle-orders', everySeconds: sweepSeconds, run: () => settleDueOrders(context) },
    { name: 'perform-refunds', everySeconds: sweepSeconds, run: () => performDueRefunds(context) },
    { name: 'remove-sessions', everySeconds: HOUR, run: () => removeOldSessions(context) },
    // Each hour, since a wallet may be away or late with its bill; a day that is done is not done again.
    { name: 'reconcile', everySeconds: HOUR, run: () => reconcileDueDays(context) },
  ];
}
