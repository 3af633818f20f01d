/** `npx tsx server/src/main.ts`: the merchant server and the sandbox wallet gateway, alone. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from './config';
import {
  createSandboxWallets,
  ensureSandboxKeys,
  startGateway,
  startMerchantServer,
} from './index';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { dataDir, corsOrigins, log } = config;
  const keys = await ensureSandboxKeys(join(dataDir, 'keys'));
  const gateway = await startGateway({
    port: config.gatewayPort,
    keys,
    dataDir,
    corsOrigins,
    log,
  });
  const merchant = await startMerchantServer({
    port: config.merchantPort,
    wallets: createSandboxWallets({
      gatewayUrl: gateway.url,
      keys,
      timeout: config.walletTimeout,
    }),
    dataDir,
    corsOrigins,
    databasePoolSize: config.databasePoolSize,
    ...(config.databaseUrl !== undefined && { databaseUrl: config.databaseUrl }),
    host: config.host,
    trustedProxies: config.trustedProxies,
    orderLifetime: config.orderLifetime,
    sessionLifetime: config.sessionLifetime,
    requestsPerMinute: config.requestsPerMinute,
    buyerRequestsPerMinute: config.buyerRequestsPerMinute,
    closeTimeout: config.closeTimeout,
    log,
    ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
  }).catch(async (error: unknown) => {
    // The gateway's open port would keep a process alive that has failed.
    await gateway.close();
    throw error;
  });
  process.stdout.write(`Merchant server  ${merchant.url}\nSandbox wallet   ${gateway.url}\n`);

  endOnSignal(async () => {
    merchant.drain();
    await sleep(config.drainTime);
    await merchant.close();
    await gateway.close();
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
