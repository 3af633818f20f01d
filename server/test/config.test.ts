import { createSign, createVerify, generateKeyPairSync } from 'node:crypto';
import type { KeyPairKeyObjectResult } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../src/config/config';
import type { Environment, ReadFile } from '../src/config/reader';
import { withReference } from '../src/config/reference';
import { VARIABLES, VARIABLE_NAMES } from '../src/config/variables';
import { SANDBOX_IDENTITY, ensureSandboxKeys } from '../src/keys';
import { HOSTS } from '../src/merchant/contract';
import { createProductionWallets } from '../src/merchant/wallet/production';

function problemsOf(environment: Environment, readFile?: ReadFile): readonly string[] {
  try {
    readConfig(environment, readFile);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('has a default for everything in the sandbox', () => {
    expect(readConfig({})).toEqual({
      mode: 'sandbox',
      merchantPort: 4100,
      gatewayPort: 4200,
      host: '127.0.0.1',
      dataDir: '.data',
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
    ] as const) {
      const told = problems.filter((problem) => problem.startsWith(`${name} must`));
      expect(told).toEqual([expect.stringContaining(VARIABLES[name].example)]);
    }
    expect(problems).toHaveLength(10);
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

describe('the configuration for production', () => {
  const pem = (pair: KeyPairKeyObjectResult, kind: 'private' | 'public') =>
    kind === 'private'
      ? pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
      : pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const wallet = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const shop = {
    TRADEPAY_MODE: 'production',
    DATABASE_URL: 'postgresql://tradepay:secret@db:5432/tradepay',
    TRADEPAY_PUBLIC_URL: 'https://pay.shop.example',
    TRADEPAY_CORS_ORIGINS: 'https://shop.example',
  };
  const alipay = {
    TRADEPAY_ALIPAY_APP_ID: '2021001234567890',
    TRADEPAY_ALIPAY_SELLER_ID: '2088001234567890',
    TRADEPAY_ALIPAY_PRIVATE_KEY: pem(own, 'private'),
    TRADEPAY_ALIPAY_PUBLIC_KEY: pem(wallet, 'public'),
  };
  const wechat = {
    TRADEPAY_WECHAT_APP_ID: 'wx1234567890abcdef',
    TRADEPAY_WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef',
    TRADEPAY_WECHAT_MCH_ID: '1900000109',
    TRADEPAY_WECHAT_MERCHANT_SERIAL: '444F4864EA9B34415A2D2A1C6F3B5E9D7C8A1B2C',
    TRADEPAY_WECHAT_PRIVATE_KEY: pem(own, 'private'),
    TRADEPAY_WECHAT_PUBLIC_KEY_ID: 'PUB_KEY_ID_0119000001092024060100211900000001',
    TRADEPAY_WECHAT_PUBLIC_KEY: pem(wallet, 'public'),
    TRADEPAY_WECHAT_API_V3_KEY: 'abcdefghijklmnopqrstuvwxyz012345',
  };

  it('reads the accounts, and makes the wallets of the hosts that they serve', () => {
    const config = readConfig({ ...shop, ...alipay, ...wechat });
    if (config.mode !== 'production') throw new Error('The mode is wrong.');
    expect(config.wallets.alipay).toMatchObject({ appId: '2021001234567890' });
    const desk = createProductionWallets(config.wallets, 5000)((name) => `https://x/${name}`);
    const served = Object.fromEntries(HOSTS.map((host) => [host, desk.forHost(host)?.name]));
    expect(served).toMatchObject({
      alipay: 'alipay',
      h5: 'alipay',
      dd: 'alipay',
      weapp: 'wechat',
      tt: undefined,
      swan: undefined,
      qq: undefined,
      jd: undefined,
      kwai: undefined,
    });
  });

  it('does with one wallet', () => {
    const config = readConfig({ ...shop, ...wechat });
    if (config.mode !== 'production') throw new Error('The mode is wrong.');
    const desk = createProductionWallets(config.wallets, 5000)((name) => `https://x/${name}`);
    expect(desk.all().map(({ name }) => name)).toEqual(['wechat']);
    expect(desk.forHost('alipay')).toBeUndefined();
  });

  it('reads secrets from files', () => {
    const { TRADEPAY_ALIPAY_PRIVATE_KEY: key, ...rest } = alipay;
    const files = new Map([['/run/secrets/key', `${key}\n`]]);
    const read = (path: string) => {
      const text = files.get(path);
      if (text === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      return text;
    };
    const environment = { ...shop, ...rest, TRADEPAY_ALIPAY_PRIVATE_KEY_FILE: '/run/secrets/key' };
    expect(readConfig(environment, read)).toMatchObject({
      wallets: { alipay: { appPrivateKey: key } },
    });
    files.clear();
    expect(problemsOf(environment, read)).toEqual([
      'TRADEPAY_ALIPAY_PRIVATE_KEY_FILE must name a file that can be read, not "/run/secrets/key" (ENOENT).',
    ]);
    expect(problemsOf({ ...environment, ...alipay }, read)).toEqual([
      'TRADEPAY_ALIPAY_PRIVATE_KEY and TRADEPAY_ALIPAY_PRIVATE_KEY_FILE are both given; leave one of them out.',
    ]);
  });

  const startsWith = (...begins: string[]) =>
    begins.map((begin): unknown => expect.stringContaining(begin));

  it('misses everything that it needs, by name', () => {
    expect(problemsOf({ TRADEPAY_MODE: 'production' })).toEqual(
      startsWith(
        'TRADEPAY_PUBLIC_URL must be given in production',
        'TRADEPAY_CORS_ORIGINS must be given in production',
        'DATABASE_URL must be given in production',
        'TRADEPAY_ALIPAY_… or TRADEPAY_WECHAT_… must be given in production',
      ),
    );
    const { TRADEPAY_WECHAT_MCH_ID: _id, TRADEPAY_WECHAT_API_V3_KEY: _key, ...half } = wechat;
    expect(problemsOf({ ...shop, ...half })).toEqual(
      startsWith(
        'TRADEPAY_WECHAT_MCH_ID must be given',
        'TRADEPAY_WECHAT_API_V3_KEY must be given',
      ),
    );
  });

  const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
  it.each<[string, Record<string, string>, string]>([
    ['any page', { TRADEPAY_CORS_ORIGINS: '*' }, 'TRADEPAY_CORS_ORIGINS must name origins'],
    ['http', { TRADEPAY_PUBLIC_URL: 'http://a.example' }, 'TRADEPAY_PUBLIC_URL must be an https'],
    ['a data folder', { TRADEPAY_DATA_DIR: 'x' }, 'TRADEPAY_DATA_DIR is for TRADEPAY_MODE=sandbox'],
    [
      'the application of Alipay’s sandbox',
      { TRADEPAY_ALIPAY_APP_ID: '9021000142857000' },
      'TRADEPAY_ALIPAY_APP_ID must be 16 digits from 20 on',
    ],
    [
      'the account of our sandbox',
      { TRADEPAY_ALIPAY_SELLER_ID: SANDBOX_IDENTITY.sellerId },
      "TRADEPAY_ALIPAY_SELLER_ID must be your own, and not the sandbox's",
    ],
    [
      'no key',
      { TRADEPAY_ALIPAY_PRIVATE_KEY: 'MIIE' },
      'TRADEPAY_ALIPAY_PRIVATE_KEY must be a private RSA key as PEM. Example: TRADEPAY_ALIPAY_PRIVATE_KEY_FILE=/run/secrets/',
    ],
    [
      'a private key where a public one belongs',
      { TRADEPAY_ALIPAY_PUBLIC_KEY: pem(wallet, 'private') },
      'TRADEPAY_ALIPAY_PUBLIC_KEY must be a public RSA key',
    ],
    [
      'the own public key for the wallet’s',
      { TRADEPAY_ALIPAY_PUBLIC_KEY: pem(own, 'public') },
      "TRADEPAY_ALIPAY_PUBLIC_KEY must be the wallet's public key",
    ],
    [
      'a small key',
      { TRADEPAY_ALIPAY_PRIVATE_KEY: pem(small, 'private') },
      'TRADEPAY_ALIPAY_PRIVATE_KEY must have 2048 bits',
    ],
  ])('does not take %s', (_name, change, problem) => {
    const problems = problemsOf({ ...shop, ...alipay, ...change });
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toContain('MIIE');
  });
});

it('every variable is read, and every one is in the reference as it is', async () => {
  const read = new Set<string>();
  const recording = (mode: string) =>
    new Proxy<Record<string, string>>(
      { TRADEPAY_MODE: mode, TRADEPAY_ALIPAY_APP_ID: 'x', TRADEPAY_WECHAT_APP_ID: 'x' },
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
