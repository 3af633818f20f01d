import Fastify from 'fastify';
import { Pool } from 'pg';
import type { PGlite } from '@electric-sql/pglite';
import type { SandboxKeys } from '../src/keys';
import { signText, sortedText, verifyText } from '../src/rsa';

/** Runs statements in one transaction. */
export type Transaction = (
  statements: [sql: string, values: unknown[]][],
) => Promise<Record<string, unknown>[][]>;

export function onPostgres(url: string): { run: Transaction; close(): Promise<void> } {
  const pool = new Pool({ connectionString: url, max: 10 });
  return {
    async run(statements) {
      const client = await pool.connect();
      try {
        const answers = [];
        if (statements.length > 1) await client.query('begin');
        for (const [sql, values] of statements) {
          answers.push((await client.query<Record<string, unknown>>(sql, values)).rows);
        }
        if (statements.length > 1) await client.query('commit');
        return answers;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

export function onPglite(client: PGlite): { run: Transaction; close(): Promise<void> } {
  return {
    run: (statements) =>
      client.transaction(async (tx) => {
        const answers = [];
        for (const [sql, values] of statements) {
          answers.push((await tx.query<Record<string, unknown>>(sql, values)).rows);
        }
        return answers;
      }),
    close: () => client.close(),
  };
}

const EVENT =
  'insert into order_events (order_id, kind, once_key, evidence, at) values ($1, $2, $3, $4, $5)';

interface CreateBody {
  lines: { goodsId: string; quantity: number }[];
}

/**
 * What the same three calls cost at least: a route that writes the same rows and signs or verifies once, with no check of
 * who asks, of what is sold, or of anything else. It is written as one would without a second thought: one transaction of
 * plain statements on the driver, no ORM, keys as PEM, and the notification does not even read the order that it pays. So
 * it has less to do than ours; that ours can come out ahead is because it needs fewer turns of the database and has
 * its key read once.
 */
export async function startBare(
  run: Transaction,
  keys: SandboxKeys,
  userId: string,
): Promise<{ url: string; close(): Promise<void> }> {
  const app = Fastify({ logger: false });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: unknown, body: string) => body,
  );
  let made = 0;

  app.post<{ Body: CreateBody }>('/orders', async (request, reply) => {
    const now = Date.now();
    const id = `BARE${process.pid}X${(made += 1)}`;
    const lines = JSON.stringify(
      request.body.lines.map(({ goodsId, quantity }) => ({
        id: goodsId,
        title: 'Bud vase',
        picture: '/pictures/bud-vase.svg',
        quantity,
        unitPrice: 9800,
      })),
    );
    const trade = JSON.stringify({ host: 'alipay', tradeNO: id });
    signText(`${id}:9800`, keys.appPrivateKey);
    await run([
      [
        `insert into orders (id, user_id, host, provider, status, currency, total, lines, adjustments, created_at, expires_at, ask_at)
         values ($1, $2, 'alipay', 'alipay', 'created', 'CNY', 9800, $3, '[]', $4, $4, $4)`,
        [id, userId, lines, now],
      ],
      [
        'insert into idempotency_keys (user_id, key, body_digest, order_id, created_at) values ($1, $2, $3, $4, $5)',
        [userId, request.headers['idempotency-key'], id, id, now],
      ],
      [EVENT, [id, 'created', 'created', '{}', now]],
      [
        `update orders set status = 'awaiting_payment', trade = $2, trade_no = $1 where id = $1`,
        [id, trade],
      ],
      [EVENT, [id, 'trade_created', 'trade_created', '{}', now]],
    ]);
    return reply.code(201).send({ id, status: 'awaiting_payment', lines, trade });
  });

  app.get<{ Params: { id: string } }>('/orders/:id', async (request) => {
    signText(request.params.id, keys.appPrivateKey);
    const [rows] = await run([['select * from orders where id = $1', [request.params.id]]]);
    return rows?.[0];
  });

  app.post<{ Body: string }>('/notifications/alipay', async (request, reply) => {
    const form = Object.fromEntries(new URLSearchParams(request.body));
    const { sign = '', sign_type: _type, ...content } = form;
    if (!verifyText(sortedText(content), sign, keys.walletPublicKey)) return reply.code(400).send();
    const id = form['out_trade_no'];
    const now = Date.now();
    await run([
      [EVENT, [id, 'notified', `notified:${form['notify_id']}`, '{}', now]],
      [
        `update orders set status = 'paid', paid_at = $2, trade_no = $3, ask_at = null where id = $1`,
        [id, now, form['trade_no']],
      ],
      [EVENT, [id, 'paid', 'paid', '{}', now]],
    ]);
    return reply.type('text/plain').send('success');
  });

  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => app.close() };
}
