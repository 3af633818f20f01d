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
  const jobs: Job[] = [
    { name: 'settle-orders', everySeconds: sweepSeconds, run: () => settleDueOrders(context) },
    { name: 'perform-refunds', everySeconds: sweepSeconds, run: () => performDueRefunds(context) },
    { name: 'remove-sessions', everySeconds: HOUR, run: () => removeOldSessions(context) },
    // Each hour, since a wallet may be away or late with its bill; a day that is done is not done again.
    { name: 'reconcile', everySeconds: HOUR, run: () => reconcileDueDays(context) },
  ];
  return jobs.map((job) => ({ ...job, run: () => measured(context, job) }));
}

async function measured({ metrics }: MerchantContext, job: Job): Promise<void> {
  const begin = performance.now();
  let succeeded = false;
  try {
    await job.run();
    succeeded = true;
  } finally {
    metrics.job(job.name, succeeded, (performance.now() - begin) / 1000);
  }
}
