import type { Order } from '../src/merchant/contract';
import { idempotencyKeys, orderEvents, orders } from '../src/merchant/database/schema';
import { World } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const line = (goodsId: string, quantity: unknown = 1) => ({ goodsId, quantity });

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
    ['an unknown host', { host: 'rn', lines: [good] }, 400, 'invalid_request', 'host'],
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
