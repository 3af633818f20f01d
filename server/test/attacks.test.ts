/** People who do not belong here: prices, keys, bodies and headers of their own. */
import type { Order } from '../src/merchant/contract';
import {
  INVALID,
  OPERATOR,
  UNKNOWN,
  api,
  attack,
  buy,
  mallory,
  order,
  rawOutcome,
  refuses,
  send,
  victim,
  world,
} from './support/attacked-shop';
import type { Attack } from './support/attacked-shop';
import { World } from './support/world';

attack(() => World.start({ operatorToken: OPERATOR }));

const ATTACKS: Attack[] = [
  // Prices.
  ["a price of one's own", INVALID, () => buy({ price: 1 })],
  ["a unit price of one's own", INVALID, () => buy({ unitPrice: 1 })],
  ["a total of one's own", INVALID, () => buy({}, { total: 1 })],
  [
    "a discount of one's own",
    INVALID,
    () => buy({}, { adjustments: [{ kind: 'discount', amount: -1000 }] }),
  ],
  ["a currency of one's own", INVALID, () => buy({}, { currency: 'IDR' })],
  ['an expected total that is lower', [409, 'total_changed'], () => buy({}, { expectedTotal: 1 })],
  ['a status of an order that is made', INVALID, () => buy({}, { status: 'paid' })],
  ['a quantity of nothing', [400, 'invalid_quantity'], () => buy({ quantity: 0 })],
  ['a quantity below nothing', [400, 'invalid_quantity'], () => buy({ quantity: -5 })],
  ['half a piece', [400, 'invalid_quantity'], () => buy({ quantity: 0.5 })],
  ['2^53 pieces', [400, 'invalid_quantity'], () => buy({ quantity: 2 ** 53 })],
  ['1e308 pieces', [400, 'invalid_quantity'], () => buy({ quantity: 1e308 })],
  ['a quantity as a text', [400, 'invalid_quantity'], () => buy({ quantity: '1' })],
  [
    'goods that are SQL',
    [400, 'unknown_goods'],
    () => buy({ goodsId: "'; drop table orders; --" }),
  ],
  ['goods called __proto__', [400, 'unknown_goods'], () => buy({ goodsId: '__proto__' })],
  [
    'the same goods twice',
    INVALID,
    () => order({ host: 'alipay', lines: Array(2).fill({ goodsId: 'bud-vase', quantity: 99 }) }),
  ],
  [
    'ten thousand lines',
    INVALID,
    () => order({ host: 'alipay', lines: Array(500).fill({ goodsId: 'bud-vase', quantity: 1 }) }),
  ],
  ['an order without lines', [400, 'empty_order'], () => order({ host: 'alipay', lines: [] })],
  [
    'an order on a host where nobody signed in',
    INVALID,
    () => order({ host: 'weapp', lines: [{ goodsId: 'bud-vase', quantity: 1 }] }),
  ],
  ['a way back that is a script', INVALID, () => buy({}, { returnUrl: 'javascript:alert(1)' })],
  ['a way back with a null byte', INVALID, () => buy({}, { returnUrl: 'https://shop.example/\0' })],
  [
    'a refund with a null byte',
    INVALID,
    () =>
      api('POST', `/operator/orders/${victim.paid.id}/refunds`, {
        token: OPERATOR,
        key: 'null',
        json: { amount: 1, reason: 'a\0b' },
      }),
  ],
  [
    'a refund of an order with a null byte',
    UNKNOWN,
    () =>
      api('POST', '/operator/orders/A%00/refunds', {
        token: OPERATOR,
        key: 'null',
        json: { amount: 1, reason: 'x' },
      }),
  ],
  ['goods with a null byte', [400, 'unknown_goods'], () => buy({ goodsId: 'bud-vase\0' })],
  [
    'a code with a null byte',
    INVALID,
    () => api('POST', '/sessions', { json: { host: 'alipay', authCode: 'a\0b' } }),
  ],
  ['a way back without encryption', INVALID, () => buy({}, { returnUrl: 'http://shop.example/' })],

  // Keys.
  [
    'a used key for another order',
    [409, 'idempotency_conflict'],
    () =>
      order(
        { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 2 }] },
        { token: victim.token, key: victim.key },
      ),
  ],
  [
    'no key',
    [400, 'missing_idempotency_key'],
    () =>
      api('POST', '/orders', {
        token: mallory.token,
        json: { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] },
      }),
  ],
  [
    'a key of a thousand characters',
    [400, 'missing_idempotency_key'],
    () =>
      order(
        { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] },
        { key: 'k'.repeat(1000) },
      ),
  ],
  [
    'a key with a space',
    [400, 'missing_idempotency_key'],
    () => order({ host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] }, { key: 'a b' }),
  ],

  // Bodies and headers.
  [
    'a body of a megabyte',
    [413, 'invalid_request'],
    () => send(JSON.stringify({ host: 'alipay', lines: 'x'.repeat(1 << 20) })),
  ],
  ['half a JSON', [400, 'malformed_json'], () => send('{"host":"alipay","lines":[')],
  ['no body', [400, 'malformed_json'], () => send('')],
  ['a body that is null', INVALID, () => send('null')],
  ['a body that is a list', INVALID, () => send('[]')],
  [
    'a body that is a form',
    [415, 'invalid_request'],
    () => send('host=alipay', 'application/x-www-form-urlencoded'),
  ],
  ['a body that is a text', [415, 'invalid_request'], () => send('{}', 'text/plain')],
  [
    'a body that changes prototypes',
    [400, 'malformed_json'],
    () => send('{"__proto__":{"admin":true},"host":"alipay","lines":[]}'),
  ],
  [
    'a body nested a thousand times',
    INVALID,
    () => send(`{"host":"alipay","lines":${'['.repeat(1000)}${']'.repeat(1000)}}`),
  ],
  [
    'a key that carries a header of its own',
    [400, undefined],
    () =>
      rawOutcome(
        `POST /orders HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${mallory.token}\r\nIdempotency-Key: a\rSet-Cookie: b\r\nContent-Length: 0\r\n\r\n`,
      ),
  ],
  [
    'two lengths of one body',
    [400, undefined],
    () =>
      rawOutcome(
        'POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\nGET /',
      ),
  ],
  [
    'a length and chunks (smuggling)',
    [400, undefined],
    () =>
      rawOutcome(
        'POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ),
  ],
  [
    'headers of a hundred kilobytes',
    [431, undefined],
    () => rawOutcome(`GET /orders HTTP/1.1\r\nHost: a\r\nX-Much: ${'x'.repeat(100_000)}\r\n\r\n`),
  ],
  [
    'a method that is not there',
    [404, 'not_found'],
    () => api('DELETE', `/orders/${victim.open.id}`, { token: victim.token }),
  ],
];
refuses(ATTACKS);

describe("another buyer's key", () => {
  it("is a key of one's own: it shows nothing of the other order", async () => {
    const answer = await world.api<Order>('POST', '/orders', {
      token: await world.signIn('alipay', 'mallory'),
      key: victim.key,
      json: { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] },
    });
    expect(answer.status).toBe(201);
    expect(answer.body.id).not.toBe(victim.open.id);
  });
});
