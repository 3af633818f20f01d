import type { Clock, Timers } from '../../src/index';

/** Time that passes only when a test says so. */
export class ManualTime implements Clock, Timers {
  // Not a whole second, so that a fraction that leaks into the wallet's times shows.
  private instant = Date.parse('2026-03-01T04:05:06.789Z');
  private tasks: { at: number; task: () => void }[] = [];

  now = (): number => this.instant;

  schedule = (delay: number, task: () => void): (() => void) => {
    const entry = { at: this.instant + delay, task };
    this.tasks.push(entry);
    return () => {
      this.tasks = this.tasks.filter((other) => other !== entry);
    };
  };

  /** Delays, in milliseconds from now, of what is scheduled. */
  get pending(): number[] {
    return this.tasks.map(({ at }) => at - this.instant);
  }

  /** Lets time pass and runs what falls due, in order. */
  advance(duration: number): void {
    const end = this.instant + duration;
    for (;;) {
      const [next] = this.tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.tasks = this.tasks.filter((entry) => entry !== next);
      this.instant = Math.max(this.instant, next.at);
      next.task();
    }
    this.instant = end;
  }
}
