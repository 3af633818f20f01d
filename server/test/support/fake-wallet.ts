import { createWalletDesk } from '../../src/merchant/wallet/desk';
import type { DeskFactory } from '../../src/merchant/wallet/desk';
import { WalletUnavailableError } from '../../src/merchant/wallet/provider';
import type {
  BillRow,
  Closing,
  RefundAnswer,
  WalletProvider,
  WalletTrade,
} from '../../src/merchant/wallet/provider';

/** A wallet that says what the test wants, behind the same port as the real ones. */
export class FakeWallet {
  /** By the order's number; every other trade is unknown. */
  readonly trades = new Map<string, WalletTrade>();
  /** By day. With `undefined` the wallet has no bills. */
  bills: Map<string, BillRow[]> | undefined;
  away = false;
  closing: Closing = 'closed';
  refundAnswer: RefundAnswer = { outcome: 'refunded' };
  /** Every question about a trade, by the order's number, in order. */
  readonly asked: string[] = [];
  /** Every refund that was asked for, by its number. */
  readonly refunded: string[] = [];
  /** What a refund is answered with, by its number, in place of `refundAnswer`. */
  onRefund: (refundNo: string) => Promise<RefundAnswer> | undefined = () => undefined;
  /** Called at each question, before the answer. */
  onQuery: (outTradeNo: string) => Promise<void> | void = () => undefined;

  private answer<T>(value: T): T {
    if (this.away) throw new WalletUnavailableError('away');
    return value;
  }

  pay(outTradeNo: string, amount: number, currency = 'CNY'): void {
    const tradeNo = `T${outTradeNo}`;
    const walletStatus = 'TRADE_SUCCESS';
    this.trades.set(outTradeNo, { status: 'paid', tradeNo, amount, currency, walletStatus });
  }

  desk(): DeskFactory {
    const { bills } = this;
    const provider: WalletProvider = {
      name: 'alipay',
      notificationType: 'application/json',
      exchangeAuthCode: async (code) => this.answer(`buyer-${code}`),
      makeTrade: async ({ outTradeNo }) => {
        const tradeNo = `T${outTradeNo}`;
        return this.answer({
          outcome: 'made',
          trade: { host: 'alipay', tradeNO: tradeNo },
          tradeNo,
        });
      },
      queryTrade: async ({ outTradeNo }) => {
        this.asked.push(outTradeNo);
        await this.onQuery(outTradeNo);
        return this.answer(this.trades.get(outTradeNo) ?? { status: 'unknown_to_wallet' });
      },
      closeTrade: async () => this.answer(this.closing),
      refund: async ({ refundNo }) => {
        this.refunded.push(refundNo);
        return this.onRefund(refundNo) ?? this.answer(this.refundAnswer);
      },
      readNotification: () => ({ outcome: 'refused', reason: 'none' }),
      acknowledge: (accepted) => ({
        status: accepted ? 200 : 400,
        contentType: 'text/plain',
        body: '',
      }),
      ...(bills && { bill: async (day: string) => this.answer(bills.get(day) ?? []) }),
    };
    return () => createWalletDesk([provider], { alipay: 'alipay' });
  }
}
