export { PaymentResult, type PaymentResultProps } from './payment-result';
export {
  usePaymentResult,
  type PaymentResultControl,
  type PaymentResultView,
  type UsePaymentResultOptions,
} from './use-payment-result';
