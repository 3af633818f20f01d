/** What every answer carries, who is let in how often, and what the log keeps to itself. */
import { connect } from 'node:net';
import { createSandboxWallets, startMerchantServer } from '../src/index';
import type { MerchantServer, MerchantServerOptions } from '../src/index';
import type { Order } from '../src/merchant/contract';
import type { Session } from '../src/merchant/sessions';
import { OPERATOR_TOKEN, World, tradeNO } from './support/world';
import type { Failure } from './support/world';

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

/** Another server on the same database. */
async function withServer(
  options: Partial<MerchantServerOptions>,
  use: (server: MerchantServer) => Promise<void>,
): Promise<void> {
  const { gateway, keys, time, merchant } = world;
  const wallets = createSandboxWallets({ gatewayUrl: gateway.url, keys, clock: time });
  const server = await startMerchantServer({
    port: 0,
    wallets,
    storage: merchant.storage,
    clock: time,
    sweepInterval: 0,
    ...options,
  });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

describe('every answer', () => {
  it.each(['/catalogue', '/orders', '/nothing', '/health', '/pictures/bud-vase.svg'])(
    'is neither kept, run nor framed: %s',
    async (path) => {
      const { headers } = await world.api('GET', path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('cache-control')).toBe(
        path.startsWith('/pictures') ? 'public, max-age=3600' : 'no-store',
      );
    },
  );

  it.each([
    ['a-1.b_2', /^a-1\.b_2$/],
    ['a'.repeat(64), /^a{64}$/],
    ['a'.repeat(65), /^[0-9a-f]{16}$/],
    ['<script>', /^[0-9a-f]{16}$/],
    ['a b', /^[0-9a-f]{16}$/],
    ['ä', /^[0-9a-f]{16}$/],
  ])('has the number that the caller gave it, if it is one: %s', async (given, expected) => {
    const headers = { 'x-request-id': given };
    const answer = await world.api<Failure>('GET', '/orders', { headers });
    const id = answer.headers.get('x-request-id');
    expect(id).toMatch(expected);
    expect(answer.body.error.requestId).toBe(id);
    expect(world.log.some((line) => line.includes(`"reqId":"${id}"`))).toBe(true);
  });
});

describe('pages of other origins', () => {
  const ask = async (origins: string[], origin: string, method = 'GET') => {
    let headers = new Headers();
    await withServer({ corsOrigins: origins }, async ({ url }) => {
      const sent = { origin, 'access-control-request-method': 'POST' };
      ({ headers } = await world.send(url, method, '/catalogue', { headers: sent }));
    });
    return headers;
  };

  it('may read the answers when they are on the list, and only then', async () => {
    const list = ['https://shop.example', 'https://other.example'];
    const allowed = async (origin: string) =>
      (await ask(list, origin)).get('access-control-allow-origin');
    expect(await allowed('https://shop.example')).toBe('https://shop.example');
    expect(await allowed('https://shop.example.evil')).toBeNull();
    expect(await allowed('null')).toBeNull();
  });

  it('ask once a day what they may send', async () => {
    const headers = await ask(['https://shop.example'], 'https://shop.example', 'OPTIONS');
    expect(headers.get('access-control-max-age')).toBe('86400');
    expect(headers.get('access-control-allow-headers')).toContain('idempotency-key');
  });
});

describe('too many requests', () => {
  it('of one buyer are told how long to wait; another one is not', async () => {
    await withServer({ buyerRequestsPerMinute: 2 }, async ({ url }) => {
      const one = await world.signIn('alipay', 'one');
      const other = await world.signIn('alipay', 'other');
      const get = (token: string, path = '/orders') =>
        world.send<Failure>(url, 'GET', path, { token });
      // Asking for an order counts like any other call, also where there is none.
      const statuses = [await get(one, '/orders/none'), await get(one)].map(({ status }) => status);
      expect(statuses).toEqual([404, 200]);
      expect((await get(one, '/orders/none')).status).toBe(429);
      const { status, body, headers } = await get(one);
      expect([status, body.error.code]).toEqual([429, 'too_many_requests']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
      expect((await get(other)).status).toBe(200);
    });
  });

  it('are counted before the database is asked who it is, and where nothing is', async () => {
    await withServer({ requestsPerMinute: 3 }, async ({ url }) => {
      const get = (path: string) => world.send<Failure>(url, 'GET', path, { token: 'invented' });
      const paths = ['/orders', '/nothing', '/orders', '/orders', '/nothing'];
      const statuses: number[] = [];
      for (const path of paths) statuses.push((await get(path)).status);
      expect(statuses).toEqual([401, 404, 401, 429, 429]);
      expect((await get('/orders')).headers.get('retry-after')).toMatch(/^\d+$/);
      expect((await get('/health')).status).toBe(200);
    });
  });

  it('are of the address that a trusted proxy names, and no other proxy is believed', async () => {
    const flood = async (trustedProxies: string[]) => {
      const statuses: number[] = [];
      await withServer({ requestsPerMinute: 1, trustedProxies }, async ({ url }) => {
        for (const caller of ['203.0.113.1', '203.0.113.2', '203.0.113.2']) {
          const headers = { 'x-forwarded-for': caller };
          statuses.push((await world.send(url, 'GET', '/catalogue', { headers })).status);
        }
      });
      return statuses;
    };
    expect(await flood(['127.0.0.0/8'])).toEqual([200, 200, 429]);
    expect(await flood([])).toEqual([200, 429, 429]);
    expect(await flood(['10.0.0.0/8'])).toEqual([200, 429, 429]);
  });
});

describe('the server', () => {
  it('is ready with its database, and not without', async () => {
    const { storage } = world.merchant;
    let away = false;
    const executeSql: typeof storage.executeSql = async (...query) => {
      if (away) throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
      return storage.executeSql(...query);
    };
    await withServer({ storage: { ...storage, executeSql } }, async ({ url }) => {
      const ready = async () => {
        const { status, body } = await world.send<Partial<Failure>>(url, 'GET', '/ready');
        return [status, body.error?.code];
      };
      expect(await ready()).toEqual([200, undefined]);
      away = true;
      expect(await ready()).toEqual([503, 'database_unavailable']);
      expect((await world.send(url, 'GET', '/health')).status).toBe(200);
      away = false;
      // As a restored backup of last month would be.
      await storage.executeSql(
        'update drizzle.__drizzle_migrations set created_at = created_at - 1000000000000',
      );
      expect(await ready()).toEqual([503, 'not_ready']);
      await storage.executeSql(
        'update drizzle.__drizzle_migrations set created_at = created_at + 1000000000001',
      );
      expect(await ready()).toEqual([200, undefined]);
    });
  });

  it('waits for nobody who sends half a request when it closes', async () => {
    const { gateway, keys, merchant } = world;
    const server = await startMerchantServer({
      port: 0,
      wallets: createSandboxWallets({ gatewayUrl: gateway.url, keys }),
      storage: merchant.storage,
      sweepInterval: 0,
      closeTimeout: 50,
    });
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => undefined);
    socket.write('POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{');
    // Answered, so the server has taken it.
    await new Promise((resolve) => socket.once('data', resolve));
    await server.close();
    await expect(gone).resolves.toBeUndefined();
  });
});

describe('the log of a whole payment', () => {
  it('holds no token, code, signature, key or person', async () => {
    const secrets: Record<string, string | undefined> = {};
    const authCode = await world.authCode('buyer_of_the_log');
    secrets['authorisation code'] = authCode;
    secrets['buyer'] = 'buyer_of_the_log';
    const { body: session } = await world.api<Session>('POST', '/sessions', {
      json: { host: 'alipay', authCode },
    });
    secrets['token'] = session.token;
    secrets['user'] = session.userId;
    const { body: guest } = await world.api<Session>('POST', '/sessions', { json: { host: 'h5' } });
    secrets['guest’s token'] = guest.token;
    secrets['renewal token'] = guest.renewal?.token;
    await world.api('POST', '/sessions/renewals', { json: { token: guest.renewal?.token } });
    const order = await world.order(session.token);
    await world.wallet('POST', `/cashier/trades/${tradeNO(order)}/pay`, {});
    const notification = world.notification(order);
    secrets['signature'] = notification.sign;
    expect((await world.notify(notification)).status).toBe(200);
    expect((await world.read(session.token, order.id)).status).toBe('paid');
    secrets['operator’s token'] = OPERATOR_TOKEN;
    await world.api('POST', `/operator/orders/${order.id}/refunds`, {
      token: OPERATOR_TOKEN,
      key: 'refund-key',
      json: { amount: 1, reason: 'for-reasons-of-their-own' },
    });
    secrets['reason'] = 'for-reasons-of-their-own';
    // What fails is logged as well.
    const forged = { ...world.notification(order), sign: 'Zm9yZ2VkLXNpZ25hdHVyZQ==' };
    secrets['forged signature'] = forged.sign;
    await world.notify(forged);
    const web = await world.order(guest.token, 'h5', { returnUrl: 'https://shop.example/back' });
    secrets['signed address'] =
      web.trade?.host === 'h5'
        ? (new URL(web.trade.paymentUrl).searchParams.get('sign') ?? undefined)
        : undefined;
    await world.api('GET', '/orders?token=in-the-query', { token: 'a-wrong-token' });
    secrets['query'] = 'in-the-query';
    secrets['wrong token'] = 'a-wrong-token';
    await world.stopGateway();
    const late = await world.api<Order>('POST', '/orders', {
      token: session.token,
      key: 'while-away',
      json: { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] },
    });
    expect(late.status).toBe(502);
    const code = 'a-code-that-nobody-answers';
    secrets['code while away'] = code;
    await world.api('POST', '/sessions', { json: { host: 'alipay', authCode: code } });
    for (const name of ['appPrivateKey', 'walletPrivateKey', 'apiV3Key', 'appSecret'] as const) {
      // A line of a PEM file is as bad as all of it.
      secrets[name] = world.keys[name].split('\n').find((line) => !line.startsWith('-'));
    }
    const log = world.log.join('');
    expect(log).toContain('incoming request');
    expect(log).toContain('notification refused');
    expect(log).toContain('trade not created');
    for (const [name, secret] of Object.entries(secrets)) {
      expect([name, secret?.length ?? 0]).toEqual([name, expect.any(Number)]);
      expect(secret ?? '').not.toBe('');
      expect([name, log.includes(secret ?? '')]).toEqual([name, false]);
      expect([name, log.includes(encodeURIComponent(secret ?? ''))]).toEqual([name, false]);
    }
    await world.restartGateway();
  });
});
