import type { SandboxKeys } from '../src/keys';
import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import type { WalletProvider } from '../src/merchant/wallet/provider';
import { alipayProvider, refusedBy, signedBy } from './support/alipay';
import { listen } from './support/listen';
import type { ListenAnswer } from './support/listen';
import { testKeys } from './support/template';

/** A wallet's server that answers anything, by the wallet's own key where the test says so. */
let keys: SandboxKeys;
let server: { url: string; close(): Promise<void> };
let answer: ListenAnswer | undefined;
let wallet: WalletProvider;

beforeAll(async () => {
  keys = await testKeys();
  server = await listen(() => answer);
  wallet = alipayProvider(keys, server.url);
});
afterAll(() => server.close());

const signed = (content: unknown): ListenAnswer => signedBy(keys, content);
const ref = { outTradeNo: 'ORDER1', tradeNo: null, amount: 1430, currency: 'CNY' };
const paid = {
  out_trade_no: 'ORDER1',
  trade_no: '2026030122001',
  trade_status: 'TRADE_SUCCESS',
  total_amount: '14.30',
};

describe("the wallet's answer to a query", () => {
  it.each([
    [
      'TRADE_SUCCESS',
      { status: 'paid', amount: 1430, currency: 'CNY', walletStatus: 'TRADE_SUCCESS' },
    ],
    [
      'TRADE_FINISHED',
      { status: 'paid', amount: 1430, currency: 'CNY', walletStatus: 'TRADE_FINISHED' },
    ],
    ['WAIT_BUYER_PAY', { status: 'waiting' }],
    ['TRADE_CLOSED', { status: 'closed' }],
  ])('%s is understood', async (trade_status, expected) => {
    answer = signed({ ...paid, trade_status });
    const trade = await wallet.queryTrade(ref);
    expect(trade).toEqual({ tradeNo: paid.trade_no, ...expected });
  });

  it.each(['TRADE_NOT_EXIST', 'ACQ.TRADE_NOT_EXIST'])('%s is an answer', async (code) => {
    answer = refusedBy(400, code);
    expect(await wallet.queryTrade(ref)).toEqual({ status: 'unknown_to_wallet' });
  });

  it.each<[string, () => ListenAnswer | undefined]>([
    ['is about another trade', () => signed({ ...paid, out_trade_no: 'ORDER2' })],
    ['has no trade number', () => signed({ ...paid, trade_no: undefined })],
    ['has an unknown status', () => signed({ ...paid, trade_status: 'PAID' })],
    ['has no amount', () => signed({ ...paid, total_amount: undefined })],
    ['has an amount as a number', () => signed({ ...paid, total_amount: 14.3 })],
    ['has an amount with three decimals', () => signed({ ...paid, total_amount: '14.300' })],
    ['is not an object', () => signed('paid')],
    ['is not signed', () => ({ body: JSON.stringify(paid) })],
    ['was altered', () => ({ ...signed(paid), body: JSON.stringify({ ...paid, a: 1 }) })],
    ['is a page', () => ({ status: 502, body: '<html>' })],
    ['is a page that says no', () => ({ status: 403, body: '<html>' })],
    ['is a failure of the wallet', () => refusedBy(500, 'SYSTEM_ERROR')],
    ['asks for patience', () => refusedBy(429, 'ACQ.TRADE_NOT_EXIST')],
    ['is a refusal that is no outcome', () => refusedBy(400, 'INVALID_PARAMETER')],
    ['does not come', () => undefined],
  ])('that %s counts as none', async (_name, create) => {
    answer = create();
    await expect(wallet.queryTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});

describe("the wallet's answer to a creation", () => {
  const request = {
    host: 'alipay' as const,
    outTradeNo: 'ORDER1',
    amount: 1430,
    currency: 'CNY',
    subject: 'Tea',
    buyerId: 'buyer_1',
    expiresAt: Date.parse('2026-03-01T00:00:00Z'),
  };

  it('about another order is not taken for this one', async () => {
    answer = signed({ out_trade_no: 'ORDER2', trade_no: '2026030122001' });
    await expect(wallet.makeTrade(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each(['ACQ.TRADE_HAS_SUCCESS', 'ACQ.TRADE_HAS_CLOSE'])('%s means: ask', async (code) => {
    answer = refusedBy(400, code);
    expect(await wallet.makeTrade(request)).toEqual({ outcome: 'already_ended' });
  });

  it('that the terms differ is an error, not an outcome', async () => {
    answer = refusedBy(400, 'ACQ.CONTEXT_INCONSISTENT');
    await expect(wallet.makeTrade(request)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});
