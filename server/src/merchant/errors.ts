import type { FastifyInstance } from 'fastify';
import { isDatabaseAway } from './database/away';

export type ErrorCode =
  | 'malformed_json'
  | 'invalid_request'
  | 'unknown_goods'
  | 'invalid_quantity'
  | 'empty_order'
  | 'total_changed'
  | 'missing_idempotency_key'
  | 'idempotency_conflict'
  | 'unauthenticated'
  | 'session_expired'
  | 'renewal_refused'
  | 'invalid_auth_code'
  | 'order_not_found'
  | 'refund_not_possible'
  | 'report_not_found'
  | 'not_found'
  | 'wallet_unavailable'
  | 'too_many_requests'
  | 'database_unavailable'
  | 'not_ready'
  | 'internal_error';

/** An answer other than success. `code` is stable, `message` is for people, `field` is a path into the body. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** This server takes no payments there. */
export const hostNotServed = (host: string): ApiError =>
  new ApiError(400, 'invalid_request', `No wallet is configured for ${host}.`, 'host');

interface SchemaProblem {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string | undefined;
}

interface FrameworkError {
  statusCode?: number;
  code?: string;
  validation?: SchemaProblem[];
}

/** `/lines/0/quantity` -> `lines[0].quantity` */
function toField({ instancePath, params }: SchemaProblem): string {
  const named = params['missingProperty'] ?? params['additionalProperty'];
  const segments = instancePath.split('/').slice(1);
  if (typeof named === 'string') segments.push(named);
  return segments.reduce(
    (path, segment) =>
      /^\d+$/.test(segment) ? `${path}[${segment}]` : path ? `${path}.${segment}` : segment,
    '',
  );
}

function fromSchemaProblem(problem: SchemaProblem): ApiError {
  const field = toField(problem);
  const what = problem.keyword === 'required' ? 'is missing' : (problem.message ?? 'is not valid');
  const message = `${field || 'The body'} ${what}.`;
  if (field === 'lines' && problem.keyword === 'minItems') {
    return new ApiError(400, 'empty_order', 'An order needs at least one line.', field);
  }
  const code = field.endsWith('.quantity') ? 'invalid_quantity' : 'invalid_request';
  return new ApiError(400, code, message, field || undefined);
}

function fromFrameworkError(error: FrameworkError): ApiError | undefined {
  const problem = error.validation?.[0];
  if (problem) return fromSchemaProblem(problem);
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new ApiError(400, 'malformed_json', 'The body is not JSON.');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ApiError(415, 'invalid_request', 'The body must be application/json.');
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ApiError(413, 'invalid_request', 'The body is too large.');
    case undefined:
    default:
      break;
  }
  const status = error.statusCode ?? 500;
  if (status === 429) {
    return new ApiError(429, 'too_many_requests', 'Too many requests; try again in a moment.');
  }
  return status >= 400 && status < 500
    ? new ApiError(status, 'invalid_request', 'The request is not valid.')
    : undefined;
}

function toApiError(error: unknown): ApiError | undefined {
  if (error instanceof ApiError) return error;
  if (isDatabaseAway(error)) {
    const message = 'The database is away; repeat the request, with the same Idempotency-Key.';
    return new ApiError(503, 'database_unavailable', message);
  }
  return typeof error === 'object' && error !== null ? fromFrameworkError(error) : undefined;
}

/** Answers every failure in the one shape of docs/http-api.md; what is unexpected is logged and told to nobody. */
export function registerErrorHandling(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    let answer = toApiError(error);
    if (!answer) {
      request.log.error({ err: error }, 'unexpected error');
      answer = new ApiError(500, 'internal_error', 'Something went wrong here; try again.');
    }
    const { status, code, message, field } = answer;
    if (status === 401) void reply.header('www-authenticate', 'Bearer');
    if (status === 503) {
      request.log.warn({ err: error }, code === 'not_ready' ? 'not ready' : 'database away');
      void reply.header('retry-after', '1');
    }
    return reply
      .code(status)
      .send({ error: { code, message, ...(field && { field }), requestId: request.id } });
  });
  app.setNotFoundHandler((request) => {
    throw new ApiError(404, 'not_found', `There is no ${request.method} here.`);
  });
}
