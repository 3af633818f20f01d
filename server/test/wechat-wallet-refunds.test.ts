import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import { TRANSACTION_ID } from './support/wechat';
import { UNUSABLE, refused, signed, useWechatServer, wechat } from './support/wechat-server';

useWechatServer();

describe("WeChat's answer to a refund", () => {
  const request = {
    refundNo: 'REFUND1',
    outTradeNo: 'ORDER1',
    tradeNo: TRANSACTION_ID,
    amount: 430,
    total: 1430,
    currency: 'CNY',
    reason: '茶'.repeat(80),
  };
  const refund = (change: object = {}) => ({
    out_refund_no: 'REFUND1',
    out_trade_no: 'ORDER1',
    transaction_id: TRANSACTION_ID,
    status: 'SUCCESS',
    amount: { refund: 430, total: 1430, currency: 'CNY' },
    ...change,
  });

  it.each([
    ['SUCCESS', { outcome: 'refunded' }],
    ['PROCESSING', { outcome: 'pending' }],
    ['ABNORMAL', { outcome: 'pending', code: 'ABNORMAL' }],
    ['CLOSED', { outcome: 'refused', code: 'CLOSED' }],
  ])('%s is understood', async (status, expected) => {
    wechat.answers = [signed(refund({ status }))];
    expect(await wechat.wallet.refund(request)).toEqual(expected);
    expect(JSON.parse(wechat.calls[0]?.body ?? '')).toEqual({
      transaction_id: TRANSACTION_ID,
      out_refund_no: 'REFUND1',
      // 80 bytes, and no torn character.
      reason: '茶'.repeat(26),
      notify_url: 'http://127.0.0.1/notifications/wechat',
      amount: { refund: 430, total: 1430, currency: 'CNY' },
    });
  });

  it.each(['NOT_ENOUGH', 'INVALID_REQUEST', 'USER_ACCOUNT_ABNORMAL'])(
    '%s is a refusal where there is no refund of the number, and only there',
    async (code) => {
      wechat.answers = [refused(403, code), refused(404, 'RESOURCE_NOT_EXISTS')];
      expect(await wechat.wallet.refund(request)).toEqual({ outcome: 'refused', code });
      expect(wechat.calls[1]).toMatchObject({
        method: 'GET',
        path: '/v3/refund/domestic/refunds/REFUND1',
      });
      wechat.answers = [refused(403, code), signed(refund())];
      expect(await wechat.wallet.refund(request)).toEqual({ outcome: 'refunded' });
      wechat.answers = [refused(403, code), signed(refund({ status: 'PROCESSING' }))];
      expect(await wechat.wallet.refund(request)).toEqual({ outcome: 'pending' });
      wechat.answers = [refused(403, code), undefined];
      await expect(wechat.wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    },
  );

  it.each(['RESOURCE_NOT_EXISTS', 'SIGN_ERROR', 'NO_AUTH', 'PARAM_ERROR', 'NEW_CODE'])(
    '%s leaves it open',
    async (code) => {
      wechat.answers = [refused(400, code), refused(404, 'RESOURCE_NOT_EXISTS')];
      await expect(wechat.wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
    },
  );

  it.each([
    ...UNUSABLE,
    ...([
      ['is about another refund', { out_refund_no: 'REFUND2' }],
      ['is about another order', { out_trade_no: 'ORDER2' }],
      ['is about another payment', { transaction_id: '1' }],
      ['is of another amount', { amount: { refund: 431, total: 1430, currency: 'CNY' } }],
      ['is of another total', { amount: { refund: 430, total: 1431, currency: 'CNY' } }],
      ['is of another currency', { amount: { refund: 430, total: 1430, currency: 'USD' } }],
      ['has no amount', { amount: undefined }],
      ['has no status', { status: undefined }],
      ['has an unknown status', { status: 'DONE' }],
    ].map(([name, change]) => [name, () => signed(refund(change as object))]) as typeof UNUSABLE),
  ])('that %s leaves it open', async (_name, create) => {
    wechat.answers = [create(refund())];
    await expect(wechat.wallet.refund(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});
