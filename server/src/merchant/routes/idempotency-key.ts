import type { FastifyRequest } from 'fastify';
import { ApiError } from '../errors';

/** @throws ApiError `missing_idempotency_key` */
export function requireIdempotencyKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key === 'string' && /^[\x21-\x7e]{1,128}$/.test(key)) return key;
  const message = 'Send an Idempotency-Key header of 1 to 128 visible ASCII characters.';
  throw new ApiError(400, 'missing_idempotency_key', message);
}
