import type { Order } from '../src/merchant/contract';
import { orderEvents } from '../src/merchant/database/schema';
import { paymentOf, wechatNotice } from './support/wechat';
import { World } from './support/world';

/** The gateway notifies nobody here: the tests say when a notification comes, and with what in it. */
let world: World;
let token: string;
beforeAll(async () => {
  world = await World.start();
  token = await world.signIn('weapp');
});
afterAll(() => world.stop());

type Notice = ReturnType<typeof wechatNotice>;

const WINDOW = 5 * 60_000;

const makeOrder = () => world.order(token, 'weapp');
/** With another content than a payment of the order has. */
const withContent = (order: Order, change: object) =>
  wechatNotice(world, order, { content: { ...paymentOf(world, order), ...change } });
/** Changed after it was signed. */
const withHeader = (notice: Notice, name: string, value: string): Notice => ({
  ...notice,
  headers: { ...notice.headers, [name]: value },
});
const withoutHeader = ({ headers, body }: Notice, name: string): Notice => ({
  headers: Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name)),
  body,
});

describe('a notification of WeChat Pay', () => {
  it('pays the order; a replay within five minutes is accepted and changes nothing', async () => {
    const order = await makeOrder();
    const notice = wechatNotice(world, order);
    const first = await world.notifyWechat(notice);
    expect([first.status, first.body]).toEqual([200, { code: 'SUCCESS' }]);
    const paid = await world.stored(order.id);
    expect(paid).toMatchObject({
      status: 'paid',
      paidAt: world.time.now(),
      tradeNo: paymentOf(world, order).transaction_id,
    });
    world.time.advance(WINDOW - 2000);
    const events = await world.merchant.database.$count(orderEvents);
    for (let repeat = 0; repeat < 3; repeat += 1) {
      expect((await world.notifyWechat(notice)).status).toBe(200);
    }
    expect(await world.stored(order.id)).toEqual(paid);
    expect(await world.merchant.database.$count(orderEvents)).toBe(events);
    expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'notified', 'paid']);
  });

  it('that is signed anew for each repeat is accepted, however late it comes', async () => {
    const order = await makeOrder();
    world.time.advance(60 * 60_000);
    expect((await world.notifyWechat(wechatNotice(world, order))).status).toBe(200);
    expect((await world.stored(order.id)).status).toBe('paid');
  });

  it.each<[string, (order: Order) => Notice, string]>([
    [
      'a body altered after signing',
      (order) => {
        const notice = wechatNotice(world, order);
        return { ...notice, body: notice.body.replace('TRANSACTION', 'TRANSACTI0N') };
      },
      'signature',
    ],
    [
      'a space more',
      (order) => ({ ...wechatNotice(world, order), body: `${wechatNotice(world, order).body} ` }),
      'signature',
    ],
    [
      'the body of another order',
      (order) => ({
        ...wechatNotice(world, { ...order, id: 'X' }),
        body: wechatNotice(world, order).body,
      }),
      'signature',
    ],
    [
      'the key of the merchant',
      (order) =>
        wechatNotice(world, order, { keys: { walletPrivateKey: world.keys.appPrivateKey } }),
      'signature',
    ],
    [
      'an empty signature',
      (order) => withHeader(wechatNotice(world, order), 'wechatpay-signature', ''),
      'signature',
    ],
    [
      "WeChat's own probe",
      (order) =>
        withHeader(wechatNotice(world, order), 'wechatpay-signature', 'WECHATPAY/SIGNTEST/AAAA'),
      'signature',
    ],
    [
      'no signature',
      (order) => withoutHeader(wechatNotice(world, order), 'wechatpay-signature'),
      'signature',
    ],
    [
      'another nonce',
      (order) => withHeader(wechatNotice(world, order), 'wechatpay-nonce', 'A'),
      'signature',
    ],
    [
      'another time',
      (order) =>
        withHeader(
          wechatNotice(world, order),
          'wechatpay-timestamp',
          String(Math.floor(world.time.now() / 1000) - 60),
        ),
      'signature',
    ],
    [
      'another key id',
      (order) => wechatNotice(world, order, { keys: { publicKeyId: 'PUB_KEY_ID_1' } }),
      'serial',
    ],
    [
      'the serial number of a certificate',
      (order) => wechatNotice(world, order, { keys: { publicKeyId: world.keys.merchantSerial } }),
      'serial',
    ],
    [
      'no key id',
      (order) => withoutHeader(wechatNotice(world, order), 'wechatpay-serial'),
      'serial',
    ],
    [
      'a signature of five minutes ago',
      (order) => wechatNotice(world, order, { at: world.time.now() - WINDOW - 1000 }),
      'timestamp',
    ],
    [
      'a signature of the future',
      (order) => wechatNotice(world, order, { at: world.time.now() + WINDOW + 1000 }),
      'timestamp',
    ],
    [
      'no time',
      (order) => withoutHeader(wechatNotice(world, order), 'wechatpay-timestamp'),
      'timestamp',
    ],
    [
      'a time that is none',
      (order) => withHeader(wechatNotice(world, order), 'wechatpay-timestamp', 'now'),
      'timestamp',
    ],
    [
      'another APIv3 key',
      (order) => wechatNotice(world, order, { keys: { apiV3Key: 'a'.repeat(32) } }),
      'resource',
    ],
    [
      'a content that is none',
      (order) => wechatNotice(world, order, { content: 'paid' }),
      'resource',
    ],
    ['another merchant', (order) => withContent(order, { mchid: '1900000109' }), 'mchid'],
    [
      'another application',
      (order) => withContent(order, { appid: 'wxd678efh567hg6787' }),
      'appid',
    ],
    [
      'a smaller amount',
      (order) => withContent(order, { amount: { total: order.total - 1, currency: 'CNY' } }),
      'total_amount',
    ],
    [
      'a larger amount',
      (order) => withContent(order, { amount: { total: order.total * 10, currency: 'CNY' } }),
      'total_amount',
    ],
    [
      'an amount as text',
      (order) => withContent(order, { amount: { total: String(order.total), currency: 'CNY' } }),
      'amount',
    ],
    [
      'a fraction of a fen',
      (order) => withContent(order, { amount: { total: order.total + 0.5, currency: 'CNY' } }),
      'amount',
    ],
    ['no amount', (order) => withContent(order, { amount: undefined }), 'amount'],
    [
      'another currency',
      (order) => withContent(order, { amount: { total: order.total, currency: 'USD' } }),
      'currency',
    ],
    ['no currency', (order) => withContent(order, { amount: { total: order.total } }), 'currency'],
    [
      'an unknown order',
      (order) => withContent(order, { out_trade_no: '000000000000' }),
      'out_trade_no',
    ],
    ['no order', (order) => withContent(order, { out_trade_no: undefined }), 'resource'],
    ['no number of the payment', (order) => withContent(order, { transaction_id: '' }), 'resource'],
    ['an unpaid state', (order) => withContent(order, { trade_state: 'NOTPAY' }), 'trade_state'],
    ['a refunded state', (order) => withContent(order, { trade_state: 'REFUND' }), 'trade_state'],
    ['no state', (order) => withContent(order, { trade_state: undefined }), 'trade_state'],
    [
      'another event',
      (order) => wechatNotice(world, order, { event: 'TRANSACTION.FAIL' }),
      'event_type',
    ],
    [
      'the event of a prototype',
      (order) => wechatNotice(world, order, { event: 'constructor' }),
      'event_type',
    ],
    ['no id', (order) => wechatNotice(world, order, { id: '' }), 'body'],
    [
      'an unknown refund',
      (order) =>
        wechatNotice(world, order, {
          event: 'REFUND.SUCCESS',
          content: { mchid: world.keys.mchId, out_refund_no: order.id, refund_status: 'SUCCESS' },
        }),
      'refund_no',
    ],
    [
      'a refund of another merchant',
      (order) =>
        wechatNotice(world, order, {
          event: 'REFUND.SUCCESS',
          content: { mchid: '1', out_refund_no: order.id, refund_status: 'SUCCESS' },
        }),
      'mchid',
    ],
    [
      'a refund without a number',
      (order) =>
        wechatNotice(world, order, {
          event: 'REFUND.CLOSED',
          content: { mchid: world.keys.mchId },
        }),
      'resource',
    ],
    ['nothing', () => ({ headers: {}, body: '' }), 'serial'],
  ])('with %s changes nothing', async (_name, forge, reason) => {
    const order = await makeOrder();
    const before = await world.stored(order.id);
    const events = await world.merchant.database.$count(orderEvents);
    const answer = await world.notifyWechat(forge(order));
    expect([answer.status, answer.body.code]).toEqual([400, 'FAIL']);
    expect(await world.stored(order.id)).toEqual(before);
    expect(await world.merchant.database.$count(orderEvents)).toBe(events);
    const logged = world.log.map((line) => JSON.parse(line) as { reason?: string; msg?: string });
    const refusals = logged.filter(({ msg }) => msg === 'notification refused');
    expect(refusals.at(-1)).toMatchObject({ wallet: 'wechat', reason });
  });

  it('is for orders of WeChat only', async () => {
    const order = await world.order(await world.signIn('alipay'), 'alipay');
    expect((await world.notifyWechat(wechatNotice(world, order))).status).toBe(400);
    expect((await world.stored(order.id)).status).toBe('awaiting_payment');
  });

  it('of Alipay pays no order of WeChat', async () => {
    const order = await makeOrder();
    expect((await world.notify(world.notification(order))).body).toBe('failure');
    expect((await world.stored(order.id)).status).toBe('awaiting_payment');
  });

  it('of a second payment of the same order is not taken for the first', async () => {
    const order = await makeOrder();
    expect((await world.notifyWechat(wechatNotice(world, order))).status).toBe(200);
    const second = { ...paymentOf(world, order), transaction_id: '4200000000000000000000000000' };
    const notice = wechatNotice(world, order, { id: 'second', content: second });
    expect((await world.notifyWechat(notice)).status).toBe(400);
    expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'notified', 'paid']);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'text/xml'])(
    'as %s is not read',
    async (contentType) => {
      const order = await makeOrder();
      const { headers, body: text } = wechatNotice(world, order);
      const answer = await world.api<{ code: string }>('POST', '/notifications/wechat', {
        text,
        headers: { ...headers, 'content-type': contentType },
      });
      expect([answer.status, answer.body.code]).toEqual([415, 'FAIL']);
      expect((await world.stored(order.id)).status).toBe('awaiting_payment');
    },
  );

  it('leaves no secret in the log', () => {
    const log = world.log.join('\n');
    for (const secret of [world.keys.apiV3Key, world.keys.appSecret, 'ciphertext']) {
      expect(log).not.toContain(secret);
    }
  });
});
