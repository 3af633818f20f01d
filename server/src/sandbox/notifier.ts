import type { Clock, Timers } from '../clock';
import { isPaid } from './trade';
import type { NotificationAttempt, SandboxRefund, SandboxTrade, TradeApi } from './trade';

/**
 * Milliseconds before each attempt. The real wallet takes about 25 hours (4 m, 10 m, 10 m, 1 h, 2 h, 6 h, 15 h after the
 * first); a laptop's sandbox has no such patience.
 */
export const DEFAULT_SCHEDULE: readonly number[] = [0, 2_000, 5_000, 10_000, 30_000, 60_000];

/** One notification of an API, as it is posted and as its answer is read. */
export interface NotificationWriter {
  /** Made anew for each attempt, since it carries the time. Without a refund it is about the payment. */
  write(
    trade: SandboxTrade,
    url: string,
    refund?: SandboxRefund,
  ): { headers: Record<string, string>; body: string };
  /** `sent` is the notification that is answered. */
  isAccepted(status: number, answer: string, sent: { url: string; headers: Headers }): boolean;
}

export interface NotifierOptions {
  clock: Clock;
  timers: Timers;
  /** How each API says that a trade is paid, or a refund made. */
  writers: Partial<Record<TradeApi, NotificationWriter>>;
  schedule: readonly number[];
  /** Called after each attempt, which has been appended to the trade or its refund. */
  onAttempt(trade: SandboxTrade, attempt: NotificationAttempt): void;
}

export interface Notifier {
  /** Begins, or goes on after a restart; ends when one is accepted, or with the schedule. */
  notify(trade: SandboxTrade, refund?: SandboxRefund): void;
  /** Ends all attempts. */
  stop(): Promise<void>;
}

const TIMEOUT = 10_000;

/** Posts notifications of payments and refunds to the merchant until it accepts one of each. */
export function createNotifier(options: NotifierOptions): Notifier {
  const { clock, timers, schedule } = options;
  const stopping = new AbortController();
  const pending = new Set<() => void>();
  const running = new Set<Promise<void>>();

  async function post(
    notifyUrl: string,
    trade: SandboxTrade,
    refund?: SandboxRefund,
  ): Promise<NotificationAttempt> {
    try {
      const writer = options.writers[trade.api];
      if (!writer) throw new Error(`The sandbox cannot notify by the API of ${trade.api}.`);
      const response = await fetch(notifyUrl, {
        method: 'POST',
        ...writer.write(trade, notifyUrl, refund),
        redirect: 'error',
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(TIMEOUT)]),
      });
      const answer = await response.text();
      return {
        at: clock.now(),
        httpStatus: response.status,
        answer: answer.slice(0, 64),
        accepted: writer.isAccepted(response.status, answer, {
          url: notifyUrl,
          headers: response.headers,
        }),
      };
    } catch (error) {
      const answer = error instanceof Error ? error.name : 'error';
      return { at: clock.now(), answer, accepted: false };
    }
  }

  async function attempt(
    notifyUrl: string,
    trade: SandboxTrade,
    refund?: SandboxRefund,
  ): Promise<void> {
    const result = await post(notifyUrl, trade, refund);
    if (stopping.signal.aborted) return;
    const subject = refund ?? trade;
    subject.notifications = [...(subject.notifications ?? []), result];
    // The next one is scheduled first: whoever hears of this attempt may already turn the clock.
    next(trade, refund);
    options.onAttempt(trade, result);
  }

  function next(trade: SandboxTrade, refund?: SandboxRefund): void {
    const { notifyUrl, notifications = [] } = refund ?? trade;
    const pause = schedule[notifications.length];
    if (notifyUrl === undefined || pause === undefined) return;
    if (refund === undefined && !isPaid(trade)) return;
    if (notifications.some(({ accepted }) => accepted)) return;
    const run = (): void => {
      const task = attempt(notifyUrl, trade, refund).finally(() => running.delete(task));
      running.add(task);
    };
    const delay = Math.max(pause, refund === undefined ? 0 : refund.at - clock.now());
    if (delay === 0) return run();
    const cancel = timers.schedule(delay, () => {
      pending.delete(cancel);
      run();
    });
    pending.add(cancel);
  }

  return {
    notify: next,
    async stop() {
      stopping.abort();
      for (const cancel of pending) cancel();
      pending.clear();
      await Promise.all(running);
    },
  };
}
