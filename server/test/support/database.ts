/**
 * The database of a test: PGlite in the Jest project `server`, PostgreSQL in `server-postgres`, where
 * jest/postgres.ts has started one.
 */
import { randomBytes } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { openDatabase } from '../../src/merchant/database/database';
import type { OpenDatabase } from '../../src/merchant/database/database';
import { preparePglite } from '../../src/merchant/database/pglite';
import { createPglite } from './template';

export const onPostgres = (globalThis as { TEST_DATABASE?: string }).TEST_DATABASE === 'postgres';

export interface TestDatabase {
  /** As a server opens it. On PostgreSQL each has connections of its own; closing is only for the one who opened it. */
  open(place?: { poolSize?: number }): Promise<OpenDatabase>;
  /** Runs one statement or, without values, several. Numbers of 64 bits come as the driver gives them. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
  /** Of a PostgreSQL server, for processes of their own. */
  url?: string;
}

/** Clusters of this file's earlier tests, emptied: a new one takes seconds to start, and a gigabyte until it is collected. */
const idle: PGlite[] = [];
/** The file's tests have ended; what it drops from here on, in an `afterAll` of its own, is not taken again. */
let over = false;
if (!onPostgres) {
  afterAll(async () => {
    over = true;
    for (const client of idle.splice(0)) await client.close();
  });
}

/** Leaves the schema, and nothing in it; triggers would refuse to empty what is append-only. */
const EMPTY = `
  drop schema if exists pgboss cascade;
  set session_replication_role = replica;
  do $$ begin
    execute (
      select coalesce('truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' restart identity cascade', 'select 1')
      from pg_tables where schemaname = 'public'
    );
  end $$;
  reset session_replication_role;`;

async function createOnPglite(empty: boolean): Promise<TestDatabase> {
  const client = (empty ? undefined : idle.pop()) ?? (await createPglite());
  return {
    open: async () => ({ ...(await preparePglite(client)), close: async () => undefined }),
    async sql(text, values) {
      if (values) return (await client.query<Record<string, unknown>>(text, values)).rows;
      const results = await client.exec(text);
      return results.at(-1)?.rows ?? [];
    },
    async drop() {
      if (over) return client.close();
      try {
        await client.exec(EMPTY);
        idle.push(client);
      } catch {
        // A test left it in a state that nobody else should begin with.
        await client.close();
      }
      return undefined;
    },
  };
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // A test that stops the server ends this connection as well.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function createOnPostgres(empty: boolean): Promise<TestDatabase> {
  const { TEST_DATABASE_URL: server = '', TEST_DATABASE_TEMPLATE: template = '' } = process.env;
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  const admin = await connect(server);
  await admin.query(`create database ${name} template ${empty ? 'template0' : template}`);
  const place = new URL(server);
  place.pathname = name;
  const url = place.href;
  return {
    url,
    open: (place) => openDatabase({ url, ...place }),
    async sql(text, values) {
      const client = await connect(url);
      const { rows } = await client.query<Record<string, unknown>>(text, values).finally(() => {
        void client.end();
      });
      return rows;
    },
    async drop() {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/** @param state `ready`: with the schema up to date; `empty`: with nothing in it */
export const createTestDatabase = (state: 'ready' | 'empty' = 'ready'): Promise<TestDatabase> =>
  onPostgres ? createOnPostgres(state === 'empty') : createOnPglite(state === 'empty');

export interface OpenTestDatabase extends OpenDatabase {
  /** The same database as another replica opens it. */
  another(): Promise<OpenDatabase>;
}

/** A database with the schema up to date, which closing removes. */
export async function openTestDatabase(): Promise<OpenTestDatabase> {
  const test = await createTestDatabase();
  const open = await test.open();
  return {
    ...open,
    another: () => test.open(),
    async close() {
      await open.close();
      await test.drop();
    },
  };
}
