import type { SandboxKeys } from '../src/keys';
import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import type { WalletProvider } from '../src/merchant/wallet/provider';
import { alipayProvider, refusedBy, signedBy } from './support/alipay';
import { listen } from './support/listen';
import type { ListenAnswer } from './support/listen';
import { testKeys } from './support/template';

/** Alipay's server, which answers a refund and the question about it as the test says. */
let keys: SandboxKeys;
let server: { url: string; close(): Promise<void> };
let refundAnswer: ListenAnswer | undefined;
let queryAnswer: ListenAnswer | undefined;
let wallet: WalletProvider;

beforeAll(async () => {
  keys = await testKeys();
  server = await listen((_headers, _body, { path }) =>
    path.endsWith('/query') ? queryAnswer : refundAnswer,
  );
  wallet = alipayProvider(keys, server.url);
});
beforeEach(() => {
  refundAnswer = undefined;
  queryAnswer = undefined;
});
afterAll(() => server.close());

const signed = (content: unknown): ListenAnswer => signedBy(keys, content);
const refused = (code: string): ListenAnswer => refusedBy(400, code);
const refund = () =>
  wallet.refund({
    refundNo: 'REFUND1',
    outTradeNo: 'ORDER1',
    tradeNo: '2026030122001',
    amount: 700,
    total: 1430,
    currency: 'CNY',
    reason: 'Chipped',
  });

const made = { out_trade_no: 'ORDER1', trade_no: '2026030122001', fund_change: 'Y' };
const known = {
  out_trade_no: 'ORDER1',
  out_request_no: 'REFUND1',
  refund_status: 'REFUND_SUCCESS',
  refund_amount: '7.00',
};
const none = { out_trade_no: 'ORDER1', trade_no: '2026030122001' };

describe("Alipay's answer to a refund", () => {
  it('that moved money is one, and one that did not is asked about', async () => {
    refundAnswer = signed(made);
    expect(await refund()).toEqual({ outcome: 'refunded' });
    refundAnswer = signed({ ...made, fund_change: 'N' });
    queryAnswer = signed(known);
    expect(await refund()).toEqual({ outcome: 'refunded' });
    // Not every answer names the amount.
    queryAnswer = signed({ ...known, refund_amount: undefined });
    expect(await refund()).toEqual({ outcome: 'refunded' });
    queryAnswer = signed(none);
    expect(await refund()).toEqual({ outcome: 'pending' });
  });

  it.each(['ACQ.SELLER_BALANCE_NOT_ENOUGH', 'TRADE_STATUS_ERROR', 'ACQ.TRADE_HAS_FINISHED'])(
    'that refuses it by %s is the end when no refund is known, and else is not',
    async (code) => {
      refundAnswer = refused(code);
      queryAnswer = signed(none);
      expect(await refund()).toEqual({ outcome: 'refused', code: code.replace('ACQ.', '') });
      queryAnswer = signed(known);
      expect(await refund()).toEqual({ outcome: 'refunded' });
    },
  );

  it.each([
    'ACQ.SYSTEM_ERROR',
    'AQC.SYSTEM_ERROR',
    'isp.unknow-error',
    'isv.app-call-limited',
    'isv.invalid-signature',
    'aop.ACQ.SYSTEM_ERROR',
    'ACQ.TRADE_NOT_EXIST',
    'ACQ.DISCORDANT_REPEAT_REQUEST',
    'ACQ.SOMETHING_NEW',
  ])(
    'that refuses it by %s, which does not say that none is made, leaves it open',
    async (code) => {
      refundAnswer = refused(code);
      queryAnswer = signed(none);
      await expect(refund()).rejects.toBeInstanceOf(WalletUnavailableError);
      queryAnswer = signed(known);
      expect(await refund()).toEqual({ outcome: 'refunded' });
    },
  );

  it.each([
    ['another order', { out_trade_no: 'ORDER2' }],
    ['another refund', { out_request_no: 'REFUND2' }],
    ['another amount', { refund_amount: '8.00' }],
    ['an amount that cannot be read', { refund_amount: '7.000' }],
  ])('is not taken from a question that was answered for %s', async (_name, change) => {
    refundAnswer = signed({ ...made, fund_change: 'N' });
    queryAnswer = signed({ ...known, ...change });
    await expect(refund()).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it('that does not come, or is about another order, counts as none', async () => {
    await expect(refund()).rejects.toBeInstanceOf(WalletUnavailableError);
    refundAnswer = signed({ ...made, out_trade_no: 'ORDER2' });
    await expect(refund()).rejects.toBeInstanceOf(WalletUnavailableError);
    refundAnswer = refused('ACQ.TRADE_STATUS_ERROR');
    await expect(refund()).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});
