import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/** Logs what was asked and how it ended: no headers, bodies or query strings, which carry tokens and signatures. */
export function loggerOptions(enabled: boolean): NonNullable<FastifyServerOptions['logger']> {
  if (!enabled) return false;
  return {
    level: 'info',
    serializers: {
      req: ({ method, url }: FastifyRequest) => ({ method, path: url.split('?')[0] }),
    },
  };
}
