import { once, EventEmitter } from 'node:events';
import { join } from 'node:path';
import { systemClock, systemRandom, systemTimers } from '../clock';
import type { Clock, RandomBytes, Timers } from '../clock';
import type { SandboxKeys } from '../keys';
import type { Log } from '../logger';
import { createAlipayWriter } from './alipay-notification';
import { createAntWriter } from './ant-notification';
import { createGatewayApp } from './app';
import { createAuthCodes } from './auth-codes';
import { DEFAULT_SCHEDULE, createNotifier } from './notifier';
import { createFileStore, memoryStore } from './store';
import type { NotificationAttempt } from './trade';
import { createTradeBook } from './trade-book';
import { createWechatWriter } from './wechat-notification';

export interface GatewayOptions {
  /** 0 takes any free port. */
  port: number;
  /** Where trades are kept; in memory without it. */
  dataDir?: string;
  keys: SandboxKeys;
  /** Default: any. */
  corsOrigins?: string[] | true;
  /** Milliseconds before each attempt to notify the merchant; its length is the number of attempts. */
  notifySchedule?: readonly number[];
  clock?: Clock;
  timers?: Timers;
  random?: RandomBytes;
  log?: Log;
}

export interface Gateway {
  url: string;
  /** The next attempt to notify the merchant of this trade, once it has ended. */
  nextNotification(tradeNO: string): Promise<NotificationAttempt>;
  close(): Promise<void>;
}

/** The merchant's name at the wallet. */
const PAYEE = 'Kiln & Leaf';

/** Starts the sandbox wallet's server on 127.0.0.1. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const {
    keys,
    clock = systemClock,
    timers = systemTimers,
    random = systemRandom,
    dataDir,
  } = options;
  const attempts = new EventEmitter();
  const store = dataDir === undefined ? memoryStore : createFileStore(join(dataDir, 'gateway'));
  const notifier = createNotifier({
    clock,
    timers,
    writers: {
      alipay: createAlipayWriter(keys, clock),
      wechat: createWechatWriter(keys, { clock, random }),
      ant: createAntWriter(keys, clock),
    },
    schedule: options.notifySchedule ?? DEFAULT_SCHEDULE,
    onAttempt(trade, attempt) {
      trades.save();
      attempts.emit(trade.tradeNO, attempt);
    },
  });
  const trades = createTradeBook({
    clock,
    timers,
    random,
    store,
    onPaid: (trade) => notifier.notify(trade),
    onRefund: (trade, refund) => notifier.notify(trade, refund),
  });
  const app = await createGatewayApp({
    context: {
      keys,
      payee: PAYEE,
      trades,
      authCodes: createAuthCodes({ clock, random }),
      clock,
      random,
    },
    corsOrigins: options.corsOrigins ?? true,
    log: options.log ?? false,
  });
  const url = await app.listen({ host: '127.0.0.1', port: options.port });
  // What a stopped gateway still owed its merchant.
  for (const trade of trades.list()) {
    notifier.notify(trade);
    for (const refund of trade.refunds) notifier.notify(trade, refund);
  }

  return {
    url,
    async nextNotification(tradeNO) {
      const [attempt] = (await once(attempts, tradeNO)) as [NotificationAttempt];
      return attempt;
    },
    async close() {
      trades.stop();
      await notifier.stop();
      await app.close();
    },
  };
}
