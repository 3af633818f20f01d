import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { CURRENCY, GOODS, findGood } from '../catalogue/goods';
import { priceCart } from '../catalogue/pricing';
import type { CartLine } from '../contract';
import { ApiError } from '../errors';
import { describe } from '../http/describe';
import { catalogueAnswer, quoteAnswer } from './answers';
import { quoteBody } from './schemas';

const PICTURES = join(__dirname, '../../../pictures');

export function registerCatalogue(app: FastifyInstance): void {
  app.get(
    '/catalogue',
    { schema: describe({ summary: 'What is sold', answers: { 200: catalogueAnswer } }) },
    () => ({ currency: CURRENCY, goods: GOODS }),
  );

  app.post<{ Body: { lines: CartLine[] } }>(
    '/quotes',
    {
      schema: describe({
        summary: 'What a cart would cost',
        body: quoteBody,
        answers: { 200: quoteAnswer },
      }),
    },
    (request, reply) => reply.send(priceCart(request.body.lines)),
  );

  app.get<{ Params: { name: string } }>('/pictures/:name.svg', async (request, reply) => {
    // Only names from the catalogue reach the file system.
    const good = findGood(request.params.name);
    if (!good) throw new ApiError(404, 'not_found', 'There is no such picture.');
    return reply
      .type('image/svg+xml')
      .header('cache-control', 'public, max-age=3600')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(await readFile(join(PICTURES, `${good.id}.svg`)));
  });
}
