import type { Order } from '../src/merchant/contract';
import { orderEvents } from '../src/merchant/database/schema';
import { verifyText } from '../src/rsa';
import type { SandboxTrade } from '../src/sandbox/trade';
import { antNotice, antPayment } from './support/ant';
import { wechatNotice } from './support/wechat';
import { World } from './support/world';

/** The gateway notifies nobody here: the tests say when a notification comes, and with what in it. */
let world: World;
let token: string;
beforeAll(async () => {
  world = await World.start({ alipayHost: 'ant' });
});
beforeEach(async () => {
  // Time passes from test to test, and a session does not last.
  token = await world.signIn('alipay');
});
afterAll(() => world.stop());

type Notice = ReturnType<typeof antNotice>;

const WINDOW = 5 * 60_000;

/** An order, and the number of its payment at the wallet, which a client is not told. */
interface Made {
  order: Order;
  paymentId: string;
}
async function makeOrder(): Promise<Made> {
  const order = await world.order(token, 'alipay');
  return { order, paymentId: (await world.stored(order.id)).tradeNo ?? '' };
}
const content = ({ order, paymentId }: Made) => antPayment(order, paymentId);
const noticeOf = (made: Made, more?: Parameters<typeof antNotice>[2]) =>
  antNotice(world, content(made), more);
/** With another content than a payment of the order has. */
const withContent = (made: Made, change: object) =>
  antNotice(world, { ...content(made), ...change });
/** Changed after it was signed. */
const withHeader = (
  notice: Notice,
  name: string,
  change: (value: string) => string | undefined,
): Notice => {
  const value = change(notice.headers[name] ?? '');
  const others = Object.entries(notice.headers).filter(([other]) => other !== name);
  return {
    ...notice,
    headers: { ...Object.fromEntries(others), ...(value !== undefined && { [name]: value }) },
  };
};
const amountOf = ({ order }: Made, change: object) => ({
  paymentAmount: { currency: order.currency, value: String(order.total), ...change },
});
const FAILED = {
  paymentResult: { resultCode: 'PROCESS_FAIL', resultStatus: 'F', resultMessage: 'failed' },
};

describe('a notification of the Ant platform', () => {
  it('pays the order; a replay within five minutes is accepted and changes nothing', async () => {
    const made = await makeOrder();
    const { order, paymentId } = made;
    const notice = noticeOf(made);
    const first = await world.notifyAnt(notice);
    expect([first.status, first.body]).toEqual([
      200,
      { result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' } },
    ]);
    const paid = await world.stored(order.id);
    expect(paid).toMatchObject({ status: 'paid', paidAt: world.time.now(), tradeNo: paymentId });
    world.time.advance(WINDOW - 2000);
    const events = await world.merchant.database.$count(orderEvents);
    for (let repeat = 0; repeat < 3; repeat += 1) {
      expect((await world.notifyAnt(notice)).status).toBe(200);
    }
    expect(await world.stored(order.id)).toEqual(paid);
    expect(await world.merchant.database.$count(orderEvents)).toBe(events);
    expect(await world.events(order.id)).toEqual(['created', 'trade_created', 'notified', 'paid']);
  });

  it('is answered with the signature of the merchant', async () => {
    const made = await makeOrder();
    for (const notice of [noticeOf(made), { ...noticeOf(made), body: '{}' }]) {
      const { headers, body } = await world.notifyAnt(notice);
      const time = headers.get('response-time') ?? '';
      const { clientId, appPublicKey } = world.keys;
      const text = `POST /notifications/ant\n${clientId}.${time}.${JSON.stringify(body)}`;
      const [, signature = ''] =
        /^algorithm=RSA256, keyVersion=1, signature=(.+)$/.exec(headers.get('signature') ?? '') ??
        [];
      expect(verifyText(text, decodeURIComponent(signature), appPublicKey)).toBe(true);
      expect(headers.get('client-id')).toBe(clientId);
    }
  });

  it('that is signed anew for each repeat is accepted, however late it comes', async () => {
    const made = await makeOrder();
    world.time.advance(10 * 60_000);
    expect((await world.notifyAnt(noticeOf(made))).status).toBe(200);
    expect((await world.stored(made.order.id)).status).toBe('paid');
  });

  it.each<[string, (made: Made) => Notice, string]>([
    [
      'a body altered after signing',
      (made) => {
        const notice = noticeOf(made);
        return { ...notice, body: notice.body.replace('success', 'Success') };
      },
      'signature',
    ],
    [
      'a space more',
      (made) => ({ ...noticeOf(made), body: `${noticeOf(made).body} ` }),
      'signature',
    ],
    [
      'the body of another order',
      (made) => ({
        ...noticeOf({ ...made, order: { ...made.order, id: 'X' } }),
        body: noticeOf(made).body,
      }),
      'signature',
    ],
    [
      'the key of the merchant',
      (made) => noticeOf(made, { keys: { walletPrivateKey: world.keys.appPrivateKey } }),
      'signature',
    ],
    [
      'the signature for another address',
      (made) => noticeOf(made, { url: `${world.merchant.url}/notifications/alipay` }),
      'signature',
    ],
    [
      'the signature for another query',
      (made) => noticeOf(made, { url: `${world.merchant.url}/notifications/ant?a=1` }),
      'signature',
    ],
    [
      'an empty signature',
      (made) => withHeader(noticeOf(made), 'signature', () => 'algorithm=RSA256, signature='),
      'signature',
    ],
    [
      'a signature without its algorithm',
      (made) => withHeader(noticeOf(made), 'signature', (text) => text.replace(/^.*?, /, '')),
      'signature',
    ],
    [
      'another algorithm',
      (made) => withHeader(noticeOf(made), 'signature', (text) => text.replace('RSA256', 'ECC224')),
      'signature',
    ],
    [
      'an encoding that is none',
      (made) => withHeader(noticeOf(made), 'signature', (text) => `${text}%`),
      'signature',
    ],
    [
      'the bare signature',
      (made) => withHeader(noticeOf(made), 'signature', (text) => text.split('signature=')[1]),
      'signature',
    ],
    [
      'no signature',
      (made) => withHeader(noticeOf(made), 'signature', () => undefined),
      'signature',
    ],
    [
      'another time',
      (made) => withHeader(noticeOf(made), 'request-time', (text) => text.replace('+08:00', 'Z')),
      'time',
    ],
    [
      'another time of now',
      (made) =>
        withHeader(noticeOf(made), 'request-time', (text) => text.replace('+08', '.500+08')),
      'signature',
    ],
    [
      'a signature of five minutes ago',
      (made) => noticeOf(made, { at: world.time.now() - WINDOW - 1000 }),
      'time',
    ],
    [
      'a signature of the future',
      (made) => noticeOf(made, { at: world.time.now() + WINDOW + 2000 }),
      'time',
    ],
    ['no time', (made) => withHeader(noticeOf(made), 'request-time', () => undefined), 'time'],
    [
      'a time that is none',
      (made) => withHeader(noticeOf(made), 'request-time', () => 'now'),
      'time',
    ],
    ['another client', (made) => noticeOf(made, { keys: { clientId: '1' } }), 'client_id'],
    [
      'another client after signing',
      (made) => withHeader(noticeOf(made), 'client-id', () => '1'),
      'client_id',
    ],
    ['no client', (made) => withHeader(noticeOf(made), 'client-id', () => undefined), 'client_id'],
    [
      'a smaller amount',
      (made) => withContent(made, amountOf(made, { value: String(made.order.total - 1) })),
      'total_amount',
    ],
    [
      'a larger amount',
      (made) => withContent(made, amountOf(made, { value: String(made.order.total * 100) })),
      'total_amount',
    ],
    [
      'an amount as a number',
      (made) => withContent(made, amountOf(made, { value: made.order.total })),
      'amount',
    ],
    [
      'an amount in the major unit',
      (made) => withContent(made, amountOf(made, { value: '328.00' })),
      'amount',
    ],
    ['no amount', (made) => withContent(made, { paymentAmount: undefined }), 'amount'],
    [
      'another currency',
      (made) => withContent(made, amountOf(made, { currency: 'PHP' })),
      'currency',
    ],
    ['no currency', (made) => withContent(made, amountOf(made, { currency: '' })), 'amount'],
    [
      'an unknown order',
      (made) => withContent(made, { paymentRequestId: '000000000000' }),
      'out_trade_no',
    ],
    [
      'an order that cannot be one',
      (made) => withContent(made, { paymentRequestId: '\u0000' }),
      'out_trade_no',
    ],
    ['no order', (made) => withContent(made, { paymentRequestId: undefined }), 'body'],
    ['another payment', (made) => withContent(made, { paymentId: '20260301220' }), 'trade_no'],
    ['no number of the payment', (made) => withContent(made, { paymentId: '' }), 'body'],
    [
      'an unknown result',
      (made) => withContent(made, { paymentResult: { resultCode: 'UNKNOWN', resultStatus: 'U' } }),
      'payment_result',
    ],
    [
      'a result of a prototype',
      (made) => withContent(made, { paymentResult: { resultStatus: 'constructor' } }),
      'payment_result',
    ],
    ['no result', (made) => withContent(made, { paymentResult: undefined }), 'payment_result'],
    [
      'a failure of an unknown order',
      (made) => withContent(made, { ...FAILED, paymentRequestId: '000000000000' }),
      'out_trade_no',
    ],
    ['a body that is none', () => antNotice(world, 'paid'), 'body'],
    ['nothing', () => ({ headers: {}, body: '' }), 'client_id'],
  ])('with %s changes nothing', async (_name, forge, reason) => {
    const made = await makeOrder();
    const before = await world.stored(made.order.id);
    const events = await world.merchant.database.$count(orderEvents);
    const answer = await world.notifyAnt(forge(made));
    expect(answer.body.result.resultStatus).not.toBe('S');
    expect(answer.status).toBe(400);
    expect(await world.stored(made.order.id)).toEqual(before);
    expect(await world.merchant.database.$count(orderEvents)).toBe(events);
    const logged = world.log.map((line) => JSON.parse(line) as { reason?: string; msg?: string });
    const refusals = logged.filter(({ msg }) => msg === 'notification refused');
    expect(refusals.at(-1)).toMatchObject({ wallet: 'ant', reason });
  });

  it('of one order pays no other one', async () => {
    const [one, two] = [await makeOrder(), await makeOrder()];
    const crossed = antNotice(world, antPayment(two.order, one.paymentId));
    expect((await world.notifyAnt(crossed)).status).toBe(400);
    expect((await world.stored(one.order.id)).status).toBe('awaiting_payment');
    expect((await world.stored(two.order.id)).status).toBe('awaiting_payment');
  });

  it('of a second payment of the same order is not taken for the first', async () => {
    const made = await makeOrder();
    expect((await world.notifyAnt(noticeOf(made))).status).toBe(200);
    expect((await world.notifyAnt(withContent(made, { paymentId: '2' }))).status).toBe(400);
    expect(await world.events(made.order.id)).toEqual([
      'created',
      'trade_created',
      'notified',
      'paid',
    ]);
  });

  it('is for orders of the platform only, and none of the others for them', async () => {
    const order = await world.order(await world.signIn('weapp'), 'weapp');
    const notice = antNotice(world, antPayment(order, '1'));
    expect((await world.notifyAnt(notice)).status).toBe(400);
    const failure = antNotice(world, { ...antPayment(order, '1'), ...FAILED });
    expect((await world.notifyAnt(failure)).status).toBe(400);
    expect((await world.stored(order.id)).status).toBe('awaiting_payment');

    const made = await makeOrder();
    const form = world.notification(made.order, { trade_no: made.paymentId });
    expect((await world.notify(form)).body).toBe('failure');
    expect((await world.notifyWechat(wechatNotice(world, made.order))).status).toBe(400);
    expect((await world.stored(made.order.id)).status).toBe('awaiting_payment');
  });

  it('of a failure is not believed: the wallet is asked, and says', async () => {
    const made = await makeOrder();
    expect((await world.notifyAnt(withContent(made, FAILED))).status).toBe(200);
    // The wallet still waits for the buyer.
    expect((await world.stored(made.order.id)).status).toBe('awaiting_payment');
    await atWallet(made, (trade) => (trade.status = 'TRADE_CLOSED'));
    expect((await world.notifyAnt(withContent(made, FAILED))).status).toBe(200);
    expect((await world.stored(made.order.id)).status).toBe('closed');

    const paid = await makeOrder();
    await world.wallet('POST', `/cashier/trades/${paid.paymentId}/pay`, {});
    expect((await world.notifyAnt(withContent(paid, FAILED))).status).toBe(200);
    expect((await world.stored(paid.order.id)).status).toBe('paid');
    expect((await world.notifyAnt(withContent(paid, FAILED))).status).toBe(200);
  });

  it('of a failure is not taken while the wallet cannot be asked', async () => {
    const made = await makeOrder();
    await world.stopGateway();
    expect((await world.notifyAnt(withContent(made, FAILED))).status).toBe(400);
    await world.restartGateway();
    expect((await world.stored(made.order.id)).status).toBe('awaiting_payment');
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'text/xml'])(
    'as %s is not read',
    async (contentType) => {
      const made = await makeOrder();
      const { headers, body: text } = noticeOf(made);
      const answer = await world.api<{ result: { resultStatus: string } }>(
        'POST',
        '/notifications/ant',
        { text, headers: { ...headers, 'content-type': contentType } },
      );
      expect([answer.status, answer.body.result.resultStatus]).toEqual([415, 'U']);
      expect((await world.stored(made.order.id)).status).toBe('awaiting_payment');
    },
  );

  it('leaves no signature in the log', async () => {
    const notice = withHeader(noticeOf(await makeOrder()), 'request-time', () => 'now');
    await world.notifyAnt(notice);
    const log = world.log.join('\n');
    const [, signature = ''] = (notice.headers['signature'] ?? '').split('signature=');
    expect(signature.length).toBeGreaterThan(300);
    for (const secret of [signature, 'algorithm=', 'paymentResult', 'BEGIN PRIVATE KEY']) {
      expect(log).not.toContain(secret);
    }
  });
});

async function atWallet({ order }: Made, change: (trade: SandboxTrade) => unknown): Promise<void> {
  await world.stopGateway();
  await world.restartGateway((trade) => {
    if (trade.outTradeNo === order.id) change(trade);
  });
}
