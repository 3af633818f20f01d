import type { PaymentEnd } from '../phone';
import type { HostApi, HostContext } from './context';
import { HostError, settling } from './settle';
import { WECHAT_SHAPES, wechatLikeApi } from './wechat-like';

const PARAMETERS = ['timeStamp', 'nonceStr', 'package', 'signType', 'paySign'] as const;

/**
 * WeChat has no word for "processing" or "unknown": a payment that is still settling has been seen both as ok and as
 * `fail cancel`, so each of our ends takes one of the two.
 */
const REFUSALS: Partial<Record<PaymentEnd, string>> = {
  cancelled: 'cancel',
  unknown: 'cancel',
  failed: 'payment failed',
  networkError: 'network error',
};

/** `wx`. */
export function createWeapp(context: HostContext): HostApi {
  const { phone } = context;
  return {
    ...wechatLikeApi(context, WECHAT_SHAPES),
    login: settling(phone, WECHAT_SHAPES, 'login', async () => ({ code: await phone.authCode() })),
    requestPayment: settling(phone, WECHAT_SHAPES, 'requestPayment', async (options) => {
      const missing = PARAMETERS.find((name) => typeof options[name] !== 'string');
      if (missing !== undefined) {
        throw new HostError(`parameter error: parameter.${missing} should be String`);
      }
      const parameters = Object.fromEntries(PARAMETERS.map((name) => [name, options[name]]));
      const refusal = REFUSALS[await phone.pay({ kind: 'prepay', parameters })];
      if (refusal !== undefined) throw new HostError(refusal);
      return {};
    }),
  };
}
