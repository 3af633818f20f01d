import { eq } from 'drizzle-orm';
import type { Order } from '../src/merchant/contract';
import { idempotencyKeys, orders } from '../src/merchant/database/schema';
import type { CashierTrade } from '../src/sandbox/trade';
import { ORDER_LIFETIME, World, tradeNO } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start({ notifySchedule: [0] });
}, 60_000);
afterAll(() => world.stop());

const cart = { host: 'alipay', lines: [{ goodsId: 'white-peony-tea', quantity: 2 }] };
const post = (token: string, key: string, json: object) =>
  world.api<Order>('POST', '/orders', { token, key, json });
const sandboxTrade = async (id: string) =>
  (
    await world.wallet<CashierTrade & { outTradeNo: string; buyerId?: string }>(
      'GET',
      `/sandbox/trades/${id}`,
    )
  ).body;

describe('an order', () => {
  it('is priced by the server and made at the wallet with the same amount and time limit', async () => {
    const token = await world.signIn('alipay', 'buyer_7');
    const { status, body } = await post(token, 'priced', { ...cart, expectedTotal: 26800 });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'awaiting_payment',
      currency: 'CNY',
      lines: [{ id: 'white-peony-tea', quantity: 2, unitPrice: 12800, originalUnitPrice: 14800 }],
      adjustments: [{ kind: 'shipping', amount: 1200 }],
      total: 26800,
    });
    expect(body.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(body.createdAt).toBe(world.time.now());
    // Whole seconds, never later than promised.
    expect(body.expiresAt % 1000).toBe(0);
    expect(body.createdAt + ORDER_LIFETIME - body.expiresAt).toBeGreaterThanOrEqual(0);
    expect(body.createdAt + ORDER_LIFETIME - body.expiresAt).toBeLessThan(1000);
    expect(await sandboxTrade(tradeNO(body))).toMatchObject({
      amount: 26800,
      outTradeNo: body.id,
      expiresAt: body.expiresAt,
      buyerId: 'buyer_7',
      status: 'WAIT_BUYER_PAY',
    });
    expect(await world.events(body.id)).toEqual(['created', 'trade_created']);
  });

  it('is one for twenty requests at once with one key', async () => {
    const token = await world.signIn();
    const before = await world.merchant.database.$count(orders);
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(token, 'once', cart)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    const [first] = answers;
    for (const { body } of answers) expect(body).toEqual(first?.body);
    expect(await world.merchant.database.$count(orders)).toBe(before + 1);
    const id = first?.body.id ?? '';
    expect(await world.events(id)).toEqual(['created', 'trade_created']);
    const { body: trades } = await world.wallet<{ outTradeNo: string }[]>('GET', '/sandbox/trades');
    expect(trades.filter(({ outTradeNo }) => outTradeNo === id)).toHaveLength(1);
  });

  it('is the same for the same body in other words, and a conflict for another body', async () => {
    const token = await world.signIn();
    const { body } = await post(token, 'words', cart);
    const reordered = { lines: [{ quantity: 2, goodsId: 'white-peony-tea' }], host: 'alipay' };
    expect((await post(token, 'words', reordered)).body).toEqual(body);
    const before = await world.merchant.database.$count(orders);
    for (const other of [
      { ...cart, lines: [{ goodsId: 'white-peony-tea', quantity: 1 }] },
      { ...cart, lines: [{ goodsId: 'bud-vase', quantity: 2 }] },
      { ...cart, expectedTotal: body.total },
    ]) {
      const answer = await world.api('POST', '/orders', { token, key: 'words', json: other });
      expect([answer.status, answer.body.error.code]).toEqual([409, 'idempotency_conflict']);
    }
    expect(await world.merchant.database.$count(orders)).toBe(before);
  });

  it('is another one under the same key of another user', async () => {
    const mine = await post(await world.signIn('alipay', 'buyer_a'), 'shared', cart);
    const theirs = await post(await world.signIn('alipay', 'buyer_b'), 'shared', cart);
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(mine.body.id);
    const keys = await world.merchant.database
      .select()
      .from(idempotencyKeys)
      .where(eq(idempotencyKeys.key, 'shared'));
    expect(keys).toHaveLength(2);
  });

  it("is nobody else's to see, and listed newest first for its owner", async () => {
    const owner = await world.signIn('alipay', 'owner');
    const stranger = await world.signIn('alipay', 'stranger');
    const first = await world.order(owner);
    world.time.advance(1);
    const second = await world.order(owner);
    const foreign = await world.api('GET', `/orders/${first.id}`, { token: stranger });
    const unknown = await world.api('GET', '/orders/000000000000', { token: stranger });
    expect([foreign.status, foreign.body.error.code]).toEqual([404, 'order_not_found']);
    expect(foreign.body.error.message).toBe(unknown.body.error.message);
    const list = async (token: string) =>
      (await world.api<{ orders: Order[] }>('GET', '/orders', { token })).body.orders;
    expect(await list(owner)).toEqual([second, first]);
    expect(await list(stranger)).toEqual([]);
  });
});

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

  it('on weapp has five parameters that the wallet verifies', async () => {
    const token = await world.signIn('weapp');
    const order = await world.order(token, 'weapp');
    if (order.trade?.host !== 'weapp') throw new Error('no prepay');
    const { host: _host, ...parameters } = order.trade;
    expect(parameters).toEqual({
      timeStamp: String(Math.floor(world.time.now() / 1000)),
      nonceStr: expect.stringMatching(/^\w{32}$/),
      package: expect.stringMatching(/^prepay_id=\d{28}$/),
      signType: 'RSA',
      paySign: expect.any(String),
    });
    const prepay = await world.wallet<CashierTrade>('POST', '/cashier/prepays', parameters);
    expect(prepay.status).toBe(200);
    expect(prepay.body).toMatchObject({ amount: order.total, status: 'WAIT_BUYER_PAY' });
    for (const change of [
      { package: `${parameters.package}1` },
      { nonceStr: 'a'.repeat(32) },
      { timeStamp: '1' },
      { paySign: 'AAAA' },
      { signType: 'MD5' },
    ]) {
      const altered = await world.wallet('POST', '/cashier/prepays', { ...parameters, ...change });
      expect(altered.status).toBe(400);
    }
    const notified = world.gateway.nextNotification(prepay.body.tradeNO);
    await world.wallet('POST', `/cashier/trades/${prepay.body.tradeNO}/pay`, {});
    await notified;
    expect(await world.read(token, order.id)).toMatchObject({ status: 'paid' });
  });
});

describe('a wallet that does not answer', () => {
  it('keeps the order, and the same key makes its trade later', async () => {
    const token = await world.signIn();
    const before = await world.merchant.database.$count(orders);
    await world.stopGateway();
    const failed = await world.api('POST', '/orders', { token, key: 'down', json: cart });
    expect([failed.status, failed.body.error.code]).toEqual([502, 'wallet_unavailable']);
    const signIn = { host: 'alipay', authCode: 'any' };
    const session = await world.api('POST', '/sessions', { json: signIn });
    expect([session.status, session.body.error.code]).toEqual([502, 'wallet_unavailable']);
    expect(await world.merchant.database.$count(orders)).toBe(before + 1);
    await world.restartGateway();

    const { status, body } = await post(token, 'down', cart);
    expect(status).toBe(201);
    expect(await sandboxTrade(tradeNO(body))).toMatchObject({ outTradeNo: body.id });
    expect(await world.merchant.database.$count(orders)).toBe(before + 1);
    expect(await world.events(body.id)).toEqual(['created', 'trade_created']);
  });

  /** As after a creation whose answer got lost: the wallet has the trade, and we do not know it. */
  const forgetTrade = (id: string) =>
    world.merchant.database
      .update(orders)
      .set({ trade: null, tradeNo: null })
      .where(eq(orders.id, id));

  it('but had made the trade, makes no second one', async () => {
    const token = await world.signIn();
    const { body } = await post(token, 'lost', cart);
    await forgetTrade(body.id);
    const again = await post(token, 'lost', cart);
    expect(again.body.trade).toEqual(body.trade);
  });

  it('but had taken the payment, has the order paid by the repeated request', async () => {
    const token = await world.signIn();
    const { body } = await post(token, 'lost-paid', cart);
    await world.stopGateway();
    await world.restartGateway((trade) => {
      if (trade.outTradeNo === body.id) trade.status = 'TRADE_SUCCESS';
    });
    await forgetTrade(body.id);
    const again = await post(token, 'lost-paid', cart);
    expect([again.status, again.body.id, again.body.status]).toEqual([201, body.id, 'paid']);
  });
});

describe('the log', () => {
  it('has no token, key, code or signature in it', async () => {
    const authCode = await world.authCode();
    const { body: session } = await world.api<{ token: string }>('POST', '/sessions', {
      json: { host: 'alipay', authCode },
    });
    const { body } = await post(session.token, 'a-key-to-look-for', cart);
    const form = world.notification(body, { total_amount: '0.01' });
    expect((await world.notify(form)).body).toBe('failure');
    const text = world.log.join('');
    expect(text).toContain(`/cashier/trades/`);
    expect(text).toContain('notification refused');
    for (const secret of [
      session.token,
      authCode,
      'a-key-to-look-for',
      form['sign'] ?? '?',
      'sign=',
    ]) {
      expect(text).not.toContain(secret);
    }
  });
});
