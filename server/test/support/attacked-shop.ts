/** A shop with a victim and an attacker in it, and what an attacker can do. */
import { connect } from 'node:net';
import type { Order } from '../../src/merchant/contract';
import {
  idempotencyKeys,
  orderEvents,
  orders,
  refunds,
  renewals,
  sessions,
  users,
} from '../../src/merchant/database/schema';
import type { Session } from '../../src/merchant/sessions';
import { ensureSandboxKeys } from '../../src/index';
import type { Answer, Failure, World } from './world';

export const OPERATOR = 'operator-token-of-the-tests';

export let world: World;
/** Whoever is attacked, and what she has. */
export let victim: { token: string; open: Order; paid: Order; key: string };
/** A buyer of this shop like any other, up to no good. */
export let mallory: { token: string; open: Order };
/** What a guest of the web renews their session with. */
export let guest: string;
export let strangerKey: string;

/** Opens the shop for the tests of a file. @param start makes it, with {@link OPERATOR} as its operator's token */
export function attack(start: () => Promise<World>): void {
  beforeAll(async () => {
    world = await start();
    const token = await world.signIn('alipay', 'victim');
    const key = 'the-key-of-the-victim';
    const cart = { host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1 }] };
    const { body: open } = await world.api<Order>('POST', '/orders', { token, key, json: cart });
    const paid = await world.order(token);
    await world.notify(world.notification(paid));
    victim = { token, open, paid, key };
    const other = await world.signIn('alipay', 'mallory');
    mallory = { token: other, open: await world.order(other) };
    const { body } = await world.api<Session>('POST', '/sessions', { json: { host: 'h5' } });
    guest = body.renewal?.token ?? '';
    const { walletPrivateKey } = await ensureSandboxKeys(`${world.dir}/strangers-keys`);
    strangerKey = walletPrivateKey;
  });
  afterAll(() => world.stop());
}

/** Everything that an attack could change. */
export async function books(): Promise<unknown> {
  const { database } = world.merchant;
  return {
    orders: await database.select().from(orders).orderBy(orders.id),
    refunds: await database.select().from(refunds).orderBy(refunds.id),
    events: await database.$count(orderEvents),
    keys: await database.$count(idempotencyKeys),
    sessions: await database.$count(sessions),
    renewals: await database.$count(renewals),
    users: await database.$count(users),
  };
}

export type Outcome = [status: number, code: string | undefined];
/** One attack: its name, what it is answered, and how it goes. */
export type Attack = [name: string, expected: Outcome, attack: () => Promise<Outcome>];

/** Each attack gets its answer, and nothing in the database changes. */
export function refuses(attacks: Attack[]): void {
  describe('refuses, and changes nothing:', () => {
    it.each(attacks)('%s', async (_name, expected, run) => {
      const before = await books();
      expect(await run()).toEqual(expected);
      expect(await books()).toEqual(before);
    });
  });
}

const told = ({ status, body }: Answer<Partial<Failure> | string>): Outcome => [
  status,
  typeof body === 'string' ? body : body.error?.code,
];
export const api = async (...request: Parameters<World['api']>): Promise<Outcome> =>
  told(await world.api(...request));

let count = 0;
export const order = (
  json: unknown,
  more: { token?: string; key?: string } = {},
): Promise<Outcome> =>
  api('POST', '/orders', {
    token: more.token ?? mallory.token,
    key: more.key ?? `attack-${(count += 1)}`,
    json,
  });
export const buy = (line: object, more: object = {}) =>
  order({ host: 'alipay', lines: [{ goodsId: 'bud-vase', quantity: 1, ...line }], ...more });
export const send = (text: string, contentType = 'application/json'): Promise<Outcome> =>
  api('POST', '/orders', { token: mallory.token, key: 'sent', text, contentType });
export const notify = async (form: Record<string, string> | string): Promise<Outcome> =>
  told(await world.notify(form));
export const read = (token: string, id = victim.open.id): Promise<Outcome> =>
  api('GET', `/orders/${id}`, { token });

/** What fetch would not send. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(world.merchant.url);
    const socket = connect(Number(port), hostname, () => socket.end(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
export async function rawOutcome(text: string): Promise<Outcome> {
  const answer = await raw(text);
  return [Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]), /"code":"(\w+)"/.exec(answer)?.[1]];
}

export const segment = (content: object) =>
  Buffer.from(JSON.stringify(content)).toString('base64url');
export const unsignedToken = (claims: object) =>
  `${segment({ alg: 'none', typ: 'JWT' })}.${segment(claims)}.`;

export const REFUSED: Outcome = [400, 'failure'];
export const UNKNOWN: Outcome = [404, 'order_not_found'];
export const STRANGER: Outcome = [401, 'unauthenticated'];
export const NO_RENEWAL: Outcome = [401, 'renewal_refused'];
export const INVALID: Outcome = [400, 'invalid_request'];
