/** PostgreSQL's classes of errors (appendix A of its manual): connection, resources, intervention, system. */
const AWAY_CLASSES = new Set(['08', '53', '57', '58']);

/** A connection that ended for being idle in a transaction, and a lock that was not to be had in time. */
const AWAY_STATES = new Set(['25P03', '55P03']);

/** Of the operating system. A socket file that is not there is ENOENT. */
const AWAY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ENOTFOUND',
  'ENOENT',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

/** The operating system's calls on a connection; the same codes of a file mean something else. */
const CONNECTION_CALLS = new Set(['connect', 'read', 'write', 'getaddrinfo']);

/** What node-postgres says without a code. */
const AWAY_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client (has encountered a connection error|was closed)|The server closed the connection|Cannot use a pool after calling end)/i;

function isAway(error: object): boolean {
  const { code, syscall, message } = error as Record<string, unknown>;
  if (typeof code === 'string') {
    if (AWAY_STATES.has(code)) return true;
    if (AWAY_CODES.has(code)) return typeof syscall !== 'string' || CONNECTION_CALLS.has(syscall);
    if (/^[0-9A-Z]{5}$/.test(code)) return AWAY_CLASSES.has(code.slice(0, 2));
  }
  return typeof message === 'string' && AWAY_MESSAGES.test(message);
}

/**
 * Whether an operation failed because the database could not be reached, stopped in the middle of it or had no time for
 * it: the same request may succeed in a moment, and what is stored is right either way. The wallets' connections fail with
 * WalletUnavailableError, which is none of these.
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause = error, depth = 0; depth < 5; depth += 1) {
    if (typeof cause !== 'object' || cause === null) return false;
    if (isAway(cause)) return true;
    cause = (cause as { cause?: unknown }).cause;
  }
  return false;
}
