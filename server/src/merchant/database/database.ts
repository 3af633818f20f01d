import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import * as schema from './schema';

/** Any PostgreSQL that drizzle drives: nothing above this file knows that the reference uses PGlite. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** Runs a statement that drizzle has no words for. Numbers of eight bytes may come as text: read them with care. */
export async function execute(
  database: Pick<Database, 'execute'>,
  statement: SQL,
): Promise<{ rows: Record<string, unknown>[] }> {
  // Both drivers answer with rows, and drizzle's common type does not say so.
  return (await database.execute(statement)) as { rows: Record<string, unknown>[] };
}

export interface OpenDatabase {
  database: Database;
  close(): Promise<void>;
}

/** Brings the schema of a PGlite cluster up to date. */
export async function preparePglite(client: PGlite): Promise<OpenDatabase> {
  const database = drizzle(client, { schema });
  await migrate(database, { migrationsFolder: join(__dirname, 'migrations') });
  return { database, close: () => client.close() };
}

/**
 * Opens PGlite (PostgreSQL compiled to WebAssembly, in this process) with the schema up to date.
 * @param dir where the data lives; in memory without it
 */
export async function openDatabase(dir?: string): Promise<OpenDatabase> {
  if (dir !== undefined) await mkdir(dir, { recursive: true });
  return preparePglite(dir === undefined ? new PGlite() : new PGlite(dir));
}
