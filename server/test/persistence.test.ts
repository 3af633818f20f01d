import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createSandboxWallets,
  ensureSandboxKeys,
  startGateway,
  startMerchantServer,
} from '../src/index';
import type { Order } from '../src/merchant/contract';
import { ManualTime } from './support/time';

interface System {
  api<T>(method: string, path: string, token?: string, json?: object): Promise<T>;
  wallet<T>(method: string, path: string, json?: object): Promise<T>;
  stop(): Promise<void>;
}

async function startSystem(dir: string, time: ManualTime): Promise<System> {
  const keys = await ensureSandboxKeys(join(dir, 'keys'));
  const shared = { port: 0, dataDir: dir, clock: time };
  const gateway = await startGateway({ ...shared, keys, timers: time, notifySchedule: [] });
  const wallets = createSandboxWallets({ gatewayUrl: gateway.url, keys, clock: time });
  const merchant = await startMerchantServer({ ...shared, wallets });
  const call =
    (base: string) =>
    async <T>(method: string, path: string, token?: string, json?: object): Promise<T> => {
      const response = await fetch(base + path, {
        method,
        headers: {
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(json && { 'content-type': 'application/json' }),
          'idempotency-key': 'kept',
        },
        ...(json && { body: JSON.stringify(json) }),
      });
      return (await response.json()) as T;
    };
  const toWallet = call(gateway.url);
  return {
    api: call(merchant.url),
    wallet: (method, path, json) => toWallet(method, path, undefined, json),
    async stop() {
      await merchant.close();
      await gateway.close();
    },
  };
}

it('keeps sessions, orders, keys and trades over a restart, and they still agree', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'tradepay-restart-'));
  const time = new ManualTime();
  const body = { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] };
  try {
    let system = await startSystem(dir, time);
    const { authCode } = await system.wallet<{ authCode: string }>(
      'POST',
      '/cashier/auth-codes',
      {},
    );
    const session = { host: 'alipay', authCode };
    const { token } = await system.api<{ token: string }>('POST', '/sessions', undefined, session);
    const order = await system.api<Order>('POST', '/orders', token, body);
    expect(order.status).toBe('awaiting_payment');
    await system.stop();

    system = await startSystem(dir, time);
    // The same key after the restart: the same order, on the same trade.
    expect(await system.api<Order>('POST', '/orders', token, body)).toEqual(order);
    if (order.trade?.host !== 'alipay') throw new Error('no trade');
    await system.wallet('POST', `/cashier/trades/${order.trade.tradeNO}/pay`, {});
    await system.stop();

    system = await startSystem(dir, time);
    expect(await system.api<Order>('GET', `/orders/${order.id}`, token)).toMatchObject({
      status: 'paid',
      total: order.total,
    });
    await system.stop();
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}, 60_000);
