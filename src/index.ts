// The public face of taro-tradepay: everything that a consumer may import is named here.
export {
  CheckoutProvider,
  CheckoutTheme,
  useRecovery,
  type CheckoutProviderProps,
  type CheckoutThemeProps,
  type RecoveryControl,
} from './components/checkout-provider';
export {
  CheckoutButton,
  useCheckoutButton,
  useCountdown,
  usePayment,
  type CheckoutButtonControl,
  type CheckoutButtonProps,
  type CheckoutProblem,
  type Countdown,
  type Payable,
  type UseCheckoutButtonOptions,
  type UsePaymentOptions,
  type UsePaymentResult,
} from './components/checkout-button';
export {
  OrderSummary,
  useOrderSummary,
  type OrderSummaryProps,
  type OrderSummaryView,
  type SummaryLine,
  type SummaryRow,
  type SummarySection,
  type UseOrderSummaryOptions,
} from './components/order-summary';
export {
  PaymentResult,
  usePaymentResult,
  type PaymentResultAction,
  type PaymentResultControl,
  type PaymentResultDetail,
  type PaymentResultProblem,
  type PaymentResultProps,
  type PaymentResultView,
  type UsePaymentResultOptions,
} from './components/payment-result';
export type { Appearance, RootProps, Style } from './components/looks';

export {
  createHttpMerchant,
  type HttpMerchant,
  type HttpMerchantOptions,
  type RequestFunction,
} from './merchant/http-merchant';
export { hostWallet } from './wallets';

export { createPaymentSession } from './payment/session';
export type {
  BeforePay,
  PaymentSession,
  SessionNotice,
  SessionOptions,
} from './payment/session-types';
export type {
  Evidence,
  PaymentEnd,
  PaymentEvent,
  PaymentState,
  PaymentStatus,
} from './payment/machine';
export {
  createJournal,
  memoryStorage,
  type Journal,
  type JournalWatcher,
  type PendingPayment,
  type PurchaseKey,
} from './payment/journal';
export {
  createRecovery,
  type RecoveredPayment,
  type Recovery,
  type RecoveryOptions,
} from './payment/recovery';
export { defaultPolicy, type ConfirmationPolicy } from './payment/policy';
export { PaymentError, isPaymentError, type PaymentErrorCode } from './payment/errors';
export type { CancelSignal } from './payment/abort';
export type {
  Clock,
  CreateTrade,
  HostName,
  JournalStorage,
  Merchant,
  PaymentReport,
  Visibility,
  Wallet,
  WalletAnswer,
  WalletClaim,
} from './payment/ports';
export type {
  AlipayTrade,
  CreatedTrade,
  DdTrade,
  H5Trade,
  JdTrade,
  KnownOrder,
  KwaiTrade,
  Price,
  QqTrade,
  SwanOrderInfo,
  SwanTrade,
  Trade,
  TtTrade,
  WeappTrade,
} from './payment/trade';

export { checkOrder, type OrderProblem } from './order/check-order';
export type { Adjustment, Order, OrderLine } from './order/types';
export { currencyExponent } from './money/currencies';
export { MoneyError, formatMoney, isCurrency, type MoneyStyle } from './money/format';

export { en } from './locales/en';
export { pickLocale } from './locales/pick-locale';
export type { Direction, Locale, Plural, Strings } from './locales/types';
