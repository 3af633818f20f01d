import type { FastifySchema } from 'fastify';
import { errorAnswer } from '../routes/answers';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The call takes an Idempotency-Key: for the description alone, since a missing one has a code of its own. */
    idempotent?: boolean;
  }
}

/** What a call is, for docs/openapi.json. */
interface Description {
  summary: string;
  /** Who may call: nobody in particular without it. */
  caller?: 'buyer' | 'operator';
  body?: unknown;
  params?: unknown;
  /** The body of success, by its status. */
  answers: Record<number, unknown>;
}

/** The schema of a route: the body is checked by it, the rest is told. Every call may fail in the one shape of errors. */
export function describe({ summary, caller, body, params, answers }: Description): FastifySchema {
  return {
    summary,
    ...(caller && { security: [{ [caller]: [] }] }),
    ...(body !== undefined && { body }),
    ...(params !== undefined && { params }),
    response: { ...answers, '4xx': errorAnswer, '5xx': errorAnswer },
  };
}
