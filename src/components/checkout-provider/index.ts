export { CheckoutProvider, type CheckoutProviderProps } from './checkout-provider';
export { useCheckout, type Checkout, type CheckoutPorts } from './context';
