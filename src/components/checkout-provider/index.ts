export { CheckoutProvider, type CheckoutProviderProps } from './checkout-provider';
export { CheckoutTheme, type CheckoutThemeProps } from './checkout-theme';
export { useCheckout, type CheckoutPorts } from './context';
export { useRecovery, type RecoveryControl } from './use-recovery';
