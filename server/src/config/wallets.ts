import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { SANDBOX_IDENTITY } from '../keys';
import { PAY_FIELDS } from '../merchant/wallet/ant';
import { readContent } from '../merchant/wallet/content';
import type { Content } from '../merchant/wallet/content';
import type {
  AlipayAccount,
  AntAccount,
  WalletAccounts,
  WechatAccount,
} from '../merchant/wallet/production';
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
  const value = reader.text(name);
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

/** The address of a wallet's server: what is paid goes there, so it is https, with nobody's password and no query. */
function gateway(reader: Reader, name: VariableName, prefix: 'origin' | 'any path'): string {
  const value = reader.text(name)?.replace(/\/+$/, '');
  if (value === undefined) return '';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // What the address has beside the origin and the path would be left out of it.
  const plain = url && url.origin + url.pathname.replace(/\/+$/, '');
  if (
    url?.protocol !== 'https:' ||
    plain !== value ||
    (prefix === 'origin' && url.pathname !== '/')
  ) {
    reader.refuse(name, `be an https ${prefix === 'origin' ? 'origin' : 'address'}`, value);
  }
  return value;
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
  const gatewayUrl = gateway(reader, 'TRADEPAY_ALIPAY_URL', 'origin');
  return { gatewayUrl, appId, sellerId, appPrivateKey: privateKey, walletPublicKey: publicKey };
}

function readPayExtras(reader: Reader): Content | undefined {
  const name = 'TRADEPAY_ANT_PAY_EXTRAS';
  const text = reader.given(name);
  if (text === undefined) return undefined;
  const extras = readContent(text);
  if (!extras || Array.isArray(extras)) {
    reader.refuse(name, 'be a JSON object');
    return undefined;
  }
  // Whoever sets these here sets what is paid, or who learns of it.
  const own = PAY_FIELDS.filter((field) => Object.hasOwn(extras, field));
  if (own.length > 0) reader.refuse(name, `leave ${own.join(', ')} to the server`);
  return extras;
}

function readAnt(reader: Reader): AntAccount {
  const read = (name: VariableName, wanted: RegExp, must: string) =>
    pattern(reader, name, wanted, must);
  const { privateKey, publicKey } = keys(
    reader,
    'TRADEPAY_ANT_PRIVATE_KEY',
    'TRADEPAY_ANT_PUBLIC_KEY',
  );
  const customerBelongsTo = read(
    'TRADEPAY_ANT_CUSTOMER_BELONGS_TO',
    /^\w{1,64}$/,
    'be 1 to 64 letters, digits or _',
  );
  const payExtras = readPayExtras(reader);
  return {
    apiUrl: gateway(reader, 'TRADEPAY_ANT_URL', 'any path'),
    appId: read('TRADEPAY_ANT_APP_ID', /^\w{1,64}$/, 'be 1 to 64 letters, digits or _'),
    // It is part of a header and of what is signed.
    clientId: read(
      'TRADEPAY_ANT_CLIENT_ID',
      /^[\w-]{1,128}$/,
      'be 1 to 128 letters, digits, _ or -',
    ),
    merchantPrivateKey: privateKey,
    walletPublicKey: publicKey,
    keyVersion: read('TRADEPAY_ANT_KEY_VERSION', /^\d{1,9}$/, 'be 1 to 9 digits'),
    productCode: read('TRADEPAY_ANT_PRODUCT_CODE', /^\w{1,64}$/, 'be 1 to 64 letters, digits or _'),
    ...(customerBelongsTo !== '' && { customerBelongsTo }),
    ...(payExtras && { payExtras }),
  };
}

/** Who serves the host `alipay`: nobody guesses it where two could, since a wallet does not know the other's codes. */
function readMiniProgramWallet(
  reader: Reader,
  has: Record<'alipay' | 'ant', boolean>,
): 'alipay' | 'ant' {
  const name = 'TRADEPAY_MINI_PROGRAM_WALLET';
  const given = readWalletName(reader);
  if (given === undefined) {
    if (has.alipay && has.ant) {
      reader.refuse(name, 'be given, since TRADEPAY_ALIPAY_… and TRADEPAY_ANT_… both are');
    }
    return has.ant ? 'ant' : 'alipay';
  }
  if (!has[given]) {
    reader.refuse(
      name,
      `name a wallet that is configured: TRADEPAY_${given.toUpperCase()}_… is not`,
    );
  }
  return given;
}

/** @returns `undefined` where it is not given, or wrong */
export function readWalletName(reader: Reader): 'alipay' | 'ant' | undefined {
  const given = reader.given('TRADEPAY_MINI_PROGRAM_WALLET');
  if (given === undefined || given === 'alipay' || given === 'ant') return given;
  reader.refuse('TRADEPAY_MINI_PROGRAM_WALLET', 'be alipay or ant', given);
  return undefined;
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
  const ant = isConfigured(reader, 'TRADEPAY_ANT_') ? readAnt(reader) : undefined;
  const wechat = isConfigured(reader, 'TRADEPAY_WECHAT_') ? readWechat(reader) : undefined;
  const has = { alipay: alipay !== undefined, ant: ant !== undefined };
  const miniProgramWallet = readMiniProgramWallet(reader, has);
  if (!alipay && !ant && !wechat) {
    reader.problems.push(
      'TRADEPAY_ALIPAY_…, TRADEPAY_ANT_… or TRADEPAY_WECHAT_… must be given in production: there is no wallet to be paid by. Example: TRADEPAY_ALIPAY_APP_ID=2021001234567890, and the others of docs/configuration.md',
    );
  }
  return {
    miniProgramWallet,
    ...(alipay && { alipay }),
    ...(ant && { ant }),
    ...(wechat && { wechat }),
  };
}
