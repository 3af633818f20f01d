import path from 'node:path';
import {
  createSandboxWallets,
  startGateway,
  startMerchantServer,
  type Gateway,
  type MerchantServer,
  type SandboxKeys,
} from '../../../server/src/index';
import { preparePglite } from '../../../server/src/merchant/database/pglite';
import type { SandboxTrade } from '../../../server/src/sandbox/trade';
import { createPglite, testKeys } from '../../../server/test/support/template';
import { startSimulator, type Simulator } from '../../../simulator/src/index';

/** The whole system on free ports of this machine, with databases in memory. */
export interface System {
  gateway: Gateway;
  merchant: MerchantServer;
  simulator: Simulator;
  keys: SandboxKeys;
  close(): Promise<void>;
}

const BUILDS = path.resolve(__dirname, '../../../build');

/** @param buildDir holds the builds by their targets' names */
export async function startSystem(buildDir = BUILDS): Promise<System> {
  // Both take seconds to make, and are there already.
  const [keys, client] = await Promise.all([testKeys(), createPglite()]);
  const gateway = await startGateway({ port: 0, keys, notifySchedule: [50, 100, 200] });
  const wallets = createSandboxWallets({ gatewayUrl: gateway.url, keys });
  const merchant = await startMerchantServer({
    port: 0,
    wallets,
    storage: await preparePglite(client),
  });
  const simulator = await startSimulator({
    port: 0,
    buildDir,
    merchantUrl: merchant.url,
    gatewayUrl: gateway.url,
  });
  return {
    gateway,
    merchant,
    simulator,
    keys,
    async close() {
      await simulator.close();
      await merchant.close();
      await gateway.close();
      await client.close();
    },
  };
}

/** The trades at the sandbox gateway, newest first. */
export async function tradesOf({ gateway }: System): Promise<SandboxTrade[]> {
  const response = await fetch(`${gateway.url}/sandbox/trades`);
  return (await response.json()) as SandboxTrade[];
}

/** Waits for something that no element shows. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come true within ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
