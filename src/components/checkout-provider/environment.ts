import { getStorageSync, setStorageSync } from '@tarojs/taro';
import type { Clock, JournalStorage } from '../../payment/ports';

/** The host's own clock and timers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delay, callback) {
    const timer = setTimeout(callback, delay);
    return () => clearTimeout(timer);
  },
};

/**
 * @returns a key that no other purchase has: mini programs have no `crypto`, and the merchant server only compares the
 *   keys of one user, so the time and two random numbers are enough
 */
export function randomKey(): string {
  const part = (): string => Math.random().toString(36).slice(2, 12);
  return `${Date.now().toString(36)}-${part()}-${part()}`;
}

const storageKey = 'taro-tradepay.journal';

/** The host's own storage: it survives the app. */
export const hostStorage: JournalStorage = {
  read: () => getStorageSync<unknown>(storageKey),
  write: (text) => setStorageSync(storageKey, text),
};
