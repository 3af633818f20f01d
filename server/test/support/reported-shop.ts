import { startMerchantServer } from '../../src/index';
import type { MerchantServer } from '../../src/index';
import { startOfChinaDay } from '../../src/clock';
import type { OpenTestDatabase } from './database';
import { FakeWallet } from './fake-wallet';
import { insertOrder } from './rows';
import { ManualTime } from './time';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** The day that is reported, in China, which is over. */
export const DAY = '2026-02-28';
export const START = startOfChinaDay(DAY) ?? 0;
export const END = START + 24 * HOUR;
export const NOON = START + 12 * HOUR;

/** A merchant server whose wallet says what the test wants, and the reports that it makes. */
export class ReportedShop {
  readonly time = new ManualTime();
  readonly wallet = new FakeWallet();
  readonly log: string[] = [];
  server!: MerchantServer;

  private constructor(readonly storage: OpenTestDatabase) {}

  /** @param storage is closed with the server */
  static async start(storage: OpenTestDatabase, withBill: boolean): Promise<ReportedShop> {
    const shop = new ReportedShop(storage);
    if (withBill) shop.wallet.bills = new Map();
    shop.server = await startMerchantServer({
      port: 0,
      storage,
      wallets: shop.wallet.desk(),
      clock: shop.time,
      sweepInterval: 0,
      operatorToken: 'operator',
      log: { write: (line) => void shop.log.push(line) },
    });
    return shop;
  }

  async stop(): Promise<void> {
    await this.server.close();
    await this.storage.close();
  }

  /** Paid at noon of the day, where the test does not say otherwise. */
  paidOrder(more: Parameters<typeof insertOrder>[2] = {}): Promise<string> {
    const times = { createdAt: NOON, paidAt: NOON + 1 };
    return insertOrder(this.storage.database, 'paid', { ...times, ...more });
  }

  async reconcile(day = DAY) {
    const [report] = await this.server.reconcile(day);
    if (!report) throw new Error('There is no report.');
    return report;
  }

  /** What a report finds, and of which order. */
  async kinds(day = DAY) {
    return (await this.reconcile(day)).findings.map(({ kind, orderId }) => [kind, orderId]);
  }
}
