import { join } from 'node:path';

/** Where the SQL is; drizzle keeps account in the database of what has been run. */
export const MIGRATIONS = join(__dirname, 'migrations');
