/** A trade belongs to one order: who says that it paid another one is not believed. */
import { eq } from 'drizzle-orm';
import { orders } from '../src/merchant/database/schema';
import { startMerchantServer } from '../src/index';
import { openTestDatabase } from './support/database';
import { FakeWallet } from './support/fake-wallet';
import { TOTAL, insertOrder, readOrder } from './support/rows';
import { World, tradeNO } from './support/world';

describe('a notification with the trade of another order', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
  });
  afterEach(() => world.stop());

  it('is refused by its reason where the order has no trade number yet, and changes nothing', async () => {
    const other = await world.order(await world.signIn());
    await world.notify(world.notification(other));
    // The web's cashier numbers a trade only when the buyer opens it.
    const guest = await world.signIn('h5');
    const order = await world.order(guest, 'h5', { returnUrl: 'https://shop.example/' });
    expect((await world.stored(order.id)).tradeNo).toBeNull();
    const before = await world.stored(order.id);
    const forged = world.notification(order, { trade_no: tradeNO(other) });
    for (let repeat = 0; repeat < 2; repeat += 1) {
      const { status, body } = await world.notify(forged);
      expect([status, body]).toEqual([400, 'failure']);
    }
    expect(world.log.filter((line) => line.includes('"reason":"trade_no"'))).toHaveLength(2);
    expect(await world.stored(order.id)).toEqual(before);
    expect(await world.events(order.id)).toEqual(['created', 'trade_created']);
    // Its own is taken all the same.
    expect((await world.notify(world.notification(order))).body).toBe('success');
    expect((await world.stored(order.id)).status).toBe('paid');
  });
});

it('an answer with the trade of another order settles nothing, and is told to a person', async () => {
  const storage = await openTestDatabase();
  const wallet = new FakeWallet();
  const log: string[] = [];
  const server = await startMerchantServer({
    port: 0,
    storage,
    wallets: wallet.desk(),
    clock: { now: () => 500 },
    sweepInterval: 0,
    log: { write: (line) => void log.push(line) },
  });
  const id = await insertOrder(storage.database, 'awaiting_payment', { askAt: 1 });
  await insertOrder(storage.database, 'paid', { tradeNo: `T${id}` });
  wallet.pay(id, TOTAL);
  expect(await server.settleDue()).toBe(1);
  expect(await readOrder(storage.database, id)).toMatchObject({
    status: 'awaiting_payment',
    tradeNo: null,
  });
  expect(log.filter((line) => line.includes('trade of another order'))).toHaveLength(1);
  // Another order's trade number can be right at another wallet.
  await storage.database
    .update(orders)
    .set({ provider: 'wechat' })
    .where(eq(orders.tradeNo, `T${id}`));
  await storage.database.update(orders).set({ askAt: 1 }).where(eq(orders.id, id));
  expect(await server.settleDue()).toBe(1);
  expect((await readOrder(storage.database, id)).status).toBe('paid');
  await server.close();
  await storage.close();
});
