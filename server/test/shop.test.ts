import { createSandboxWallets, startMerchantServer } from '../src/index';
import { GOODS } from '../src/merchant/catalogue/goods';
import { PROGRAM_HOSTS } from '../src/merchant/contract';
import type { Good, Quote } from '../src/merchant/contract';
import { sessions } from '../src/merchant/database/schema';
import { World } from './support/world';
import type { Failure } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const line = (goodsId: string, quantity: unknown = 1) => ({ goodsId, quantity });

describe('the catalogue', () => {
  it('lists goods whose pictures are served', async () => {
    const { body } = await world.api<{ currency: string; goods: Good[] }>('GET', '/catalogue');
    expect(body.currency).toBe('CNY');
    expect(body.goods.length).toBeGreaterThanOrEqual(8);
    for (const good of body.goods) {
      expect(Number.isSafeInteger(good.price) && good.price > 0).toBe(true);
      expect(good.originalPrice ?? Infinity).toBeGreaterThan(good.price);
      const picture = await world.api<string>('GET', good.picture);
      expect(picture.status).toBe(200);
      expect(picture.headers.get('content-type')).toContain('image/svg+xml');
      expect(picture.body).toMatch(/^<svg [^]*<\/svg>\s*$/);
      expect(picture.body).not.toMatch(/<text|<script|href=|url\((?!#)/);
      expect(picture.body.length).toBeLessThan(6 * 1024);
    }
  });

  it.each(['/pictures/nothing.svg', '/pictures/..%2f..%2fpackage.svg', '/pictures/a.png'])(
    'does not serve %s',
    async (path) => {
      const { status, body } = await world.api('GET', path);
      expect([status, body.error.code]).toEqual([404, 'not_found']);
    },
  );
});

describe('a quote', () => {
  const quote = async (...lines: object[]) =>
    (await world.api<Quote>('POST', '/quotes', { json: { lines } })).body;
  const sum = ({ lines, adjustments }: Quote) =>
    lines.reduce((total, { quantity, unitPrice }) => total + quantity * unitPrice, 0) +
    adjustments.reduce((total, { amount }) => total + amount, 0);

  it('charges shipping below the threshold', async () => {
    const small = await quote(line('linen-tea-cloth', 2));
    expect(small.total).toBe(2 * 4200 + 1200);
    expect(small.adjustments).toEqual([
      { id: 'shipping', kind: 'shipping', label: 'Shipping', amount: 1200 },
    ]);
  });

  it('ships for nothing from the threshold on', async () => {
    expect((await quote(line('celadon-teapot'))).total).toBe(32800);
  });

  it('takes the discount off a large order', async () => {
    const large = await quote(line('celadon-teapot'), line('porcelain-gaiwan'));
    expect(large.total).toBe(32800 + 18600 - 5000);
    expect(large.adjustments[0]).toMatchObject({ kind: 'discount', amount: -5000 });
  });

  it('adds up for every cart', async () => {
    for (const good of GOODS) {
      for (const quantity of [1, 2, 7, 99]) {
        const priced = await quote(line(good.id, quantity), line(otherThan(good.id), 3));
        expect(priced.total).toBe(sum(priced));
        expect(priced.lines[0]).toMatchObject({ id: good.id, unitPrice: good.price, quantity });
      }
    }
  });

  const otherThan = (id: string) => (id === 'ash-tea-cup' ? 'bud-vase' : 'ash-tea-cup');
});

describe('the server', () => {
  it('is healthy', async () => {
    expect((await world.api('GET', '/health')).body).toEqual({ status: 'ok' });
  });

  it.each([
    ['GET', '/nothing'],
    ['DELETE', '/orders/1'],
  ])('does not know %s %s', async (method, path) => {
    const { status, body } = await world.api<Failure>(method, path);
    expect([status, body.error.code]).toEqual([404, 'not_found']);
  });
});

describe('too many requests', () => {
  it('are told to wait, but never the wallet', async () => {
    const { keys, gateway, merchant } = world;
    const limited = await startMerchantServer({
      port: 0,
      wallets: createSandboxWallets({ gatewayUrl: gateway.url, keys }),
      storage: merchant.storage,
      requestsPerMinute: 3,
    });
    const get = () => world.send<Failure>(limited.url, 'GET', '/catalogue');
    const answers = [await get(), await get(), await get(), await get()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[3]?.body.error.code).toBe('too_many_requests');
    const notification = await world.send<string>(limited.url, 'POST', '/notifications/alipay', {
      text: 'sign=x',
      contentType: 'application/x-www-form-urlencoded',
    });
    expect([notification.status, notification.body]).toEqual([400, 'failure']);
    await limited.close();
  });
});

describe('signing in', () => {
  const signIn = (json: unknown) => world.api('POST', '/sessions', { json });

  it('gives a token that is stored only as a hash', async () => {
    const authCode = await world.authCode();
    const { status, body } = await world.api<{ token: string; expiresAt: number }>(
      'POST',
      '/sessions',
      { json: { host: 'alipay', authCode } },
    );
    expect(status).toBe(201);
    expect(body.expiresAt).toBeGreaterThan(world.time.now());
    const rows = await world.merchant.database.select().from(sessions);
    expect(JSON.stringify(rows)).not.toContain(body.token);
  });

  it('finds the same user again, and another one for another buyer and another host', async () => {
    const user = async (host: string, buyer: string) => {
      const json = { host, authCode: await world.authCode(buyer) };
      return (await world.api<{ userId: string }>('POST', '/sessions', { json })).body.userId;
    };
    const first = await user('alipay', 'buyer_1');
    expect(await user('alipay', 'buyer_1')).toBe(first);
    expect(await user('alipay', 'buyer_2')).not.toBe(first);
    const everywhere = await Promise.all(PROGRAM_HOSTS.map((host) => user(host, 'buyer_1')));
    expect(new Set(everywhere).size).toBe(PROGRAM_HOSTS.length);
  });

  it('makes every guest of the web a new user', async () => {
    const guest = async () =>
      (await world.api<{ userId: string }>('POST', '/sessions', { json: { host: 'h5' } })).body;
    expect((await guest()).userId).not.toBe((await guest()).userId);
  });

  it('takes a code once, in time, and never an invented one', async () => {
    const authCode = await world.authCode();
    expect((await signIn({ host: 'alipay', authCode })).status).toBe(201);
    const late = await world.authCode();
    world.time.advance(3 * 60_000);
    for (const code of [authCode, late, 'invented']) {
      const { status, body } = await signIn({ host: 'alipay', authCode: code });
      expect([status, body.error.code, body.error.field]).toEqual([
        400,
        'invalid_auth_code',
        'authCode',
      ]);
    }
  });

  it.each<[object, string]>([
    [{ host: 'paypal', authCode: 'x' }, 'host'],
    ...PROGRAM_HOSTS.map((host): [object, string] => [{ host }, 'authCode']),
    [{ host: 'alipay', authCode: 5 }, 'authCode'],
    [{ host: 'h5', authCode: 'x' }, 'authCode'],
    [{}, 'host'],
  ])('refuses %j', async (json, field) => {
    const { status, body } = await signIn(json);
    expect([status, body.error.code, body.error.field]).toEqual([400, 'invalid_request', field]);
  });

  it.each([
    ['no token', undefined],
    ['an invented token', 'A'.repeat(43)],
    ['a token that is none', 'a b'],
  ])('is needed for orders: %s', async (_name, token) => {
    for (const [method, path] of [
      ['POST', '/orders'],
      ['GET', '/orders'],
      ['GET', '/orders/ABC'],
    ] as const) {
      const { status, body } = await world.api(method, path, token === undefined ? {} : { token });
      expect([status, body.error.code]).toEqual([401, 'unauthenticated']);
    }
  });

  it('ends', async () => {
    const token = await world.signIn();
    expect((await world.api('GET', '/orders', { token })).status).toBe(200);
    world.time.advance(2 * 60 * 60_000 - 1);
    expect((await world.api('GET', '/orders', { token })).status).toBe(200);
    world.time.advance(1);
    const { status, body, headers } = await world.api('GET', '/orders', { token });
    expect([status, body.error.code]).toEqual([401, 'session_expired']);
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });
});
