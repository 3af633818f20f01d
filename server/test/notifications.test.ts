import { createSign } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Order } from '../src/merchant/contract';
import { orderEvents } from '../src/merchant/database/schema';
import { signText, sortedText } from '../src/rsa';
import { World } from './support/world';

/** The gateway notifies nobody here: the tests say when a notification comes, and with what in it. */
let world: World;
let token: string;
beforeAll(async () => {
  world = await World.start();
  token = await world.signIn();
});
afterAll(() => world.stop());

describe('a notification', () => {
  it('of the wallet pays the order; a replay is accepted and changes nothing', async () => {
    const order = await world.order(token);
    const form = world.notification(order);
    const first = await world.notify(form);
    expect([first.status, first.body]).toEqual([200, 'success']);
    expect(first.headers.get('content-type')).toContain('text/plain');
    const paid = await world.stored(order.id);
    expect(paid).toMatchObject({ status: 'paid', paidAt: world.time.now() });
    world.time.advance(60_000);
    const events = await world.merchant.database.$count(orderEvents);
    for (let repeat = 0; repeat < 3; repeat += 1) {
      expect((await world.notify(form)).body).toBe('success');
    }
    expect(await world.stored(order.id)).toEqual(paid);
    expect(await world.merchant.database.$count(orderEvents)).toBe(events);
    expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'notified', 'paid']);
  });

  it('of a finished trade pays too', async () => {
    const order = await world.order(token);
    const form = world.notification(order, { trade_status: 'TRADE_FINISHED' });
    expect((await world.notify(form)).body).toBe('success');
    expect((await world.stored(order.id)).status).toBe('paid');
  });

  it('whose signature is over its sign_type too is taken, as the SDK takes it', async () => {
    const order = await world.order(token);
    const { sign: _sign, ...form } = world.notification(order);
    const sign = signText(sortedText(form), world.keys.walletPrivateKey);
    expect((await world.notify({ ...form, sign })).body).toBe('success');
    expect((await world.stored(order.id)).status).toBe('paid');
  });

  type Forge = (order: Order) => Record<string, string> | string;
  const without = (form: Record<string, string>, ...names: string[]) =>
    Object.fromEntries(Object.entries(form).filter(([name]) => !names.includes(name)));

  it.each<[string, Forge]>([
    [
      'an amount altered after signing',
      (order) => ({ ...world.notification(order), total_amount: '0.01' }),
    ],
    [
      'an amount altered before signing',
      (order) => world.notification(order, { total_amount: '327.99' }),
    ],
    ['too large an amount', (order) => world.notification(order, { total_amount: '3280.00' })],
    ['an amount that is none', (order) => world.notification(order, { total_amount: '328.000' })],
    [
      'the key of the application',
      (order) => world.notification(order, {}, world.keys.appPrivateKey),
    ],
    ['another seller', (order) => world.notification(order, { seller_id: '2088000000000000' })],
    ['another application', (order) => world.notification(order, { app_id: '2021000000000000' })],
    ['an unknown order', (order) => world.notification(order, { out_trade_no: '000000000000' })],
    [
      'the order swapped after signing',
      (order) => ({ ...world.notification({ ...order, id: 'X' }), out_trade_no: order.id }),
    ],
    ['an unpaid trade', (order) => world.notification(order, { trade_status: 'WAIT_BUYER_PAY' })],
    ['a closed trade', (order) => world.notification(order, { trade_status: 'TRADE_CLOSED' })],
    ['no signature', (order) => without(world.notification(order), 'sign')],
    ['an empty signature', (order) => ({ ...world.notification(order), sign: '' })],
    ['a signature of nothing', (order) => ({ ...world.notification(order), sign: 'AAAA' })],
    ['no sign_type', (order) => without(world.notification(order), 'sign_type')],
    ['an unknown sign_type', (order) => ({ ...world.notification(order), sign_type: 'NONE' })],
    [
      'a SHA-1 signature',
      (order) => {
        const form = without(world.notification(order), 'sign', 'sign_type');
        const content = Object.keys(form)
          .sort()
          .map((name) => `${name}=${form[name]}`)
          .join('&');
        const sign = createSign('RSA-SHA1')
          .update(content)
          .sign(world.keys.walletPrivateKey, 'base64');
        return { ...form, sign, sign_type: 'RSA' };
      },
    ],
    ['no seller', (order) => world.notification(order, { seller_id: '' })],
    ['a field too many', (order) => ({ ...world.notification(order), extra: '1' })],
    [
      'a field twice',
      (order) => `${new URLSearchParams(world.notification(order)).toString()}&total_amount=0.01`,
    ],
    ['nothing', () => ''],
    ['no form', () => '%%%'],
  ])('with %s changes nothing', async (_name, forge) => {
    const order = await world.order(token);
    const before = await world.stored(order.id);
    const events = await world.merchant.database.$count(orderEvents);
    const answer = await world.notify(forge(order));
    expect([answer.status, answer.body]).toEqual([400, 'failure']);
    expect(await world.stored(order.id)).toEqual(before);
    expect(await world.merchant.database.$count(orderEvents)).toBe(events);
  });

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])(
    'as %s is not read',
    async (contentType) => {
      const order = await world.order(token);
      const text = JSON.stringify(world.notification(order));
      const answer = await world.api<string>('POST', '/notifications/alipay', {
        text,
        contentType,
      });
      expect([answer.status, answer.body]).toEqual([415, 'failure']);
      expect((await world.stored(order.id)).status).toBe('awaiting_payment');
    },
  );
});

describe('the history of an order', () => {
  it('cannot be changed or removed', async () => {
    const order = await world.order(token);
    const { database } = world.merchant;
    const refused = { cause: { message: 'order_events is append-only' } };
    await expect(
      database.update(orderEvents).set({ at: 0 }).where(eq(orderEvents.orderId, order.id)),
    ).rejects.toMatchObject(refused);
    await expect(
      database.delete(orderEvents).where(eq(orderEvents.orderId, order.id)),
    ).rejects.toMatchObject(refused);
    expect(await world.events(order.id)).toEqual(['created', 'trade_created']);
  });
});
