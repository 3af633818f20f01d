import { request as taroRequest } from '@tarojs/taro';
import type { CancelSignal } from '../payment/abort';
import { checkCreatedTrade } from '../payment/check';
import { PaymentError } from '../payment/errors';
import type { Merchant, PaymentReport } from '../payment/ports';
import type { KnownOrder } from '../payment/trade';

/** One HTTP request, as `Taro.request` makes it. */
export type RequestFunction = (options: {
  url: string;
  method: 'GET' | 'POST';
  header: Record<string, string>;
  data?: unknown;
  /** Milliseconds. */
  timeout: number;
}) => Promise<{ statusCode: number; data: unknown }> & { abort?: () => void };

/** How to reach a merchant server that speaks `docs/http-api.md`. */
export interface HttpMerchantOptions {
  /** Without a slash at the end. */
  baseUrl: string;
  /**
   * Headers that say who asks. Called for each request, and once more with `refused: true` after a 401, so that a new
   * session can be opened.
   */
  authorize?: (context: { refused: boolean }) => Promise<Record<string, string>>;
  /** For one request. Milliseconds, 10,000 by default. */
  timeout?: number;
  /** `Taro.request` by default. */
  request?: RequestFunction;
}

/** A {@link Merchant} that can also make orders. */
export interface HttpMerchant extends Merchant {
  /**
   * Makes an order and its trade.
   *
   * @param order the body of `POST /orders`
   * @param context as `createTrade` is given it
   * @returns the order's number and its trade; null for the trade of an order that is over
   * @throws PaymentError `trade-not-created`, `invalid-trade`, `merchant-unavailable` or `aborted`; the first has the
   *   server's answer as its reason
   */
  createTrade(
    order: Record<string, unknown>,
    context: { idempotencyKey: string; signal: CancelSignal },
  ): Promise<KnownOrder>;
}

/** Order states of the reference server, as a payment knows them. */
const statuses = new Map<unknown, PaymentReport['status']>([
  // Before its trade is made.
  ['created', 'unpaid'],
  ['awaiting_payment', 'unpaid'],
  ['paid', 'paid'],
  // What was given back later had been paid.
  ['partially_refunded', 'paid'],
  ['refunded', 'paid'],
  ['closed', 'closed'],
]);

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * @param options where the server is and who asks
 * @returns the merchant server as a payment needs it
 */
export function createHttpMerchant(options: HttpMerchantOptions): HttpMerchant {
  const { baseUrl, authorize, timeout = 10_000 } = options;
  const request: RequestFunction = options.request ?? ((options) => taroRequest(options));

  async function send(
    method: 'GET' | 'POST',
    path: string,
    signal: CancelSignal,
    more: { header?: Record<string, string>; data?: unknown } = {},
    refused = false,
  ): Promise<{ statusCode: number; data: unknown }> {
    // Without a wait where there is nothing to wait for: the request leaves in the turn of the tap.
    const who = authorize ? await authorize({ refused }) : {};
    const gone = (): boolean => signal.aborted;
    if (gone()) throw aborted();
    const task = request({
      url: baseUrl + path,
      method,
      header: { ...more.header, ...who },
      timeout,
      ...(more.data === undefined ? {} : { data: bodyOf(more.data) }),
    });
    const giveUp = (): void => task.abort?.();
    signal.addEventListener('abort', giveUp);
    try {
      const answer = await task.catch(errorStatus);
      if (answer.statusCode === 401 && authorize && !refused) {
        return await send(method, path, signal, more, true);
      }
      return answer;
    } catch (reason) {
      throw gone() ? aborted() : unavailable('could not be reached', reason);
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  }

  return {
    async createTrade(order, { idempotencyKey, signal }) {
      const { statusCode, data } = await send('POST', '/orders', signal, {
        header: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
        data: order,
      });
      if (statusCode === 409 && recordOf(recordOf(data).error).code === 'idempotency_conflict') {
        throw new PaymentError(
          'idempotency-conflict',
          'The merchant server knows this idempotency key from an order with another body.',
          data,
        );
      }
      if (statusCode !== 200 && statusCode !== 201) {
        throw new PaymentError(
          'trade-not-created',
          `The merchant server made no order (HTTP ${String(statusCode)}). Its answer is the reason of this error.`,
          data,
        );
      }
      const { id, status, trade, total, currency } = recordOf(data);
      // A repeated key is answered with the order as it is now: one that is over has no trade any more.
      const known = statuses.get(status);
      const over = known === 'paid' || known === 'closed';
      return checkCreatedTrade({
        orderId: id,
        trade: over ? null : trade,
        amount: total,
        currency,
      });
    },

    async getPayment(orderId, { signal }) {
      const path = `/orders/${encodeURIComponent(orderId)}`;
      const { statusCode, data } = await send('GET', path, signal);
      if (statusCode === 404) {
        throw new PaymentError('order-not-found', 'The merchant server knows no such order.', data);
      }
      if (statusCode !== 200) throw unavailable(`answered HTTP ${String(statusCode)}`, data);
      const { id, status, total, currency, paidAt, unconfirmed } = recordOf(data);
      const known = statuses.get(status);
      if (typeof id !== 'string' || !known) {
        throw new PaymentError(
          'merchant-answer-invalid',
          'The merchant server answered with something that is no order.',
          data,
        );
      }
      // The server could not ask the wallet: what it has stored is no answer.
      if (known === 'unpaid' && unconfirmed === true) {
        throw unavailable('could not ask the wallet', data);
      }
      return {
        orderId: id,
        status: known,
        ...(typeof total === 'number' && { amount: total }),
        ...(typeof currency === 'string' && { currency }),
        ...(typeof paidAt === 'number' && { paidAt }),
      };
    },
  };
}

/** DingTalk takes a JSON body as a text only (source: developers' reports on `dd.httpRequest`). */
const bodyOf = (data: unknown): unknown =>
  process.env.TARO_ENV === 'dd' ? JSON.stringify(data) : data;

function aborted(): PaymentError {
  return new PaymentError('aborted', 'The question was given up: the page that asked is gone.');
}

function unavailable(what: string, reason: unknown): PaymentError {
  return new PaymentError(
    'merchant-unavailable',
    `The merchant server ${what}. It is asked again while the time budget lasts.`,
    reason,
  );
}

/** Some hosts report an HTTP error status by failing (my.request: error 19, with `status` and `data`). */
function errorStatus(reason: unknown): { statusCode: number; data: unknown } {
  const { status, statusCode, data } = recordOf(reason);
  const code = statusCode ?? status;
  if (typeof code === 'number' && code >= 400) return { statusCode: code, data };
  throw reason;
}
