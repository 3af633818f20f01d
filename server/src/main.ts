/** `npx tsx server/src/main.ts`: the merchant server, and in sandbox mode the sandbox wallet gateway beside it. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from './config/config';
import type { Config } from './config/config';
import {
  createSandboxWallets,
  ensureSandboxKeys,
  startGateway,
  startMerchantServer,
} from './index';
import type { Gateway, MerchantServerOptions } from './index';
import { createProductionWallets } from './merchant/wallet/production';

interface Surroundings extends Pick<MerchantServerOptions, 'wallets' | 'dataDir'> {
  gateway?: Gateway;
}

/** The wallets that take the payments; in the sandbox one that is started here. */
async function prepareWallets(config: Config): Promise<Surroundings> {
  if (config.mode === 'production') {
    return { wallets: createProductionWallets(config.wallets, config.walletTimeout) };
  }
  const { dataDir, corsOrigins, log, walletTimeout: timeout, alipayHost } = config;
  const keys = await ensureSandboxKeys(join(dataDir, 'keys'));
  const gateway = await startGateway({ port: config.gatewayPort, keys, dataDir, corsOrigins, log });
  return {
    wallets: createSandboxWallets({ gatewayUrl: gateway.url, keys, timeout, alipayHost }),
    dataDir,
    gateway,
  };
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { gateway, ...surroundings } = await prepareWallets(config);
  const { merchantPort: port, ...settings } = config;
  const merchant = await startMerchantServer({ port, ...settings, ...surroundings });
  process.stdout.write(`Merchant server  ${merchant.url}\n`);
  if (gateway) process.stdout.write(`Sandbox wallet   ${gateway.url}\n`);
  endOnSignal(async () => {
    merchant.drain();
    await sleep(config.drainTime);
    await merchant.close();
    await gateway?.close();
  });
}

/** The first signal ends the process when all is answered; a second one at once. */
function endOnSignal(end: () => Promise<void>): void {
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1);
      ending = true;
      end().then(() => process.exit(0), fail);
    });
  }
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
