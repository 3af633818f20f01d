/** What the client pays with where that is a whole order, signed: Alipay's order string, and Douyin's document. */
import { AlipaySdk } from 'alipay-sdk';
import { createSandboxWallets, startMerchantServer } from '../src/index';
import type { Order } from '../src/merchant/contract';
import { askCashier, fieldsOf } from './support/credentials';
import { ORDER_LIFETIME, World } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start({ notifySchedule: [0] });
});
afterAll(() => world.stop());

const ask = (host: string, parameters: unknown) => askCashier(world, host, parameters);

describe('an order string', () => {
  const sdk = () =>
    new AlipaySdk({
      appId: world.keys.appId,
      privateKey: world.keys.appPrivateKey,
      keyType: 'PKCS8',
      alipayPublicKey: world.keys.walletPublicKey,
    });

  it('is taken by my.tradePay as well, and one with another price is not', async () => {
    const order = await world.order(await world.signIn('dd'), 'dd');
    if (order.trade?.host !== 'dd') throw new Error('no order string');
    const { orderStr } = order.trade;
    const { status, body } = await ask('alipay', { orderStr });
    expect([status, body.amount]).toEqual([200, order.total]);
    expect(orderStr).toContain('328.00');
    const cheaper = await ask('alipay', { orderStr: orderStr.replace('328.00', '0.01') });
    expect([cheaper.status, cheaper.body.error?.code]).toEqual([400, 'INVALID_SIGNATURE']);
  });

  it('is for paying, not for another of the calls that the application signs', async () => {
    const orderStr = sdk().sdkExecute('alipay.trade.refund', { bizContent: { a: '1' } });
    const { status, body } = await ask('alipay', { orderStr });
    expect([status, body.error?.code]).toEqual([400, 'INVALID_PARAMETER']);
  });

  it('ends with its order', async () => {
    const token = await world.signIn('dd');
    const order = await world.order(token, 'dd');
    world.time.advance(ORDER_LIFETIME);
    expect((await ask('dd', { info: fieldsOf(order.trade)['orderStr'] })).status).toBe(400);
    expect((await world.read(token, order.id)).status).toBe('closed');
  });
});

describe('an order of tt.requestOrder', () => {
  it('is a signed document that the wallet verifies', async () => {
    const { keys, gateway, merchant, time } = world;
    const other = await startMerchantServer({
      port: 0,
      wallets: createSandboxWallets({
        gatewayUrl: gateway.url,
        keys,
        clock: time,
        ttRequestOrder: true,
      }),
      storage: merchant.storage,
      clock: time,
      sweepInterval: 0,
    });
    const { body: order } = await world.send<Order>(other.url, 'POST', '/orders', {
      token: await world.signIn('tt'),
      key: 'request-order',
      json: { host: 'tt', lines: [{ goodsId: 'bud-vase', quantity: 1 }] },
    });
    await other.close();
    const { data, byteAuthorization } = fieldsOf(order.trade);
    if (typeof data !== 'string') throw new Error('no document');
    expect(JSON.parse(data)).toEqual({
      skuList: [{ skuId: order.id, price: order.total, quantity: 1, title: 'Bud vase' }],
      outOrderNo: order.id,
      totalAmount: order.total,
      payExpireSeconds: Math.floor((order.expiresAt - time.now()) / 1000),
    });
    const { status, body } = await ask('tt', { data, byteAuthorization });
    expect([status, body.amount]).toEqual([200, order.total]);
    for (const changed of [
      { data: data.replace(order.id, 'A'), byteAuthorization },
      { data: 'A', byteAuthorization },
      {
        data,
        byteAuthorization: String(byteAuthorization).replace('nonce_str=', 'nonce_str=A'),
      },
      { data, byteAuthorization: 'SHA256-RSA2048' },
    ]) {
      const altered = await ask('tt', changed);
      expect([altered.status, altered.body.error?.code]).toEqual([400, 'INVALID_SIGNATURE']);
    }
    expect((await ask('tt', { data })).body.error?.code).toBe('INVALID_PARAMETER');
  });
});
