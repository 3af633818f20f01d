import type { IncomingMessage } from 'node:http';
import type { RandomBytes } from '../../clock';

/** Nothing that could end a line of a log or of a header, or be markup where logs are looked at. */
const POSSIBLE = /^[\w.-]{1,64}$/;

/** The number of a request: the caller's own (`X-Request-Id`), so that it is found on both sides, or a new one. */
export const requestId =
  (random: RandomBytes) =>
  ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
    const given = headers['x-request-id'];
    return typeof given === 'string' && POSSIBLE.test(given) ? given : random(8).toString('hex');
  };
