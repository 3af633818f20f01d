/**
 * What WeChat Pay v3 signs, all by RSA-SHA256: the merchant its requests (pay.weixin.qq.com/doc/v3/merchant/4012365336) and
 * the mini program's payment (4012365341), WeChat its answers and notifications
 * (pay.weixin.qq.com/docs/merchant/development/interface-rules/signature-verification.html).
 */
import type { RandomBytes } from '../../clock';
import { linesText, signText, verifyText } from '../../rsa';

/** Milliseconds that a signed time may be away from now; whatever is older is taken for a replay. */
const SIGNATURE_WINDOW = 5 * 60_000;

export const AUTHORIZATION_SCHEME = 'WECHATPAY2-SHA256-RSA2048';

export interface SignedCall {
  method: string;
  /** The path with its query, as it is sent. */
  path: string;
  timestamp: string;
  nonce: string;
  /** Empty when there is none. */
  body: string;
}

export const requestText = ({ method, path, timestamp, nonce, body }: SignedCall): string =>
  linesText(method, path, timestamp, nonce, body);

export const answerText = (timestamp: string, nonce: string, body: string): string =>
  linesText(timestamp, nonce, body);

/** What is signed for `wx.requestPayment`. */
export const weappText = (
  appId: string,
  { timeStamp, nonceStr, package: prepay }: Record<'timeStamp' | 'nonceStr' | 'package', string>,
): string => linesText(appId, timeStamp, nonceStr, prepay);

/** The time as WeChat signs it: whole seconds. */
export const toSeconds = (instant: number): string => String(Math.floor(instant / 1000));

/** Whether a signed time is near enough to now. */
export function isFresh(timestamp: string, now: number): boolean {
  return (
    /^\d{1,12}$/.test(timestamp) && Math.abs(now - Number(timestamp) * 1000) <= SIGNATURE_WINDOW
  );
}

/** Who the merchant is, towards WeChat Pay. */
export interface MerchantIdentity {
  mchId: string;
  /** The serial number of the merchant's API certificate. */
  merchantSerial: string;
  /** PKCS#8 PEM, of that certificate. */
  merchantPrivateKey: string;
}

/** The `Authorization` header of a request. */
export function signCall(
  { mchId, merchantSerial, merchantPrivateKey }: MerchantIdentity,
  call: Pick<SignedCall, 'method' | 'path' | 'body'>,
  now: number,
  random: RandomBytes,
): string {
  const timestamp = toSeconds(now);
  const nonce = random(16).toString('hex');
  const signature = signText(requestText({ ...call, timestamp, nonce }), merchantPrivateKey);
  return `${AUTHORIZATION_SCHEME} mchid="${mchId}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${merchantSerial}"`;
}

/** By what WeChat's signatures are verified. */
export interface WechatIdentity {
  /** `PUB_KEY_ID_…`: a signature by anything else, platform certificates too, is not taken. */
  publicKeyId: string;
  /** PEM. */
  publicKey: string;
}

export interface SignatureHeaders {
  timestamp: string;
  nonce: string;
  signature: string;
  serial: string;
}

/** Why a signature is not taken, or `undefined` when it holds. */
export function findForgery(
  { timestamp, nonce, signature, serial }: SignatureHeaders,
  body: string,
  { publicKeyId, publicKey }: WechatIdentity,
  now: number,
): 'serial' | 'timestamp' | 'signature' | undefined {
  if (serial !== publicKeyId) return 'serial';
  if (!isFresh(timestamp, now)) return 'timestamp';
  // WeChat itself sends false signatures (`WECHATPAY/SIGNTEST/…`) now and then, to see whether they are refused.
  if (!verifyText(answerText(timestamp, nonce, body), signature, publicKey)) return 'signature';
  return undefined;
}
