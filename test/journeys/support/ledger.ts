import { tradesOf, until, type System } from './system';
import type { SandboxTrade } from '../../../server/src/sandbox/trade';

/** What has happened at the wallet since a test began. */
export interface Ledger {
  /** Of all trades. */
  newest(): Promise<SandboxTrade>;
  trades(): Promise<number>;
  /** How often money moved. */
  charges(): Promise<number>;
  /** Waits until the newest trade is paid. */
  paid(): Promise<void>;
}

export async function openLedger(system: System): Promise<Ledger> {
  const before = (await tradesOf(system)).length;
  const since = async () => {
    const all = await tradesOf(system);
    return all.slice(0, all.length - before);
  };
  const ledger: Ledger = {
    async newest() {
      const [trade] = await since();
      if (!trade) throw new Error('There is no trade at the gateway.');
      return trade;
    },
    trades: async () => (await since()).length,
    charges: async () =>
      (await since()).flatMap(({ history }) => history).filter(({ event }) => event === 'paid')
        .length,
    paid: () => until(async () => (await ledger.newest()).status === 'TRADE_SUCCESS'),
  };
  return ledger;
}
