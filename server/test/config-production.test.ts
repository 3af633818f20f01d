import { generateKeyPairSync } from 'node:crypto';
import type { KeyPairKeyObjectResult } from 'node:crypto';
import { readConfig } from '../src/config/config';
import type { Environment } from '../src/config/reader';
import { SANDBOX_IDENTITY } from '../src/keys';
import { HOSTS } from '../src/merchant/contract';
import { createProductionWallets } from '../src/merchant/wallet/production';
import { problemsOf } from './support/config';

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
  const ant = {
    TRADEPAY_ANT_URL: 'https://open.wallet.example/api/',
    TRADEPAY_ANT_APP_ID: '3333010071465913',
    TRADEPAY_ANT_CLIENT_ID: '2022091495540562874792',
    TRADEPAY_ANT_PRIVATE_KEY: pem(own, 'private'),
    TRADEPAY_ANT_PUBLIC_KEY: pem(wallet, 'public'),
  };
  function deskOf(environment: Environment) {
    const config = readConfig(environment);
    if (config.mode !== 'production') throw new Error('The mode is wrong.');
    return createProductionWallets(config.wallets, 5000)((name) => `https://x/${name}`);
  }

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
    const desk = deskOf({ ...shop, ...wechat });
    expect(desk.all().map(({ name }) => name)).toEqual(['wechat']);
    expect(desk.forHost('alipay')).toBeUndefined();
  });

  it('reads the account at a wallet of the Ant mini program platform', () => {
    const account = {
      apiUrl: 'https://open.wallet.example/api',
      appId: '3333010071465913',
      clientId: '2022091495540562874792',
      merchantPrivateKey: pem(own, 'private'),
      walletPublicKey: pem(wallet, 'public'),
      keyVersion: '1',
      productCode: 'CASHIER_PAYMENT',
    };
    expect(readConfig({ ...shop, ...ant })).toMatchObject({
      wallets: { miniProgramWallet: 'ant', ant: account },
    });
    const config = readConfig({
      ...shop,
      ...ant,
      TRADEPAY_ANT_KEY_VERSION: '2',
      TRADEPAY_ANT_PRODUCT_CODE: '51051000101000100031',
      TRADEPAY_ANT_CUSTOMER_BELONGS_TO: 'GCASH',
      TRADEPAY_ANT_PAY_EXTRAS: '{"salesCode":"51051000101000000011"}',
    });
    expect(config).toHaveProperty('wallets.ant', {
      ...account,
      keyVersion: '2',
      productCode: '51051000101000100031',
      customerBelongsTo: 'GCASH',
      payExtras: { salesCode: '51051000101000000011' },
    });
  });

  it('has the Ant wallet serve mini programs alone', () => {
    const desk = deskOf({ ...shop, ...ant });
    expect(desk.all().map(({ name }) => name)).toEqual(['ant']);
    expect(desk.forHost('alipay')?.name).toBe('ant');
    expect(desk.forHost('h5')).toBeUndefined();
    expect(desk.forHost('dd')).toBeUndefined();
  });

  it('is told which of two wallets the mini programs of my.tradePay are in', () => {
    const both = { ...shop, ...alipay, ...ant };
    expect(problemsOf(both)).toEqual([
      'TRADEPAY_MINI_PROGRAM_WALLET must be given, since TRADEPAY_ALIPAY_… and TRADEPAY_ANT_… both are. Example: TRADEPAY_MINI_PROGRAM_WALLET=ant',
    ]);
    for (const name of ['alipay', 'ant']) {
      const desk = deskOf({ ...both, TRADEPAY_MINI_PROGRAM_WALLET: name });
      expect(desk.forHost('alipay')?.name).toBe(name);
      expect(desk.forHost('h5')?.name).toBe('alipay');
      // Orders of the other one that are still open are settled as well.
      expect(desk.all().map((provider) => provider.name)).toEqual(['alipay', 'ant']);
    }
    expect(problemsOf({ ...shop, ...alipay, TRADEPAY_MINI_PROGRAM_WALLET: 'ant' })).toEqual([
      'TRADEPAY_MINI_PROGRAM_WALLET must name a wallet that is configured: TRADEPAY_ANT_… is not. Example: TRADEPAY_MINI_PROGRAM_WALLET=ant',
    ]);
  });

  it('reaches Alipay where it is told to, and at its own address otherwise', () => {
    expect(readConfig({ ...shop, ...alipay })).toHaveProperty(
      'wallets.alipay.gatewayUrl',
      'https://openapi.alipay.com',
    );
    const TRADEPAY_ALIPAY_URL = 'https://alipay-proxy.shop.example/';
    expect(readConfig({ ...shop, ...alipay, TRADEPAY_ALIPAY_URL })).toHaveProperty(
      'wallets.alipay.gatewayUrl',
      'https://alipay-proxy.shop.example',
    );
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
        'TRADEPAY_ALIPAY_…, TRADEPAY_ANT_… or TRADEPAY_WECHAT_… must be given in production',
      ),
    );
    const { TRADEPAY_WECHAT_MCH_ID: _id, TRADEPAY_WECHAT_API_V3_KEY: _key, ...half } = wechat;
    expect(problemsOf({ ...shop, ...half })).toEqual(
      startsWith(
        'TRADEPAY_WECHAT_MCH_ID must be given',
        'TRADEPAY_WECHAT_API_V3_KEY must be given',
      ),
    );
    expect(problemsOf({ ...shop, TRADEPAY_ANT_KEY_VERSION: '2' })).toEqual(
      startsWith(
        'TRADEPAY_ANT_URL must be given, since another TRADEPAY_ANT_… is',
        'TRADEPAY_ANT_APP_ID must be given',
        'TRADEPAY_ANT_CLIENT_ID must be given',
        'TRADEPAY_ANT_PRIVATE_KEY must be given',
        'TRADEPAY_ANT_PUBLIC_KEY must be given',
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
    [
      'Alipay over http',
      { TRADEPAY_ALIPAY_URL: 'http://openapi.alipay.com' },
      'TRADEPAY_ALIPAY_URL must be an https origin, not "http://openapi.alipay.com"',
    ],
    [
      'the path of the old gateway',
      { TRADEPAY_ALIPAY_URL: 'https://openapi.alipay.com/gateway.do' },
      'TRADEPAY_ALIPAY_URL must be an https origin',
    ],
  ])('does not take %s', (_name, change, problem) => {
    const problems = problemsOf({ ...shop, ...alipay, ...change });
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toContain('MIIE');
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'an Ant wallet over http',
      { TRADEPAY_ANT_URL: 'http://open.wallet.example/api' },
      'TRADEPAY_ANT_URL must be an https address, not "http://open.wallet.example/api". Example: TRADEPAY_ANT_URL=https://open.wallet.example/api',
    ],
    [
      'an address with a password',
      { TRADEPAY_ANT_URL: 'https://me:secret@open.wallet.example' },
      'TRADEPAY_ANT_URL must be an https address',
    ],
    [
      'an address with a query',
      { TRADEPAY_ANT_URL: 'https://open.wallet.example/api?v=2' },
      'TRADEPAY_ANT_URL must be an https address',
    ],
    [
      'what is no address',
      { TRADEPAY_ANT_URL: 'wallet' },
      'TRADEPAY_ANT_URL must be an https address',
    ],
    [
      'a client id that would end its header',
      { TRADEPAY_ANT_CLIENT_ID: '2022\r\nx: y' },
      'TRADEPAY_ANT_CLIENT_ID must be 1 to 128 letters, digits, _ or -',
    ],
    [
      'the client of our sandbox',
      { TRADEPAY_ANT_CLIENT_ID: SANDBOX_IDENTITY.clientId },
      "TRADEPAY_ANT_CLIENT_ID must be your own, and not the sandbox's",
    ],
    [
      'an app id with a space',
      { TRADEPAY_ANT_APP_ID: 'a b' },
      'TRADEPAY_ANT_APP_ID must be 1 to 64 letters',
    ],
    [
      'a version that is no number',
      { TRADEPAY_ANT_KEY_VERSION: 'v2' },
      'TRADEPAY_ANT_KEY_VERSION must be 1 to 9',
    ],
    [
      'two products',
      { TRADEPAY_ANT_PRODUCT_CODE: 'a,b' },
      'TRADEPAY_ANT_PRODUCT_CODE must be 1 to',
    ],
    [
      'the name of a wallet with a space',
      { TRADEPAY_ANT_CUSTOMER_BELONGS_TO: 'G CASH' },
      'TRADEPAY_ANT_CUSTOMER_BELONGS_TO must be 1 to 64',
    ],
    [
      'what is no key',
      { TRADEPAY_ANT_PRIVATE_KEY: 'MIIE' },
      'TRADEPAY_ANT_PRIVATE_KEY must be a private RSA key as PEM. Example: TRADEPAY_ANT_PRIVATE_KEY_FILE=/run/secrets/',
    ],
    [
      'the own public key for the wallet’s',
      { TRADEPAY_ANT_PUBLIC_KEY: pem(own, 'public') },
      "TRADEPAY_ANT_PUBLIC_KEY must be the wallet's public key",
    ],
    [
      'extras that are no JSON',
      { TRADEPAY_ANT_PAY_EXTRAS: 'salesCode' },
      'TRADEPAY_ANT_PAY_EXTRAS must be a JSON object',
    ],
    [
      'a list of extras',
      { TRADEPAY_ANT_PAY_EXTRAS: '[1]' },
      'TRADEPAY_ANT_PAY_EXTRAS must be a JSON object',
    ],
    [
      'extras that name the price',
      { TRADEPAY_ANT_PAY_EXTRAS: '{"paymentAmount":{},"salesCode":"1","order":{}}' },
      'TRADEPAY_ANT_PAY_EXTRAS must leave paymentAmount, order to the server.',
    ],
  ])('does not take %s at an Ant wallet', (_name, change, problem) => {
    const problems = problemsOf({ ...shop, ...ant, ...change });
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toContain('MIIE');
  });
});
