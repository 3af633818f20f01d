export { PaymentResult, type PaymentResultAction, type PaymentResultProps } from './payment-result';
export type { PaymentResultProblem } from './problems';
export type { PaymentResultDetail } from './result-detail';
export {
  usePaymentResult,
  type PaymentResultControl,
  type UsePaymentResultOptions,
} from './use-payment-result';
export type { PaymentResultView } from './watch-order';
