import { createSign, createVerify } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config/config';
import { withReference } from '../src/config/reference';
import { VARIABLES, VARIABLE_NAMES } from '../src/config/variables';
import { ensureSandboxKeys } from '../src/keys';
import { problemsOf } from './support/config';

describe('the configuration', () => {
  it('has a default for everything in the sandbox', () => {
    expect(readConfig({})).toEqual({
      mode: 'sandbox',
      merchantPort: 4100,
      gatewayPort: 4200,
      host: '127.0.0.1',
      dataDir: '.data',
      alipayHost: 'alipay',
      databasePoolSize: 10,
      corsOrigins: true,
      trustedProxies: [],
      latePayments: 'keep',
      orderLifetime: 900_000,
      sessionLifetime: 7_200_000,
      walletTimeout: 5000,
      requestsPerMinute: 1200,
      buyerRequestsPerMinute: 300,
      drainTime: 0,
      closeTimeout: 25_000,
      log: true,
    });
  });

  it('reads what is given', () => {
    const config = readConfig({
      TRADEPAY_MERCHANT_PORT: '0',
      TRADEPAY_PUBLIC_URL: 'https://shop.example/',
      TRADEPAY_CORS_ORIGINS: 'http://127.0.0.1:4000, https://shop.example',
      TRADEPAY_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      TRADEPAY_ORDER_MINUTES: '1',
      TRADEPAY_METRICS_PORT: '9464',
      TRADEPAY_LOG: 'false',
      TRADEPAY_DATA_DIR: '',
      TRADEPAY_MINI_PROGRAM_WALLET: 'ant',
    });
    expect(config).toMatchObject({
      merchantPort: 0,
      publicUrl: 'https://shop.example',
      corsOrigins: ['http://127.0.0.1:4000', 'https://shop.example'],
      trustedProxies: ['10.0.0.0/8', '::1'],
      orderLifetime: 60_000,
      metrics: { host: '127.0.0.1', port: 9464 },
      log: false,
      dataDir: '.data',
      alipayHost: 'ant',
    });
  });

  it('names everything that is wrong, at once, each with an example', () => {
    const problems = problemsOf({
      TRADEPAY_MERCHANT_PORT: '70000',
      TRADEPAY_ORDER_MINUTES: '1.5',
      TRADEPAY_PUBLIC_URL: 'ftp://shop.example',
      TRADEPAY_CORS_ORIGINS: 'shop.example',
      TRADEPAY_TRUSTED_PROXIES: '10.0.0.0/33',
      TRADEPAY_HOST: 'localhost',
      TRADEPAY_LATE_PAYMENTS: 'burn',
      DATABASE_URL: 'mysql://root:hunter2@db/shop',
      TRADEPAY_OPERATOR_TOKEN: 'hunter2',
      TRADEPAY_LOG: 'yes',
      TRADEPAY_MINI_PROGRAM_WALLET: 'wechat',
    });
    for (const name of [
      'TRADEPAY_MERCHANT_PORT',
      'TRADEPAY_ORDER_MINUTES',
      'TRADEPAY_PUBLIC_URL',
      'TRADEPAY_CORS_ORIGINS',
      'TRADEPAY_TRUSTED_PROXIES',
      'TRADEPAY_HOST',
      'TRADEPAY_LATE_PAYMENTS',
      'DATABASE_URL',
      'TRADEPAY_OPERATOR_TOKEN',
      'TRADEPAY_LOG',
      'TRADEPAY_MINI_PROGRAM_WALLET',
    ] as const) {
      const told = problems.filter((problem) => problem.startsWith(`${name} must`));
      expect(told).toEqual([expect.stringContaining(VARIABLES[name].example)]);
    }
    expect(problems).toHaveLength(11);
    expect(problems[0]).toBe(
      'TRADEPAY_PUBLIC_URL must be an http or https address, not "ftp://shop.example". Example: TRADEPAY_PUBLIC_URL=https://pay.shop.example',
    );
    // What may be a secret is not repeated.
    expect(problems.join()).not.toContain('hunter2');
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'one port for two servers',
      { TRADEPAY_MERCHANT_PORT: '4300', TRADEPAY_GATEWAY_PORT: '4300' },
      'TRADEPAY_MERCHANT_PORT and TRADEPAY_GATEWAY_PORT must differ.',
    ],
    [
      'a slip of the pen',
      { TRADEPAY_ORDER_MINUTE: '5' },
      'TRADEPAY_ORDER_MINUTE is no variable of this server: docs/configuration.md lists them.',
    ],
    [
      'real wallets in the sandbox',
      { TRADEPAY_ALIPAY_APP_ID: '2021001234567890' },
      'TRADEPAY_ALIPAY_APP_ID is for TRADEPAY_MODE=production only; it is sandbox now.',
    ],
    [
      'another mode',
      { TRADEPAY_MODE: 'prod' },
      'TRADEPAY_MODE must be sandbox or production, not "prod". Example: TRADEPAY_MODE=production',
    ],
  ])('does not take %s', (_name, environment, problem) => {
    expect(problemsOf(environment)).toEqual([problem]);
  });
});

it('every variable is read, and every one is in the reference as it is', async () => {
  const read = new Set<string>();
  const recording = (mode: string) =>
    new Proxy<Record<string, string>>(
      {
        TRADEPAY_MODE: mode,
        TRADEPAY_ALIPAY_APP_ID: 'x',
        TRADEPAY_ANT_APP_ID: 'x',
        TRADEPAY_WECHAT_APP_ID: 'x',
      },
      {
        get(target, name: string) {
          read.add(name);
          return target[name];
        },
      },
    );
  for (const mode of ['sandbox', 'production']) expect(() => readConfig(recording(mode))).toThrow();
  expect(VARIABLE_NAMES.filter((name) => !read.has(name))).toEqual([]);
  const page = await readFile(join(__dirname, '../../docs/configuration.md'), 'utf8');
  const lines = (text: string) => text.replace(/[ -]+/g, ' ').trim();
  // Prettier sets the tables in columns.
  expect(lines(page)).toBe(lines(withReference(page)));
});

describe('the keys of the sandbox', () => {
  it('are made once, for their owner alone, and work', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'tradepay-keys-'));
    try {
      const keys = await ensureSandboxKeys(join(dir, 'keys'));
      const files = await readdir(join(dir, 'keys'));
      expect(files).toHaveLength(6);
      for (const file of files) {
        const { mode } = await stat(join(dir, 'keys', file));
        expect(mode & 0o777).toBe(0o600);
      }
      const signature = createSign('RSA-SHA256').update('text').sign(keys.appPrivateKey);
      const holds = (key: string) =>
        createVerify('RSA-SHA256').update('text').verify(key, signature);
      expect(holds(keys.appPublicKey)).toBe(true);
      expect(holds(keys.walletPublicKey)).toBe(false);
      await expect(ensureSandboxKeys(join(dir, 'keys'))).resolves.toEqual(keys);
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});
