import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMissingFile } from '../files';
import type { SandboxTrade } from './trade';

/** Keeps the trades over a restart, so that they agree with the orders that name them. */
export interface TradeStore {
  load(): SandboxTrade[];
  save(trades: SandboxTrade[]): void;
}

type Stored = Omit<SandboxTrade, 'api' | 'refunds'> & Partial<SandboxTrade>;

export const memoryStore: TradeStore = { load: () => [], save: () => undefined };

/**
 * One JSON file in `dir`, replaced as a whole: a crash leaves the old file or the new one. Writing is synchronous, so
 * that an answer is sent only after what it says is on disk. A laptop's sandbox has few trades.
 */
export function createFileStore(dir: string): TradeStore {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'trades.json');
  return {
    load() {
      try {
        const trades = JSON.parse(readFileSync(file, 'utf8')) as Stored[];
        // What a file from before there were refunds does not have.
        return trades.map((trade) => ({
          ...trade,
          api: trade.api ?? 'alipay',
          refunds: trade.refunds ?? [],
        }));
      } catch (error) {
        if (isMissingFile(error)) return [];
        throw new Error(`The sandbox cannot read ${file}; delete its folder to start afresh.`, {
          cause: error,
        });
      }
    },
    save(trades) {
      writeFileSync(`${file}.new`, JSON.stringify(trades));
      renameSync(`${file}.new`, file);
    },
  };
}
