import type { FastifyBaseLogger } from 'fastify';
import type { Clock, RandomBytes } from '../clock';
import type { Database } from './database/database';
import type { WalletGateway } from './wallet/gateway';
import type { CredentialSigner } from './wallet/credentials';

export interface MerchantSettings {
  /** The identity that notifications must name. */
  appId: string;
  sellerId: string;
  /** Milliseconds that an order waits for its payment. */
  orderLifetime: number;
  /** Milliseconds that a session lasts. */
  sessionLifetime: number;
}

/** All that the merchant's operations use of the world. */
export interface MerchantContext {
  database: Database;
  wallet: WalletGateway;
  signCredentials: CredentialSigner;
  clock: Clock;
  random: RandomBytes;
  settings: MerchantSettings;
  log: FastifyBaseLogger;
}
