import type { HostApi, HostContext } from './context';
import { fail, missingText, paying, pick, success, type PaymentCall } from './paying';
import { HostError, type HostShapes } from './settle';
import { wechatLikeApi } from './wechat-like';

/** Answers a failure by code and text, and a success by its result alone. */
const SWAN_SHAPES: HostShapes = {
  promises: true,
  success: (_api, result) => result,
  failure: (_api, error) => ({ errCode: 1001, errMsg: error.message, ...error.fields }),
};

const ORDER_INFO = ['dealId', 'appKey', 'totalAmount', 'tpOrderId', 'dealTitle', 'rsaSign'];

/**
 * Succeeds with nothing. Its failures have a code and a text but no published table, and public code disagrees about
 * the cancel: the codes here only tell the ends apart. What is still settling has no word and comes as the cancel,
 * the answer that a program is most tempted to believe.
 */
const REQUEST_POLYMER_PAYMENT: PaymentCall = {
  request(options) {
    const missing = missingText(options.orderInfo, ORDER_INFO);
    // The host's parameter check.
    if (missing !== undefined) {
      throw new HostError(`orderInfo.${missing} is invalid`, { errCode: 202 });
    }
    const parameters = pick(options, ['orderInfo', 'bannedChannels']);
    return { kind: 'prepay', host: 'swan', parameters };
  },
  says: {
    paid: success(),
    cancelled: fail('cancel', { errCode: 2 }),
    processing: fail('cancel', { errCode: 2 }),
    unknown: fail('cancel', { errCode: 2 }),
    failed: fail('payment failed', { errCode: 6 }),
    networkError: fail('network error', { errCode: 1001 }),
  },
};

/** `swan`. */
export function createSwan(context: HostContext): HostApi {
  return {
    ...wechatLikeApi(context, SWAN_SHAPES, 'getLoginCode'),
    requestPolymerPayment: paying(
      context,
      SWAN_SHAPES,
      'requestPolymerPayment',
      REQUEST_POLYMER_PAYMENT,
    ),
  };
}
