import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlipayRequestError, AlipaySdk } from 'alipay-sdk';
import { formatChinaTime } from '../../src/clock';
import { startGateway } from '../../src/index';
import type { Gateway, SandboxKeys } from '../../src/index';
import type { CashierTrade } from '../../src/sandbox/trade';
import { testKeys } from './template';
import { ManualTime } from './time';

/** The sandbox wallet alone, called by the vendor's SDK as a merchant server would. */
export class Sandbox {
  readonly time = new ManualTime();
  gateway!: Gateway;
  private count = 0;

  private constructor(
    private readonly dir: string,
    readonly keys: SandboxKeys,
    private readonly notifySchedule: number[],
  ) {}

  static async start(notifySchedule: number[] = []): Promise<Sandbox> {
    const dir = await mkdtemp(join(tmpdir(), 'tradepay-sandbox-'));
    const keys = await testKeys();
    const sandbox = new Sandbox(dir, keys, notifySchedule);
    await sandbox.open();
    return sandbox;
  }

  /** Starts the gateway, with the trades of the one before. */
  async open(): Promise<void> {
    const { dir, keys, time, notifySchedule } = this;
    const dataDir = join(dir, 'data');
    this.gateway = await startGateway({
      port: 0,
      keys,
      dataDir,
      clock: time,
      timers: time,
      notifySchedule,
    });
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    await rm(this.dir, { recursive: true });
  }

  sdk(privateKey = this.keys.appPrivateKey, url = this.gateway.url): AlipaySdk {
    return new AlipaySdk({
      appId: this.keys.appId,
      privateKey,
      keyType: 'PKCS8',
      alipayPublicKey: this.keys.walletPublicKey,
      endpoint: url,
      gateway: `${url}/gateway.do`,
    });
  }

  /** The body of a trade that nobody has asked for yet, for 14.30. */
  terms(change: Record<string, string> = {}) {
    this.count += 1;
    return {
      out_trade_no: `ORDER${this.count}`,
      total_amount: '14.30',
      subject: 'Tea',
      buyer_id: 'buyer_1',
      time_expire: formatChinaTime(this.time.now() + 60_000),
      ...change,
    };
  }

  async call(name: string, body: Record<string, string>, sdk = this.sdk()) {
    const path = `/v3/alipay/${name}`;
    const { data } = await sdk.curl<Record<string, string>>('POST', path, { body });
    return data;
  }

  /** The code of the refusal that is expected. */
  async refusal(name: string, body: Record<string, string>, sdk = this.sdk()): Promise<unknown> {
    const error: unknown = await this.call(name, body, sdk).catch((reason: unknown) => reason);
    if (!(error instanceof AlipayRequestError)) throw new Error('The wallet did not refuse.');
    return error.code;
  }

  async cashier(method: string, path: string, json?: object) {
    const response = await fetch(this.gateway.url + path, {
      method,
      ...(json && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }),
    });
    const body = (await response.json()) as CashierTrade & { error?: { code: string } };
    return { status: response.status, body };
  }

  pay(tradeNO: string, json: object = {}) {
    return this.cashier('POST', `/cashier/trades/${tradeNO}/pay`, json);
  }
}
