import type { HostApi, HostContext } from './context';
import { paying, type PaymentCall } from './paying';
import { textParameters, WECHAT_SAYS, WECHAT_SHAPES, wechatLikeApi } from './wechat-like';

const PARAMETERS = [
  ...['appId', 'orderId', 'payChannel', 'merchantNo', 'totalAmount', 'signData', 'sign'],
];

/** Its answers are not documented: these are WeChat's, whose form jd kept in its other calls. */
const REQUEST_PAYMENT: PaymentCall = {
  request: textParameters('jd', PARAMETERS),
  says: WECHAT_SAYS,
};

/** `jd`. */
export function createJd(context: HostContext): HostApi {
  return {
    ...wechatLikeApi(context, WECHAT_SHAPES),
    requestPayment: paying(context, WECHAT_SHAPES, 'requestPayment', REQUEST_PAYMENT),
  };
}
