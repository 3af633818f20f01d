/** WeChat Pay's half of the signatures. */
import type { Clock, RandomBytes } from '../clock';
import type { SandboxKeys } from '../keys';
import {
  AUTHORIZATION_SCHEME,
  answerText,
  isFresh,
  requestText,
  toSeconds,
} from '../merchant/wallet/wechat-signature';
import { signText, verifyText } from '../rsa';

/** The headers by which the merchant verifies an answer or a notification. */
export function signForMerchant(
  body: string,
  { walletPrivateKey, publicKeyId }: Pick<SandboxKeys, 'walletPrivateKey' | 'publicKeyId'>,
  ports: { clock: Clock; random: RandomBytes },
): Record<string, string> {
  const timestamp = toSeconds(ports.clock.now());
  const nonce = ports.random(16).toString('hex');
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': publicKeyId,
    'wechatpay-signature-type': AUTHORIZATION_SCHEME,
    'wechatpay-signature': signText(answerText(timestamp, nonce, body), walletPrivateKey),
  };
}

/** @returns whether `authorization` is the merchant's signature of exactly this request, made just now */
export function isMerchantCall(
  call: { authorization: string | undefined; method: string; path: string; body: string },
  { mchId, merchantSerial, appPublicKey }: SandboxKeys,
  now: number,
): boolean {
  const [scheme, values = ''] = (call.authorization ?? '').split(' ');
  const given = new Map(
    [...values.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value ?? '']),
  );
  const timestamp = given.get('timestamp') ?? '';
  const nonce = given.get('nonce_str') ?? '';
  return (
    scheme === AUTHORIZATION_SCHEME &&
    given.get('mchid') === mchId &&
    given.get('serial_no') === merchantSerial &&
    isFresh(timestamp, now) &&
    verifyText(
      requestText({ ...call, timestamp, nonce }),
      given.get('signature') ?? '',
      appPublicKey,
    )
  );
}
