import Taro from '@tarojs/taro';
import { createHttpMerchant } from 'taro-tradepay';

const SERVER = 'http://127.0.0.1:4100';

let session = null;

async function signIn() {
  const { code } = await Taro.login();
  const { data } = await Taro.request({
    url: `${SERVER}/sessions`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: JSON.stringify({ host: process.env.TARO_ENV, authCode: code }),
  });
  return data.token;
}

export const merchant = createHttpMerchant({
  baseUrl: SERVER,
  authorize: async () => ({ authorization: `Bearer ${await (session ??= signIn())}` }),
});

export const lines = [{ goodsId: 'ash-tea-cup', quantity: 2 }];

export async function quote() {
  const { data } = await Taro.request({
    url: `${SERVER}/quotes`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: JSON.stringify({ lines }),
  });
  return data;
}
