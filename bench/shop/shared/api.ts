import Taro from '@tarojs/taro';
import { order } from './order';
import { SERVER } from './server';

/** What the merchant server answers with. */
export interface Placed {
  id: string;
  status: string;
  total: number;
  trade: Record<string, string>;
}

const HEADER = { 'content-type': 'application/json' };

const ask = (options: Taro.request.Option<Placed>): Promise<Placed> =>
  Taro.request<Placed>(options).then(({ data }) => data);

/** Written with promises: `async` would bring in what empty and bare apps do not have. */
export const createOrder = (): Promise<Placed> =>
  ask({
    url: `${SERVER}/orders`,
    method: 'POST',
    header: HEADER,
    data: { host: process.env.TARO_ENV, lines: order.lines },
  });

export const getOrder = (id: string): Promise<Placed> => ask({ url: `${SERVER}/orders/${id}` });
