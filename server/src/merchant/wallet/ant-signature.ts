/**
 * What the Ant mini program platform and the merchant sign, all by RSA-SHA256 and in one form: requests with their
 * `Request-Time`, answers with their `Response-Time` (miniprogram.alipay.com, "Message transmission security").
 */
import { formatOffsetTime, parseOffsetTime } from '../../clock';
import { signText, verifyText } from '../../rsa';

/** Milliseconds that a signed time may be away from now; whatever is older is taken for a replay. */
const SIGNATURE_WINDOW = 5 * 60_000;

export interface AntMessage {
  /** Of the call, also in what answers it: the path with its query, as it is sent. */
  path: string;
  clientId: string;
  /** ISO 8601 with an offset, as it is in the header. */
  time: string;
  body: string;
}

export const messageText = ({ path, clientId, time, body }: AntMessage): string =>
  `POST ${path}\n${clientId}.${time}.${body}`;

/** The `Signature` header of a message. `keyVersion` says which of the signer's keys it is. */
function signatureHeader(message: AntMessage, privateKey: string, keyVersion: string): string {
  const signature = encodeURIComponent(signText(messageText(message), privateKey));
  return `algorithm=RSA256, keyVersion=${keyVersion}, signature=${signature}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The signature of a header in base64, when it is one of RSA-SHA256. */
function readSignature(header: string): string | undefined {
  const fields = new Map(
    header.split(',').map((field) => {
      const [name = '', value = ''] = field.trim().split('=', 2);
      return [name, value];
    }),
  );
  // ECC224 and whatever else there is are not taken.
  if (fields.get('algorithm')?.toUpperCase() !== 'RSA256') return undefined;
  return decode(fields.get('signature') ?? '') || undefined;
}

/** Why a message is not taken, or `undefined` when its signature holds and is of now. */
export function findForgery(
  message: AntMessage,
  header: string,
  publicKey: string,
  now: number,
): 'time' | 'signature' | undefined {
  const instant = parseOffsetTime(message.time);
  if (instant === undefined || Math.abs(now - instant) > SIGNATURE_WINDOW) return 'time';
  const signature = readSignature(header);
  const holds = signature !== undefined && verifyText(messageText(message), signature, publicKey);
  return holds ? undefined : 'signature';
}

/** Whose signature it is. */
export interface AntSigner {
  clientId: string;
  /** PKCS#8 PEM. */
  privateKey: string;
  /** Of the key, at the platform. */
  keyVersion: string;
}

/**
 * The headers of a call or of an answer to one.
 * @param kind whose time is signed: a call's `Request-Time` or an answer's `Response-Time`
 */
export function signedHeaders(
  kind: 'request' | 'response',
  { path, body }: Pick<AntMessage, 'path' | 'body'>,
  { clientId, privateKey, keyVersion }: AntSigner,
  now: number,
): Record<string, string> {
  const time = formatOffsetTime(now);
  return {
    'client-id': clientId,
    [`${kind}-time`]: time,
    signature: signatureHeader({ path, clientId, time, body }, privateKey, keyVersion),
  };
}
