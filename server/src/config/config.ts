/** The configuration of the command line, from the environment. docs/configuration.md has the table. */
import { readFileSync } from 'node:fs';
import type { WalletAccounts } from '../merchant/wallet/production';
import { Reader, isWebAddress } from './reader';
import type { Environment, ReadFile } from './reader';
import { readWalletName, readWallets } from './wallets';

interface ServerConfig {
  host: string;
  merchantPort: number;
  databasePoolSize: number;
  publicUrl?: string;
  trustedProxies: string[];
  corsOrigins: string[] | true;
  operatorToken?: string;
  latePayments: 'keep' | 'refund';
  /** Milliseconds, as every duration here. */
  orderLifetime: number;
  sessionLifetime: number;
  walletTimeout: number;
  drainTime: number;
  closeTimeout: number;
  requestsPerMinute: number;
  buyerRequestsPerMinute: number;
  log: boolean;
  metrics?: { host: string; port: number };
}

export type Config = ServerConfig &
  (
    | {
        mode: 'sandbox';
        databaseUrl?: string;
        dataDir: string;
        gatewayPort: number;
        alipayHost: 'alipay' | 'ant';
      }
    | { mode: 'production'; databaseUrl: string; publicUrl: string; wallets: WalletAccounts }
  );

/** Says everything that is wrong at once, each with the variable's name, what it may be, and an example. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not valid:\n${problems.map((text) => `- ${text}`).join('\n')}`);
  }
}

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
const OPERATOR_TOKEN = /^\S{32,256}$/;

function readOrigins(reader: Reader): string[] | true {
  const name = 'TRADEPAY_CORS_ORIGINS';
  const list = reader.list(name);
  if (list.join() === '*') {
    if (reader.mode === 'production') reader.refuse(name, 'name origins in production', '*');
    return true;
  }
  for (const origin of list) {
    if (isWebAddress(origin) && new URL(origin).origin === origin) continue;
    reader.refuse(name, reader.mode === 'production' ? 'be origins' : 'be * or origins', origin);
  }
  return list;
}

function readPublicUrl(reader: Reader): string | undefined {
  const name = 'TRADEPAY_PUBLIC_URL';
  const url = reader.text(name)?.replace(/\/+$/, '');
  if (url === undefined) return undefined;
  if (!isWebAddress(url)) reader.refuse(name, 'be an http or https address', url);
  else if (reader.mode === 'production' && !url.startsWith('https:')) {
    reader.refuse(name, 'be an https address in production', url);
  }
  return url;
}

function readDatabaseUrl(reader: Reader): string | undefined {
  const url = reader.text('DATABASE_URL');
  if (url !== undefined && !(/^postgres(ql)?:\/\//.test(url) && URL.canParse(url))) {
    reader.refuse('DATABASE_URL', 'be the address of a PostgreSQL database');
  }
  return url;
}

function readOperatorToken(reader: Reader): string | undefined {
  const token = reader.text('TRADEPAY_OPERATOR_TOKEN');
  if (token !== undefined && !OPERATOR_TOKEN.test(token)) {
    reader.refuse('TRADEPAY_OPERATOR_TOKEN', 'have 32 to 256 characters and no space');
  }
  return token;
}

function readMetrics(reader: Reader): ServerConfig['metrics'] {
  const host = reader.address('TRADEPAY_METRICS_HOST');
  const port = reader.integer('TRADEPAY_METRICS_PORT', 1, 65535);
  return port === undefined ? undefined : { host, port };
}

function readServer(reader: Reader): ServerConfig {
  const publicUrl = readPublicUrl(reader);
  const operatorToken = readOperatorToken(reader);
  const metrics = readMetrics(reader);
  return {
    host: reader.address('TRADEPAY_HOST'),
    merchantPort: reader.number('TRADEPAY_MERCHANT_PORT', 0, 65535),
    databasePoolSize: reader.number('TRADEPAY_DATABASE_POOL', 2, 1000),
    ...(publicUrl !== undefined && { publicUrl }),
    trustedProxies: reader.networks('TRADEPAY_TRUSTED_PROXIES'),
    corsOrigins: readOrigins(reader),
    ...(operatorToken !== undefined && { operatorToken }),
    latePayments: reader.choice('TRADEPAY_LATE_PAYMENTS', ['keep', 'refund']),
    // The wallet does not take a time limit below a minute.
    orderLifetime: reader.number('TRADEPAY_ORDER_MINUTES', 1, DAY_MINUTES) * MINUTE,
    sessionLifetime: reader.number('TRADEPAY_SESSION_MINUTES', 5, DAY_MINUTES) * MINUTE,
    walletTimeout: reader.number('TRADEPAY_WALLET_TIMEOUT_MS', 100, 60_000),
    drainTime: reader.number('TRADEPAY_DRAIN_SECONDS', 0, 300) * 1000,
    closeTimeout: reader.number('TRADEPAY_CLOSE_SECONDS', 1, 300) * 1000,
    requestsPerMinute: reader.number('TRADEPAY_REQUESTS_PER_MINUTE', 1, 1_000_000),
    buyerRequestsPerMinute: reader.number('TRADEPAY_BUYER_REQUESTS_PER_MINUTE', 1, 1_000_000),
    log: reader.flag('TRADEPAY_LOG'),
    ...(metrics && { metrics }),
  };
}

function checkPorts(reader: Reader, ports: Record<string, number | undefined>): void {
  const taken = new Map<number, string>();
  for (const [name, port = 0] of Object.entries(ports)) {
    const other = taken.get(port);
    if (other !== undefined) reader.problems.push(`${other} and ${name} must differ.`);
    else if (port !== 0) taken.set(port, name);
  }
}

/**
 * Reads and checks the configuration.
 * @throws ConfigError
 */
export function readConfig(
  environment: Environment,
  readFile: ReadFile = (path) => readFileSync(path, 'utf8'),
): Config {
  const reader = new Reader(environment, readFile);
  const server = readServer(reader);
  const databaseUrl = readDatabaseUrl(reader);
  let config: Config;
  if (reader.mode === 'production') {
    const { publicUrl = '' } = server;
    const wallets = readWallets(reader);
    config = { mode: 'production', ...server, publicUrl, databaseUrl: databaseUrl ?? '', wallets };
  } else {
    config = {
      mode: 'sandbox',
      ...server,
      ...(databaseUrl !== undefined && { databaseUrl }),
      dataDir: reader.text('TRADEPAY_DATA_DIR') ?? '',
      gatewayPort: reader.number('TRADEPAY_GATEWAY_PORT', 0, 65535),
      alipayHost: readWalletName(reader) ?? 'alipay',
    };
  }
  checkPorts(reader, {
    TRADEPAY_MERCHANT_PORT: server.merchantPort,
    TRADEPAY_GATEWAY_PORT: config.mode === 'sandbox' ? config.gatewayPort : undefined,
    TRADEPAY_METRICS_PORT: server.metrics?.port,
  });
  reader.checkNames();
  if (reader.problems.length > 0) throw new ConfigError(reader.problems);
  return config;
}
