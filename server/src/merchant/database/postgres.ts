import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Client, Pool } from 'pg';
import type { PoolClient } from 'pg';
import type { Database, OpenDatabase } from './database';
import { MIGRATIONS } from './migrations';
import * as schema from './schema';

const POOL_SIZE = 10;

/** Milliseconds. Whoever waits longer than this is answered that the database is away, and comes again. */
const CONNECT = 5_000;
/** The server gives a statement up, then a transaction that nobody goes on with: a stopped replica keeps no locks. */
const STATEMENT = 10_000;
const IDLE_TRANSACTION = 15_000;
/** This side gives up on a server that says nothing at all. */
const ANSWER = 15_000;

/** One lock for everything that happens once per database. Any text would do, and must never change. */
const LOCK = "hashtextextended('taro-tradepay merchant', 0)";

async function withClient<T>(url: string, task: (client: Client) => Promise<T>): Promise<T> {
  // Neither a long migration nor the wait for another replica's is cut off.
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT });
  // The query under way fails as well, and says so to whoever asked.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await task(client);
  } finally {
    await client.end();
  }
}

/** The lock belongs to a transaction, not to a session, so that it holds through a connection pooler too. */
const underLock = <T>(url: string, task: () => Promise<T>): Promise<T> =>
  withClient(url, async (client) => {
    await client.query('begin');
    await client.query('set local idle_in_transaction_session_timeout = 0');
    await client.query('set local statement_timeout = 0');
    await client.query(`select pg_advisory_xact_lock(${LOCK})`);
    const result = await task();
    await client.query('commit');
    return result;
  });

function createPool(url: string, poolSize: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'taro-tradepay',
    connectionTimeoutMillis: CONNECT,
    idleTimeoutMillis: 30_000,
    // Now and then a new connection, so that they spread over what stands behind a load balancer.
    maxLifetimeSeconds: 30 * 60,
    statement_timeout: STATEMENT,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION,
    query_timeout: ANSWER,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // A connection that breaks leaves the pool; an error that nobody listens to would end the process instead. The pool
  // listens to idle connections only, and drizzle to none.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  pool.on('release', (_error, client) => {
    // Given back with its last query unanswered: whoever got it next would wait in vain.
    if (!(client as PoolClient & { readyForQuery: boolean }).readyForQuery) void client.end();
  });
  return pool;
}

/** drizzle's own transaction on a pool never gives a connection back on which `begin` failed (0.45). */
function createDatabase(pool: Pool): Database {
  const database = drizzle(pool, { schema });
  database.transaction = async (task, config) => {
    const client = await pool.connect();
    try {
      return await drizzle(client, { schema }).transaction(task, config);
    } finally {
      client.release();
    }
  };
  return database;
}

/**
 * Opens a PostgreSQL server by its connection string. Replicas that start together bring the schema up to date one after
 * the other. A server that goes away later fails the queries of that time; the pool makes new connections by itself.
 * @throws Error when there is no connection, or a migration fails
 */
export async function openPostgres(url: string, poolSize = POOL_SIZE): Promise<OpenDatabase> {
  await underLock(url, () =>
    withClient(url, (client) => migrate(drizzle(client), { migrationsFolder: MIGRATIONS })),
  );
  const pool = createPool(url, poolSize);
  return {
    database: createDatabase(pool),
    async ping() {
      await pool.query('select 1');
    },
    executeSql: (text, values) => pool.query<Record<string, unknown>>(text, values),
    exclusively: (task) => underLock(url, task),
    connections: () => ({
      open: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: () => pool.end(),
  };
}
