import { ApiError } from './errors';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** https, or http on this machine, and nobody's password in it. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const safe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
  return safe && username === '' && password === '';
}

/**
 * The page to which the wallet's cashier sends the buyer back: https, or http on this machine.
 * @throws ApiError `invalid_request`
 */
export function checkReturnUrl(text: string): void {
  if (isSafeAddress(text)) return;
  const message = 'returnUrl must be an https address, or http on this machine.';
  throw new ApiError(400, 'invalid_request', message, 'returnUrl');
}
