import Taro from '@tarojs/taro';
import { createHttpMerchant, type Order } from 'taro-tradepay';

const SERVER = 'http://127.0.0.1:4100';

/** Kept: whoever comes back from the web's cashier page is still the guest who ordered. */
async function token(): Promise<string> {
  const kept = Taro.getStorageSync<string>('token') || (await signIn());
  Taro.setStorageSync('token', kept);
  return kept;
}

async function signIn(): Promise<string> {
  const host = process.env.TARO_ENV;
  const code = host === 'h5' ? {} : { authCode: (await Taro.login()).code };
  const { data } = await Taro.request<{ token: string }>({
    url: `${SERVER}/sessions`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: JSON.stringify({ host, ...code }),
  });
  return data.token;
}

export const merchant = createHttpMerchant({
  baseUrl: SERVER,
  authorize: async () => ({ authorization: `Bearer ${await token()}` }),
});

export const lines = [{ goodsId: 'ash-tea-cup', quantity: 2 }];

/** What the server would charge. */
export async function quote(): Promise<Order> {
  const { data } = await Taro.request<Order>({
    url: `${SERVER}/quotes`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: JSON.stringify({ lines }),
  });
  return data;
}
