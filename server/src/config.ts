import { isIP } from 'node:net';

/** The configuration of the command line, from the environment. docs/merchant-server.md has the table. */

export interface Config {
  merchantPort: number;
  gatewayPort: number;
  dataDir: string;
  /** Without it the database is PGlite in `dataDir`. */
  databaseUrl?: string;
  databasePoolSize: number;
  host: string;
  publicUrl?: string;
  trustedProxies: string[];
  corsOrigins: string[] | true;
  orderLifetime: number;
  walletTimeout: number;
  sessionLifetime: number;
  requestsPerMinute: number;
  buyerRequestsPerMinute: number;
  /** Milliseconds. */
  drainTime: number;
  closeTimeout: number;
  log: boolean;
}

/** Says everything that is wrong at once, each with the variable's name and what it may be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not valid:\n${problems.map((text) => `- ${text}`).join('\n')}`);
  }
}

type Environment = Record<string, string | undefined>;

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits ?? 0) <= (version === 4 ? 32 : 128);
}

/**
 * Reads and checks the configuration.
 * @throws ConfigError
 */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];

  function integer(name: string, fallback: number, min: number, max: number): number {
    const text = environment[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    problems.push(`${name} must be an integer from ${min} to ${max}, not "${text}".`);
    return fallback;
  }

  function flag(name: string, fallback: boolean): boolean {
    const text = environment[name];
    if (text === undefined || text === '') return fallback;
    if (text === 'true' || text === 'false') return text === 'true';
    problems.push(`${name} must be true or false, not "${text}".`);
    return fallback;
  }

  /** An empty variable is as good as none. */
  function given(name: string): string | undefined {
    const text = environment[name];
    return text === '' ? undefined : text;
  }

  function origins(name: string): string[] | true {
    const text = given(name) ?? '*';
    if (text === '*') return true;
    const list = text.split(',').map((origin) => origin.trim());
    for (const origin of list) {
      if (isOrigin(origin) && new URL(origin).origin === origin) continue;
      problems.push(`${name} must be * or origins such as http://127.0.0.1:4000, not "${origin}".`);
    }
    return list;
  }

  function host(): string {
    const text = given('TRADEPAY_HOST') ?? '127.0.0.1';
    if (isIP(text) === 0) {
      problems.push(`TRADEPAY_HOST must be an address such as 0.0.0.0, not "${text}".`);
    }
    return text;
  }

  function networks(name: string): string[] {
    const list =
      given(name)
        ?.split(',')
        .map((network) => network.trim()) ?? [];
    for (const network of list) {
      if (isNetwork(network)) continue;
      problems.push(`${name} must be addresses or networks such as 10.0.0.0/8, not "${network}".`);
    }
    return list;
  }

  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\/[^/]/.test(databaseUrl)) {
    // Not quoted: it may hold a password.
    problems.push('DATABASE_URL must be like postgresql://user:password@host:5432/database.');
  }

  const publicUrl = environment['TRADEPAY_PUBLIC_URL']?.replace(/\/+$/, '');
  if (publicUrl && !isOrigin(publicUrl)) {
    problems.push(`TRADEPAY_PUBLIC_URL must be an http or https address, not "${publicUrl}".`);
  }

  const config: Config = {
    merchantPort: integer('TRADEPAY_MERCHANT_PORT', 4100, 0, 65535),
    gatewayPort: integer('TRADEPAY_GATEWAY_PORT', 4200, 0, 65535),
    dataDir: given('TRADEPAY_DATA_DIR') ?? '.data',
    ...(databaseUrl !== undefined && { databaseUrl }),
    databasePoolSize: integer('TRADEPAY_DATABASE_POOL', 10, 2, 1000),
    host: host(),
    ...(publicUrl && { publicUrl }),
    trustedProxies: networks('TRADEPAY_TRUSTED_PROXIES'),
    corsOrigins: origins('TRADEPAY_CORS_ORIGINS'),
    // The wallet does not take a time limit below a minute.
    orderLifetime: integer('TRADEPAY_ORDER_MINUTES', 15, 1, 24 * 60) * 60_000,
    walletTimeout: integer('TRADEPAY_WALLET_TIMEOUT_MS', 5000, 100, 60_000),
    sessionLifetime: integer('TRADEPAY_SESSION_MINUTES', 120, 5, 24 * 60) * 60_000,
    requestsPerMinute: integer('TRADEPAY_REQUESTS_PER_MINUTE', 1200, 1, 1_000_000),
    buyerRequestsPerMinute: integer('TRADEPAY_BUYER_REQUESTS_PER_MINUTE', 300, 1, 1_000_000),
    drainTime: integer('TRADEPAY_DRAIN_SECONDS', 0, 0, 300) * 1000,
    closeTimeout: integer('TRADEPAY_CLOSE_SECONDS', 25, 1, 300) * 1000,
    log: flag('TRADEPAY_LOG', true),
  };
  if (config.merchantPort !== 0 && config.merchantPort === config.gatewayPort) {
    problems.push('TRADEPAY_MERCHANT_PORT and TRADEPAY_GATEWAY_PORT must differ.');
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}
