import { appEventCalls } from './app-events';
import type { HostApi, HostContext } from './context';
import { paying, success, type PaymentCall } from './paying';
import { textParameters, WECHAT_SAYS, WECHAT_SHAPES, wechatLikeApi } from './wechat-like';

const REQUEST_PAYMENT: PaymentCall = {
  request: textParameters('weapp', ['timeStamp', 'nonceStr', 'package', 'signType', 'paySign']),
  // A payment that is still settling has been seen both as ok and as `fail cancel`: "processing" and "unknown" take
  // one of the two each.
  says: { ...WECHAT_SAYS, processing: success({}) },
};

/** `wx`. */
export function createWeapp(context: HostContext): HostApi {
  return {
    ...wechatLikeApi(context, WECHAT_SHAPES),
    ...appEventCalls(context.appEvents),
    requestPayment: paying(context, WECHAT_SHAPES, 'requestPayment', REQUEST_PAYMENT),
  };
}
