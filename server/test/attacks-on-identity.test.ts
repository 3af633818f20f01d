/** People who are not whom they say: a wallet that is none, another buyer, a token of nobody. */
import { createHash, createHmac } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { sessions } from '../src/merchant/database/schema';
import {
  INVALID,
  NO_RENEWAL,
  OPERATOR,
  REFUSED,
  STRANGER,
  UNKNOWN,
  api,
  attack,
  books,
  guest,
  mallory,
  notify,
  order,
  read,
  refuses,
  segment,
  strangerKey,
  unsignedToken,
  victim,
  world,
} from './support/attacked-shop';
import type { Attack, Outcome } from './support/attacked-shop';
import { World } from './support/world';

attack(() => World.start({ operatorToken: OPERATOR }));

const ATTACKS: Attack[] = [
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
];
refuses(ATTACKS);

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
