/** RSA-SHA256 signatures in base64, and the two texts that more than one contract signs. */
import { createSign, createVerify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** @param privateKey PKCS#8 PEM */
export const signText = (text: string, privateKey: string): string =>
  createSign('RSA-SHA256').update(text, 'utf8').sign(privateKey, 'base64');

/** @param publicKey PEM, or that read once: reading it takes several times as long as verifying */
export const verifyText = (
  text: string,
  signature: string,
  publicKey: string | KeyObject,
): boolean =>
  createVerify('RSA-SHA256').update(text, 'utf8').verify(publicKey, signature, 'base64');

/** `a=1&b=2`, sorted by name and not encoded: Alipay's forms, Baidu's orders. */
export function sortedText(fields: Record<string, string>): string {
  return Object.entries(fields)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** One value per line, each line ended: WeChat Pay v3, Douyin. */
export const linesText = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('');
