import type { ConfirmationPolicy } from './policy';
import type { Clock } from './ports';

/** Questions to the merchant server, one after the other, until one is answered for good or the budget ends. */
export interface Inquiry {
  /** Asks nothing further until {@link resume}; a question that is on its way may still be answered. */
  pause(): void;
  /** Begins, or goes on with the budget that was left: asks at once. */
  resume(): void;
  /** Ends it; whatever is answered later is not heard. */
  stop(): void;
}

/**
 * @param options.ask one question; never rejects
 * @param options.heard what was answered, and whether to the latest question; returns whether that ends the inquiry
 * @param options.gaveUp called when the budget ended
 * @returns an inquiry at rest: whoever keeps it resumes it then, because the first question may come back to stop it
 */
export function createInquiry<T>({
  clock,
  policy,
  ask,
  heard,
  gaveUp,
}: {
  clock: Clock;
  policy: ConfirmationPolicy;
  ask: () => Promise<T>;
  heard: (answer: T, fresh: boolean) => boolean;
  gaveUp: () => void;
}): Inquiry {
  let left = policy.budget;
  let deadline = 0;
  let round = 0;
  let latest = 0;
  let paused = true;
  let over = false;
  let cancelTimer = (): void => undefined;

  function end(): void {
    over = true;
    cancelTimer();
  }

  function giveUp(): void {
    end();
    gaveUp();
  }

  async function question(): Promise<void> {
    const mine = (latest += 1);
    // A question that hangs must not outlive the budget.
    cancelTimer = clock.after(Math.max(0, deadline - clock.now()), giveUp);
    const answer = await ask();
    if (over) return;
    if (heard(answer, mine === latest)) return end();
    if (mine !== latest || paused) return;
    cancelTimer();
    const wait = policy.waits[Math.min(round, policy.waits.length - 1)] ?? 0;
    round += 1;
    // A wait of nothing would ask without end where the clock stands still.
    const pause = Math.max(wait, 1);
    if (clock.now() + pause > deadline) giveUp();
    else cancelTimer = clock.after(pause, () => void question());
  }

  return {
    pause() {
      if (paused || over) return;
      paused = true;
      left = deadline - clock.now();
      cancelTimer();
    },
    resume() {
      if (!paused || over) return;
      paused = false;
      deadline = clock.now() + left;
      void question();
    },
    stop: end,
  };
}
