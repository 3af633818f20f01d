import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { SANDBOX_IDENTITY } from '../keys';
import type { AlipayAccount, WalletAccounts, WechatAccount } from '../merchant/wallet/production';
import type { Reader } from './reader';
import { VARIABLES, VARIABLE_NAMES } from './variables';
import type { VariableName } from './variables';

const MIN_BITS = 2048;

/** The variables of a wallet, when any of them is there: then every one has to be. */
function isConfigured(reader: Reader, prefix: string): boolean {
  const names = VARIABLE_NAMES.filter((name) => name.startsWith(prefix));
  if (!names.some((name) => reader.isNamed(name))) return false;
  for (const name of names) {
    if (VARIABLES[name].required === 'wallet' && !reader.isNamed(name)) {
      reader.refuse(name, `be given, since another ${prefix}… is`);
    }
  }
  return true;
}

/** A text that looks as the example does; the empty text where it does not. */
function pattern(reader: Reader, name: VariableName, wanted: RegExp, must: string): string {
  const value = reader.given(name);
  if (value === undefined) return '';
  if (!wanted.test(value)) reader.refuse(name, must, value);
  const demo: string[] = Object.values(SANDBOX_IDENTITY);
  if (demo.includes(value)) reader.refuse(name, "be your own, and not the sandbox's", value);
  return value;
}

function rsaKey(
  reader: Reader,
  name: VariableName,
  kind: 'private' | 'public',
): KeyObject | undefined {
  const text = reader.given(name);
  if (text === undefined) return undefined;
  const pem = text.replace(/\\n/g, '\n');
  let key: KeyObject | undefined;
  try {
    if (kind === 'private') key = createPrivateKey(pem);
    // A private key would do as a public one too: Node takes the public half of it.
    else if (!pem.includes('PRIVATE KEY')) key = createPublicKey(pem);
  } catch {
    // The reason quotes the key.
  }
  if (key?.asymmetricKeyType !== 'rsa') {
    reader.refuse(name, `be a ${kind} RSA key as PEM`);
    return undefined;
  }
  if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < MIN_BITS) {
    reader.refuse(name, `have ${MIN_BITS} bits or more`);
  }
  return key;
}

/** A pair of the merchant's private key and the wallet's public one, which is often mistaken for the merchant's own. */
function keys(reader: Reader, privateName: VariableName, publicName: VariableName) {
  const privateKey = rsaKey(reader, privateName, 'private');
  const publicKey = rsaKey(reader, publicName, 'public');
  if (privateKey && publicKey && createPublicKey(privateKey).equals(publicKey)) {
    reader.refuse(
      publicName,
      "be the wallet's public key, and not the one of your own private key",
    );
  }
  return {
    privateKey: privateKey?.export({ type: 'pkcs8', format: 'pem' }).toString() ?? '',
    publicKey: publicKey?.export({ type: 'spki', format: 'pem' }).toString() ?? '',
  };
}

function readAlipay(reader: Reader): AlipayAccount {
  // Applications of Alipay's own sandbox begin with 9021: nobody pays there.
  const appId = pattern(reader, 'TRADEPAY_ALIPAY_APP_ID', /^20\d{14}$/, 'be 16 digits from 20 on');
  const sellerId = pattern(
    reader,
    'TRADEPAY_ALIPAY_SELLER_ID',
    /^2088\d{12}$/,
    'be 2088 and 12 digits',
  );
  const { privateKey, publicKey } = keys(
    reader,
    'TRADEPAY_ALIPAY_PRIVATE_KEY',
    'TRADEPAY_ALIPAY_PUBLIC_KEY',
  );
  return { appId, sellerId, appPrivateKey: privateKey, walletPublicKey: publicKey };
}

function readWechat(reader: Reader): WechatAccount {
  const read = (name: VariableName, wanted: RegExp, must: string) =>
    pattern(reader, name, wanted, must);
  const { privateKey, publicKey } = keys(
    reader,
    'TRADEPAY_WECHAT_PRIVATE_KEY',
    'TRADEPAY_WECHAT_PUBLIC_KEY',
  );
  return {
    appId: read('TRADEPAY_WECHAT_APP_ID', /^wx[0-9a-f]{16}$/, 'be wx and 16 digits or a to f'),
    appSecret: read('TRADEPAY_WECHAT_APP_SECRET', /^[0-9a-f]{32}$/, 'be 32 digits or a to f'),
    mchId: read('TRADEPAY_WECHAT_MCH_ID', /^\d{8,10}$/, 'be 8 to 10 digits'),
    merchantSerial: read(
      'TRADEPAY_WECHAT_MERCHANT_SERIAL',
      /^[0-9A-F]{40}$/,
      'be 40 digits or A to F',
    ),
    merchantPrivateKey: privateKey,
    publicKeyId: read(
      'TRADEPAY_WECHAT_PUBLIC_KEY_ID',
      /^PUB_KEY_ID_\d+$/,
      'be PUB_KEY_ID_ and digits',
    ),
    publicKey,
    apiV3Key: read('TRADEPAY_WECHAT_API_V3_KEY', /^[\x21-\x7e]{32}$/, 'be 32 characters'),
  };
}

/** The accounts at real wallets: each one whole, and at least one. */
export function readWallets(reader: Reader): WalletAccounts {
  const alipay = isConfigured(reader, 'TRADEPAY_ALIPAY_') ? readAlipay(reader) : undefined;
  const wechat = isConfigured(reader, 'TRADEPAY_WECHAT_') ? readWechat(reader) : undefined;
  if (!alipay && !wechat) {
    reader.problems.push(
      'TRADEPAY_ALIPAY_… or TRADEPAY_WECHAT_… must be given in production: there is no wallet to be paid by. Example: TRADEPAY_ALIPAY_APP_ID=2021001234567890, and the others of docs/configuration.md',
    );
  }
  return { ...(alipay && { alipay }), ...(wechat && { wechat }) };
}
