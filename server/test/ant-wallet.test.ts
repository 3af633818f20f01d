import type { SandboxKeys } from '../src/keys';
import { messageText } from '../src/merchant/wallet/ant-signature';
import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import type { WalletProvider } from '../src/merchant/wallet/provider';
import { signText, verifyText } from '../src/rsa';
import { signForMerchant } from '../src/sandbox/ant-signatures';
import { NOTIFY_URL, antProvider } from './support/ant';
import { listen } from './support/listen';
import type { ListenAnswer } from './support/listen';
import { testKeys } from './support/template';
import { ManualTime } from './support/time';

/** A wallet of the platform that answers anything, in turn, and the last thing again and again. */
let keys: SandboxKeys;
let server: { url: string; close(): Promise<void> };
let answers: (((path: string) => ListenAnswer) | undefined)[];
let calls: { path: string; headers: Record<string, string>; body: string }[];
let wallet: WalletProvider;
const time = new ManualTime();

beforeAll(async () => {
  keys = await testKeys();
  server = await listen((headers, body, { method, path }) => {
    calls.push({ path: `${method} ${path}`, headers, body });
    const next = answers.length > 1 ? answers.shift() : answers[0];
    return next?.(path);
  });
  wallet = antProvider(keys, time, server.url);
});
beforeEach(() => {
  calls = [];
});
afterAll(() => server.close());

const sent = (index = 0): unknown => JSON.parse(calls[index]?.body ?? '');
const result = (resultStatus: string, resultCode: string) => ({
  result: { resultCode, resultStatus, resultMessage: resultCode },
});
const SUCCESS = result('S', 'SUCCESS');

interface Change extends Partial<SandboxKeys> {
  at?: number;
  path?: string;
}

/** An answer with the wallet's signature over the path that was called. */
const signed =
  (content: unknown, { at, path: other, ...change }: Change = {}) =>
  (path: string): ListenAnswer => {
    const body = typeof content === 'string' ? content : JSON.stringify(content);
    const message = { path: other ?? path, body };
    const own = { ...keys, ...change };
    return { headers: signForMerchant('response', message, own, at ?? time.now()), body };
  };
const refused = (code: string) => signed(result('F', code));
const unknown = (code: string) => signed(result('U', code));

const WINDOW = 5 * 60_000;
const ref = { outTradeNo: 'ORDER1', tradeNo: 'PAYMENT1', amount: 1430, currency: 'CNY' };

const withHeader =
  (make: (path: string) => ListenAnswer, name: string, change: (value: string) => string) =>
  (path: string): ListenAnswer => {
    const answer = make(path);
    return {
      ...answer,
      headers: { ...answer.headers, [name]: change(answer.headers?.[name] ?? '') },
    };
  };

/** What no call may take for an answer, with a content that would be one. */
const UNUSABLE: [string, (content: object) => ((path: string) => ListenAnswer) | undefined][] = [
  ['is not signed', (content) => () => ({ body: JSON.stringify(content) })],
  [
    'was altered',
    (content) => (path) => ({
      ...signed(content)(path),
      body: JSON.stringify({ ...content, a: 1 }),
    }),
  ],
  [
    'is signed by the merchant',
    (content) => signed(content, { walletPrivateKey: keys.appPrivateKey }),
  ],
  ['is for another client', (content) => signed(content, { clientId: '1' })],
  ['is to another call', (content) => signed(content, { path: '/v2/payments/other' })],
  ['is too old', (content) => signed(content, { at: time.now() - WINDOW - 1000 })],
  ['is of the future', (content) => signed(content, { at: time.now() + WINDOW + 1000 })],
  [
    'has another time than the signed one',
    (content) => withHeader(signed(content), 'response-time', () => '2026-03-01T12:05:00+08:00'),
  ],
  ['has no signed time', (content) => withHeader(signed(content), 'response-time', () => '')],
  [
    'has a time that is none',
    (content) => withHeader(signed(content), 'response-time', () => '1772337906789'),
  ],
  [
    'is signed by another algorithm',
    (content) =>
      withHeader(signed(content), 'signature', (text) => text.replace('RSA256', 'ECC224')),
  ],
  [
    'has a signature that is not encoded',
    (content) => withHeader(signed(content), 'signature', (text) => `${text}%`),
  ],
  ['is no JSON', () => signed('paid')],
  ['is empty', () => signed('')],
  ['has no result', () => signed({})],
  ['has a result without a code', () => signed({ result: { resultStatus: 'S' } })],
  ['has a result without a status', () => signed({ result: { resultCode: 'SUCCESS' } })],
  ['has an unknown status', (content) => signed({ ...content, ...result('X', 'SUCCESS') })],
  ['says that nobody knows', (content) => signed({ ...content, ...result('U', 'SUCCESS') })],
  ['asks for patience', () => unknown('REQUEST_TRAFFIC_EXCEED_LIMIT')],
  ['does not believe our signature', () => refused('INVALID_SIGNATURE')],
  ['is a refusal that is no outcome', () => refused('PARAM_ILLEGAL')],
  ['is a page', () => () => ({ status: 502, body: '<html>' })],
  ['is a page that says no', () => () => ({ status: 403, body: '<html>' })],
  ['is signed and a failure', (content) => (path) => ({ ...signed(content)(path), status: 500 })],
  [
    'redirects',
    () => () => ({ status: 307, headers: { location: `${server.url}/elsewhere` }, body: '' }),
  ],
  ['does not come', () => undefined],
];

describe('a request', () => {
  it('is signed by the merchant, over exactly what is sent', async () => {
    answers = [signed({ ...SUCCESS, ...payment() })];
    await wallet.queryTrade(ref);
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = calls;
    expect(path).toBe('POST /v2/payments/inquiryPayment');
    expect(headers).toMatchObject({
      'client-id': keys.clientId,
      'request-time': '2026-03-01T12:05:06+08:00',
      'content-type': 'application/json; charset=UTF-8',
    });
    const match = /^algorithm=RSA256, keyVersion=1, signature=([\w%.-]+)$/.exec(
      headers['signature'] ?? '',
    );
    const text = `${path}\n${keys.clientId}.2026-03-01T12:05:06+08:00.${body}`;
    const signature = decodeURIComponent(match?.[1] ?? '');
    expect(verifyText(text, signature, keys.appPublicKey)).toBe(true);
  });

  it('is signed with the prefix of the gateway and the version of the key', async () => {
    const prefixed = antProvider(keys, time, `${server.url}/api/`, { keyVersion: '3' });
    answers = [signed({ ...SUCCESS, ...payment() })];
    expect(await prefixed.queryTrade(ref)).toMatchObject({ status: 'paid' });
    expect(calls[0]?.path).toBe('POST /api/v2/payments/inquiryPayment');
    expect(calls[0]?.headers['signature']).toMatch(/, keyVersion=3, /);
  });

  it('that is redirected goes nowhere else', async () => {
    answers = [() => ({ status: 307, headers: { location: `${server.url}/elsewhere` }, body: '' })];
    await expect(wallet.closeTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
    expect(calls.map(({ path }) => path)).toEqual(['POST /v2/payments/cancel']);
  });
});

const payment = (change: object = {}) => ({
  paymentRequestId: 'ORDER1',
  paymentId: 'PAYMENT1',
  paymentStatus: 'SUCCESS',
  paymentAmount: { currency: 'CNY', value: '1430' },
  ...change,
});

describe('an answer', () => {
  it.each(['2026-03-01T04:05:06Z', '2026-03-01T12:05:06.789+08:00', '2026-03-01T12:05:06+0800'])(
    'of %s is of now',
    async (written) => {
      const body = JSON.stringify({ ...SUCCESS, ...payment() });
      answers = [
        (path) => {
          const { clientId } = keys;
          const message = messageText({ path, clientId, time: written, body });
          const signature = encodeURIComponent(signText(message, keys.walletPrivateKey));
          const header = `algorithm=rsa256,keyVersion=9,signature=${signature}`;
          return { headers: { 'response-time': written, signature: header }, body };
        },
      ];
      expect(await wallet.queryTrade(ref)).toMatchObject({ status: 'paid' });
    },
  );
});

describe('the answer to a query', () => {
  it.each([
    [
      'SUCCESS',
      {
        status: 'paid',
        tradeNo: 'PAYMENT1',
        amount: 1430,
        currency: 'CNY',
        walletStatus: 'SUCCESS',
      },
    ],
    ['PROCESSING', { status: 'waiting', tradeNo: 'PAYMENT1' }],
    ['FAIL', { status: 'closed', tradeNo: 'PAYMENT1' }],
    ['CANCELLED', { status: 'closed', tradeNo: 'PAYMENT1' }],
  ])('%s is understood', async (paymentStatus, expected) => {
    answers = [signed({ ...SUCCESS, ...payment({ paymentStatus }) })];
    expect(await wallet.queryTrade(ref)).toEqual(expected);
    expect(await wallet.queryTrade({ ...ref, tradeNo: null })).toEqual(expected);
    expect(sent()).toEqual({ paymentRequestId: 'ORDER1' });
  });

  it('names the amount and the currency that were paid, whatever was asked for', async () => {
    const paymentAmount = { currency: 'PHP', value: '1' };
    answers = [signed({ ...SUCCESS, ...payment({ paymentAmount }) })];
    expect(await wallet.queryTrade(ref)).toMatchObject({ amount: 1, currency: 'PHP' });
  });

  it('ORDER_NOT_EXIST is an answer', async () => {
    answers = [refused('ORDER_NOT_EXIST')];
    expect(await wallet.queryTrade(ref)).toEqual({ status: 'unknown_to_wallet' });
  });

  it.each([
    ...UNUSABLE,
    ['is accepted', () => signed({ ...payment(), ...result('A', 'ACCEPT') })],
    ['does not know the order, perhaps', () => unknown('ORDER_NOT_EXIST')],
    ...[
      ['is about another order', { paymentRequestId: 'ORDER2' }],
      ['is about another payment', { paymentId: 'PAYMENT2' }],
      ['has no number of the payment', { paymentId: undefined }],
      ['has no state', { paymentStatus: undefined }],
      ['is authorised only', { paymentStatus: 'AUTH_SUCCESS' }],
      ['is pending', { paymentStatus: 'PENDING' }],
      ['has an unknown state', { paymentStatus: 'PAID' }],
      ['has no amount', { paymentAmount: undefined }],
      ['has an amount as a number', { paymentAmount: { currency: 'CNY', value: 1430 } }],
      ['has a fraction', { paymentAmount: { currency: 'CNY', value: '1430.0' } }],
      ['has a negative amount', { paymentAmount: { currency: 'CNY', value: '-1430' } }],
      ['has an amount of nothing', { paymentAmount: { currency: 'CNY', value: '0' } }],
      ['has a leading zero', { paymentAmount: { currency: 'CNY', value: '01430' } }],
      ['has an exponent', { paymentAmount: { currency: 'CNY', value: '143e1' } }],
      ['has too much', { paymentAmount: { currency: 'CNY', value: '10000000001' } }],
      ['has no currency', { paymentAmount: { value: '1430' } }],
    ].map(([name, change]) => [name, () => signed({ ...SUCCESS, ...payment(change as object) })]),
  ] as typeof UNUSABLE)('that %s counts as none', async (_name, create) => {
    answers = [create({ ...SUCCESS, ...payment() })];
    await expect(wallet.queryTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});

describe('the answer to a payment', () => {
  const request = {
    host: 'alipay' as const,
    outTradeNo: 'ORDER1',
    amount: 1430,
    currency: 'CNY',
    subject: 'Tea and\nmore',
    buyerId: '216610000000259832353',
    expiresAt: Date.parse('2026-03-01T16:00:00Z'),
  };
  const accepted = (change: object = {}) => ({
    ...result('A', 'ACCEPT'),
    paymentId: 'PAYMENT1',
    redirectActionForm: { method: 'GET', redirectUrl: 'https://wallet.example/cashier?id=1' },
    ...change,
  });
  const made = {
    outcome: 'made',
    trade: { host: 'alipay', paymentUrl: 'https://wallet.example/cashier?id=1' },
    tradeNo: 'PAYMENT1',
  };

  it('becomes what my.tradePay takes', async () => {
    answers = [signed(accepted())];
    expect(await wallet.makeTrade(request)).toEqual(made);
    expect(calls[0]?.path).toBe('POST /v2/payments/pay');
    expect(sent()).toEqual({
      appId: keys.appId,
      productCode: 'CASHIER_PAYMENT',
      paymentRequestId: 'ORDER1',
      paymentAmount: { currency: 'CNY', value: '1430' },
      order: {
        referenceOrderId: 'ORDER1',
        orderDescription: 'Tea and more',
        orderAmount: { currency: 'CNY', value: '1430' },
        buyer: { referenceBuyerId: request.buyerId },
        env: { terminalType: 'MINI_APP' },
      },
      paymentFactor: { isCashierPayment: true },
      paymentExpiryTime: '2026-03-02T00:00:00+08:00',
      paymentNotifyUrl: NOTIFY_URL,
    });
  });

  it('is asked for in the same words each time, with what a wallet wants beside', async () => {
    const payExtras = { salesCode: '51051000101000000011', paymentMethod: { type: 'X' } };
    const own = antProvider(keys, time, server.url, { productCode: '51051', payExtras });
    answers = [signed(accepted({ paymentRequestId: 'ORDER1' }))];
    const returnUrl = 'https://shop.example/result';
    const long = { ...request, subject: '茶'.repeat(500), returnUrl };
    expect(await own.makeTrade(long)).toEqual(made);
    time.advance(1000);
    expect(await own.makeTrade(long)).toEqual(made);
    expect(sent(1)).toEqual(sent(0));
    expect(sent()).toMatchObject({
      productCode: '51051',
      ...payExtras,
      paymentRedirectUrl: returnUrl,
      order: { orderDescription: '茶'.repeat(256) },
    });
  });

  it('may lead to a cashier on this machine', async () => {
    const redirectUrl = 'http://127.0.0.1:4200/ant-cashier/1';
    answers = [signed(accepted({ redirectActionForm: { redirectUrl } }))];
    expect(await wallet.makeTrade(request)).toMatchObject({ trade: { paymentUrl: redirectUrl } });
  });

  it.each(['SUCCESS', 'FAIL', 'CANCELLED'])(
    'of a number that has ended means: ask (%s)',
    async (paymentStatus) => {
      const ended = signed({ ...SUCCESS, ...payment({ paymentStatus }) });
      for (const first of [signed(SUCCESS), refused('ORDER_IS_CLOSED'), refused('PROCESS_FAIL')]) {
        answers = [first, ended];
        expect(await wallet.makeTrade(request)).toEqual({ outcome: 'already_ended' });
      }
    },
  );

  it.each([
    ['that has not ended', signed({ ...SUCCESS, ...payment({ paymentStatus: 'PROCESSING' }) })],
    ['that there is not', refused('ORDER_NOT_EXIST')],
    ['that nobody knows of', unknown('UNKNOWN_EXCEPTION')],
  ])('that refuses one %s counts as none', async (_name, second) => {
    for (const first of [refused('REPEAT_REQ_INCONSISTENT'), signed(SUCCESS)]) {
      answers = [first, second];
      await expect(wallet.makeTrade(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    }
  });

  it.each([
    ...UNUSABLE,
    ...[
      ['is about another order', { paymentRequestId: 'ORDER2' }],
      ['has no number of the payment', { paymentId: undefined }],
      ['has no address', { redirectActionForm: undefined }],
      ['has an address without TLS', { redirectActionForm: { redirectUrl: 'http://a.example' } }],
      ['has a script as its address', { redirectActionForm: { redirectUrl: 'javascript:1' } }],
      ['has an address that is none', { redirectActionForm: { redirectUrl: 'cashier' } }],
    ].map(([name, change]) => [name, () => signed(accepted(change as object))]),
  ] as typeof UNUSABLE)('that %s counts as none', async (_name, create) => {
    answers = [create(accepted())];
    await expect(wallet.makeTrade(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it('is not asked for without a wallet, or on another host', async () => {
    await expect(wallet.makeTrade({ ...request, host: 'h5' })).rejects.toThrow(/h5/);
    await expect(wallet.makeTrade({ ...request, buyerId: null })).rejects.toThrow(/wallet/);
    expect(calls).toEqual([]);
  });
});

describe('the answer to a cancel', () => {
  it.each([
    ['SUCCESS', signed({ ...SUCCESS, paymentRequestId: 'ORDER1' }), 'closed'],
    ['ORDER_NOT_EXIST', refused('ORDER_NOT_EXIST'), 'unknown_to_wallet'],
    ['CANCEL_WINDOW_EXCEED', refused('CANCEL_WINDOW_EXCEED'), 'refused'],
    ['ORDER_STATUS_INVALID', refused('ORDER_STATUS_INVALID'), 'refused'],
    ['PROCESS_FAIL', refused('PROCESS_FAIL'), 'refused'],
  ])('%s is understood', async (_name, answer, expected) => {
    answers = [answer];
    expect(await wallet.closeTrade(ref)).toBe(expected);
    expect(calls.map(({ path }) => path)).toEqual(['POST /v2/payments/cancel']);
    expect(sent()).toEqual({ paymentRequestId: 'ORDER1' });
  });

  it('that names no payment is proved by the payment', async () => {
    const cancelled = payment({ paymentStatus: 'CANCELLED' });
    answers = [signed(SUCCESS), signed({ ...SUCCESS, ...cancelled })];
    expect(await wallet.closeTrade(ref)).toBe('closed');
    answers = [signed(SUCCESS), signed({ ...SUCCESS, ...payment() })];
    await expect(wallet.closeTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each([
    ...UNUSABLE,
    ['is about another order', () => signed({ ...SUCCESS, paymentRequestId: 'ORDER2' })],
    // The money is the buyer's, and there is none to give back: tried again.
    ['lacks the money', () => refused('MERCHANT_BALANCE_NOT_ENOUGH')],
    ['does not know the order, perhaps', () => unknown('ORDER_NOT_EXIST')],
  ] as typeof UNUSABLE)('that %s counts as none', async (_name, create) => {
    answers = [create({ ...SUCCESS, paymentRequestId: 'ORDER1' })];
    await expect(wallet.closeTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});

describe('the answer to a refund', () => {
  const request = {
    refundNo: 'REFUND1',
    outTradeNo: 'ORDER1',
    tradeNo: 'PAYMENT1',
    amount: 430,
    total: 1430,
    currency: 'CNY',
    reason: '茶'.repeat(300),
  };
  const refund = (change: object = {}) => ({
    ...SUCCESS,
    refundRequestId: 'REFUND1',
    refundId: '1',
    refundAmount: { currency: 'CNY', value: '430' },
    ...change,
  });
  const told = (refundStatus: string) => signed(refund({ refundStatus }));

  it('SUCCESS is understood', async () => {
    answers = [signed(refund())];
    expect(await wallet.refund(request)).toEqual({ outcome: 'refunded' });
    expect(calls.map(({ path }) => path)).toEqual(['POST /v2/payments/refund']);
    expect(sent()).toEqual({
      refundRequestId: 'REFUND1',
      paymentId: 'PAYMENT1',
      refundAmount: { currency: 'CNY', value: '430' },
      refundReason: '茶'.repeat(256),
    });
  });

  it.each([
    ['SUCCESS', { outcome: 'refunded' }],
    ['PROCESSING', { outcome: 'pending' }],
    ['FAIL', { outcome: 'refused', code: 'FAIL' }],
  ])('that is no proof is followed by a question: %s', async (status, expected) => {
    const first = [
      signed(SUCCESS),
      signed(refund({ refundRequestId: 'REFUND2' })),
      signed(refund({ refundAmount: { currency: 'CNY', value: '431' } })),
      signed(refund({ refundAmount: { currency: 'USD', value: '430' } })),
      refused('MERCHANT_BALANCE_NOT_ENOUGH'),
      refused('REPEAT_REQ_INCONSISTENT'),
      signed(result('A', 'ACCEPT')),
    ];
    for (const answer of first) {
      answers = [answer, told(status)];
      expect(await wallet.refund(request)).toEqual(expected);
    }
    expect(calls[1]?.path).toBe('POST /v2/payments/inquiryRefund');
    expect(sent(1)).toEqual({ refundRequestId: 'REFUND1' });
  });

  it.each([
    'REFUND_AMOUNT_EXCEED',
    'REFUND_NOT_ALLOWED',
    'REFUND_NOT_SUPPORTED',
    'REFUND_WINDOW_EXCEED',
    'MULTIPLE_REFUNDS_NOT_SUPPORTED',
    'PARTIAL_REFUND_NOT_SUPPORTED',
    'MERCHANT_BALANCE_NOT_ENOUGH',
    'ORDER_IS_CANCELED',
    'ORDER_IS_CANCELLED',
    'ORDER_IS_CLOSED',
    'ORDER_STATUS_INVALID',
    'USER_STATUS_ABNORMAL',
    'RISK_REJECT',
  ])('%s is a refusal where there is no refund of the number, and only there', async (code) => {
    for (const none of ['REFUND_NOT_EXIST', 'ORDER_NOT_EXIST']) {
      answers = [refused(code), refused(none)];
      expect(await wallet.refund(request)).toEqual({ outcome: 'refused', code });
    }
    answers = [refused(code), undefined];
    await expect(wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    answers = [refused(code), unknown('REFUND_NOT_EXIST')];
    await expect(wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each(['ORDER_NOT_EXIST', 'ACCESS_DENIED', 'PARAM_ILLEGAL', 'REPEAT_REQ_INCONSISTENT', 'NEW'])(
    '%s leaves it open',
    async (code) => {
      answers = [refused(code), refused('REFUND_NOT_EXIST')];
      await expect(wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    },
  );

  it('SUCCESS of a refund that the wallet does not know leaves it open', async () => {
    answers = [signed(SUCCESS), refused('REFUND_NOT_EXIST')];
    await expect(wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each(UNUSABLE)('that %s leaves it open', async (_name, create) => {
    answers = [create(refund())];
    await expect(wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    answers = [signed(SUCCESS), create(refund({ refundStatus: 'SUCCESS' }))];
    await expect(wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each([
    ['is about another refund', { refundRequestId: 'REFUND2' }],
    ['is of another amount', { refundAmount: { currency: 'CNY', value: '431' } }],
    ['is of another currency', { refundAmount: { currency: 'USD', value: '430' } }],
    ['has no amount', { refundAmount: undefined }],
    ['has no state', { refundStatus: undefined }],
    ['has an unknown state', { refundStatus: 'DONE' }],
  ])('to the question that %s leaves it open', async (_name, change) => {
    answers = [signed(SUCCESS), signed(refund({ refundStatus: 'SUCCESS', ...change }))];
    await expect(wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});

describe('an authorisation code', () => {
  it('is exchanged for the wallet’s id of the customer', async () => {
    answers = [signed({ ...SUCCESS, accessToken: 't', customerId: 'c1' })];
    expect(await wallet.exchangeAuthCode('code')).toBe('c1');
    expect(calls[0]?.path).toBe('POST /v2/authorizations/applyToken');
    const asked = {
      appId: keys.appId,
      authClientId: keys.clientId,
      grantType: 'AUTHORIZATION_CODE',
      authCode: 'code',
    };
    expect(sent()).toEqual(asked);
    const own = antProvider(keys, time, server.url, { customerBelongsTo: 'GCASH' });
    await own.exchangeAuthCode('code');
    expect(sent(1)).toEqual({ ...asked, customerBelongsTo: 'GCASH' });
  });

  it.each([
    'INVALID_CODE',
    'INVALID_AUTHCODE',
    'EXPIRED_CODE',
    'USED_CODE',
    'AUTH_CODE_ALREADY_USED',
  ])('that %s is said of is not valid', async (code) => {
    answers = [refused(code)];
    expect(await wallet.exchangeAuthCode('code')).toBeUndefined();
    answers = [unknown(code)];
    await expect(wallet.exchangeAuthCode('code')).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each([
    ...UNUSABLE,
    ['names nobody', () => signed({ ...SUCCESS, accessToken: 't' })],
  ] as typeof UNUSABLE)('whose answer %s: unknown', async (_name, create) => {
    answers = [create({ ...SUCCESS, customerId: 'c1' })];
    await expect(wallet.exchangeAuthCode('code')).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});
