import { generateKeyPair } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isMissingFile } from './files';

/** Who is who in the sandbox, and the two key pairs. All keys are PEM. */
export interface SandboxKeys {
  /** The merchant's application at the wallet. */
  appId: string;
  /** The merchant's account at the wallet: who is paid. */
  sellerId: string;
  /** PKCS#8; signs what the merchant sends. */
  appPrivateKey: string;
  appPublicKey: string;
  /** PKCS#8; signs what the wallet answers and notifies. */
  walletPrivateKey: string;
  walletPublicKey: string;
}

const IDENTITY = { appId: '9021000142857001', sellerId: '2088721042857001' };

const generate = promisify(generateKeyPair);

async function readPair(dir: string, name: string): Promise<[string, string] | undefined> {
  try {
    return [
      await readFile(join(dir, `${name}-private.pem`), 'utf8'),
      await readFile(join(dir, `${name}-public.pem`), 'utf8'),
    ];
  } catch (error) {
    if (isMissingFile(error)) return undefined;
    throw error;
  }
}

async function ensurePair(dir: string, name: string): Promise<[string, string]> {
  const existing = await readPair(dir, name);
  if (existing) return existing;
  const pair = await generate('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  await writeFile(join(dir, `${name}-private.pem`), pair.privateKey, { mode: 0o600 });
  await writeFile(join(dir, `${name}-public.pem`), pair.publicKey, { mode: 0o600 });
  return [pair.privateKey, pair.publicKey];
}

/**
 * The key pairs of the sandbox in `dir` (which must be ignored by git), generated on the first call. RSA 2048 is what
 * the wallet's RSA2 signatures ask for. Every file has mode 0600.
 */
export async function ensureSandboxKeys(dir: string): Promise<SandboxKeys> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const [appPrivateKey, appPublicKey] = await ensurePair(dir, 'app');
  const [walletPrivateKey, walletPublicKey] = await ensurePair(dir, 'wallet');
  return { ...IDENTITY, appPrivateKey, appPublicKey, walletPrivateKey, walletPublicKey };
}
