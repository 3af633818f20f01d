import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/** Whether to log, or where to instead of the standard output: one line of JSON per call. */
export type Log = boolean | { write(line: string): void };

/** Logs what was asked and how it ended: no headers, bodies or query strings, which carry tokens and signatures. */
export function loggerOptions(log: Log): NonNullable<FastifyServerOptions['logger']> {
  if (log === false) return false;
  return {
    level: 'info',
    serializers: {
      req: ({ method, url }: FastifyRequest) => ({ method, path: url.split('?')[0] }),
    },
    ...(typeof log === 'object' && { stream: log }),
  };
}
