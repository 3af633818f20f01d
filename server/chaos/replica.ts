/** One merchant server as a process of its own, so that it can be killed. Its settings come as JSON in REPLICA. */
import { readFileSync } from 'node:fs';
import { createSandboxWallets, startMerchantServer } from '../src/index';
import type { SandboxKeys } from '../src/index';
import type { ReplicaSettings } from './replicas';

async function main(): Promise<void> {
  const settings = JSON.parse(process.env['REPLICA'] ?? '') as ReplicaSettings;
  const keys = JSON.parse(readFileSync(settings.keysFile, 'utf8')) as SandboxKeys;
  await startMerchantServer({
    port: settings.port,
    databaseUrl: settings.databaseUrl,
    databasePoolSize: 8,
    wallets: createSandboxWallets({
      gatewayUrl: settings.walletUrl,
      keys,
      timeout: settings.walletTimeout,
    }),
    publicUrl: settings.publicUrl,
    orderLifetime: settings.orderLifetime,
    asking: { first: 1000, longest: 4000 },
    requestsPerMinute: 1_000_000,
    buyerRequestsPerMinute: 1_000_000,
    operatorToken: settings.operatorToken,
    latePayments: 'refund',
    sweepInterval: 1000,
  });
  process.send?.('ready');
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
