export { CheckoutButton, type CheckoutButtonProps } from './checkout-button';
export { usePayment, type UsePaymentOptions, type UsePaymentResult } from './use-payment';
