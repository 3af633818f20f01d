import { useCallback, useSyncExternalStore } from 'react';
import { useCheckout } from '../checkout-provider';

/** How long there is left to pay. */
export interface Countdown {
  /** `14:59`, over an hour `1:02:03`; empty when it is over, more than four days away, or there is no time to pay. */
  time: string;
  /** Whether the time to pay is over. */
  over: boolean;
}

/** The longest time that every host's timers keep: more fires at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Counts the time to pay down, by the provider's clock: a phone's own may be wrong, give the provider another one where
 * that matters. Draws once a second while the app can be seen, and is right at once when it comes back.
 *
 * @param expiresAt milliseconds since 1970; without one, or with one that is no time, nothing counts and nothing is over
 * @returns the time left
 */
export function useCountdown(expiresAt: number | undefined): Countdown {
  const time = useTimeText(expiresAt);
  return { time, over: useOver(expiresAt) };
}

/** The first half of {@link useCountdown}. */
export function useTimeText(expiresAt: number | undefined): string {
  return useTimeLeft(expiresAt, 1000, written);
}

/** The other half, which draws once. */
export function useOver(expiresAt: number | undefined): boolean {
  return useTimeLeft(expiresAt, Infinity, isOver);
}

/** @returns whether it is a time that a clock can reach (ECMA-262, 21.4.1.1) */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

export const isOver = (left: number): boolean => left <= 0;

/**
 * @param left milliseconds, rounded up: the last second is 0:01
 * @returns the same as text, empty when there is nothing to count or nothing to hurry for
 */
function written(left: number): string {
  if (!(left > 0 && left < 360_000_000)) return '';
  const seconds = Math.ceil(left / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  return (
    (hours > 0 ? `${String(hours)}:${two(minutes % 60)}` : String(minutes)) +
    `:${two(seconds % 60)}`
  );
}

/** Draws when what is read from the time left has changed; it is looked at every `step` milliseconds before the end. */
function useTimeLeft<T extends string | boolean>(
  expiresAt: unknown,
  step: number,
  read: (left: number) => T,
): T {
  const { clock, visibility } = useCheckout().ports;
  const end = isTime(expiresAt) ? expiresAt : Infinity;
  const subscribe = useCallback(
    (changed: () => void) => {
      let stop = (): void => undefined;
      const look = (): void => {
        stop();
        changed();
        const left = end - clock.now();
        if (left > 0 && left < Infinity && visibility.isVisible()) {
          stop = clock.after(Math.min(left % step || step, LONGEST), look);
        }
      };
      const leave = visibility.subscribe(look);
      look();
      return () => {
        leave();
        stop();
      };
    },
    [clock, visibility, end, step],
  );
  const now = (): T => read(end - clock.now());
  return useSyncExternalStore(subscribe, now, now);
}
