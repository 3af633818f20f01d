/** `npm run chaos -w server [-- --orders 2000 --seed 1]`: the merchant server in a storm, and its books afterwards. */
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startCluster } from '../../scripts/lib/postgres-cluster';
import { ensurePostgres } from '../../scripts/lib/postgres';
import { weatherStorm } from './storm';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function positive(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Error(`--${name} must be a positive whole number, not "${text}".`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      orders: { type: 'string', default: '2000' },
      buyers: { type: 'string', default: '24' },
      replicas: { type: 'string', default: '3' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
    },
  });
  const seed = positive('seed', values.seed);
  say(`Seed ${seed}`);
  const cluster = await startCluster(ensurePostgres());
  try {
    const client = new Client({ connectionString: cluster.url('postgres') });
    await client.connect();
    await client.query('create database storm');
    await client.end();
    const begin = Date.now();
    const result = await weatherStorm({
      seed,
      orders: positive('orders', values.orders),
      buyers: positive('buyers', values.buyers),
      replicas: positive('replicas', values.replicas),
      databaseUrl: cluster.url('storm'),
      crashDatabase: () => cluster.restart('immediate'),
      killEvery: 4000,
      crashEvery: 15_000,
      say,
    });
    for (const [what, times] of [...result.tally].sort()) say(`  ${what}: ${times}`);
    say(`${result.orders} orders in ${Math.round((Date.now() - begin) / 1000)} s:`);
    for (const [status, orders] of Object.entries(result.byStatus)) say(`  ${status}: ${orders}`);
    for (const line of result.wrong.slice(0, 50)) say(`WRONG ${line}`);
    if (result.wrong.length > 0)
      throw new Error(`${result.wrong.length} things are wrong (seed ${seed}).`);
    say(`Every order agrees with the wallet's books (seed ${seed}).`);
  } finally {
    await cluster.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
