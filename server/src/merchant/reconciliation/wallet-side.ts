import { WalletUnavailableError } from '../wallet/provider';
import type { BillRow, WalletProvider } from '../wallet/provider';

interface BilledPayment {
  /** Minor units. Of several payments under one number the sum, which no order's total equals. */
  amount: number;
  currency: string;
}

export interface BilledRefund extends BilledPayment {
  outTradeNo: string;
}

export interface Bill {
  /** By the order's number. */
  payments: ReadonlyMap<string, BilledPayment>;
  /** By the refund's number. */
  refunds: ReadonlyMap<string, BilledRefund>;
  /** Not made by this server: they have no number of ours. */
  otherRefunds: readonly BillRow[];
}

function add(sum: BilledPayment | undefined, { amount, currency }: BillRow): BilledPayment {
  if (!sum) return { amount, currency };
  const same = sum.currency === currency;
  return { amount: sum.amount + amount, currency: same ? currency : `${sum.currency},${currency}` };
}

function toBill(rows: readonly BillRow[]): Bill {
  const payments = new Map<string, BilledPayment>();
  const refunds = new Map<string, BilledRefund>();
  const otherRefunds: BillRow[] = [];
  for (const row of rows) {
    const { kind, outTradeNo, refundNo } = row;
    if (kind === 'payment') payments.set(outTradeNo, add(payments.get(outTradeNo), row));
    else if (refundNo === undefined) otherRefunds.push(row);
    else refunds.set(refundNo, { outTradeNo, ...add(refunds.get(refundNo), row) });
  }
  return { payments, refunds, otherRefunds };
}

/** What the wallet says, with account of what it did not answer. */
export class WalletSide {
  unanswered = 0;
  private readonly bills = new Map<string, Promise<Bill | undefined>>();

  constructor(readonly wallet: WalletProvider) {}

  /** @returns undefined when there was no answer that can be trusted */
  async ask<T>(question: () => Promise<T>): Promise<T | undefined> {
    try {
      return await question();
    } catch (error) {
      if (!(error instanceof WalletUnavailableError)) throw error;
      this.unanswered += 1;
      return undefined;
    }
  }

  /** The bill of a day, fetched once. @returns undefined when the wallet has none, or did not answer */
  bill(day: string): Promise<Bill | undefined> {
    let bill = this.bills.get(day);
    if (!bill) {
      bill = this.fetchBill(day);
      this.bills.set(day, bill);
    }
    return bill;
  }

  private async fetchBill(day: string): Promise<Bill | undefined> {
    const { wallet } = this;
    const rows = await this.ask(async () => wallet.bill?.(day));
    return rows && toBill(rows);
  }
}
