/**
 * What the Jest project `server-postgres` runs on. The tests find it in the environment: TEST_DATABASE_URL, the server, and
 * TEST_DATABASE_TEMPLATE, a database on it with the schema up to date, of which each test file gets a copy.
 */
import { Client } from 'pg';
import { ensurePostgres } from '../../../../scripts/lib/postgres';
import { startCluster } from '../../../../scripts/lib/postgres-cluster';
import { openDatabase } from '../../../src/merchant/database/database';

async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function makeTemplate(url: string, template: string): Promise<void> {
  await execute(url, `create database ${template}`);
  const place = new URL(url);
  place.pathname = template;
  const storage = await openDatabase({ url: place.href });
  await storage.close();
}

let end = async (): Promise<void> => undefined;

export async function setUp(): Promise<void> {
  const given = process.env.TEST_DATABASE_URL ?? '';
  const template = `tradepay_test_${process.pid}`;
  if (given === '') {
    const cluster = await startCluster(ensurePostgres());
    end = () => cluster.stop();
    process.env.TEST_DATABASE_URL = cluster.url('postgres');
  } else {
    end = () => execute(given, `drop database if exists ${template}`);
  }
  process.env.TEST_DATABASE_TEMPLATE = template;
  try {
    await makeTemplate(process.env.TEST_DATABASE_URL ?? '', template);
  } catch (error) {
    await end();
    throw error;
  }
}

export const tearDown = (): Promise<void> => end();
