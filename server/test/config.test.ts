import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createSign, createVerify } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../src/config';
import { ensureSandboxKeys } from '../src/keys';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      merchantPort: 4100,
      gatewayPort: 4200,
      host: '127.0.0.1',
      dataDir: '.data',
      databasePoolSize: 10,
      corsOrigins: true,
      trustedProxies: [],
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
      TRADEPAY_ORDER_MINUTES: '1',
      TRADEPAY_LOG: 'false',
    });
    expect(config).toMatchObject({
      merchantPort: 0,
      publicUrl: 'https://shop.example',
      corsOrigins: ['http://127.0.0.1:4000', 'https://shop.example'],
      orderLifetime: 60_000,
      log: false,
    });
  });

  it('names everything that is wrong, at once', () => {
    const read = () =>
      readConfig({
        TRADEPAY_MERCHANT_PORT: '70000',
        TRADEPAY_ORDER_MINUTES: '1.5',
        TRADEPAY_PUBLIC_URL: 'ftp://shop.example',
        TRADEPAY_CORS_ORIGINS: 'shop.example',
        TRADEPAY_LOG: 'yes',
      });
    expect(read).toThrow(ConfigError);
    for (const name of ['MERCHANT_PORT', 'ORDER_MINUTES', 'PUBLIC_URL', 'CORS_ORIGINS', 'LOG']) {
      expect(read).toThrow(`TRADEPAY_${name} must be`);
    }
  });

  it('does not take one port for two servers', () => {
    const read = () =>
      readConfig({ TRADEPAY_MERCHANT_PORT: '4300', TRADEPAY_GATEWAY_PORT: '4300' });
    expect(read).toThrow('must differ');
  });
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
