import Fastify from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import { loggerOptions } from '../../src/logger';

/** The merchant server's logger, and what it wrote at the level of a warning or above. */
export function recordingLog(): { log: FastifyBaseLogger; lines: string[] } {
  const lines: string[] = [];
  const { log } = Fastify({ logger: loggerOptions({ write: (line) => void lines.push(line) }) });
  log.level = 'warn';
  return { log, lines };
}
