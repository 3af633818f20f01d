/**
 * `npm run bench -w server`: how many orders, questions and notifications a second, beside bare routes that write the same
 * rows and sign as often. Fails when the ratio misses its bar.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import type { Request } from 'autocannon';
import { Client } from 'pg';
import { startCluster } from '../../scripts/lib/postgres-cluster';
import { ensurePostgres } from '../../scripts/lib/postgres';
import { ensureSandboxKeys } from '../src/index';
import type { SandboxKeys } from '../src/index';
import { toDecimal } from '../src/money';
import { signForm } from '../src/sandbox/signatures';
import { load } from './load';
import type { Load } from './load';
import type { OpenOrder, SubjectAddress, SubjectSettings } from './subject';

/** Ours over bare, in requests a second. */
const BAR = 0.7;
const ROUNDS = 5;
const REQUESTS = 600;
const CONNECTIONS = 16;
const OPERATIONS = ['create', 'query', 'notify'] as const;
const RESULTS = path.join(__dirname, 'results');

type Operation = (typeof OPERATIONS)[number];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** A load, and the processor's time that the process took for one request, in milliseconds: other work on the machine moves it less. */
interface Measure extends Load {
  cpu: number;
}

class Subject {
  #key = 0;
  readonly loads: Record<Operation, Measure[]> = { create: [], query: [], notify: [] };

  private constructor(
    private readonly child: ChildProcess,
    private readonly address: SubjectAddress,
    private readonly keys: SandboxKeys,
  ) {}

  static async start(settings: SubjectSettings, keys: SandboxKeys): Promise<Subject> {
    const child = fork(path.join(__dirname, 'subject.ts'), [], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NODE_ENV: 'production', SUBJECT: JSON.stringify(settings) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [address] = (await once(child, 'message')) as [SubjectAddress];
    return new Subject(child, address, keys);
  }

  async #ask<T>(question: 'orders' | 'cpu'): Promise<T> {
    this.child.send(question);
    const [answer] = (await once(this.child, 'message')) as [T];
    return answer;
  }

  #create(): Request {
    this.#key += 1;
    return {
      method: 'POST',
      path: '/orders',
      headers: {
        authorization: `Bearer ${this.address.token}`,
        'content-type': 'application/json',
        'idempotency-key': `bench-${this.#key}`,
      },
      body: JSON.stringify({ host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] }),
    };
  }

  #query({ id }: OpenOrder): Request {
    return {
      method: 'GET',
      path: `/orders/${id}`,
      headers: { authorization: `Bearer ${this.address.token}` },
    };
  }

  #notify({ id, total }: OpenOrder): Request {
    const { appId, sellerId, walletPrivateKey } = this.keys;
    const form = signForm(
      {
        notify_type: 'trade_status_sync',
        notify_id: `notify-${id}`,
        app_id: appId,
        seller_id: sellerId,
        out_trade_no: id,
        trade_no: id,
        trade_status: 'TRADE_SUCCESS',
        total_amount: toDecimal(total),
      },
      walletPrivateKey,
    );
    return {
      method: 'POST',
      path: '/notifications/alipay',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    };
  }

  /** Every order is made, asked about and paid in the same round. */
  async measure(operation: Operation, keep: boolean): Promise<void> {
    const orders =
      operation === 'create' ? [] : (await this.#ask<OpenOrder[]>('orders')).slice(-REQUESTS);
    const requests =
      operation === 'create'
        ? Array.from({ length: REQUESTS }, () => this.#create())
        : orders.map((order) => (operation === 'query' ? this.#query(order) : this.#notify(order)));
    const before = await this.#ask<number>('cpu');
    const result = await load(this.address.url, requests, CONNECTIONS);
    const cpu = ((await this.#ask<number>('cpu')) - before) / requests.length;
    if (keep) this.loads[operation].push({ ...result, cpu });
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }
}

interface Row {
  database: string;
  operation: Operation;
  ours: Measure;
  bare: Measure;
  ratio: number;
  /** The ratios of the single rounds. */
  spread: [low: number, high: number];
}

const middle = (loads: Measure[]): Measure => ({
  rate: median(loads.map(({ rate }) => rate)),
  p50: median(loads.map(({ p50 }) => p50)),
  p99: median(loads.map(({ p99 }) => p99)),
  cpu: median(loads.map(({ cpu }) => cpu)),
});

async function compare(
  database: string,
  urls: { ours?: string; bare?: string },
  keys: SandboxKeys,
  keysFile: string,
): Promise<Row[]> {
  const start = (kind: 'ours' | 'bare') => {
    const databaseUrl = urls[kind];
    return Subject.start(
      { kind, keysFile, ...(databaseUrl !== undefined && { databaseUrl }) },
      keys,
    );
  };
  const ours = await start('ours');
  const bare = await start('bare');
  try {
    // Interleaved, and the first round only warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const operation of OPERATIONS) {
        const order = round % 2 === 0 ? [ours, bare] : [bare, ours];
        for (const subject of order) await subject.measure(operation, round > 0);
      }
      say(`${database}: round ${round} of ${ROUNDS}`);
    }
    return OPERATIONS.map((operation) => {
      const ratios = ours.loads[operation].map(
        ({ rate }, index) => rate / (bare.loads[operation][index]?.rate ?? NaN),
      );
      return {
        database,
        operation,
        ours: middle(ours.loads[operation]),
        bare: middle(bare.loads[operation]),
        ratio: median(ratios),
        spread: [Math.min(...ratios), Math.max(...ratios)],
      };
    });
  } finally {
    ours.stop();
    bare.stop();
  }
}

function tableOf(rows: Row[]): string {
  const lines = rows.map(({ database, operation, ours, bare, ratio, spread: [low, high] }) => {
    const cells = [
      database,
      operation,
      ours.rate.toFixed(0),
      `${ours.p50} / ${ours.p99}`,
      bare.rate.toFixed(0),
      `${bare.p50} / ${bare.p99}`,
      `${ours.cpu.toFixed(1)} / ${bare.cpu.toFixed(1)}`,
      `**${ratio.toFixed(2)}** (${low.toFixed(2)} to ${high.toFixed(2)})`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| database | call | a second | p50 / p99, ms | bare: a second | p50 / p99, ms | CPU ms: ours / bare | ratio |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

async function createDatabases(url: string, names: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const name of names) await client.query(`create database ${name}`);
  await client.end();
}

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tradepay-bench-'));
  const keys = await ensureSandboxKeys(path.join(folder, 'keys'));
  const keysFile = path.join(folder, 'keys.json');
  await writeFile(keysFile, JSON.stringify(keys), { mode: 0o600 });
  const cluster = await startCluster(ensurePostgres(), { durable: true });
  try {
    await createDatabases(cluster.url('postgres'), ['ours', 'bare']);
    const rows = [
      ...(await compare('PGlite', {}, keys, keysFile)),
      ...(await compare(
        'PostgreSQL',
        { ours: cluster.url('ours'), bare: cluster.url('bare') },
        keys,
        keysFile,
      )),
    ];
    const table = tableOf(rows);
    say(`\n${table}\n`);
    await mkdir(RESULTS, { recursive: true });
    const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`;
    const report = { machine, rounds: ROUNDS, requests: REQUESTS, connections: CONNECTIONS, rows };
    await writeFile(path.join(RESULTS, 'load.json'), `${JSON.stringify(report, null, 2)}\n`);
    const missed = rows.filter(({ ratio }) => !(ratio >= BAR));
    for (const { database, operation, ratio } of missed) {
      say(`MISSED ${operation} on ${database}: ${ratio.toFixed(2)}, and the bar is ${BAR}.`);
    }
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true });
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
    process.exit(1);
  },
);
