import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import {
  ant,
  SUCCESS,
  UNUSABLE,
  refused,
  result,
  sent,
  signed,
  unknown,
  useAntServer,
} from './support/ant-server';

useAntServer();

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
    ant.answers = [signed(refund())];
    expect(await ant.wallet.refund(request)).toEqual({ outcome: 'refunded' });
    expect(ant.calls.map(({ path }) => path)).toEqual(['POST /v2/payments/refund']);
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
      ant.answers = [answer, told(status)];
      expect(await ant.wallet.refund(request)).toEqual(expected);
    }
    expect(ant.calls[1]?.path).toBe('POST /v2/payments/inquiryRefund');
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
      ant.answers = [refused(code), refused(none)];
      expect(await ant.wallet.refund(request)).toEqual({ outcome: 'refused', code });
    }
    ant.answers = [refused(code), undefined];
    await expect(ant.wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    ant.answers = [refused(code), unknown('REFUND_NOT_EXIST')];
    await expect(ant.wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each(['ORDER_NOT_EXIST', 'ACCESS_DENIED', 'PARAM_ILLEGAL', 'REPEAT_REQ_INCONSISTENT', 'NEW'])(
    '%s leaves it open',
    async (code) => {
      ant.answers = [refused(code), refused('REFUND_NOT_EXIST')];
      await expect(ant.wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    },
  );

  it('SUCCESS of a refund that the wallet does not know leaves it open', async () => {
    ant.answers = [signed(SUCCESS), refused('REFUND_NOT_EXIST')];
    await expect(ant.wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each(UNUSABLE)('that %s leaves it open', async (_name, create) => {
    ant.answers = [create(refund())];
    await expect(ant.wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    ant.answers = [signed(SUCCESS), create(refund({ refundStatus: 'SUCCESS' }))];
    await expect(ant.wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each([
    ['is about another refund', { refundRequestId: 'REFUND2' }],
    ['is of another amount', { refundAmount: { currency: 'CNY', value: '431' } }],
    ['is of another currency', { refundAmount: { currency: 'USD', value: '430' } }],
    ['has no amount', { refundAmount: undefined }],
    ['has no state', { refundStatus: undefined }],
    ['has an unknown state', { refundStatus: 'DONE' }],
  ])('to the question that %s leaves it open', async (_name, change) => {
    ant.answers = [signed(SUCCESS), signed(refund({ refundStatus: 'SUCCESS', ...change }))];
    await expect(ant.wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});
