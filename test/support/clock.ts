import { createManualClock, type ManualClock } from '../../src/sandbox';

export { settled } from '../../src/sandbox/clock';

/** @param start milliseconds since 1970. @returns a clock that stands still until it is told to go on */
export function testClock(start = 1_000_000): ManualClock {
  return createManualClock(start);
}

/**
 * Lets pass what is due at once, until nothing more is, for callbacks that throw.
 *
 * @param over whether it may end, besides
 * @returns what they threw
 */
export async function thrownBy(clock: ManualClock, over: () => boolean): Promise<unknown[]> {
  const errors: unknown[] = [];
  for (let turn = 0; !over() || clock.pending() > 0; turn += 1) {
    if (turn === 100) throw new Error('It does not come to its end.');
    await clock.advance(0).catch((error: unknown) => errors.push(error));
  }
  return errors;
}
