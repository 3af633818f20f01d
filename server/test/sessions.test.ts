import type { Order } from '../src/merchant/contract';
import { renewals, sessions } from '../src/merchant/database/schema';
import type { Session } from '../src/merchant/sessions';
import { removeOldSessions } from '../src/merchant/sessions';
import { World } from './support/world';

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

interface GuestSession extends Session {
  renewal: { token: string; expiresAt: number };
}

const enter = async (): Promise<GuestSession> =>
  (await world.api<GuestSession>('POST', '/sessions', { json: { host: 'h5' } })).body;
const renew = (token: string) =>
  world.api<GuestSession>('POST', '/sessions/renewals', { json: { token } });
const renewed = async (token: string): Promise<GuestSession> => {
  const { status, body } = await renew(token);
  if (status !== 201) throw new Error(`Not renewed: ${status}`);
  return body;
};
const refused = async (token: string) => {
  const { status, body } = await world.api('POST', '/sessions/renewals', { json: { token } });
  return [status, body.error.code];
};
const REFUSED = [401, 'renewal_refused'];
const ownOrders = async (token: string): Promise<string[]> => {
  const { body } = await world.api<{ orders: Order[] }>('GET', '/orders', { token });
  return body.orders.map(({ id }) => id);
};

describe('a guest of the web', () => {
  it('sees their own orders for months, two hours at a time', async () => {
    let session = await enter();
    const { userId } = session;
    const order = await world.order(session.token, 'h5', { returnUrl: 'https://shop.example/' });
    for (let visit = 0; visit < 6; visit += 1) {
      world.time.advance(20 * DAY);
      expect((await world.api('GET', '/orders', { token: session.token })).status).toBe(401);
      session = await renewed(session.renewal.token);
      expect(session.userId).toBe(userId);
      expect(session.expiresAt).toBe(world.time.now() + 2 * HOUR);
      expect(session.renewal.expiresAt).toBe(world.time.now() + 30 * DAY);
      expect(await ownOrders(session.token)).toEqual([order.id]);
    }
  });

  it('sees nobody else’s', async () => {
    const [one, other] = [await enter(), await enter()];
    const order = await world.order(one.token, 'h5', { returnUrl: 'https://shop.example/' });
    const { token } = await renewed(other.renewal.token);
    expect(await ownOrders(token)).toEqual([]);
    const { status, body } = await world.api('GET', `/orders/${order.id}`, { token });
    expect([status, body.error.code]).toEqual([404, 'order_not_found']);
  });

  it('may lose an answer: the renewal token before works until the new one is used', async () => {
    const first = await enter();
    await renewed(first.renewal.token);
    const second = await renewed(first.renewal.token);
    expect(second.userId).toBe(first.userId);
    const third = await renewed(second.renewal.token);
    // From here on the first one is nobody's any more.
    expect(await refused(first.renewal.token)).toEqual(REFUSED);
    expect((await renewed(third.renewal.token)).userId).toBe(first.userId);
  });

  it('may ask from several pages at once', async () => {
    const { renewal, userId } = await enter();
    const answers = await Promise.all(Array.from({ length: 5 }, () => renewed(renewal.token)));
    expect(answers.map((session) => session.userId)).toEqual(answers.map(() => userId));
    expect(new Set(answers.map(({ token }) => token)).size).toBe(5);
    const again = await Promise.all(answers.map((session) => renewed(session.renewal.token)));
    expect(again.map((session) => session.userId)).toEqual(again.map(() => userId));
  });

  it('who stays away too long is told so, and nothing is kept of it', async () => {
    const { renewal } = await enter();
    world.time.advance(30 * DAY + 1);
    expect(await refused(renewal.token)).toEqual(REFUSED);
    const { database } = world.merchant;
    await removeOldSessions({ database, clock: world.time });
    expect(await database.select().from(renewals)).toEqual([]);
    expect(await database.select().from(sessions)).toEqual([]);
  });

  it('has tokens that are stored only as hashes', async () => {
    const { token, renewal } = await enter();
    const { database } = world.merchant;
    const rows = [await database.select().from(sessions), await database.select().from(renewals)];
    for (const secret of [token, renewal.token]) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });
});

it('the user of a wallet needs no renewal: there is a new code at any time', async () => {
  const json = { host: 'alipay', authCode: await world.authCode('buyer') };
  const { body } = await world.api<Session>('POST', '/sessions', { json });
  expect(Object.keys(body).sort()).toEqual(['expiresAt', 'token', 'userId']);
  expect(await world.merchant.database.select().from(renewals)).toEqual([]);
  const order = await world.order(body.token);
  world.time.advance(2 * HOUR);
  expect(await ownOrders(await world.signIn('alipay', 'buyer'))).toEqual([order.id]);
});
