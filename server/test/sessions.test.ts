import { sessions } from '../src/merchant/database/schema';
import { World } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

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
    expect(await user('weapp', 'buyer_1')).not.toBe(first);
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

  it.each([
    [{ host: 'paypal', authCode: 'x' }, 'host'],
    [{ host: 'alipay' }, 'authCode'],
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
    world.time.advance(30 * 24 * 60 * 60_000);
    expect((await world.api('GET', '/orders', { token })).status).toBe(401);
  });
});
