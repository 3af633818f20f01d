import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { createSandboxWallets, startGateway, startMerchantServer } from '../../src/index';
import type {
  Gateway,
  MerchantServer,
  MerchantServerOptions,
  SandboxKeys,
  SandboxWalletsOptions,
} from '../../src/index';
import type { Host, Order } from '../../src/merchant/contract';
import type { OpenDatabase } from '../../src/merchant/database/database';
import * as schema from '../../src/merchant/database/schema';
import type { DeskFactory } from '../../src/merchant/wallet/desk';
import { toDecimal } from '../../src/money';
import type { SandboxTrade } from '../../src/sandbox/trade';
import { signForm } from '../../src/sandbox/signatures';
import { checkAnswer } from './contract';
import { openTestDatabase } from './database';
import { testKeys } from './template';
import { ManualTime } from './time';

export const ORDER_LIFETIME = 15 * 60_000;
export const OPERATOR_TOKEN = 'token-of-the-operator';

export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  body: T;
}

export interface Failure {
  error: { code: string; message: string; field?: string; requestId: string };
}

interface Request {
  token?: string;
  key?: string;
  json?: unknown;
  text?: string;
  contentType?: string;
  headers?: Record<string, string>;
}

export interface WorldOptions extends Pick<
  MerchantServerOptions,
  'operatorToken' | 'latePayments' | 'metrics'
> {
  notifySchedule?: number[];
  /** Whose wallet the host `alipay` is. */
  alipayHost?: SandboxWalletsOptions['alipayHost'];
  /** What the merchant server sees in place of the sandbox's wallets. */
  wallets?: (desk: DeskFactory) => DeskFactory;
}

/** The whole system on loopback: the real servers, database, SDK and signatures; only time is the test's. */
export class World {
  readonly time = new ManualTime();
  /** What both servers logged. */
  readonly log: string[] = [];
  private readonly logStream = { write: (line: string) => void this.log.push(line) };
  private orderCount = 0;

  private constructor(
    readonly dir: string,
    readonly keys: SandboxKeys,
    private readonly storage: OpenDatabase,
    readonly notifySchedule: number[],
  ) {}

  gateway!: Gateway;
  merchant!: MerchantServer;

  static async start(options: WorldOptions = {}): Promise<World> {
    const {
      notifySchedule = [],
      alipayHost,
      wallets = (desk: DeskFactory) => desk,
      ...more
    } = options;
    const dir = await mkdtemp(join(tmpdir(), 'tradepay-'));
    const keys = await testKeys();
    const storage = await openTestDatabase();
    const world = new World(dir, keys, storage, notifySchedule);
    world.gateway = await world.startGateway(0);
    world.merchant = await startMerchantServer({
      port: 0,
      storage,
      wallets: wallets(
        createSandboxWallets({
          gatewayUrl: world.gateway.url,
          keys,
          clock: world.time,
          timeout: 60_000,
          ...(alipayHost !== undefined && { alipayHost }),
        }),
      ),
      clock: world.time,
      sweepInterval: 0,
      operatorToken: OPERATOR_TOKEN,
      requestsPerMinute: 100_000,
      buyerRequestsPerMinute: 100_000,
      ...more,
      log: world.logStream,
    });
    return world;
  }

  private startGateway(port: number, keys = this.keys): Promise<Gateway> {
    const { dir, time, notifySchedule, logStream: log } = this;
    return startGateway({
      port,
      keys,
      dataDir: dir,
      clock: time,
      timers: time,
      notifySchedule,
      log,
    });
  }

  async stopGateway(): Promise<void> {
    await this.gateway.close();
  }

  /** The gateway on the same port with the trades that it had, altered if asked; or one with other keys there. */
  async restartGateway(alter?: (trade: SandboxTrade) => void, keys?: SandboxKeys): Promise<void> {
    if (alter) {
      const file = join(this.dir, 'gateway', 'trades.json');
      const trades = JSON.parse(await readFile(file, 'utf8')) as SandboxTrade[];
      trades.forEach(alter);
      await writeFile(file, JSON.stringify(trades));
    }
    this.gateway = await this.startGateway(Number(new URL(this.gateway.url).port), keys);
  }

  async stop(): Promise<void> {
    await this.merchant.close();
    await this.storage.close();
    await this.gateway.close();
    await rm(this.dir, { recursive: true });
  }

  async send<T = Failure>(base: string, method: string, path: string, request: Request = {}) {
    const { token, key, json, text, contentType, headers } = request;
    const body = json === undefined ? text : JSON.stringify(json);
    const response = await fetch(base + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(body !== undefined && { 'content-type': contentType ?? 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    const type = response.headers.get('content-type') ?? '';
    const answer: Answer<T> = {
      status: response.status,
      headers: response.headers,
      body: (type.includes('application/json')
        ? await response.json()
        : await response.text()) as T,
    };
    return answer;
  }

  /** Calls the merchant server, and holds what it answers against docs/openapi.json. */
  async api<T = Failure>(method: string, path: string, request?: Request): Promise<Answer<T>> {
    const answer = await this.send<T>(this.merchant.url, method, path, request);
    checkAnswer(method, path, answer);
    return answer;
  }

  /** Calls the wallet's server as the wallet app. */
  wallet<T = Failure>(method: string, path: string, json?: unknown): Promise<Answer<T>> {
    return this.send<T>(this.gateway.url, method, path, json === undefined ? {} : { json });
  }

  async authCode(buyer?: string): Promise<string> {
    const { body } = await this.wallet<{ authCode: string }>(
      'POST',
      '/cashier/auth-codes',
      buyer === undefined ? undefined : { buyer },
    );
    return body.authCode;
  }

  async signIn(host: Host = 'alipay', buyer?: string): Promise<string> {
    const json = host === 'h5' ? { host } : { host, authCode: await this.authCode(buyer) };
    const { body } = await this.api<{ token: string }>('POST', '/sessions', { json });
    return body.token;
  }

  /** A new order of one celadon teapot: 328.00, above the limit of free shipping. */
  async order(token: string, host: Host = 'alipay', more: object = {}): Promise<Order> {
    this.orderCount += 1;
    const { status, body } = await this.api<Order>('POST', '/orders', {
      token,
      key: `order-${this.orderCount}`,
      json: { host, lines: [{ goodsId: 'celadon-teapot', quantity: 1 }], ...more },
    });
    if (status !== 201) throw new Error(`No order: ${JSON.stringify(body)}`);
    return body;
  }

  async read(token: string, id: string): Promise<Order> {
    const { body } = await this.api<Order>('GET', `/orders/${id}`, { token });
    return body;
  }

  async stored(id: string): Promise<typeof schema.orders.$inferSelect> {
    const [row] = await this.merchant.database
      .select()
      .from(schema.orders)
      .where(eq(schema.orders.id, id));
    if (!row) throw new Error(`There is no order ${id}.`);
    return row;
  }

  async events(id: string): Promise<string[]> {
    const rows = await this.merchant.database
      .select()
      .from(schema.orderEvents)
      .where(eq(schema.orderEvents.orderId, id))
      .orderBy(asc(schema.orderEvents.id));
    return rows.map(({ kind }) => kind);
  }

  /** A notification as the wallet makes it, altered before it is signed. */
  notification(order: Order, change: Record<string, string> = {}, privateKey?: string) {
    const form = {
      notify_type: 'trade_status_sync',
      notify_id: `notify-${order.id}`,
      app_id: this.keys.appId,
      seller_id: this.keys.sellerId,
      out_trade_no: order.id,
      trade_no: tradeNoOf(order) ?? '2026030122001',
      trade_status: 'TRADE_SUCCESS',
      total_amount: toDecimal(order.total),
      subject: 'Celadon teapot + 50% off & more',
      ...change,
    };
    return signForm(form, privateKey ?? this.keys.walletPrivateKey);
  }

  notify(form: Record<string, string> | string): Promise<Answer<string>> {
    const text = typeof form === 'string' ? form : new URLSearchParams(form).toString();
    const contentType = 'application/x-www-form-urlencoded';
    return this.api<string>('POST', '/notifications/alipay', { text, contentType });
  }

  /** Posts a notification of WeChat Pay; `wechatNotice` makes one. */
  notifyWechat({ headers, body: text }: { headers: Record<string, string>; body: string }) {
    return this.api<{ code: string }>('POST', '/notifications/wechat', { headers, text });
  }

  /** Posts a notification of the Ant platform; `antNotice` makes one. */
  notifyAnt({ headers, body: text }: { headers: Record<string, string>; body: string }) {
    return this.api<{ result: { resultStatus: string } }>('POST', '/notifications/ant', {
      headers,
      text,
    });
  }
}

const tradeNoOf = ({ trade }: Order): string | undefined =>
  trade?.host === 'alipay' ? trade.tradeNO : undefined;

/** @throws unless the order is one of an Alipay host that can be paid */
export function tradeNO(order: Order): string {
  const found = tradeNoOf(order);
  if (found === undefined) throw new Error('The order has no tradeNO.');
  return found;
}
