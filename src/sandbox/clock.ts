import type { Clock } from '../payment/ports';

/** The real time. */
export const realClock: Clock = {
  now: () => Date.now(),
  after(delay, callback) {
    const timer = setTimeout(callback, delay);
    return () => clearTimeout(timer);
  },
};

/** More timers than any test sets off at one go: something asks without a pause, and would for ever. */
const endless = 5000;

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /**
   * Goes on, timer by timer, and lets promises settle in between. What React has still to draw is not waited for: wrap
   * it in `act` in a test of components.
   *
   * @param milliseconds how long
   * @returns a promise of the time after that; it breaks when timers are set again and again without end
   */
  advance(milliseconds: number): Promise<void>;
  /** How many timers wait. */
  pending(): number;
}

/**
 * For tests and for stories: nothing happens before its time, so every state can be stopped at.
 *
 * @param start what time it is. Milliseconds since 1970; 1 January 2026 by default
 * @returns the clock, for a `CheckoutProvider` and for `createSandbox`
 */
export function createManualClock(start = 1_767_225_600_000): ManualClock {
  let time = start;
  let timers: { at: number; callback: () => void }[] = [];
  return {
    now: () => time,
    after(delay, callback) {
      const timer = { at: time + delay, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(milliseconds) {
      const end = time + milliseconds;
      await settled();
      for (let fired = 0; ; fired += 1) {
        if (fired === endless) throw new Error('A timer is set again and again without end.');
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        time = next.at;
        next.callback();
        await settled();
      }
      time = end;
    },
    pending: () => timers.length,
  };
}

/** Lets everything that waits on promises alone go on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
