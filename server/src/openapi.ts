/** docs/openapi.json, from the routes themselves. */
import { randomBytes } from 'node:crypto';
import { systemClock } from './clock';
import { createMerchantApp } from './merchant/app';
import type { Database } from './merchant/database/database';
import { DEFAULT_PAUSES } from './merchant/orders/asking';
import { createWalletDesk } from './merchant/wallet/desk';

/** The description of every call, the operator's among them. Nothing is called. */
export async function openApiDocument(): Promise<unknown> {
  const { app } = await createMerchantApp({
    context: {
      // Only routes that are called ask it.
      database: undefined as unknown as Database,
      wallets: createWalletDesk([], {}),
      clock: systemClock,
      random: randomBytes,
      settings: {
        orderLifetime: 0,
        sessionLifetime: 0,
        renewalLifetime: 0,
        latePayments: 'keep',
        asking: DEFAULT_PAUSES,
      },
    },
    corsOrigins: [],
    limits: { perAddress: 1, perBuyer: 1 },
    trustedProxies: [],
    checkStorage: async () => undefined,
    operatorToken: 'described',
    describe: true,
    log: false,
  });
  const document = app.swagger();
  await app.close();
  return document;
}
