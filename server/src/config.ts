/** The configuration of the command line, from the environment. docs/merchant-server.md has the table. */

export interface Config {
  merchantPort: number;
  gatewayPort: number;
  dataDir: string;
  publicUrl?: string;
  corsOrigins: string[] | true;
  orderLifetime: number;
  walletTimeout: number;
  requestsPerMinute: number;
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

  const publicUrl = environment['TRADEPAY_PUBLIC_URL']?.replace(/\/+$/, '');
  if (publicUrl && !isOrigin(publicUrl)) {
    problems.push(`TRADEPAY_PUBLIC_URL must be an http or https address, not "${publicUrl}".`);
  }

  const config: Config = {
    merchantPort: integer('TRADEPAY_MERCHANT_PORT', 4100, 0, 65535),
    gatewayPort: integer('TRADEPAY_GATEWAY_PORT', 4200, 0, 65535),
    dataDir: given('TRADEPAY_DATA_DIR') ?? '.data',
    ...(publicUrl && { publicUrl }),
    corsOrigins: origins('TRADEPAY_CORS_ORIGINS'),
    // The wallet does not take a time limit below a minute.
    orderLifetime: integer('TRADEPAY_ORDER_MINUTES', 15, 1, 24 * 60) * 60_000,
    walletTimeout: integer('TRADEPAY_WALLET_TIMEOUT_MS', 5000, 100, 60_000),
    requestsPerMinute: integer('TRADEPAY_REQUESTS_PER_MINUTE', 1200, 1, 1_000_000),
    log: flag('TRADEPAY_LOG', true),
  };
  if (config.merchantPort !== 0 && config.merchantPort === config.gatewayPort) {
    problems.push('TRADEPAY_MERCHANT_PORT and TRADEPAY_GATEWAY_PORT must differ.');
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}
