import { ApiError } from './errors';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The page to which the wallet's cashier sends the buyer back: https, or http on this machine.
 * @throws ApiError `invalid_request`
 */
export function checkReturnUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const safe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (!url || !safe || url.username !== '' || url.password !== '') {
    const message = 'returnUrl must be an https address, or http on this machine.';
    throw new ApiError(400, 'invalid_request', message, 'returnUrl');
  }
}
