/**
 * People who do not belong here. One row an attack: it is refused with a stable code, and nothing in the database changes.
 */
import { createHash, createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { eq } from 'drizzle-orm';
import type { Order } from '../src/merchant/contract';
import {
  idempotencyKeys,
  orderEvents,
  orders,
  refunds,
  renewals,
  sessions,
  users,
} from '../src/merchant/database/schema';
import type { Session } from '../src/merchant/sessions';
import { ensureSandboxKeys } from '../src/index';
import { World } from './support/world';
import type { Answer, Failure } from './support/world';

const OPERATOR = 'operator-token-of-the-tests';

let world: World;
/** Whoever is attacked, and what she has. */
let victim: { token: string; open: Order; paid: Order; key: string };
/** A buyer of this shop like any other, up to no good. */
let mallory: { token: string; open: Order };
/** What a guest of the web renews their session with. */
let guest: string;
let strangerKey: string;

beforeAll(async () => {
  world = await World.start({ operatorToken: OPERATOR });
  const token = await world.signIn('alipay', 'victim');
  const key = 'the-key-of-the-victim';
  const cart = { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] };
  const { body: open } = await world.api<Order>('POST', '/orders', { token, key, json: cart });
  const paid = await world.order(token);
  await world.notify(world.notification(paid));
  victim = { token, open, paid, key };
  const other = await world.signIn('alipay', 'mallory');
  mallory = { token: other, open: await world.order(other) };
  const { body } = await world.api<Session>('POST', '/sessions', { json: { host: 'h5' } });
  guest = body.renewal?.token ?? '';
  const { walletPrivateKey } = await ensureSandboxKeys(`${world.dir}/strangers-keys`);
  strangerKey = walletPrivateKey;
});
afterAll(() => world.stop());

/** Everything that an attack could change. */
async function books(): Promise<unknown> {
  const { database } = world.merchant;
  return {
    orders: await database.select().from(orders).orderBy(orders.id),
    refunds: await database.select().from(refunds).orderBy(refunds.id),
    events: await database.$count(orderEvents),
    keys: await database.$count(idempotencyKeys),
    sessions: await database.$count(sessions),
    renewals: await database.$count(renewals),
    users: await database.$count(users),
  };
}

type Outcome = [status: number, code: string | undefined];
type Attack = () => Promise<Outcome>;

const told = ({ status, body }: Answer<Partial<Failure> | string>): Outcome => [
  status,
  typeof body === 'string' ? body : body.error?.code,
];
const api = async (...request: Parameters<World['api']>): Promise<Outcome> =>
  told(await world.api(...request));

let count = 0;
const order = (json: unknown, more: { token?: string; key?: string } = {}): Promise<Outcome> =>
  api('POST', '/orders', {
    token: more.token ?? mallory.token,
    key: more.key ?? `attack-${(count += 1)}`,
    json,
  });
const buy = (line: object, more: object = {}) =>
  order({ host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1, ...line }], ...more });
const send = (text: string, contentType = 'application/json'): Promise<Outcome> =>
  api('POST', '/orders', { token: mallory.token, key: 'sent', text, contentType });
const notify = async (form: Record<string, string> | string): Promise<Outcome> =>
  told(await world.notify(form));
const read = (token: string, id = victim.open.id): Promise<Outcome> =>
  api('GET', `/orders/${id}`, { token });

/** What fetch would not send. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(world.merchant.url);
    const socket = connect(Number(port), hostname, () => socket.end(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
async function rawOutcome(text: string): Promise<Outcome> {
  const answer = await raw(text);
  return [Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]), /"code":"(\w+)"/.exec(answer)?.[1]];
}

const segment = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
const unsignedToken = (claims: object) =>
  `${segment({ alg: 'none', typ: 'JWT' })}.${segment(claims)}.`;

const REFUSED: Outcome = [400, 'failure'];
const UNKNOWN: Outcome = [404, 'order_not_found'];
const STRANGER: Outcome = [401, 'unauthenticated'];
const NO_RENEWAL: Outcome = [401, 'renewal_refused'];
const INVALID: Outcome = [400, 'invalid_request'];

const ATTACKS: [name: string, expected: Outcome, attack: Attack][] = [
  // The wallet is imitated.
  [
    'a notification signed by a stranger',
    REFUSED,
    () => notify(world.notification(mallory.open, {}, strangerKey)),
  ],
  [
    'a notification signed by the application itself',
    REFUSED,
    () => notify(world.notification(mallory.open, {}, world.keys.appPrivateKey)),
  ],
  [
    'a notification without a signature',
    REFUSED,
    () => notify({ ...world.notification(mallory.open), sign: '' }),
  ],
  [
    'a notification whose amount was altered',
    REFUSED,
    () => notify({ ...world.notification(mallory.open), total_amount: '0.01' }),
  ],
  [
    'a notification of a smaller payment',
    REFUSED,
    () => notify(world.notification(mallory.open, { total_amount: '0.01' })),
  ],
  [
    'a notification of a larger payment',
    REFUSED,
    () => notify(world.notification(mallory.open, { total_amount: '32800.00' })),
  ],
  [
    'a notification of a payment in no amount',
    REFUSED,
    () => notify(world.notification(mallory.open, { total_amount: 'NaN' })),
  ],
  [
    "a payment of one's own order turned to another",
    REFUSED,
    () => notify({ ...world.notification(mallory.open), out_trade_no: victim.open.id }),
  ],
  [
    "another order's payment, by its trade number",
    REFUSED,
    () =>
      notify(
        world.notification(mallory.open, {
          trade_no: victim.paid.trade?.host === 'alipay' ? (victim.paid.trade.tradeNO ?? '') : '',
        }),
      ),
  ],
  [
    'a payment to another seller',
    REFUSED,
    () => notify(world.notification(mallory.open, { seller_id: '2088000000000000' })),
  ],
  [
    'a payment in another application',
    REFUSED,
    () => notify(world.notification(mallory.open, { app_id: '2021000000000000' })),
  ],
  [
    'a payment of an order that is not there',
    REFUSED,
    () => notify(world.notification({ ...mallory.open, id: 'NOSUCHORDER0' })),
  ],
  [
    'a trade that only waits',
    REFUSED,
    () => notify(world.notification(mallory.open, { trade_status: 'WAIT_BUYER_PAY' })),
  ],
  [
    'a trade that was closed',
    REFUSED,
    () => notify(world.notification(mallory.open, { trade_status: 'TRADE_CLOSED' })),
  ],
  [
    'a signature with a digest of its own choice',
    REFUSED,
    () => notify({ ...world.notification(mallory.open), sign_type: 'RSA' }),
  ],
  [
    'a field that comes twice',
    REFUSED,
    () =>
      notify(
        `${new URLSearchParams(world.notification(mallory.open)).toString()}&out_trade_no=${victim.open.id}`,
      ),
  ],
  [
    'a notification that is SQL',
    REFUSED,
    () => notify(world.notification({ ...mallory.open, id: "' or '1'='1" })),
  ],
  [
    'a notification as JSON',
    [415, 'failure'],
    () => api('POST', '/notifications/alipay', { json: world.notification(mallory.open) }),
  ],
  ['a notification of a megabyte', [413, 'failure'], () => notify(`sign=${'A'.repeat(1 << 20)}`)],
  [
    'a notification of a wallet that is not here',
    [404, 'not_found'],
    () => api('POST', '/notifications/paypal', { json: {} }),
  ],
  [
    'the page that the buyer comes back to, taken for a proof',
    [404, 'not_found'],
    () => api('POST', `/orders/${mallory.open.id}/paid`, { token: mallory.token, json: {} }),
  ],

  // Somebody else's things are asked for.
  ["another buyer's order", UNKNOWN, () => read(mallory.token)],
  ["another buyer's paid order", UNKNOWN, () => read(mallory.token, victim.paid.id)],
  ['an order by SQL', UNKNOWN, () => read(mallory.token, encodeURIComponent("' or 1=1 --"))],
  ['an order by a path', UNKNOWN, () => read(mallory.token, '..%2F..%2Fetc%2Fpasswd')],
  ['an order with a null byte', UNKNOWN, () => read(mallory.token, 'A%00')],
  [
    "a refund of one's own order, by a buyer",
    STRANGER,
    () =>
      api('POST', `/operator/orders/${victim.paid.id}/refunds`, {
        token: victim.token,
        key: 'r',
        json: { amount: 1, reason: 'x' },
      }),
  ],
  [
    "the operator's view, by a buyer",
    STRANGER,
    () => api('GET', `/operator/orders/${victim.paid.id}`, { token: mallory.token }),
  ],
  [
    "the operator's token with more behind it",
    STRANGER,
    () => api('GET', `/operator/orders/${victim.paid.id}`, { token: `${OPERATOR}x` }),
  ],
  ['orders without a token', STRANGER, () => api('GET', '/orders')],

  // Tokens.
  ['an empty token', STRANGER, () => read('')],
  [
    'an altered token',
    STRANGER,
    () => read(victim.token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))),
  ],
  ['a token cut short', STRANGER, () => read(victim.token.slice(0, -1))],
  [
    'an unsigned token (alg none)',
    STRANGER,
    () => read(unsignedToken({ sub: 'victim', exp: 9e12 })),
  ],
  [
    'a token signed with its own hash',
    STRANGER,
    () =>
      read(
        `${segment({ alg: 'HS256' })}.${segment({ sub: 'victim' })}.${createHmac('sha256', '').update('x').digest('base64url')}`,
      ),
  ],
  [
    'the hash of a token, as a stolen database shows it',
    STRANGER,
    () => read(createHash('sha256').update(victim.token).digest('hex')),
  ],
  ['a token of ten thousand characters', STRANGER, () => read('A'.repeat(10_000))],
  ['a token that is SQL', STRANGER, () => read("' or '1'='1")],
  [
    'a code that nobody was given',
    [400, 'invalid_auth_code'],
    () => api('POST', '/sessions', { json: { host: 'alipay', authCode: '0'.repeat(32) } }),
  ],
  [
    'a code that is SQL',
    [400, 'invalid_auth_code'],
    () => api('POST', '/sessions', { json: { host: 'alipay', authCode: "' or 1=1 --" } }),
  ],

  [
    'a renewal with a token that nobody was given',
    NO_RENEWAL,
    () => api('POST', '/sessions/renewals', { json: { token: 'A'.repeat(43) } }),
  ],
  [
    "a renewal with a session's token",
    NO_RENEWAL,
    () => api('POST', '/sessions/renewals', { json: { token: victim.token } }),
  ],
  [
    'a renewal with SQL',
    NO_RENEWAL,
    () => api('POST', '/sessions/renewals', { json: { token: "' or '1'='1" } }),
  ],
  [
    'a renewal with a null byte',
    NO_RENEWAL,
    () => api('POST', '/sessions/renewals', { json: { token: 'A\0' } }),
  ],
  ['a renewal without a token', INVALID, () => api('POST', '/sessions/renewals', { json: {} })],
  [
    'a renewal for another user',
    INVALID,
    () =>
      api('POST', '/sessions/renewals', { json: { token: victim.token, userId: 'user_victim' } }),
  ],
  ["orders by a guest's renewal token", STRANGER, () => api('GET', '/orders', { token: guest })],

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

describe('refuses, and changes nothing:', () => {
  it.each(ATTACKS)('%s', async (_name, expected, attack) => {
    const before = await books();
    expect(await attack()).toEqual(expected);
    expect(await books()).toEqual(before);
  });
});

describe('a replayed notification', () => {
  it('is accepted, so that it ends, and changes nothing', async () => {
    const before = await books();
    expect(await notify(world.notification(victim.paid))).toEqual([200, 'success']);
    expect(await books()).toEqual(before);
  });
});

describe('a token whose time is over', () => {
  const OVER: Outcome = [401, 'session_expired'];

  it('opens nothing', async () => {
    const token = await world.signIn('alipay', 'late');
    const [session] = await world.merchant.database
      .select()
      .from(sessions)
      .where(eq(sessions.tokenHash, createHash('sha256').update(token).digest('hex')));
    world.time.advance((session?.expiresAt ?? 0) - world.time.now());
    const before = await books();
    expect(await api('GET', '/orders', { token })).toEqual(OVER);
    expect(await read(token)).toEqual(OVER);
    expect(await order({ host: 'alipay', lines: [] }, { token })).toEqual(OVER);
    // Nobody tells an altered one from an invented one.
    const altered = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(await api('GET', '/orders', { token: altered })).toEqual(STRANGER);
    expect(await books()).toEqual(before);
  });
});

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
