import { generateKeyPair, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isExistingFile, isMissingFile } from './files';

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
  /** The merchant at a wallet of the Ant mini program platform. */
  clientId: string;
  /** The merchant at WeChat Pay. */
  mchId: string;
  /** The serial number of the merchant's certificate there, which has the application's key here. */
  merchantSerial: string;
  /** The name of the wallet's public key there. */
  publicKeyId: string;
  /** 32 characters; encrypts WeChat Pay's notifications. */
  apiV3Key: string;
  /** Proves the merchant's server when it exchanges WeChat's authorisation codes. */
  appSecret: string;
}

/** Public, and worth nothing outside the sandbox. */
export const SANDBOX_IDENTITY = {
  appId: '9021000142857001',
  sellerId: '2088721042857001',
  clientId: '2021061800142857314001',
  mchId: '1714285701',
  merchantSerial: '5D1C8B2F0A7E4C93B6D4F18E2A7059C3D1E84F60',
  publicKeyId: 'PUB_KEY_ID_0117142857012026030100389200000001',
};

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

/** 32 characters that nobody guesses. Of several processes that make them at the same time, all get the first one's. */
async function ensureSecret(dir: string, name: string): Promise<string> {
  const file = join(dir, `${name}.txt`);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (!isMissingFile(error)) throw error;
  }
  const fresh = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(fresh, randomBytes(16).toString('hex'), { mode: 0o600 });
  await link(fresh, file).catch((error: unknown) => {
    if (!isExistingFile(error)) throw error;
  });
  await rm(fresh);
  return readFile(file, 'utf8');
}

/**
 * The key pairs and secrets of the sandbox in `dir` (which must be ignored by git), generated on the first call. RSA 2048 is what
 * the wallet's RSA2 signatures ask for. Every file has mode 0600.
 */
export async function ensureSandboxKeys(dir: string): Promise<SandboxKeys> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const [appPrivateKey, appPublicKey] = await ensurePair(dir, 'app');
  const [walletPrivateKey, walletPublicKey] = await ensurePair(dir, 'wallet');
  return {
    ...SANDBOX_IDENTITY,
    appPrivateKey,
    appPublicKey,
    walletPrivateKey,
    walletPublicKey,
    apiV3Key: await ensureSecret(dir, 'wechat-api-v3-key'),
    appSecret: await ensureSecret(dir, 'wechat-app-secret'),
  };
}
