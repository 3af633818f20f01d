import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { OrderEventKind } from './database/schema';
import type { OpenDatabase } from './database/database';
import type { ProviderName } from './wallet/provider';

export type WalletCallOutcome = 'answered' | 'unavailable' | 'failed';

/** What a server counts, in the names of docs/deployment.md. Each server has its own. */
export interface MerchantMetrics {
  registry: Registry;
  /** @param seconds from the request's arrival to the end of its answer */
  request(labels: { method: string; route: string; status: number }, seconds: number): void;
  orderEvent(kind: OrderEventKind): void;
  walletCall(
    labels: { provider: ProviderName; call: string; outcome: WalletCallOutcome },
    seconds: number,
  ): void;
  /** @param reason why it was refused: a fixed word */
  notification(provider: ProviderName, reason?: string): void;
  job(name: string, succeeded: boolean, seconds: number): void;
  /** Of the day that was reconciled last. */
  reconciliation(provider: ProviderName, counts: { findings: number; unanswered: number }): void;
  /** Shows the connections of this database at each scrape, where it has a pool. */
  watch(storage: OpenDatabase): void;
}

/** Seconds. A wallet is given up after five by default; what waits for the database takes ten at most. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(): MerchantMetrics {
  const registry = new Registry();
  const registers = [registry];
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, buckets: BUCKETS, registers });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers });

  const requests = histogram('tradepay_http_request_seconds', 'Requests answered.', [
    'method',
    'route',
    'status',
  ]);
  const events = counter('tradepay_order_events_total', "Events of orders' histories.", ['kind']);
  const calls = histogram('tradepay_wallet_call_seconds', 'Calls of the wallets.', [
    'provider',
    'call',
    'outcome',
  ]);
  const notifications = counter('tradepay_notifications_total', 'Notifications of the wallets.', [
    'provider',
    'outcome',
    'reason',
  ]);
  const jobs = histogram('tradepay_job_seconds', 'Jobs run.', ['job', 'outcome']);
  const findings = gauge(
    'tradepay_reconciliation_findings',
    'Differences to the wallet in the day reconciled last.',
    ['provider'],
  );
  const unanswered = gauge(
    'tradepay_reconciliation_unanswered',
    'Questions that the wallet left open in the day reconciled last.',
    ['provider'],
  );

  return {
    registry,
    request: (labels, seconds) => requests.observe(labels, seconds),
    orderEvent: (kind) => events.inc({ kind }),
    walletCall: (labels, seconds) => calls.observe(labels, seconds),
    notification: (provider, reason) =>
      notifications.inc({
        provider,
        outcome: reason === undefined ? 'accepted' : 'refused',
        reason: reason ?? '',
      }),
    job: (job, succeeded, seconds) =>
      jobs.observe({ job, outcome: succeeded ? 'succeeded' : 'failed' }, seconds),
    reconciliation(provider, counts) {
      findings.set({ provider }, counts.findings);
      unanswered.set({ provider }, counts.unanswered);
    },
    watch(storage) {
      if (!storage.connections) return;
      new Gauge({
        name: 'tradepay_database_connections',
        help: 'Connections to the database, and who waits for one.',
        labelNames: ['state'],
        registers,
        collect() {
          for (const [state, count] of Object.entries(storage.connections?.() ?? {}))
            this.set({ state }, count);
        },
      });
    },
  };
}
