/** JSON schemas of the bodies. Nothing is coerced, filled in or dropped: what is not allowed is refused. */
import { HOSTS } from '../contract';
import { MAX_LINES, MAX_QUANTITY } from '../catalogue/pricing';

const lines = {
  type: 'array',
  minItems: 1,
  maxItems: MAX_LINES,
  items: {
    type: 'object',
    required: ['goodsId', 'quantity'],
    additionalProperties: false,
    properties: {
      goodsId: { type: 'string', minLength: 1, maxLength: 64 },
      quantity: { type: 'integer', minimum: 1, maximum: MAX_QUANTITY },
    },
  },
} as const;

/** No control characters: PostgreSQL stores no null byte, and none of them belongs into what is shown or opened. */
const PRINTABLE = '^\\P{Cc}*$';

export const sessionBody = {
  type: 'object',
  required: ['host'],
  properties: { host: { enum: HOSTS } },
  if: { properties: { host: { const: 'h5' } } },
  then: { additionalProperties: false, properties: { host: {} } },
  else: {
    required: ['authCode'],
    additionalProperties: false,
    properties: {
      host: {},
      authCode: { type: 'string', minLength: 1, maxLength: 256, pattern: PRINTABLE },
    },
  },
} as const;

export const renewalBody = {
  type: 'object',
  required: ['token'],
  additionalProperties: false,
  properties: { token: { type: 'string', minLength: 1, maxLength: 256 } },
} as const;

export const quoteBody = {
  type: 'object',
  required: ['lines'],
  additionalProperties: false,
  properties: { lines },
} as const;

export const orderBody = {
  type: 'object',
  required: ['host', 'lines'],
  additionalProperties: false,
  properties: {
    host: { enum: HOSTS },
    lines,
    expectedTotal: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    // The wallet's limit for return_url.
    returnUrl: { type: 'string', minLength: 1, maxLength: 256, pattern: PRINTABLE },
  },
} as const;

export const refundBody = {
  type: 'object',
  required: ['amount', 'reason'],
  additionalProperties: false,
  properties: {
    amount: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
    // The shortest limit of the wallets: WeChat Pay takes 80 bytes.
    reason: { type: 'string', minLength: 1, maxLength: 80, pattern: PRINTABLE },
  },
} as const;

export const dayParams = {
  type: 'object',
  required: ['day'],
  properties: { day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } },
} as const;
