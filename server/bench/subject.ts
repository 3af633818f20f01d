/** What is measured, as a process of its own: the merchant server, or the bare routes. Settings come as JSON in SUBJECT. */
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import type { SandboxKeys } from '../src/index';
import { startMerchantServer } from '../src/index';
import { execute, openDatabase } from '../src/merchant/database/database';
import { preparePglite } from '../src/merchant/database/pglite';
import { sql } from 'drizzle-orm';
import { onPglite, onPostgres, startBare } from './bare';
import { createCounterDesk } from './counter';

export interface SubjectSettings {
  kind: 'ours' | 'bare';
  /** PGlite in memory without it. */
  databaseUrl?: string;
  keysFile: string;
}

export interface SubjectAddress {
  url: string;
  token: string;
}

export interface OpenOrder {
  id: string;
  total: number;
}

async function main(): Promise<void> {
  const settings = JSON.parse(process.env['SUBJECT'] ?? '') as SubjectSettings;
  const keys = JSON.parse(readFileSync(settings.keysFile, 'utf8')) as SandboxKeys;
  const client = settings.databaseUrl === undefined ? await PGlite.create() : undefined;
  const storage = client
    ? await preparePglite(client)
    : await openDatabase({ url: settings.databaseUrl ?? '' });
  const server = await startMerchantServer({
    port: 0,
    storage,
    wallets: createCounterDesk(keys),
    requestsPerMinute: 1_000_000_000,
    buyerRequestsPerMinute: 1_000_000_000,
  });
  const session = await fetch(`${server.url}/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ host: 'alipay', authCode: 'buyer' }),
  });
  const { token, userId } = (await session.json()) as { token: string; userId: string };
  let { url } = server;
  if (settings.kind === 'bare') {
    const driver = client ? onPglite(client) : onPostgres(settings.databaseUrl ?? '');
    ({ url } = await startBare(driver.run, keys, userId));
  }
  process.on('message', (question) => {
    if (question === 'cpu') {
      const { user, system } = process.cpuUsage();
      process.send?.((user + system) / 1000);
      return;
    }
    void execute(
      storage.database,
      sql`select id, total from orders where status = 'awaiting_payment' order by created_at, id`,
    ).then(({ rows }) =>
      process.send?.(rows.map(({ id, total }) => ({ id, total: Number(total) }))),
    );
  });
  process.send?.({ url, token });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
  process.exit(1);
});
