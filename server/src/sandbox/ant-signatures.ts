/** The half of the signatures that belongs to a wallet of the Ant mini program platform. */
import type { SandboxKeys } from '../keys';
import { findForgery, signedHeaders } from '../merchant/wallet/ant-signature';

/** Of the sandbox's keys, both sides. */
const KEY_VERSION = '1';

/** The headers by which the merchant verifies an answer or a notification. */
export const signForMerchant = (
  kind: 'request' | 'response',
  message: { path: string; body: string },
  { clientId, walletPrivateKey: privateKey }: SandboxKeys,
  now: number,
): Record<string, string> =>
  signedHeaders(kind, message, { clientId, privateKey, keyVersion: KEY_VERSION }, now);

/** @returns whether a call, or the answer to a notification, is signed by the merchant, and just now */
export function isOfMerchant(
  kind: 'request' | 'response',
  { path, body, header }: { path: string; body: string; header: (name: string) => string },
  { clientId, appPublicKey }: SandboxKeys,
  now: number,
): boolean {
  const message = { path, clientId, time: header(`${kind}-time`), body };
  return (
    header('client-id') === clientId &&
    findForgery(message, header('signature'), appPublicKey, now) === undefined
  );
}
