import { GOODS } from '../src/merchant/catalogue/goods';
import type { Good, Order, Quote } from '../src/merchant/contract';
import { idempotencyKeys, orderEvents, orders, sessions } from '../src/merchant/database/schema';
import { World } from './support/world';
import type { Failure } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start();
}, 60_000);
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

describe('an order that cannot be', () => {
  let token: string;
  beforeAll(async () => {
    token = await world.signIn();
  });

  const count = async () => {
    const { database } = world.merchant;
    const counts = [orders, idempotencyKeys, orderEvents].map((table) => database.$count(table));
    return Promise.all(counts);
  };
  const good = line('ash-tea-cup');

  it.each<[string, unknown, number, string, string | undefined]>([
    ['no body', undefined, 400, 'invalid_request', undefined],
    ['no lines', { host: 'alipay' }, 400, 'invalid_request', 'lines'],
    ['an empty cart', { lines: [] }, 400, 'empty_order', 'lines'],
    ['unknown goods', { lines: [good, line('gold')] }, 400, 'unknown_goods', 'lines[1].goodsId'],
    ['a prototype', { lines: [line('__proto__')] }, 400, 'unknown_goods', 'lines[0].goodsId'],
    ['goods twice', { lines: [good, good] }, 400, 'invalid_request', 'lines[1].goodsId'],
    ['quantity 0', { lines: [line('bud-vase', 0)] }, 400, 'invalid_quantity', 'lines[0].quantity'],
    ['-1', { lines: [good, line('bud-vase', -1)] }, 400, 'invalid_quantity', 'lines[1].quantity'],
    ['1.5', { lines: [line('bud-vase', 1.5)] }, 400, 'invalid_quantity', 'lines[0].quantity'],
    ['1e21', { lines: [line('bud-vase', 1e21)] }, 400, 'invalid_quantity', 'lines[0].quantity'],
    ['100', { lines: [line('bud-vase', 100)] }, 400, 'invalid_quantity', 'lines[0].quantity'],
    ['"2"', { lines: [line('bud-vase', '2')] }, 400, 'invalid_quantity', 'lines[0].quantity'],
    ['null', { lines: [line('bud-vase', null)] }, 400, 'invalid_quantity', 'lines[0].quantity'],
    ['none', { lines: [{ goodsId: 'bud-vase' }] }, 400, 'invalid_quantity', 'lines[0].quantity'],
    [
      'a price of its own',
      { lines: [{ ...good, unitPrice: 1 }] },
      400,
      'invalid_request',
      'lines[0].unitPrice',
    ],
    ['a total of its own', { lines: [good], total: 1 }, 400, 'invalid_request', 'total'],
    ['too many lines', { lines: Array(21).fill(good) }, 400, 'invalid_request', 'lines'],
    ['another total', { lines: [good], expectedTotal: 1 }, 409, 'total_changed', 'expectedTotal'],
    [
      'a total as text',
      { lines: [good], expectedTotal: '8000' },
      400,
      'invalid_request',
      'expectedTotal',
    ],
    ['an unknown host', { host: 'qq', lines: [good] }, 400, 'invalid_request', 'host'],
    [
      'the host of another session',
      { host: 'weapp', lines: [good] },
      400,
      'invalid_request',
      'host',
    ],
    ...[
      'http://shop.example/',
      'javascript:alert(1)',
      'https://user:secret@shop.example/',
      'http://127.0.0.1.evil.example/',
      'ftp://127.0.0.1/',
      '/result',
      `https://shop.example/${'a'.repeat(256)}`,
    ].map((returnUrl): [string, unknown, number, string, string] => [
      `return to ${returnUrl.slice(0, 40)}`,
      { lines: [good], returnUrl },
      400,
      'invalid_request',
      'returnUrl',
    ]),
  ])('%s', async (_name, json, status, code, field) => {
    const before = await count();
    const answer = await world.api('POST', '/orders', {
      token,
      key: 'bad',
      ...(json !== undefined && { json: { host: 'alipay', ...(json as object) } }),
    });
    expect(answer.body.error).toMatchObject({ code, requestId: expect.stringMatching(/^\w{16}$/) });
    expect([answer.status, answer.body.error.field]).toEqual([status, field]);
    expect(await count()).toEqual(before);
  });

  it.each<[string, string, string | undefined, number, string]>([
    ['malformed JSON', '{"host":', undefined, 400, 'malformed_json'],
    ['an empty body', '', 'application/json', 400, 'malformed_json'],
    [
      'NaN',
      '{"host":"alipay","lines":[{"goodsId":"bud-vase","quantity":NaN}]}',
      undefined,
      400,
      'malformed_json',
    ],
    [
      'infinity',
      '{"host":"alipay","lines":[{"goodsId":"bud-vase","quantity":1e400}]}',
      undefined,
      400,
      'invalid_quantity',
    ],
    ['a form', 'host=alipay', 'application/x-www-form-urlencoded', 415, 'invalid_request'],
    ['plain text', '{}', 'text/plain', 415, 'invalid_request'],
    ['a large body', `{"host":"${'a'.repeat(40_000)}"}`, undefined, 413, 'invalid_request'],
    ['a list', '[]', undefined, 400, 'invalid_request'],
  ])('%s', async (_name, text, contentType, status, code) => {
    const before = await count();
    const answer = await world.api('POST', '/orders', {
      token,
      key: 'bad',
      text,
      ...(contentType !== undefined && { contentType }),
    });
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(await count()).toEqual(before);
  });

  it.each([undefined, '', 'a'.repeat(129), 'two words'])('the key %j', async (key) => {
    const before = await count();
    const { status, body } = await world.api('POST', '/orders', {
      token,
      json: { host: 'alipay', lines: [good] },
      ...(key !== undefined && { key }),
    });
    expect([status, body.error.code]).toEqual([400, 'missing_idempotency_key']);
    expect(await count()).toEqual(before);
  });

  it('leaves the key free for the right body', async () => {
    const request = { token, key: 'mended' };
    const wrong = { host: 'alipay', lines: [line('gold')] };
    expect((await world.api('POST', '/orders', { ...request, json: wrong })).status).toBe(400);
    const json = { host: 'alipay', lines: [good], expectedTotal: 8000 };
    const { status, body } = await world.api<Order>('POST', '/orders', { ...request, json });
    expect([status, body.total]).toEqual([201, 8000]);
  });
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
