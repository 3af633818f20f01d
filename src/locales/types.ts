import type { MoneyStyle } from '../money/format';

/** A text in the forms that a count asks for, as the language has them (CLDR plural categories). */
export interface Plural {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** Every text that the components show. `{name}` is replaced. */
export interface Strings {
  /** On a button that cannot be used because there is no price. */
  payBare: string;
  /** `{amount}` */
  pay: string;
  /** `{amount}`, `{wallet}` */
  payWith: string;
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
  /** The deadline has passed, by the clock: what became of the order is the server's to say. */
  noticeOver: string;
  noticeBadOrder: string;
  /** `{time}`, minutes and seconds or hours before them: 14:59 */
  payWithin: string;

  /** Between a label and its quantity: `× {quantity}` */
  quantity: string;
  subtotal: string;
  total: string;
  /** After the label of a tax that the prices hold already: `{label}` */
  included: string;
  /** `{count}` */
  showAll: Plural;
  showLess: string;
  /** For screen readers, while the order is on its way. */
  loadingOrder: string;
  /** For screen readers, before a price that is struck through: `{amount}` */
  before: string;
  /** Beside the quantity of several: `{amount}` is the price of one. */
  each: string;
  emptyOrder: string;
  badOrder: string;

  resultLoading: string;
  /** In place of `resultLoading` once the server has not answered for some seconds. */
  resultLate: string;
  /** The server has not answered for some seconds, and is asked on. */
  resultLoadingText: string;
  /** And once it is asked no more. */
  resultLateText: string;
  resultPaid: string;
  resultPaidText: string;
  resultConfirming: string;
  resultConfirmingText: string;
  resultProcessing: string;
  resultProcessingText: string;
  resultCancelled: string;
  resultCancelledText: string;
  resultFailed: string;
  resultFailedText: string;
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
  /** Where the host refused: the number itself can be selected. */
  copyFailed: string;
  contact: string;
}

/** The way a language is written. */
export type Direction = 'ltr' | 'rtl';

/** A language: its texts and its way to write money. */
export interface Locale {
  /** BCP 47, such as `pt-BR`. */
  tag: string;
  direction: Direction;
  /** @param count a whole number, 0 or more. @returns its category (CLDR) */
  plural: (count: number) => keyof Plural;
  strings: Strings;
  money: MoneyStyle;
}
