import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { openPglite } from './pglite';
import { openPostgres } from './postgres';
import type * as schema from './schema';

/** Any PostgreSQL that drizzle drives: nothing above this folder knows which one it is. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** Runs a statement that drizzle has no words for. Numbers of eight bytes may come as text: read them with care. */
export async function execute(
  database: Pick<Database, 'execute'>,
  statement: SQL,
): Promise<{ rows: Record<string, unknown>[] }> {
  // Both drivers answer with rows, and drizzle's common type does not say so.
  return (await database.execute(statement)) as { rows: Record<string, unknown>[] };
}

/** An open database with the schema up to date. */
export interface OpenDatabase {
  database: Database;
  /**
   * Asks the database for nothing but an answer.
   * @throws Error when there is none; {@link isDatabaseAway} tells why
   */
  ping(): Promise<void>;
  /** Runs SQL as text: one statement with `values`, or any number of them without. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  /** Runs `task` while no other process runs one on this database. */
  exclusively<T>(task: () => Promise<T>): Promise<T>;
  /** How many connections there are, are idle, and are waited for. */
  connections?(): { open: number; idle: number; waiting: number };
  close(): Promise<void>;
}

export interface DatabasePlace {
  /** `postgresql://…`: a PostgreSQL server, for any number of merchant servers. */
  url?: string;
  /** Without `url`: the folder of a database in this process, for one server alone; in memory without it. */
  dir?: string;
  /** Connections to PostgreSQL at a time. Default: 10. */
  poolSize?: number;
}

/**
 * Opens the database and brings its schema up to date.
 * @throws Error when it cannot be opened
 */
export async function openDatabase({ url, dir, poolSize }: DatabasePlace): Promise<OpenDatabase> {
  return url === undefined ? openPglite(dir) : openPostgres(url, poolSize);
}
