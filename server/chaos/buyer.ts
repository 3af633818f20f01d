import { setTimeout as sleep } from 'node:timers/promises';
import type { Order } from '../src/merchant/contract';
import type { Chance } from './random';

/** Where a buyer's phone and the shop's staff call. */
export interface Shop {
  /** A replica, another one each time. */
  replica(): string;
  gatewayUrl: string;
  operatorToken: string;
}

/** What a buyer was told, to be held against what became of it. */
export interface Purchase {
  key: string;
  /** The order that the server accepted: the one number that every answer named. */
  orderId: string;
  /** Refunds that the server accepted. */
  refunds: string[];
  /** The server said "paid". */
  toldPaid: boolean;
}

const GOODS = ['celadon-teapot', 'bud-vase', 'white-peony-tea', 'ash-tea-cup'];
const ATTEMPTS = 200;

interface Call {
  method: string;
  token?: string;
  key?: string;
  json?: object;
}

async function call(
  base: string,
  place: string,
  { method, token, key, json }: Call,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(base + place, {
    method,
    signal: AbortSignal.timeout(4000),
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(json && { 'content-type': 'application/json' }),
    },
    ...(json && { body: JSON.stringify(json) }),
  });
  return { status: response.status, body: await response.json() };
}

/** Asks again until there is an answer, as an app does that has no connection now and then. */
async function persist<T>(
  shop: Shop,
  chance: Chance,
  place: string,
  request: Call,
  isAnswer: (status: number) => boolean,
): Promise<T> {
  let last = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      const { status, body } = await call(shop.replica(), place, request);
      if (isAnswer(status)) return body as T;
      last = `${status} ${JSON.stringify(body)}`;
      if (status < 500 && status !== 429) break;
    } catch (error) {
      last = String(error);
    }
    await sleep(chance.integer(20, 300));
  }
  throw new Error(`${request.method} ${place} had no answer: ${last}`);
}

async function signIn(shop: Shop, chance: Chance): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    // A code works once, so one whose answer was lost is not shown again.
    const { body } = await call(shop.gatewayUrl, '/cashier/auth-codes', { method: 'POST' });
    const { authCode } = body as { authCode: string };
    try {
      const session = await call(shop.replica(), '/sessions', {
        method: 'POST',
        json: { host: 'alipay', authCode },
      });
      if (session.status === 201) return (session.body as { token: string }).token;
    } catch {
      // The replica is away.
    }
    if (attempt > ATTEMPTS) throw new Error('Nobody signs this buyer in.');
    await sleep(chance.integer(20, 300));
  }
}

async function pay(shop: Shop, chance: Chance, tradeNO: string): Promise<void> {
  const settleAfter = chance.happens(0.2) ? chance.integer(100, 3000) : 0;
  const place = `/cashier/trades/${tradeNO}/pay`;
  const tap = () => call(shop.gatewayUrl, place, { method: 'POST', json: { settleAfter } });
  // Too late or paid already is 409, and as good an answer as any.
  await Promise.all(chance.happens(0.2) ? [tap(), tap()] : [tap()]);
}

/** One buyer's purchase, from signing in to an end or to giving up. */
export async function buy(shop: Shop, chance: Chance, key: string): Promise<Purchase> {
  const token = await signIn(shop, chance);
  const request: Call = {
    method: 'POST',
    token,
    key,
    json: {
      host: 'alipay',
      lines: [{ goodsId: chance.pick(GOODS), quantity: chance.integer(1, 3) }],
    },
  };
  const isMade = (status: number) => status === 201;
  const place = () => persist<Order>(shop, chance, '/orders', request, isMade);
  const taps = chance.happens(0.2) ? 3 : 1;
  const answers = await Promise.all(Array.from({ length: taps }, place));
  const [order] = answers;
  if (!order) throw new Error('A buyer did not tap.');
  for (const { id } of answers) {
    if (id !== order.id) throw new Error(`One key, two orders: ${order.id} and ${id}`);
  }
  const purchase: Purchase = { key, orderId: order.id, refunds: [], toldPaid: false };
  const tradeNO = order.trade?.host === 'alipay' ? order.trade.tradeNO : undefined;
  if (chance.happens(0.15) || tradeNO === undefined) return purchase;
  // Some come back to it when its time is nearly over, or over.
  if (chance.happens(0.1))
    await sleep(Math.max(0, order.expiresAt - Date.now() + chance.integer(-500, 200)));
  await pay(shop, chance, tradeNO);
  const read = { method: 'GET', token };
  for (let look = 0; look < 6 && !purchase.toldPaid; look += 1) {
    const seen = await persist<Order>(shop, chance, `/orders/${order.id}`, read, (s) => s === 200);
    purchase.toldPaid = seen.paidAt !== undefined;
    if (!purchase.toldPaid) await sleep(chance.integer(50, 500));
  }
  if (purchase.toldPaid && chance.happens(0.15)) {
    await giveBack(shop, chance, purchase, order.total);
  }
  return purchase;
}

async function giveBack(
  shop: Shop,
  chance: Chance,
  purchase: Purchase,
  total: number,
): Promise<void> {
  const amount = chance.happens(0.5) ? total : chance.integer(1, total - 1);
  const ask = () =>
    persist<{ id: string }>(
      shop,
      chance,
      `/operator/orders/${purchase.orderId}/refunds`,
      {
        method: 'POST',
        token: shop.operatorToken,
        key: `${purchase.key}-back`,
        json: { amount, reason: 'Came back.' },
      },
      // An order that came too late is given back by itself.
      (status) => status === 201 || status === 409,
    );
  const [first, second] = await Promise.all([ask(), ask()]);
  if (first.id !== second.id) throw new Error('One key, two refunds.');
  if (typeof first.id === 'string') purchase.refunds.push(first.id);
}
