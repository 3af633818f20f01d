import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import { NOTIFY_URL, antProvider } from './support/ant';
import {
  ant,
  SUCCESS,
  UNUSABLE,
  payment,
  ref,
  refused,
  result,
  sent,
  signed,
  time,
  unknown,
  useAntServer,
} from './support/ant-server';

useAntServer();

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
    ant.answers = [signed(accepted())];
    expect(await ant.wallet.makeTrade(request)).toEqual(made);
    expect(ant.calls[0]?.path).toBe('POST /v2/payments/pay');
    expect(sent()).toEqual({
      appId: ant.keys.appId,
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
    const own = antProvider(ant.keys, time, ant.server.url, { productCode: '51051', payExtras });
    ant.answers = [signed(accepted({ paymentRequestId: 'ORDER1' }))];
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
    ant.answers = [signed(accepted({ redirectActionForm: { redirectUrl } }))];
    expect(await ant.wallet.makeTrade(request)).toMatchObject({
      trade: { paymentUrl: redirectUrl },
    });
  });

  it.each(['SUCCESS', 'FAIL', 'CANCELLED'])(
    'of a number that has ended means: ask (%s)',
    async (paymentStatus) => {
      const ended = signed({ ...SUCCESS, ...payment({ paymentStatus }) });
      for (const first of [signed(SUCCESS), refused('ORDER_IS_CLOSED'), refused('PROCESS_FAIL')]) {
        ant.answers = [first, ended];
        expect(await ant.wallet.makeTrade(request)).toEqual({ outcome: 'already_ended' });
      }
    },
  );

  it.each([
    ['that has not ended', signed({ ...SUCCESS, ...payment({ paymentStatus: 'PROCESSING' }) })],
    ['that there is not', refused('ORDER_NOT_EXIST')],
    ['that nobody knows of', unknown('UNKNOWN_EXCEPTION')],
  ])('that refuses one %s counts as none', async (_name, second) => {
    for (const first of [refused('REPEAT_REQ_INCONSISTENT'), signed(SUCCESS)]) {
      ant.answers = [first, second];
      await expect(ant.wallet.makeTrade(request)).rejects.toBeInstanceOf(WalletUnavailableError);
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
    ant.answers = [create(accepted())];
    await expect(ant.wallet.makeTrade(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it('is not asked for without a wallet, or on another host', async () => {
    await expect(ant.wallet.makeTrade({ ...request, host: 'h5' })).rejects.toThrow(/h5/);
    await expect(ant.wallet.makeTrade({ ...request, buyerId: null })).rejects.toThrow(/wallet/);
    expect(ant.calls).toEqual([]);
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
    ant.answers = [answer];
    expect(await ant.wallet.closeTrade(ref)).toBe(expected);
    expect(ant.calls.map(({ path }) => path)).toEqual(['POST /v2/payments/cancel']);
    expect(sent()).toEqual({ paymentRequestId: 'ORDER1' });
  });

  it('that names no payment is proved by the payment', async () => {
    const cancelled = payment({ paymentStatus: 'CANCELLED' });
    ant.answers = [signed(SUCCESS), signed({ ...SUCCESS, ...cancelled })];
    expect(await ant.wallet.closeTrade(ref)).toBe('closed');
    ant.answers = [signed(SUCCESS), signed({ ...SUCCESS, ...payment() })];
    await expect(ant.wallet.closeTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each([
    ...UNUSABLE,
    ['is about another order', () => signed({ ...SUCCESS, paymentRequestId: 'ORDER2' })],
    // The money is the buyer's, and there is none to give back: tried again.
    ['lacks the money', () => refused('MERCHANT_BALANCE_NOT_ENOUGH')],
    ['does not know the order, perhaps', () => unknown('ORDER_NOT_EXIST')],
  ] as typeof UNUSABLE)('that %s counts as none', async (_name, create) => {
    ant.answers = [create({ ...SUCCESS, paymentRequestId: 'ORDER1' })];
    await expect(ant.wallet.closeTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});
