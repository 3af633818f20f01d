/** The server as a process of its own, ended by SIGTERM while buyers order. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase } from '../src/merchant/database/database';
import type { OpenDatabase } from '../src/merchant/database/database';
import { orderEvents, orders } from '../src/merchant/database/schema';
import { createTestDatabase, onPostgres } from './support/database';
import type { TestDatabase } from './support/database';

jest.setTimeout(120_000);

let dir: string;
let test: TestDatabase | undefined;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tradepay-shutdown-'));
  // PGlite is the child's own, in its folder.
  test = onPostgres ? await createTestDatabase() : undefined;
});
afterEach(async () => {
  await test?.drop();
  await rm(dir, { recursive: true, force: true });
});

interface LogLine {
  msg: string;
  reqId?: string;
}

class Server {
  readonly log: LogLine[] = [];
  url = '';
  wallet = '';

  private constructor(readonly child: ChildProcess) {}

  static async start(more: Record<string, string> = {}): Promise<Server> {
    const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, '../src/main.ts')], {
      env: {
        ...process.env,
        TRADEPAY_MERCHANT_PORT: '0',
        TRADEPAY_GATEWAY_PORT: '0',
        TRADEPAY_DATA_DIR: dir,
        TRADEPAY_BUYER_REQUESTS_PER_MINUTE: '100000',
        TRADEPAY_REQUESTS_PER_MINUTE: '100000',
        ...(test?.url !== undefined && { DATABASE_URL: test.url }),
        ...more,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const server = new Server(child);
    const lines = createInterface({ input: child.stdout });
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
      lines.on('line', (line) => {
        if (line.startsWith('{')) server.log.push(JSON.parse(line) as LogLine);
        const [, name, url = ''] = /^(Merchant server|Sandbox wallet) +(\S+)$/.exec(line) ?? [];
        if (name === 'Merchant server') server.url = url;
        if (name !== 'Sandbox wallet') return;
        server.wallet = url;
        resolve();
      });
    });
    return server;
  }

  /** @returns the exit code, when everything that it wrote has been read */
  async end(signal: NodeJS.Signals): Promise<unknown> {
    const closed = once(this.child, 'close');
    this.child.kill(signal);
    return (await closed)[0];
  }
}

interface Answer {
  status: number;
  connection: string | undefined;
  body: { id: string; token: string; status: string };
}

function call(agent: Agent, url: string, headers: Record<string, string>, json?: object) {
  return new Promise<Answer>((resolve, reject) => {
    const method = json ? 'POST' : 'GET';
    const type = json && { 'content-type': 'application/json' };
    const sent = request(url, { agent, method, headers: { ...headers, ...type } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          connection: response.headers.connection,
          body: JSON.parse(text) as Answer['body'],
        }),
      );
    });
    sent.on('error', reject);
    sent.end(json && JSON.stringify(json));
  });
}

async function signIn({ url, wallet }: Server): Promise<string> {
  const agent = new Agent();
  const { body: code } = await call(agent, `${wallet}/cashier/auth-codes`, {}, {});
  const { authCode } = code as unknown as { authCode: string };
  const { body } = await call(agent, `${url}/sessions`, {}, { host: 'alipay', authCode });
  return body.token;
}

async function openBooks(): Promise<OpenDatabase> {
  return test ? test.open() : openDatabase({ dir: join(dir, 'merchant') });
}

const CART = { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] };
const CLIENTS = 8;

it('answers every request that it has accepted, and keeps every order that it answered', async () => {
  const server = await Server.start();
  const token = await signIn(server);
  const answers = new Map<string, Answer>();
  let ended: Promise<unknown> | undefined;
  let after = 0;

  /** Orders on a connection that stays open, until the server takes no more. */
  async function buyer(name: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let count = 0; count < 10_000; count += 1) {
      const id = `buyer-${name}-${count}`;
      const headers = {
        authorization: `Bearer ${token}`,
        'idempotency-key': id,
        'x-request-id': id,
      };
      const late = ended !== undefined;
      const answer = await call(agent, `${server.url}/orders`, headers, CART).catch(
        () => undefined,
      );
      if (answer) {
        answers.set(id, answer);
        if (ended && !late) after += 1;
      } else if (late) {
        return agent.destroy();
      }
      if (answers.size >= CLIENTS * 5) ended ??= server.end('SIGTERM');
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, name) => buyer(name)));
  expect(await ended).toBe(0);
  // It was in the middle of work.
  expect(after).toBeGreaterThan(0);

  const ids = (msg: string) =>
    server.log
      .filter((line) => line.msg === msg && line.reqId?.startsWith('buyer-'))
      .map(({ reqId = '' }) => reqId);
  const accepted = ids('incoming request');
  expect(new Set(accepted)).toEqual(new Set(answers.keys()));
  expect(new Set(ids('request completed'))).toEqual(new Set(accepted));
  expect(new Set([...answers.values()].map(({ status }) => status))).toEqual(new Set([201]));

  const books = await openBooks();
  const stored = await books.database.select({ id: orders.id, status: orders.status }).from(orders);
  const answered = [...answers.values()].map(({ body }) => body.id);
  expect(stored.map(({ id }) => id).sort()).toEqual(answered.sort());
  expect(new Set(stored.map(({ status }) => status))).toEqual(new Set(['awaiting_payment']));
  expect(await books.database.$count(orderEvents)).toBe(2 * stored.length);
  await books.close();
});

it('goes on serving while it tells load balancers that it ends', async () => {
  const server = await Server.start({ TRADEPAY_DRAIN_SECONDS: '2' });
  const agent = new Agent({ keepAlive: true });
  const ready = () => call(agent, `${server.url}/ready`, {});
  const catalogue = () => call(agent, `${server.url}/catalogue`, {});
  expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready' } });
  expect((await catalogue()).connection).toBe('keep-alive');
  const ended = server.end('SIGTERM');
  let answer = await ready();
  while (answer.status === 200) answer = await ready();
  expect(answer).toMatchObject({ status: 503, body: { error: { code: 'not_ready' } } });
  expect(await catalogue()).toMatchObject({ status: 200, connection: 'close' });
  expect(await ended).toBe(0);
  await expect(catalogue()).rejects.toThrow('ECONNREFUSED');
});
