import type { Clock, Timers } from '../clock';
import { formatChinaTime } from '../clock';
import { toDecimal } from '../money';
import { signForm } from './signatures';
import { isPaid } from './trade';
import type { NotificationAttempt, SandboxTrade } from './trade';

/**
 * Milliseconds before each attempt. The real wallet takes about 25 hours (4 m, 10 m, 10 m, 1 h, 2 h, 6 h, 15 h after the
 * first); a laptop's sandbox has no such patience.
 */
export const DEFAULT_SCHEDULE: readonly number[] = [0, 2_000, 5_000, 10_000, 30_000, 60_000];

export interface NotifierOptions {
  clock: Clock;
  timers: Timers;
  identity: { appId: string; sellerId: string; privateKey: string };
  schedule: readonly number[];
  /** Called after each attempt, which has been appended to the trade. */
  onAttempt(trade: SandboxTrade, attempt: NotificationAttempt): void;
}

export interface Notifier {
  /** Begins, or goes on after a restart; ends with the answer `success` or with the schedule. */
  notify(trade: SandboxTrade): void;
  /** Ends all attempts. */
  stop(): Promise<void>;
}

const TIMEOUT = 10_000;

function createForm(
  trade: SandboxTrade,
  { clock, identity }: NotifierOptions,
): Record<string, string> {
  const total = toDecimal(trade.amount);
  const form: Record<string, string> = {
    notify_type: 'trade_status_sync',
    notify_id: trade.notifyId ?? '',
    notify_time: formatChinaTime(clock.now()),
    charset: 'utf-8',
    version: '1.0',
    app_id: identity.appId,
    auth_app_id: identity.appId,
    seller_id: identity.sellerId,
    buyer_id: trade.paidBy ?? '',
    out_trade_no: trade.outTradeNo,
    trade_no: trade.tradeNO,
    trade_status: trade.status,
    subject: trade.subject,
    total_amount: total,
    receipt_amount: total,
    buyer_pay_amount: total,
    gmt_create: formatChinaTime(trade.createdAt),
    gmt_payment: formatChinaTime(trade.paidAt ?? clock.now()),
  };
  return signForm(form, identity.privateKey);
}

/** Posts payment notifications to the merchant until it answers `success`. */
export function createNotifier(options: NotifierOptions): Notifier {
  const { clock, timers, schedule } = options;
  const stopping = new AbortController();
  const pending = new Set<() => void>();
  const running = new Set<Promise<void>>();

  async function post(trade: SandboxTrade, notifyUrl: string): Promise<NotificationAttempt> {
    try {
      const response = await fetch(notifyUrl, {
        method: 'POST',
        body: new URLSearchParams(createForm(trade, options)),
        redirect: 'error',
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(TIMEOUT)]),
      });
      const answer = await response.text();
      return {
        at: clock.now(),
        httpStatus: response.status,
        answer: answer.slice(0, 64),
        accepted: answer === 'success',
      };
    } catch (error) {
      const answer = error instanceof Error ? error.name : 'error';
      return { at: clock.now(), answer, accepted: false };
    }
  }

  async function attempt(trade: SandboxTrade, notifyUrl: string): Promise<void> {
    const result = await post(trade, notifyUrl);
    if (stopping.signal.aborted) return;
    trade.notifications.push(result);
    // The next one is scheduled first: whoever hears of this attempt may already turn the clock.
    next(trade);
    options.onAttempt(trade, result);
  }

  function next(trade: SandboxTrade): void {
    const { notifyUrl, notifications } = trade;
    const delay = schedule[notifications.length];
    if (notifyUrl === undefined || delay === undefined || !isPaid(trade)) return;
    if (notifications.some(({ accepted }) => accepted)) return;
    const run = (): void => {
      const task = attempt(trade, notifyUrl).finally(() => running.delete(task));
      running.add(task);
    };
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
