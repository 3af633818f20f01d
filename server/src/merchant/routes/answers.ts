/**
 * JSON schemas of the answers, for docs/openapi.json. Nothing here changes an answer: each is sent as the code makes it, and the
 * tests hold every one of theirs against these.
 */
import { type HOSTS } from '../contract';
import { ORDER_STATUSES } from '../orders/states';
import { PROVIDER_NAMES } from '../wallet/provider';

type Schema = Readonly<Record<string, unknown>>;

/** An object of exactly these properties; those in `optional` may be missing. */
const object = (
  properties: Record<string, Schema>,
  optional: Record<string, Schema> = {},
): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties: { ...properties, ...optional },
});
const list = (items: Schema): Schema => ({ type: 'array', items });
const constant = (value: string | boolean): Schema => ({ const: value });

const text: Schema = { type: 'string' };
const texts = list(text);
const count: Schema = { type: 'integer', minimum: 0 };
const amount: Schema = { type: 'integer', minimum: 0, description: 'Minor units of the currency.' };
const instant: Schema = { type: 'integer', description: 'Milliseconds since 1970.' };
const strings = (...names: string[]): Record<string, Schema> =>
  Object.fromEntries(names.map((name) => [name, text]));

export const errorAnswer = object({
  error: object({ code: text, message: text, requestId: text }, { field: text }),
});

export const statusAnswer = (status: string): Schema => object({ status: constant(status) });

export const sessionAnswer = object(
  { token: text, userId: text, expiresAt: instant },
  { renewal: object({ token: text, expiresAt: instant }) },
);

export const catalogueAnswer = object({
  currency: text,
  goods: list(
    object(
      { ...strings('id', 'title', 'description', 'category', 'picture'), price: amount },
      { options: texts, originalPrice: amount },
    ),
  ),
});

const quote: Record<string, Schema> = {
  currency: text,
  lines: list(
    object(
      { id: text, title: text, quantity: { type: 'integer', minimum: 1 }, unitPrice: amount },
      { picture: text, options: texts, originalUnitPrice: amount },
    ),
  ),
  adjustments: list(
    object({
      id: text,
      kind: { enum: ['discount', 'shipping', 'tax', 'fee', 'tip'] },
      label: text,
      amount: { type: 'integer', description: 'A discount is negative.' },
    }),
  ),
  total: amount,
};

export const quoteAnswer = object(quote);

const host = (name: (typeof HOSTS)[number], properties: Record<string, Schema>): Schema =>
  object({ host: constant(name), ...properties });

/** What the client pays with, by host. */
const trade: Schema = {
  oneOf: [
    host('alipay', { tradeNO: text }),
    // A wallet of the Ant platform.
    host('alipay', { paymentUrl: text }),
    host('weapp', {
      ...strings('timeStamp', 'nonceStr', 'package', 'paySign'),
      signType: constant('RSA'),
    }),
    host('tt', { orderInfo: object(strings('order_id', 'order_token')) }),
    host('tt', strings('data', 'byteAuthorization')),
    host('swan', {
      orderInfo: object({
        ...strings('dealId', 'appKey', 'totalAmount', 'tpOrderId', 'dealTitle', 'rsaSign'),
        signFieldsRange: constant('1'),
      }),
    }),
    host('qq', strings('package', 'bargainor_id')),
    host(
      'jd',
      strings('appId', 'orderId', 'payChannel', 'merchantNo', 'totalAmount', 'signData', 'sign'),
    ),
    host('dd', strings('orderStr')),
    host('kwai', { orderInfo: object(strings('order_no', 'order_info_token')) }),
    host('h5', strings('paymentUrl')),
  ],
};

const order: Record<string, Schema> = {
  ...quote,
  id: text,
  status: { enum: ORDER_STATUSES },
  createdAt: instant,
  expiresAt: instant,
};
const orderMay: Record<string, Schema> = {
  paidAt: instant,
  refunded: amount,
  unconfirmed: constant(true),
  trade,
};

export const orderAnswer = object(order, orderMay);
export const ordersAnswer = object({ orders: list(orderAnswer) });

export const refundAnswer = object(
  {
    ...strings('id', 'orderId', 'reason'),
    amount,
    status: { enum: ['requested', 'succeeded', 'failed'] },
    createdAt: instant,
  },
  { walletCode: text, endedAt: instant },
);

export const operatorOrderAnswer = object(
  {
    ...order,
    provider: { enum: PROVIDER_NAMES },
    events: list(object({ kind: text, evidence: { type: 'object' }, at: instant })),
    refunds: list(refundAnswer),
  },
  { ...orderMay, tradeNo: text },
);

const side = object({}, { status: text, amount, currency: text });

export const reconciliationAnswer = object({
  day: text,
  reports: list(
    object({
      provider: { enum: PROVIDER_NAMES },
      day: text,
      status: { enum: ['complete', 'incomplete'] },
      source: { enum: ['bill', 'queries'] },
      orders: count,
      unanswered: count,
      findings: list(
        object({ kind: text, orderId: text }, { refundNo: text, here: side, there: side }),
      ),
      notices: list(object({ kind: text, orderId: text, at: instant })),
      createdAt: instant,
      empty: { type: 'boolean' },
    }),
  ),
});
