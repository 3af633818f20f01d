import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chinaDay } from '../src/clock';
import type { Clock } from '../src/clock';
import {
  createSandboxWallets,
  ensureSandboxKeys,
  startGateway,
  startMerchantServer,
} from '../src/index';
import { openDatabase } from '../src/merchant/database/database';
import { orderEvents, orders, refunds } from '../src/merchant/database/schema';
import { isOpen } from '../src/merchant/orders/states';
import type { DeskFactory } from '../src/merchant/wallet/desk';
import type { SandboxTrade } from '../src/sandbox/trade';
import { buy } from './buyer';
import type { Purchase } from './buyer';
import { createChance } from './random';
import type { Chance } from './random';
import { Replicas } from './replicas';
import { openLine } from './shaky-line';
import { disagreements } from './truth';
import type { Books } from './truth';
import { count, shakyNotifications, shakyWallet } from './weather';
import type { Tally } from './weather';

export interface StormOptions {
  seed: number;
  /** Purchases in all. */
  orders: number;
  /** Buyers at a time. */
  buyers: number;
  replicas: number;
  /** An empty database. */
  databaseUrl: string;
  /** Crashes the database's server and starts it again. */
  crashDatabase: () => Promise<void>;
  /** Milliseconds between two kills of a replica, and between two crashes of the database, on average. */
  killEvery: number;
  crashEvery: number;
  say: (line: string) => void;
}

export interface StormResult {
  /** Empty when everybody's books agree. */
  wrong: string[];
  orders: number;
  byStatus: Record<string, number>;
  tally: Tally;
}

const WALLET_TIMEOUT = 600;
const ORDER_LIFETIME = 20_000;
/** How long what is open may take to come to an end once everything works again. */
const DRAIN = 180_000;

async function freePorts(wanted: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: wanted },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer();
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

/** Does `task` again and again, after pauses by chance, until it is told to end. */
function nowAndThen(
  average: number,
  chance: Chance,
  task: () => Promise<void>,
): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const running = (async () => {
    for (let times = 0; ; times += 1) {
      await sleep(average * (0.5 + chance.next()), undefined, { signal }).catch(() => undefined);
      // However quickly a machine sells, no storm is without it.
      if (signal.aborted && times > 0) return;
      await task();
    }
  })();
  return async () => {
    ending.abort();
    await running;
  };
}

async function purchase(
  options: StormOptions,
  buyOne: (key: string, chance: Chance) => Promise<Purchase>,
) {
  const done: Purchase[] = [];
  const failed: string[] = [];
  const chance = createChance(options.seed + 1);
  const queue = Array.from({ length: options.orders }, (_, index) => ({
    key: `purchase-${index}`,
    chance: chance.fork(),
  })).values();
  const begin = Date.now();
  await Promise.all(
    Array.from({ length: options.buyers }, async () => {
      for (const { key, chance: own } of queue) {
        try {
          done.push(await buyOne(key, own));
        } catch (error) {
          failed.push(`${key}: ${error instanceof Error ? error.message : String(error)}`);
        }
        const ended = done.length + failed.length;
        if (ended % 250 === 0) {
          options.say(`${ended} purchases after ${Math.round((Date.now() - begin) / 1000)} s`);
        }
      }
    }),
  );
  return { done, failed };
}

async function readBooks(databaseUrl: string, gatewayUrl: string): Promise<Books> {
  const storage = await openDatabase({ url: databaseUrl, poolSize: 2 });
  const { database } = storage;
  try {
    const response = await fetch(`${gatewayUrl}/sandbox/trades`);
    return {
      orders: await database.select().from(orders),
      refunds: await database.select().from(refunds),
      events: await database.select().from(orderEvents),
      trades: (await response.json()) as SandboxTrade[],
    };
  } finally {
    await storage.close();
  }
}

const DAY = 24 * 60 * 60_000;

/** The wallet's and the report's time, which goes on by days at once: a bill is of a day that is over. */
const createCalendar = () => {
  const calendar = { later: 0, now: () => Date.now() + calendar.later };
  return calendar;
};

/** What the reconciliation of the storm's days finds. */
async function reconcile(
  begin: number,
  databaseUrl: string,
  wallets: DeskFactory,
  clock: Clock,
): Promise<string[]> {
  const server = await startMerchantServer({
    port: 0,
    databaseUrl,
    wallets,
    clock,
    sweepInterval: 0,
  });
  try {
    const days = new Set([chinaDay(begin), chinaDay(Date.now())]);
    const wrong: string[] = [];
    for (const day of days) {
      for (const { provider, status, findings } of await server.reconcile(day)) {
        if (status !== 'complete') wrong.push(`The report of ${provider} is ${status}.`);
        for (const finding of findings) wrong.push(`Report: ${JSON.stringify(finding)}`);
      }
    }
    return wrong;
  } finally {
    await server.close();
  }
}

const isSettled = ({ orders: all, refunds: given, trades }: Books): boolean =>
  all.every(({ status }) => !isOpen(status)) &&
  given.every(({ status }) => status !== 'requested') &&
  trades.every(({ status, settlesAt }) => status !== 'WAIT_BUYER_PAY' || settlesAt === undefined);

/**
 * Buyers buy while replicas are killed, the database crashes, and the lines to and from the wallet fail in every way.
 * Then everything works again, and the books are compared.
 */
export async function weatherStorm(options: StormOptions): Promise<StormResult> {
  const { seed, databaseUrl, say } = options;
  const chance = createChance(seed);
  const tally: Tally = new Map();
  const weather = { calm: false };
  const begin = Date.now();
  const calendar = createCalendar();
  const folder = await mkdtemp(path.join(tmpdir(), 'tradepay-storm-'));
  const keys = await ensureSandboxKeys(path.join(folder, 'keys'));
  const keysFile = path.join(folder, 'keys.json');
  await writeFile(keysFile, JSON.stringify(keys), { mode: 0o600 });
  const operatorToken = 'operator-token-of-the-storm';

  const ports = await freePorts(options.replicas);
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const lots = chance.fork();
  const replica = () => lots.pick(urls);
  const gateway = await startGateway({
    port: 0,
    keys,
    notifySchedule: [0, 200, 500, 1000, 2000, 4000],
    clock: calendar,
  });
  const toWallet = await openLine(
    shakyWallet(gateway.url, weather, chance.fork(), tally, WALLET_TIMEOUT),
  );
  const toShop = await openLine(shakyNotifications(replica, weather, chance.fork(), tally));
  const replicas = new Replicas(
    {
      databaseUrl,
      walletUrl: toWallet.url,
      publicUrl: toShop.url,
      walletTimeout: WALLET_TIMEOUT,
      orderLifetime: ORDER_LIFETIME,
      operatorToken,
      keysFile,
    },
    ports,
  );
  try {
    await Promise.all(ports.map((_port, index) => replicas.start(index)));
    say(`${options.replicas} replicas are up.`);
    const stops = [
      nowAndThen(options.killEvery, chance.fork(), async () => {
        const index = lots.integer(0, ports.length - 1);
        count(tally, 'replica: killed');
        await replicas.kill(index);
        await sleep(lots.integer(0, 500));
        await replicas.start(index);
      }),
      nowAndThen(options.crashEvery, chance.fork(), async () => {
        count(tally, 'database: crashed');
        await options.crashDatabase();
      }),
    ];
    const shop = { replica, gatewayUrl: gateway.url, operatorToken };
    const { done, failed } = await purchase(options, (key, own) => buy(shop, own, key));
    await Promise.all(stops.map((stop) => stop()));
    weather.calm = true;
    say('The storm is over.');

    const end = Date.now() + DRAIN;
    let books = await readBooks(databaseUrl, gateway.url);
    while (!isSettled(books) && Date.now() < end) {
      await sleep(1000);
      books = await readBooks(databaseUrl, gateway.url);
    }
    // Once more: the two books are read one after the other, and the last order may have ended in between.
    books = await readBooks(databaseUrl, gateway.url);
    calendar.later = 2 * DAY;
    const calm = createSandboxWallets({
      gatewayUrl: gateway.url,
      keys,
      timeout: 60_000,
      clock: calendar,
    });
    const reported = await reconcile(begin, databaseUrl, calm, calendar);
    const byStatus: Record<string, number> = {};
    for (const { status } of books.orders) byStatus[status] = (byStatus[status] ?? 0) + 1;
    return {
      wrong: [...failed, ...disagreements(books, done), ...reported],
      orders: books.orders.length,
      byStatus,
      tally,
    };
  } finally {
    await replicas.killAll();
    await toWallet.close();
    await toShop.close();
    await gateway.close();
    await rm(folder, { recursive: true });
  }
}
