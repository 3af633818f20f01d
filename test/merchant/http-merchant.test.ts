import { createHttpMerchant, type RequestFunction } from '../../src/merchant/http-merchant';
import { createCancelSource } from '../../src/payment/abort';
import { deferred } from '../support/payment';
import { settled } from '../support/clock';

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }));

interface Answer {
  statusCode: number;
  data?: unknown;
}

function server(answer: (call: number) => Answer | Promise<Answer>, refusals: boolean[] = []) {
  const requests: Parameters<RequestFunction>[0][] = [];
  const merchant = createHttpMerchant({
    baseUrl: 'https://shop.example',
    authorize: async ({ refused }) => {
      refusals.push(refused);
      return { authorization: 'Bearer t' };
    },
    request: (options) => {
      requests.push(options);
      return Promise.resolve(answer(requests.length)) as ReturnType<RequestFunction>;
    },
  });
  return { merchant, requests, refusals };
}

const { signal } = createCancelSource();
const order = { id: 'T1', status: 'paid', total: 500, currency: 'CNY', paidAt: 9 };

describe('asking about a payment', () => {
  it('asks for the order, as the buyer', async () => {
    const { merchant, requests } = server(() => ({ statusCode: 200, data: order }));
    expect(await merchant.getPayment('T/1', { signal })).toEqual({
      orderId: 'T1',
      status: 'paid',
      amount: 500,
      currency: 'CNY',
      paidAt: 9,
    });
    expect(requests[0]).toMatchObject({
      url: 'https://shop.example/orders/T%2F1',
      method: 'GET',
      header: { authorization: 'Bearer t' },
      timeout: 10_000,
    });
  });

  it.each([
    ['created', 'unpaid'],
    ['awaiting_payment', 'unpaid'],
    ['paid', 'paid'],
    ['partially_refunded', 'paid'],
    ['refunded', 'paid'],
    ['closed', 'closed'],
  ])('knows %s as %s', async (status, known) => {
    const { merchant } = server(() => ({ statusCode: 200, data: { ...order, status } }));
    expect(await merchant.getPayment('T1', { signal })).toMatchObject({ status: known });
  });

  it.each([
    [404, {}, 'order-not-found'],
    [500, {}, 'merchant-unavailable'],
    [200, 'paid', 'merchant-answer-invalid'],
    [200, { ...order, status: 'constructor' }, 'merchant-answer-invalid'],
    [200, { ...order, id: 5 }, 'merchant-answer-invalid'],
  ])('takes HTTP %d with %j for %s', async (statusCode, data, code) => {
    const { merchant } = server(() => ({ statusCode, data }));
    await expect(merchant.getPayment('T1', { signal })).rejects.toMatchObject({ code });
  });

  it('reads a status from a host that fails on HTTP errors', async () => {
    const { merchant } = server(() =>
      Promise.reject(Object.assign(new Error('http'), { error: 19, status: 404 })),
    );
    await expect(merchant.getPayment('T1', { signal })).rejects.toMatchObject({
      code: 'order-not-found',
    });
  });

  it('takes "unpaid" for no answer when the server could not ask the wallet', async () => {
    const data = { ...order, status: 'awaiting_payment', unconfirmed: true };
    const { merchant } = server(() => ({ statusCode: 200, data }));
    await expect(merchant.getPayment('T1', { signal })).rejects.toMatchObject({
      code: 'merchant-unavailable',
    });
  });

  it('opens a new session once after a 401', async () => {
    const { merchant, refusals } = server((call) =>
      call === 1 ? { statusCode: 401 } : { statusCode: 200, data: order },
    );
    await merchant.getPayment('T1', { signal });
    expect(refusals).toEqual([false, true]);
  });

  it('does not go on for ever when it is refused', async () => {
    const { merchant, requests } = server(() => ({ statusCode: 401 }));
    await expect(merchant.getPayment('T1', { signal })).rejects.toMatchObject({
      code: 'merchant-unavailable',
    });
    expect(requests).toHaveLength(2);
  });

  it('aborts the request that nobody waits for', async () => {
    const gate = deferred<never>();
    const abort = jest.fn(() => gate.reject(new Error('abort')));
    const merchant = createHttpMerchant({
      baseUrl: '',
      request: () => Object.assign(gate.promise, { abort }),
    });
    const source = createCancelSource();
    const question = merchant.getPayment('T1', { signal: source.signal });
    const outcome = question.catch((error: unknown) => error);
    await settled();
    source.abort();
    expect(await outcome).toMatchObject({ code: 'aborted' });
    expect(abort).toHaveBeenCalledTimes(1);
  });
});

describe('making an order', () => {
  const context = { idempotencyKey: 'k1', signal };
  const trade = { host: 'alipay', tradeNO: '1' };

  it('sends the key and returns the trade', async () => {
    const { merchant, requests } = server(() => ({
      statusCode: 201,
      data: { ...order, status: 'awaiting_payment', trade },
    }));
    expect(await merchant.createTrade({ lines: [] }, context)).toEqual({
      orderId: 'T1',
      trade,
      amount: 500,
      currency: 'CNY',
    });
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: 'https://shop.example/orders',
      header: { 'idempotency-key': 'k1' },
      data: { lines: [] },
    });
  });

  it('sends its body as a text on DingTalk, which takes no other', async () => {
    const host = process.env.TARO_ENV;
    process.env.TARO_ENV = 'dd';
    try {
      const { merchant, requests } = server(() => ({ statusCode: 201, data: { ...order, trade } }));
      await merchant.createTrade({ lines: [] }, context);
      expect(requests[0]).toMatchObject({ data: '{"lines":[]}' });
    } finally {
      process.env.TARO_ENV = host;
    }
  });

  it.each(['paid', 'closed', 'refunded'])(
    'returns an order that is %s without a trade',
    async (status) => {
      const { merchant } = server(() => ({ statusCode: 201, data: { ...order, status } }));
      expect(await merchant.createTrade({}, context)).toMatchObject({ orderId: 'T1', trade: null });
    },
  );

  it('hands on what the server said against it', async () => {
    const data = { error: { code: 'total_changed' } };
    const { merchant } = server(() => ({ statusCode: 409, data }));
    await expect(merchant.createTrade({}, context)).rejects.toMatchObject({
      code: 'trade-not-created',
      reason: data,
    });
  });

  it.each([[{ id: 'T1' }], [{ trade }], [null], ['created']])(
    'refuses %j as an order with a trade',
    async (data) => {
      const { merchant } = server(() => ({ statusCode: 201, data }));
      await expect(merchant.createTrade({}, context)).rejects.toMatchObject({
        code: 'invalid-trade',
      });
    },
  );
});
