import { systemClock, systemRandom } from '../../src/clock';
import type { SandboxKeys } from '../../src/keys';
import { createAlipayProvider } from '../../src/merchant/wallet/alipay';
import type { AlipayOptions } from '../../src/merchant/wallet/alipay';
import type { WalletProvider } from '../../src/merchant/wallet/provider';
import { signAnswer } from '../../src/sandbox/signatures';
import type { ListenAnswer } from './listen';

/** The merchant's provider, at an Alipay of the test's. */
export const alipayProvider = (
  { appId, sellerId, appPrivateKey, walletPublicKey }: SandboxKeys,
  gatewayUrl: string,
  more: Partial<AlipayOptions> = {},
): WalletProvider =>
  createAlipayProvider({
    gatewayUrl,
    appId,
    sellerId,
    appPrivateKey,
    walletPublicKey,
    notifyUrl: () => 'http://127.0.0.1/notifications/alipay',
    timeout: 60_000,
    clock: systemClock,
    ...more,
  });

/** An answer with the wallet's signature. */
export function signedBy(keys: SandboxKeys, content: unknown): ListenAnswer {
  const body = JSON.stringify(content);
  const ports = { clock: systemClock, random: systemRandom };
  return { headers: signAnswer(body, keys.walletPrivateKey, ports), body };
}

export const refusedBy = (status: number, code: string): ListenAnswer => ({
  status,
  body: JSON.stringify({ code, message: code }),
});
