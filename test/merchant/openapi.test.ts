/** The client and the reference server speak of the same thing: docs/openapi.json, which is written from the server's routes. */
import document from '../../docs/openapi.json';
import { createHttpMerchant, type RequestFunction } from '../../src/merchant/http-merchant';
import { createCancelSource } from '../../src/payment/abort';

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }));

type Sent = Parameters<RequestFunction>[0];

function client(statusCode: number, data: unknown) {
  const sent: Sent[] = [];
  const merchant = createHttpMerchant({
    baseUrl: '',
    authorize: async () => ({ authorization: 'Bearer t' }),
    request: (options) => {
      sent.push(options);
      return Promise.resolve({ statusCode, data });
    },
  });
  return { merchant, sent };
}

const { signal } = createCancelSource();
const making = document.paths['/orders'].post;
const reading = document.paths['/orders/{id}'].get;
const answer = reading.responses['200'].content['application/json'].schema;

/** Of every property that the document requires one, and nothing else. */
const order = (status: string) => ({
  id: 'T1',
  status,
  currency: 'CNY',
  lines: [],
  adjustments: [],
  total: 500,
  createdAt: 1,
  expiresAt: 2,
});

it('knows every state that the document names', async () => {
  const { enum: states } = answer.properties.status;
  expect(states.length).toBeGreaterThan(5);
  expect(Object.keys(order('')).sort()).toEqual([...answer.required].sort());
  for (const state of states) {
    const { merchant } = client(200, order(state));
    await expect(merchant.getPayment('T1', { signal })).resolves.toMatchObject({ amount: 500 });
  }
});

it('reads nothing that the document does not name', async () => {
  const read = new Set<string>();
  const recording = new Proxy<Record<string, unknown>>(order('paid'), {
    get(target, name) {
      if (typeof name === 'string') read.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });
  const { merchant } = client(200, recording);
  await merchant.getPayment('T1', { signal });
  expect([...read].filter((name) => !(name in answer.properties) && name !== 'then')).toEqual([]);
});

it('asks as the document says: where, how, with which headers, and for the status it names', async () => {
  const trade = { host: 'alipay', tradeNO: '2026' };
  const { merchant, sent } = client(201, { ...order('awaiting_payment'), trade });
  const body = { host: 'alipay', lines: [{ goodsId: 'a', quantity: 1 }], expectedTotal: 500 };
  await merchant.createTrade(body, { idempotencyKey: 'key', signal });
  await merchant.getPayment('T1', { signal }).catch(() => undefined);
  expect(Object.keys(making.responses)).toContain('201');
  expect(Object.keys(reading.responses)).toContain('200');
  expect(making.parameters).toMatchObject([
    { name: 'idempotency-key', in: 'header', required: true },
  ]);
  expect([making.security, reading.security]).toEqual([[{ buyer: [] }], [{ buyer: [] }]]);
  expect(sent).toMatchObject([
    {
      url: '/orders',
      method: 'POST',
      header: {
        authorization: 'Bearer t',
        'idempotency-key': 'key',
        'content-type': 'application/json',
      },
      data: body,
    },
    { url: '/orders/T1', method: 'GET', header: { authorization: 'Bearer t' } },
  ]);
  const { properties } = making.requestBody.content['application/json'].schema;
  expect(Object.keys(body).filter((name) => !(name in properties))).toEqual([]);
});
