import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  createSandboxWallets,
  ensureSandboxKeys,
  startGateway,
  startMerchantServer,
  type Gateway,
  type MerchantServer,
} from '../../../server/src/index';

/** The merchant server and the wallet's server on free ports, with databases in memory. */
export interface Shop {
  merchant: MerchantServer;
  gateway: Gateway;
  close(): Promise<void>;
}

export async function startShop(): Promise<Shop> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tradepay-'));
  const keys = await ensureSandboxKeys(path.join(folder, 'keys'));
  const gateway = await startGateway({ port: 0, keys, notifySchedule: [50, 100, 200] });
  const wallets = createSandboxWallets({ gatewayUrl: gateway.url, keys });
  const merchant = await startMerchantServer({ port: 0, wallets });
  return {
    merchant,
    gateway,
    async close() {
      await merchant.close();
      await gateway.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** One call of the wallet app to its server. */
export async function callGateway<T>({ gateway }: Shop, place: string, body?: object): Promise<T> {
  const response = await fetch(gateway.url + place, {
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!response.ok) throw new Error(`${place}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
