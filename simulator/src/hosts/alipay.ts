import { ALIPAY_SHAPES, alipayLikeApi, alipaySays, requestCall } from './alipay-like';
import { appEventCalls } from './app-events';
import type { HostApi, HostContext } from './context';
import { paying, pick, type PaymentCall } from './paying';
import { HostError, logged } from './settle';
import { windowInfo } from './window-info';

const PAYMENT_WAYS = ['tradeNO', 'orderStr', 'paymentUrl'] as const;

const TRADE_PAY: PaymentCall = {
  request(options) {
    const [way, ...others] = PAYMENT_WAYS.filter((name) => options[name] !== undefined);
    const value = way && options[way];
    if (typeof value !== 'string' || value === '' || others.length > 0) {
      throw new HostError('invalid parameter: tradeNO', { error: 2 });
    }
    if (way === 'tradeNO') return { kind: 'trade', tradeNO: value };
    // The address of a cashier names a payment of the wallet's: its server finds it, and the page is not loaded.
    return {
      kind: 'prepay',
      host: 'alipay',
      parameters: pick(options, ['orderStr', 'paymentUrl']),
    };
  },
  says: alipaySays((resultCode) => ({ resultCode })),
};

/** `my`. */
export function createAlipay(context: HostContext): HostApi {
  const { phone, navigation } = context;
  return alipayLikeApi(context, { app: 'alipay', version: '10.6.20' }, (call) => ({
    ...appEventCalls(context.appEvents),
    request: requestCall(context, 'request', 'application/json'),
    startPullDownRefresh: call('startPullDownRefresh', () => {
      navigation.startPullDownRefresh();
      return { success: true };
    }),
    getAuthCode: call('getAuthCode', async ({ scopes }) => ({
      authCode: await phone.authCode(),
      authSuccessScopes: [scopes ?? 'auth_base'].flat(),
    })),
    tradePay: paying(context, ALIPAY_SHAPES, 'tradePay', TRADE_PAY),
    getWindowInfo: logged(phone, 'getWindowInfo', () => windowInfo(context)),
  }));
}
