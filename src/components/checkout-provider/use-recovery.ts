import { useMemo } from 'react';
import type { RecoveredPayment } from '../../payment/recovery';
import { useCheckout } from './context';

/** What {@link useRecovery} gives. */
export interface RecoveryControl {
  /**
   * Asks the merchant server once about every payment whose end is not known and that nothing on the screen works at.
   * The provider does so by itself on launch and on every return of the app. Never rejects.
   */
  recover: () => Promise<RecoveredPayment[]>;
}

/** @returns the way to settle interrupted payments at a moment of your own, after signing in for example */
export function useRecovery(): RecoveryControl {
  const { recovery } = useCheckout();
  return useMemo(() => ({ recover: () => recovery.recover() }), [recovery]);
}
