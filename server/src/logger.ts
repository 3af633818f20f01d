import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/** Whether to log, or where to instead of the standard output: one line of JSON per call. */
export type Log = boolean | { write(line: string): void };

/** A database error quotes the values of its query, which may be keys: they are cut out. */
function withoutValues(error: Error): { type: string; message: string; stack: string } {
  const cut = (text = '') => text.replace(/\nparams:[^\n]*/g, '');
  return { type: error.name, message: cut(error.message), stack: cut(error.stack) };
}

/** Logs what was asked and how it ended: no headers, bodies or query strings, which carry tokens and signatures. */
export function loggerOptions(log: Log): NonNullable<FastifyServerOptions['logger']> {
  if (log === false) return false;
  return {
    level: 'info',
    serializers: {
      req: ({ method, url }: FastifyRequest) => ({ method, path: url.split('?')[0] }),
      err: withoutValues,
    },
    ...(typeof log === 'object' && { stream: log }),
  };
}
