import type { FastifyBaseLogger } from 'fastify';
import type { Clock, RandomBytes } from '../clock';
import type { Database } from './database/database';
import type { MerchantMetrics } from './metrics';
import type { AskPauses } from './orders/asking';
import type { SessionCache } from './sessions';
import type { WalletDesk } from './wallet/desk';

interface MerchantSettings {
  /** Milliseconds that an order waits for its payment. */
  orderLifetime: number;
  /** Milliseconds that a session lasts. */
  sessionLifetime: number;
  /** Milliseconds for which a guest of the web may be away and still come back as the same one. */
  renewalLifetime: number;
  /** Money for an order that was closed: kept, and marked in its history, or given back by itself. */
  latePayments: 'keep' | 'refund';
  asking: AskPauses;
}

/** All that the merchant's operations use of the world. */
export interface MerchantContext {
  database: Database;
  wallets: WalletDesk;
  sessionCache: SessionCache;
  clock: Clock;
  random: RandomBytes;
  settings: MerchantSettings;
  log: FastifyBaseLogger;
  metrics: MerchantMetrics;
}
