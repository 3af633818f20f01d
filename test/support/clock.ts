import type { Clock } from '../../src/payment/ports';

/** More timers than any test sets off at one go: something asks without a pause, and would for ever. */
const endless = 5000;

/** A clock that stands still until it is told to go on. */
export interface TestClock extends Clock {
  /** Goes on by so many milliseconds, timer by timer, and lets promises settle in between. */
  advance(milliseconds: number): Promise<void>;
  /** How many timers wait. */
  pending(): number;
}

export function testClock(start = 1_000_000): TestClock {
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

/**
 * Lets pass what is due at once, until nothing more is, for callbacks that throw.
 *
 * @param over whether it may end, besides
 * @returns what they threw
 */
export async function thrownBy(clock: TestClock, over: () => boolean): Promise<unknown[]> {
  const errors: unknown[] = [];
  for (let turn = 0; !over() || clock.pending() > 0; turn += 1) {
    if (turn === 100) throw new Error('It does not come to its end.');
    await clock.advance(0).catch((error: unknown) => errors.push(error));
  }
  return errors;
}
