import { join } from 'node:path';
import { systemClock, systemRandom } from '../clock';
import type { Clock, RandomBytes } from '../clock';
import type { SandboxKeys } from '../keys';
import type { Log } from '../logger';
import { createMerchantApp } from './app';
import { openDatabase } from './database/database';
import type { Database, OpenDatabase } from './database/database';
import { settleExpiredOrders } from './orders/settle';
import { repeat } from './repeat';
import { createAlipayGateway } from './wallet/alipay';
import { createCredentialSigner } from './wallet/credentials';

export interface MerchantServerOptions {
  /** 0 takes any free port. */
  port: number;
  gatewayUrl: string;
  keys: SandboxKeys;
  /** Where the database lives; in memory without it. */
  dataDir?: string;
  /** A database with our schema to use instead; whoever opened it closes it after the server. */
  database?: Database;
  /** Where the wallet reaches this server, when not at its own address. */
  publicUrl?: string;
  /** Default: any. */
  corsOrigins?: string[] | true;
  clock?: Clock;
  random?: RandomBytes;
  /** Milliseconds that an order waits for its payment. Default: 15 minutes. */
  orderLifetime?: number;
  /** Milliseconds before the wallet counts as unreachable. Default: 5 seconds. */
  walletTimeout?: number;
  /** Per address. Default: 1200. */
  requestsPerMinute?: number;
  /** Milliseconds between looks at orders whose time is over. Default: a minute; 0 turns it off. */
  sweepInterval?: number;
  /** Orders of Douyin are for `tt.requestOrder` instead of `tt.pay`. Default: false. */
  ttRequestOrder?: boolean;
  log?: Log;
}

export interface MerchantServer {
  url: string;
  database: Database;
  /** Ends the orders whose time is over, as happens every `sweepInterval`; @returns how many were looked at. */
  settleExpired(): Promise<number>;
  close(): Promise<void>;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

async function openStorage({ database, dataDir }: MerchantServerOptions): Promise<OpenDatabase> {
  if (database) return { database, close: async () => undefined };
  return openDatabase(dataDir === undefined ? undefined : join(dataDir, 'merchant'));
}

/** Starts the merchant server on 127.0.0.1. */
export async function startMerchantServer(options: MerchantServerOptions): Promise<MerchantServer> {
  const { keys, clock = systemClock, random = systemRandom } = options;
  const storage = await openStorage(options);
  let publicUrl = options.publicUrl ?? '';
  try {
    const { app, context } = await createMerchantApp({
      context: {
        database: storage.database,
        wallet: createAlipayGateway({
          gatewayUrl: options.gatewayUrl,
          appId: keys.appId,
          appPrivateKey: keys.appPrivateKey,
          walletPublicKey: keys.walletPublicKey,
          notifyUrl: () => `${publicUrl}/notifications/alipay`,
          timeout: options.walletTimeout ?? 5000,
        }),
        signCredentials: createCredentialSigner({
          keys,
          clock,
          random,
          ttRequestOrder: options.ttRequestOrder ?? false,
        }),
        clock,
        random,
        settings: {
          appId: keys.appId,
          sellerId: keys.sellerId,
          orderLifetime: options.orderLifetime ?? 15 * MINUTE,
          sessionLifetime: 30 * DAY,
        },
      },
      corsOrigins: options.corsOrigins ?? true,
      requestsPerMinute: options.requestsPerMinute ?? 1200,
      log: options.log ?? false,
    });
    const url = await app.listen({ host: '127.0.0.1', port: options.port });
    publicUrl ||= url;

    const settleExpired = () => settleExpiredOrders(context);
    const stopSettling = repeat(
      options.sweepInterval ?? MINUTE,
      async () => {
        await settleExpired();
      },
      (error) => app.log.error({ err: error }, 'expired orders not settled'),
    );

    return {
      url,
      database: storage.database,
      settleExpired,
      async close() {
        await app.close();
        await stopSettling();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}
