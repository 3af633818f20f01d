/** Two wallets can be on the host `alipay`, one after the other or on servers with one database; each numbers its own users. */
import { createSandboxWallets, startMerchantServer } from '../src/index';
import type { MerchantServer } from '../src/index';
import type { Order } from '../src/merchant/contract';
import type { Session } from '../src/merchant/sessions';
import { World } from './support/world';

let world: World;
/** On the same database, with a wallet of the Ant platform on the host. */
let other: MerchantServer;
beforeAll(async () => {
  world = await World.start();
  other = await startMerchantServer({
    port: 0,
    storage: world.merchant.storage,
    wallets: createSandboxWallets({
      gatewayUrl: world.gateway.url,
      keys: world.keys,
      clock: world.time,
      alipayHost: 'ant',
    }),
    clock: world.time,
    sweepInterval: 0,
  });
});
afterAll(async () => {
  await other.close();
  await world.stop();
});

const BUYER = '2088000000000001';

async function signIn(server: MerchantServer): Promise<Session> {
  const json = { host: 'alipay', authCode: await world.authCode(BUYER) };
  return (await world.send<Session>(server.url, 'POST', '/sessions', { json })).body;
}
const place = (server: MerchantServer, token: string, key: string) =>
  world.send<Order & { error?: { code: string } }>(server.url, 'POST', '/orders', {
    token,
    key,
    json: { host: 'alipay', lines: [{ goodsId: 'celadon-teapot', quantity: 1 }] },
  });

it('does not take two people for one because their wallets number them alike', async () => {
  const first = await signIn(world.merchant);
  const { status, body: order } = await place(world.merchant, first.token, 'first');
  expect(status).toBe(201);
  const second = await signIn(other);
  expect(second.userId).not.toBe(first.userId);
  const { body } = await world.send<{ orders: Order[] }>(other.url, 'GET', '/orders', {
    token: second.token,
  });
  expect(body.orders).toEqual([]);
  const foreign = await world.send(other.url, 'GET', `/orders/${order.id}`, {
    token: second.token,
  });
  expect(foreign.status).toBe(404);
  // And each of them is the same one the next time.
  expect((await signIn(world.merchant)).userId).toBe(first.userId);
  expect((await signIn(other)).userId).toBe(second.userId);
});

it('lets a user of one wallet pay with the other only after signing in there', async () => {
  const { token } = await signIn(world.merchant);
  const { status, body } = await place(other, token, 'other');
  expect([status, body.error?.code]).toEqual([401, 'session_expired']);
  expect((await place(other, (await signIn(other)).token, 'other')).status).toBe(201);
  // An order that was made before is asked for again as before.
  const made = await place(world.merchant, token, 'before');
  const again = await place(other, token, 'before');
  expect([again.status, again.body.id, again.body.trade]).toEqual([
    201,
    made.body.id,
    made.body.trade,
  ]);
});
