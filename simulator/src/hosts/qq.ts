import { appEventCalls } from './app-events';
import type { HostApi, HostContext } from './context';
import { paying, success, type PaymentCall } from './paying';
import { textParameters, WECHAT_SAYS, WECHAT_SHAPES, wechatLikeApi } from './wechat-like';

/**
 * QQ's own wallet. `resultCode` 0 is what applications take for paid; no table of the others is published, and the
 * failures are WeChat's, whose form QQ kept.
 */
const REQUEST_PAYMENT: PaymentCall = {
  request: textParameters('qq', ['package', 'bargainor_id']),
  says: { ...WECHAT_SAYS, paid: success({ resultCode: 0 }) },
};

/** `qq`. */
export function createQq(context: HostContext): HostApi {
  return {
    ...wechatLikeApi(context, WECHAT_SHAPES),
    ...appEventCalls(context.appEvents),
    requestPayment: paying(context, WECHAT_SHAPES, 'requestPayment', REQUEST_PAYMENT),
  };
}
