import { createCipheriv, createDecipheriv } from 'node:crypto';

/** The encrypted part of a notification (pay.weixin.qq.com/doc/v3/merchant/4012071382). */
export interface EncryptedResource {
  algorithm: string;
  /** Base64 of the encrypted text and, at its end, the tag. */
  ciphertext: string;
  nonce: string;
  /** Not encrypted, and part of what the tag proves. */
  associated_data: string;
}

const RESOURCE_ALGORITHM = 'AEAD_AES_256_GCM';

const CIPHER = 'aes-256-gcm';
/** Bytes. */
const TAG_LENGTH = 16;

/**
 * @param apiV3Key the 32 characters that the merchant has set at WeChat Pay
 * @returns the text, or `undefined` when another key or another text has been encrypted, or anything was changed
 */
export function decryptResource(
  { algorithm, ciphertext, nonce, associated_data }: EncryptedResource,
  apiV3Key: string,
): string | undefined {
  const bytes = Buffer.from(ciphertext, 'base64');
  if (algorithm !== RESOURCE_ALGORITHM || nonce === '' || bytes.length < TAG_LENGTH) {
    return undefined;
  }
  const decipher = createDecipheriv(CIPHER, apiV3Key, nonce, { authTagLength: TAG_LENGTH });
  decipher.setAuthTag(bytes.subarray(-TAG_LENGTH));
  decipher.setAAD(Buffer.from(associated_data));
  try {
    const text = decipher.update(bytes.subarray(0, -TAG_LENGTH));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    // The tag does not fit.
    return undefined;
  }
}

/** The other half: what the sandbox sends. `nonce` has 12 characters. */
export function encryptResource(
  text: string,
  { nonce, associatedData }: { nonce: string; associatedData: string },
  apiV3Key: string,
): EncryptedResource {
  const cipher = createCipheriv(CIPHER, apiV3Key, nonce, { authTagLength: TAG_LENGTH });
  cipher.setAAD(Buffer.from(associatedData));
  const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return {
    algorithm: RESOURCE_ALGORITHM,
    ciphertext: bytes.toString('base64'),
    nonce,
    associated_data: associatedData,
  };
}
