import type { Order } from '../src/merchant/contract';
import { orders } from '../src/merchant/database/schema';
import type { Failure } from './support/world';
import { World } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const cart = { host: 'h5', lines: [{ goodsId: 'white-peony-tea', quantity: 2 }] };
const post = <T = Order>(token: string, json: object) =>
  world.api<T>('POST', '/orders', { token, key: 'one-key', json });

it('answers a key with its order, wherever the buyer is to come back to', async () => {
  const token = await world.signIn('h5');
  const first = await post(token, { ...cart, returnUrl: 'http://127.0.0.1:5000/' });
  expect(first.status).toBe(201);
  for (const more of [{ returnUrl: 'http://127.0.0.1:5000/index.html' }, {}]) {
    const { status, body } = await post(token, { ...cart, ...more });
    expect([status, body]).toEqual([first.status, first.body]);
  }
  expect(await world.merchant.database.$count(orders)).toBe(1);
  // The address of the first request counts: it is part of a trade that is signed already.
  expect(await world.stored(first.body.id)).toMatchObject({ returnUrl: 'http://127.0.0.1:5000/' });
});

it('still refuses a key that stands for other goods', async () => {
  const token = await world.signIn('h5');
  await post(token, cart);
  const lines = [{ goodsId: 'white-peony-tea', quantity: 3 }];
  const { status, body } = await post<Failure>(token, { ...cart, lines });
  expect([status, body.error.code]).toEqual([409, 'idempotency_conflict']);
});
