import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { OpenDatabase } from './database';
import { MIGRATIONS } from './migrations';
import * as schema from './schema';

/** Brings the schema of a PGlite cluster up to date. */
export async function preparePglite(client: PGlite): Promise<OpenDatabase> {
  const database = drizzle(client, { schema });
  await migrate(database, { migrationsFolder: MIGRATIONS });
  return {
    database,
    async ping() {
      await client.query('select 1');
    },
    async executeSql(text, values) {
      if (values !== undefined) return client.query(text, values);
      // The texts hold transactions of their own, and there is one connection for everybody. In a transaction of PGlite's
      // nobody comes in between, and a failure leaves nothing open; a second BEGIN or COMMIT is only warned of.
      const results = await client.transaction((tx) => tx.exec(text));
      return { rows: results.at(-1)?.rows ?? [] };
    },
    // The database is in this process, and no other one can open it.
    exclusively: (task) => task(),
    close: () => client.close(),
  };
}

/** Opens PGlite: PostgreSQL compiled to WebAssembly, in this process. */
export async function openPglite(dir?: string): Promise<OpenDatabase> {
  if (dir !== undefined) await mkdir(dir, { recursive: true });
  return preparePglite(dir === undefined ? new PGlite() : new PGlite(dir));
}
