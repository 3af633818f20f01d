import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  ensureSandboxKeys,
  startGateway,
  startMerchantServer,
  type Gateway,
  type MerchantServer,
  type SandboxKeys,
} from '../../../server/src/index';
import { startSimulator, type Simulator } from '../../../simulator/src/index';

/** The whole system on free ports of this machine, with databases in memory. */
export interface System {
  gateway: Gateway;
  merchant: MerchantServer;
  simulator: Simulator;
  keys: SandboxKeys;
  close(): Promise<void>;
}

export async function startSystem(): Promise<System> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tradepay-'));
  const keys = await ensureSandboxKeys(path.join(folder, 'keys'));
  const gateway = await startGateway({ port: 0, keys, notifySchedule: [50, 100, 200] });
  const merchant = await startMerchantServer({ port: 0, gatewayUrl: gateway.url, keys });
  const simulator = await startSimulator({
    port: 0,
    buildDir: path.resolve(__dirname, '../../../build'),
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
      await rm(folder, { recursive: true });
    },
  };
}
