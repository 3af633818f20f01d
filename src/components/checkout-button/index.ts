export { CheckoutButton, type CheckoutButtonProps } from './checkout-button';
export {
  useCheckoutButton,
  type CheckoutButtonControl,
  type UseCheckoutButtonOptions,
} from './use-checkout-button';
export { useCountdown, type Countdown } from './use-countdown';
export { usePayment, type UsePaymentOptions, type UsePaymentResult } from './use-payment';
export type { CheckoutProblem, Payable } from './what-is-paid';
