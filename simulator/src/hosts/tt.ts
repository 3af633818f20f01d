import { appEventCalls } from './app-events';
import type { HostApi, HostContext } from './context';
import { fail, missingText, paying, pick, success, type PaymentCall } from './paying';
import { HostError, settling, textOf } from './settle';
import { WECHAT_SHAPES, wechatLikeApi } from './wechat-like';

/** `service` of the cashier that takes an order number and its token. */
const ORDER_CASHIER = 5;

/**
 * Answers in `success` once the cashier was there; `fail` means that it could not be brought up
 * (source: developer.open-douyin.com, tt.pay). There is no code for "processing" or "unknown": 9 tells the program to
 * ask its server. Nor is there one for a lost connection: the cashier did not come up then, or not for long.
 */
const PAY: PaymentCall = {
  request(options) {
    const missing = missingText(options.orderInfo, ['order_id', 'order_token']);
    if (missing !== undefined) throw new HostError(`orderInfo.${missing} is invalid`);
    if (options.service !== ORDER_CASHIER) throw new HostError('service is invalid');
    return { kind: 'prepay', host: 'tt', parameters: pick(options, ['orderInfo', 'service']) };
  },
  says: {
    paid: success({ code: 0 }),
    processing: success({ code: 9 }),
    unknown: success({ code: 9 }),
    failed: success({ code: 2 }),
    cancelled: success({ code: 4 }),
    networkError: fail('network error'),
  },
};

/**
 * Succeeds when the order was paid; 9 has been seen for a cashier that was closed, and the other numbers are not
 * documented. What is still settling is told as that 9 too: the call has no word for it.
 */
const GET_ORDER_PAYMENT: PaymentCall = {
  request(options) {
    if (missingText(options, ['orderId']) !== undefined) {
      throw new HostError('参数错误', { errNo: 10000 });
    }
    return { kind: 'trade', tradeNO: textOf(options.orderId) };
  },
  says: {
    paid: success({}),
    cancelled: fail('cancel', { errNo: 9 }),
    processing: fail('cancel', { errNo: 9 }),
    unknown: fail('cancel', { errNo: 9 }),
    failed: fail('internal error', { errNo: 10401 }),
    networkError: fail('internal error', { errNo: 10401 }),
  },
};

/** `tt`. */
export function createTt(context: HostContext): HostApi {
  return {
    ...wechatLikeApi(context, WECHAT_SHAPES),
    ...appEventCalls(context.appEvents),
    pay: paying(context, WECHAT_SHAPES, 'pay', PAY),
    requestOrder: requestOrder(context),
    getOrderPayment: paying(context, WECHAT_SHAPES, 'getOrderPayment', GET_ORDER_PAYMENT),
  };
}

/** Makes an order of what the server signed; nobody has paid yet. Error numbers as the call's reference lists them. */
function requestOrder({ phone }: HostContext) {
  return settling(phone, WECHAT_SHAPES, 'requestOrder', async (options) => {
    if (missingText(options, ['data', 'byteAuthorization']) !== undefined) {
      throw new HostError('参数错误', { errNo: 10000 });
    }
    const parameters = pick(options, ['data', 'byteAuthorization']);
    const order = await phone.prepare({ kind: 'prepay', host: 'tt', parameters });
    if (order === 'unreachable') throw new HostError('internal error', { errNo: 10401 });
    if (order === 'refused') throw new HostError('签名参数错误', { errNo: 11004 });
    const { tradeNO, amount } = order;
    // The sandbox keeps no list of goods: the whole order is one item.
    const item = { itemOrderId: tradeNO, skuId: '', itemOrderAmount: amount };
    return { orderId: tradeNO, itemOrderList: [item] };
  });
}
