import type { Order } from '../src/merchant/contract';
import type { CashierTrade } from '../src/sandbox/trade';
import { World, tradeNO } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start({ notifySchedule: [0] });
});
afterAll(() => world.stop());

const cart = { host: 'alipay', lines: [{ goodsId: 'white-peony-tea', quantity: 2 }] };
const post = (token: string, key: string, json: object) =>
  world.api<Order>('POST', '/orders', { token, key, json });

describe('a payment', () => {
  it('in the wallet is notified, settles the order once and ends its trade', async () => {
    const token = await world.signIn();
    const order = await world.order(token);
    const notified = world.gateway.nextNotification(tradeNO(order));
    const paid = await world.wallet<CashierTrade>(
      'POST',
      `/cashier/trades/${tradeNO(order)}/pay`,
      {},
    );
    expect(paid.body).toMatchObject({
      status: 'TRADE_SUCCESS',
      payee: 'Kiln & Leaf',
      settling: false,
    });
    expect(await notified).toMatchObject({ httpStatus: 200, answer: 'success', accepted: true });
    expect(await world.stored(order.id)).toMatchObject({
      status: 'paid',
      paidAt: world.time.now(),
    });
    const after = await world.read(token, order.id);
    expect(after).toMatchObject({ status: 'paid', paidAt: world.time.now(), total: order.total });
    expect(after).not.toHaveProperty('trade');
    expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'notified', 'paid']);
  });

  it('shows in the answer to a repeated request: what is paid cannot be paid again', async () => {
    const token = await world.signIn();
    const { body: order } = await post(token, 'repeat-paid', cart);
    const notified = world.gateway.nextNotification(tradeNO(order));
    await world.wallet('POST', `/cashier/trades/${tradeNO(order)}/pay`, {});
    await notified;
    const { status, body } = await post(token, 'repeat-paid', cart);
    expect([status, body.id, body.status]).toEqual([201, order.id, 'paid']);
    expect(body).not.toHaveProperty('trade');
  });

  it('in the web cashier comes back with the order number and is notified', async () => {
    const token = await world.signIn('h5');
    const returnUrl = 'http://localhost:10086/?from=cashier#/pages/result/index';
    const order = await world.order(token, 'h5', { returnUrl });
    if (order.trade?.host !== 'h5') throw new Error('no web cashier');
    const { paymentUrl } = order.trade;
    expect(paymentUrl.startsWith(`${world.gateway.url}/gateway.do?`)).toBe(true);

    const page = await world.send<string>('', 'GET', paymentUrl);
    expect(page.status).toBe(200);
    expect(page.headers.get('x-frame-options')).toBeNull();
    expect(page.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect(page.body).toContain('Pay ¥328.00');
    expect(page.body).toContain('Kiln &amp; Leaf');
    expect(page.body).toContain(order.id);
    expect(page.body).not.toMatch(/<script|src=|@import|url\(/);
    // Cancelling leads back with the number too.
    const cancel = /class="button plain" href="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const cancelUrl = new URL(cancel.replaceAll('&amp;', '&'));
    expect(cancelUrl.searchParams.get('out_trade_no')).toBe(order.id);
    expect(cancelUrl.hash).toBe('#/pages/result/index');

    const action = /action="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const trade = action.split('/')[2] ?? '';
    const notified = world.gateway.nextNotification(trade);
    const paid = await world.send<string>(world.gateway.url, 'POST', action, {
      text: 'pay=',
      contentType: 'application/x-www-form-urlencoded',
    });
    expect(paid.status).toBe(303);
    const back = new URL(paid.headers.get('location') ?? '');
    expect(back.origin + back.hash).toBe('http://localhost:10086#/pages/result/index');
    expect(back.searchParams.get('from')).toBe('cashier');
    expect(back.searchParams.get('out_trade_no')).toBe(order.id);
    expect(back.searchParams.get('total_amount')).toBe('328.00');
    expect(await notified).toMatchObject({ accepted: true });
    expect(await world.read(token, order.id)).toMatchObject({ status: 'paid' });
    expect((await world.stored(order.id)).tradeNo).toBe(trade);

    // A second tap pays nothing and goes to the same place; so does the page, reloaded.
    const again = await world.send<string>(world.gateway.url, 'POST', action);
    expect(again.status).toBe(303);
    const reloaded = await world.send<string>('', 'GET', paymentUrl);
    expect(reloaded.body).toContain('Paid');
    expect(reloaded.body).not.toContain('<form');
  });

  it('is not offered by a web cashier whose address was altered', async () => {
    const order = await world.order(await world.signIn('h5'), 'h5');
    if (order.trade?.host !== 'h5') throw new Error('no web cashier');
    const altered = new URL(order.trade.paymentUrl);
    const content = altered.searchParams.get('biz_content') ?? '';
    expect(content).toContain('328.00');
    altered.searchParams.set('biz_content', content.replace('328.00', '0.01'));
    const page = await world.send<string>('', 'GET', altered.href);
    expect(page.status).toBe(401);
    expect(page.body).not.toContain('<form');
  });
});
