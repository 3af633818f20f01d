import { join } from 'node:path';
import type { OpenDatabase } from './database';
import journal from './migrations/meta/_journal.json';
import { ApiError } from '../errors';

/** Where the SQL is; drizzle keeps account in the database of what has been run. */
export const MIGRATIONS = join(__dirname, 'migrations');

/**
 * Asks the database whether its schema is what this server needs, or a later one: a newer server may have brought it on.
 * @throws ApiError `not_ready`, or the failure of a database that does not answer
 */
export async function checkMigrations({
  executeSql,
}: Pick<OpenDatabase, 'executeSql'>): Promise<void> {
  const { rows } = await executeSql(
    'select coalesce(max(created_at), 0)::text as last from drizzle.__drizzle_migrations',
    [],
  );
  const [{ last } = { last: '0' }] = rows as { last: string }[];
  const needed = Math.max(...journal.entries.map(({ when }) => when));
  if (Number(last) < needed) {
    throw new ApiError(503, 'not_ready', 'The database is of an older version than this server.');
  }
}
