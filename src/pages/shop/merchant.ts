import Taro from '@tarojs/taro';
import { createHttpMerchant, type CreatedTrade, type Order, type Trade } from 'taro-tradepay';
import { jsonBody } from './json-body';
import { authorize } from './sign-in';

/** One kind of goods that the shop sells. */
export interface Good {
  id: string;
  title: string;
  description: string;
  category: string;
  options?: string[];
  /** Minor units. */
  price: number;
  originalPrice?: number;
  /** Path on the merchant server. */
  picture: string;
}

export interface Catalogue {
  currency: string;
  goods: Good[];
}

export interface CartLine {
  goodsId: string;
  quantity: number;
}

type OrderStatus =
  'created' | 'awaiting_payment' | 'paid' | 'closed' | 'partially_refunded' | 'refunded';

/** An order that the merchant server made. */
export interface PlacedOrder extends Order {
  id: string;
  status: OrderStatus;
  createdAt: number;
  trade?: Trade;
}

/** What the payment components ask. */
export const merchant = createHttpMerchant({ baseUrl: MERCHANT_URL, authorize });

let catalogue: Promise<Catalogue> | null = null;

export function getCatalogue(): Promise<Catalogue> {
  catalogue ??= ask<Catalogue>('GET', '/catalogue').catch((error: unknown) => {
    catalogue = null;
    throw error;
  });
  return catalogue;
}

/** What the server would charge: prices are its business alone. */
export async function getQuote(lines: CartLine[]): Promise<Order> {
  return withPictures(await ask<Order>('POST', '/quotes', { lines }));
}

export async function getOrder(id: string): Promise<PlacedOrder | 'unknown'> {
  try {
    return withPictures(await ask<PlacedOrder>('GET', `/orders/${encodeURIComponent(id)}`));
  } catch (error) {
    if (error instanceof HttpError && error.status === 404) return 'unknown';
    throw error;
  }
}

/** The server answered, and not with what was asked for. */
class HttpError extends Error {
  constructor(
    path: string,
    readonly status: number,
  ) {
    super(`${path}: HTTP ${String(status)}`);
    // Builds for ES5 lose the prototype of a subclass of Error.
    Object.setPrototypeOf(this, HttpError.prototype);
  }
}

export async function getOrders(): Promise<PlacedOrder[]> {
  const { orders } = await ask<{ orders: PlacedOrder[] }>('GET', '/orders');
  return orders.map(withPictures);
}

/** The trade of an order that still awaits payment. */
export function payable(order: PlacedOrder): CreatedTrade | null {
  if (order.status !== 'awaiting_payment' || !order.trade) return null;
  return { orderId: order.id, trade: order.trade, amount: order.total, currency: order.currency };
}

export const pictureUrl = (path: string): string => MERCHANT_URL + path;

function withPictures<O extends Order>(order: O): O {
  const lines = order.lines.map((line) =>
    line.picture === undefined ? line : { ...line, picture: pictureUrl(line.picture) },
  );
  return { ...order, lines };
}

async function ask<T>(
  method: 'GET' | 'POST',
  path: string,
  data?: object,
  refused = false,
): Promise<T> {
  const header = path.startsWith('/orders') ? await authorize({ refused }) : {};
  const answer = await Taro.request<T>({
    url: MERCHANT_URL + path,
    method,
    header: { 'content-type': 'application/json', ...header },
    ...(data && { data: jsonBody(data) }),
  }).catch((reason: unknown) => {
    // my.request fails where others answer with a status.
    const { status, statusCode = status } = reason as { status?: number; statusCode?: number };
    if (statusCode === undefined) throw reason;
    return { statusCode, data: undefined as T };
  });
  if (answer.statusCode === 401 && !refused) return ask<T>(method, path, data, true);
  if (answer.statusCode !== 200) throw new HttpError(path, answer.statusCode);
  return answer.data;
}
