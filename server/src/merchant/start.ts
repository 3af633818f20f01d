import { join } from 'node:path';
import { collectDefaultMetrics } from 'prom-client';
import { systemClock, systemRandom, systemTimers } from '../clock';
import type { Clock, RandomBytes, Timers } from '../clock';
import type { Log } from '../logger';
import { createMerchantApp } from './app';
import { openDatabase } from './database/database';
import type { Database, OpenDatabase } from './database/database';
import { checkMigrations } from './database/migrations';
import { DEFAULT_PAUSES } from './orders/asking';
import type { AskPauses } from './orders/asking';
import { startMetricsServer } from './http/metrics-server';
import type { MetricsServer } from './http/metrics-server';
import { createMetrics } from './metrics';
import { merchantJobs } from './jobs/jobs';
import { startJobs } from './jobs/queue';
import { performDueRefunds, settleDueOrders } from './orders/sweep';
import { reconcileDay } from './reconciliation/reconcile';
import type { ReconciliationRow } from './reconciliation/reconcile';
import { notificationPath } from './routes/notifications';
import type { DeskFactory } from './wallet/desk';
import { measuredDesk } from './wallet/measured';

export interface MerchantServerOptions {
  /** 0 takes any free port. */
  port: number;
  /** The wallets that take the payments: `createSandboxWallets`, or real ones. */
  wallets: DeskFactory;
  /** A PostgreSQL server (`postgresql://…`), which any number of merchant servers may share. */
  databaseUrl?: string;
  /** Connections to it at a time. Default: 10. */
  databasePoolSize?: number;
  /** Without `databaseUrl`: where the database of this process lives; in memory without it. */
  dataDir?: string;
  /** A database to use instead; whoever opened it closes it after the server. */
  storage?: OpenDatabase;
  /** Where the wallet reaches this server, when not at its own address. */
  publicUrl?: string;
  /** Default: any. */
  corsOrigins?: string[] | true;
  clock?: Clock;
  /** What the job queue waits by. */
  timers?: Timers;
  random?: RandomBytes;
  /** Milliseconds that an order waits for its payment. Default: 15 minutes. */
  orderLifetime?: number;
  /** Milliseconds that a session lasts. Default: 2 hours. */
  sessionLifetime?: number;
  /** Milliseconds for which a guest of the web may be away and still come back as the same one. Default: 30 days. */
  renewalLifetime?: number;
  /** Money for an order that was closed: kept, or given back by itself. Default: kept. */
  latePayments?: 'keep' | 'refund';
  /** How long to wait before the wallet is asked unasked. Default: a minute, then doubling up to ten. */
  asking?: AskPauses;
  /** What calls under /operator have to show. Default: there are no such calls. */
  operatorToken?: string;
  /** Per address. Default: 1200. */
  requestsPerMinute?: number;
  /** Of one signed-in buyer. Default: 300. */
  buyerRequestsPerMinute?: number;
  /** Proxies in front of this server, by address or network: what they say of a caller's address is believed. */
  trustedProxies?: string[];
  /** Where `/metrics` is, on a port of its own; 0 takes any free one. Default: nowhere. */
  metrics?: { host: string; port: number };
  /** The address to listen on. Default: 127.0.0.1. */
  host?: string;
  /** Milliseconds that closing waits for the answers under way before it cuts their connections. Default: 25 s. */
  closeTimeout?: number;
  /**
   * Milliseconds between the job queue's looks at what is due: open orders, refunds without an answer. Whole seconds, up
   * to a minute. Default: 10 s; 0 turns the queue off, with everything that this server does without being asked.
   */
  sweepInterval?: number;
  log?: Log;
}

export interface MerchantServer {
  url: string;
  metricsUrl?: string;
  database: Database;
  storage: OpenDatabase;
  /** Asks the wallet about what is due, as the job queue does; @returns how many orders and refunds. */
  settleDue(): Promise<number>;
  /**
   * Makes the reports of a day, one for each wallet, as happens every day.
   * @param day `2026-11-26`, in China Standard Time, and over
   */
  reconcile(day: string): Promise<ReconciliationRow[]>;
  /** From now on the server is not ready, and ends each connection with the next answer on it; it goes on serving. */
  drain(): void;
  /** Takes no new connection, gives every answer that is under way, ends the jobs, then the database. */
  close(): Promise<void>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

async function openStorage(options: MerchantServerOptions): Promise<OpenDatabase> {
  const { storage, databaseUrl, databasePoolSize, dataDir } = options;
  if (storage) return { ...storage, close: async () => undefined };
  return openDatabase({
    ...(databaseUrl !== undefined && { url: databaseUrl }),
    ...(databasePoolSize !== undefined && { poolSize: databasePoolSize }),
    ...(dataDir !== undefined && { dir: join(dataDir, 'merchant') }),
  });
}

/** Starts the merchant server. */
export async function startMerchantServer(options: MerchantServerOptions): Promise<MerchantServer> {
  const { clock = systemClock, random = systemRandom } = options;
  const storage = await openStorage(options);
  let publicUrl = options.publicUrl ?? '';
  const metrics = createMetrics();
  metrics.watch(storage);
  let metricsServer: MetricsServer | undefined;
  try {
    if (options.metrics) {
      collectDefaultMetrics({ register: metrics.registry });
      metricsServer = await startMetricsServer(metrics.registry, options.metrics);
    }
    const { app, context, ending } = await createMerchantApp({
      context: {
        database: storage.database,
        wallets: measuredDesk(
          options.wallets((provider) => publicUrl + notificationPath(provider)),
          metrics,
        ),
        metrics,
        clock,
        random,
        settings: {
          orderLifetime: options.orderLifetime ?? 15 * MINUTE,
          sessionLifetime: options.sessionLifetime ?? 2 * HOUR,
          renewalLifetime: options.renewalLifetime ?? 30 * DAY,
          latePayments: options.latePayments ?? 'keep',
          asking: options.asking ?? DEFAULT_PAUSES,
        },
      },
      corsOrigins: options.corsOrigins ?? true,
      limits: {
        perAddress: options.requestsPerMinute ?? 1200,
        perBuyer: options.buyerRequestsPerMinute ?? 300,
      },
      trustedProxies: options.trustedProxies ?? [],
      checkStorage: () => checkMigrations(storage),
      ...(options.operatorToken !== undefined && { operatorToken: options.operatorToken }),
      log: options.log ?? false,
    });
    const url = await app.listen({ host: options.host ?? '127.0.0.1', port: options.port });
    publicUrl ||= url;

    const settleDue = async () =>
      (await settleDueOrders(context)) + (await performDueRefunds(context));
    const { sweepInterval = 10_000, timers = systemTimers } = options;
    const jobs =
      sweepInterval === 0
        ? undefined
        : await startJobs({
            storage,
            jobs: merchantJobs(context, Math.max(1, Math.round(sweepInterval / 1000))),
            timers,
            log: app.log,
          }).catch(async (error: unknown) => {
            await app.close();
            throw error;
          });

    return {
      url,
      ...(metricsServer && { metricsUrl: metricsServer.url }),
      database: storage.database,
      storage,
      settleDue,
      reconcile: async (day) => {
        const made: ReconciliationRow[] = [];
        for (const wallet of context.wallets.all()) {
          made.push(await reconcileDay(context, wallet, day));
        }
        return made;
      },
      drain() {
        ending.begun = true;
      },
      async close() {
        ending.begun = true;
        // Whoever sends a request for longer than this, or does not read the answer, is not waited for.
        const cancel = systemTimers.schedule(options.closeTimeout ?? 25_000, () =>
          app.server.closeAllConnections(),
        );
        await Promise.all([app.close(), jobs?.stop()]);
        cancel();
        await metricsServer?.close();
        await storage.close();
      },
    };
  } catch (error) {
    await metricsServer?.close();
    await storage.close();
    throw error;
  }
}
