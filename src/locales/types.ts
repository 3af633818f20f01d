import type { MoneyStyle } from '../money/format';

/** Every text that the components show. `{name}` is replaced. */
export interface Strings {
  /** `{amount}` */
  pay: string;
  /** On the button while the order is made and the cashier opens. */
  opening: string;
  /** On the button while the cashier is open. */
  paying: string;
  /** While the merchant server is asked. */
  confirming: string;
  paid: string;
  /** `{amount}` */
  tryAgain: string;
  checkAgain: string;
  walletUnavailable: string;
  noticeCancelled: string;
  noticeFailed: string;
  noticeNotStarted: string;
  noticeProcessing: string;
  noticeExpired: string;
  noticeBadOrder: string;

  /** Between a label and its quantity: `× {quantity}` */
  quantity: string;
  subtotal: string;
  total: string;
  emptyOrder: string;
  badOrder: string;

  resultLoading: string;
  resultPaid: string;
  resultPaidText: string;
  resultConfirming: string;
  resultConfirmingText: string;
  resultProcessing: string;
  resultProcessingText: string;
  resultUnpaid: string;
  resultUnpaidText: string;
  resultExpired: string;
  resultExpiredText: string;
  resultUnknownOrder: string;
  resultUnknownOrderText: string;
  orderNumber: string;
  amount: string;
  paidAt: string;
  copy: string;
  copied: string;
}

/** A language: its texts and its way to write money. */
export interface Locale {
  /** BCP 47, such as `pt-BR`. */
  tag: string;
  strings: Strings;
  money: MoneyStyle;
}
