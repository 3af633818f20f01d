/** What wallets answer and notify in JSON. */
import { WalletUnavailableError } from './provider';

/** A JSON object. */
export type Content = Record<string, unknown>;

/** @returns `undefined` for anything but a JSON object */
export function readContent(text: string): Content | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Content) : undefined;
  } catch {
    return undefined;
  }
}

/** A text that is not empty, or `undefined`. */
export function optionalText(content: Content, name: string): string | undefined {
  const value = content[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function optionalContent(content: Content, name: string): Content | undefined {
  const value = content[name];
  return typeof value === 'object' && value !== null ? (value as Content) : undefined;
}

/** @throws WalletUnavailableError when the answer does not have it */
export function textOf(content: Content, name: string): string {
  const value = optionalText(content, name);
  if (value !== undefined) return value;
  throw new WalletUnavailableError(`The wallet's answer has no ${name}.`);
}
