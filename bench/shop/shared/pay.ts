import Taro from '@tarojs/taro';
import { createOrder } from './api';

interface Callbacks {
  success: (answer: { resultCode?: string }) => void;
  fail: () => void;
}
declare const my: { tradePay: (options: object & Callbacks) => void };
declare const wx: { requestPayment: (options: object & Callbacks) => void };

/** As the guides of both hosts do it: an order, the wallet, and the result page. */
export const pay = (): Promise<void> =>
  createOrder().then(
    ({ id, trade: { host: _, ...trade } }) =>
      new Promise((resolve) => {
        const end = { fail: resolve };
        const paid = () => {
          void Taro.redirectTo({ url: `/pages/result/index?order=${id}` });
          resolve();
        };
        if (process.env.TARO_ENV === 'alipay') {
          const success = ({ resultCode }: { resultCode?: string }) =>
            resultCode === '9000' ? paid() : resolve();
          my.tradePay({ ...trade, ...end, success });
        } else {
          wx.requestPayment({ ...trade, ...end, success: paid });
        }
      }),
  );
