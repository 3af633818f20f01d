/** `npx tsx server/src/main.ts`: the merchant server and the sandbox wallet gateway, alone. */
import { join } from 'node:path';
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
    orderLifetime: config.orderLifetime,
    requestsPerMinute: config.requestsPerMinute,
    log,
    ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
  }).catch(async (error: unknown) => {
    // The gateway's open port would keep a process alive that has failed.
    await gateway.close();
    throw error;
  });
  process.stdout.write(`Merchant server  ${merchant.url}\nSandbox wallet   ${gateway.url}\n`);

  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    await merchant.close();
    await gateway.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
