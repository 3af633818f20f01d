import type { Clock } from './ports';

/**
 * Calls somebody else's function. What it throws must not stop a payment: it is thrown again later, on its own, for the
 * host to report.
 */
export function guarded(clock: Clock, call: () => void): void {
  try {
    call();
  } catch (error) {
    clock.after(0, () => {
      throw error;
    });
  }
}
