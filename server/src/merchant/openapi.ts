import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';

/** What an order or a refund is made under: told here, and checked by the route, which has a code of its own for it. */
const IDEMPOTENCY_KEY = {
  type: 'object',
  required: ['idempotency-key'],
  properties: { 'idempotency-key': { type: 'string', pattern: '^[\\x21-\\x7e]{1,128}$' } },
};

/** Gathers the routes that are registered after it into an OpenAPI 3.1 document: `app.swagger()`. */
export async function registerDescription(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'taro-tradepay merchant server',
        description:
          'Amounts are integers in the minor unit, times milliseconds since 1970. docs/http-api.md says more.',
        version: '1.0.0',
      },
      components: {
        securitySchemes: {
          buyer: { type: 'http', scheme: 'bearer', description: 'The token of POST /sessions.' },
          operator: { type: 'http', scheme: 'bearer', description: "The operator's token." },
        },
      },
    },
    transform: ({ schema, url, route }) => ({
      url,
      schema: {
        ...(schema as FastifySchema | undefined),
        // What wallets post is in their own documentation.
        hide:
          url.startsWith('/notifications') ||
          route.method === 'OPTIONS' ||
          route.schema === undefined,
        ...(route.config?.idempotent && { headers: IDEMPOTENCY_KEY }),
      },
    }),
  });
}
