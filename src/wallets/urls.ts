/**
 * Whether a buyer may be sent to this address to pay: https, or http on this very machine for development.
 * Mini programs have no `URL`, hence the pattern; it is strict on purpose (no user info, no blanks, no backslash).
 *
 * @param value anything
 * @returns whether it is such an address
 */
export function isCashierUrl(value: unknown): value is string {
  if (typeof value !== 'string' || /[\s\\\p{Cc}]/u.test(value)) return false;
  return (
    /^https:\/\/[a-z0-9[][a-z0-9.:[\]-]*(?:[/?#]|$)/i.test(value) ||
    /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?(?:[/?#]|$)/i.test(value)
  );
}
