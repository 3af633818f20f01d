import { PaymentError } from '../payment/errors';
import type { Wallet, WalletAnswer } from '../payment/ports';
import type { Trade } from '../payment/trade';
import { alipayParameter, readAlipayAnswer } from './alipay';
import { fieldsOf, firstAnswer, invalidTrade } from './call';
import { isCashierUrl } from './urls';
import { readWeappAnswer, weappParameters } from './weapp';

interface AlipayBridge {
  call(api: 'tradePay', parameters: Record<string, string>, done: (raw: unknown) => void): void;
}
interface WechatBridge {
  invoke(
    api: 'getBrandWCPayRequest',
    parameters: Record<string, unknown>,
    done: (raw: unknown) => void,
  ): void;
}
interface Page {
  document: Pick<Document, 'addEventListener'>;
  location: Pick<Location, 'assign'>;
  navigator: Pick<Navigator, 'userAgent'>;
  AlipayJSBridge?: AlipayBridge;
  WeixinJSBridge?: WechatBridge;
}

/** Apps put their bridge into the page some time after its scripts start, and say so with an event. */
function whenReady<B>(page: Page, event: string, bridge: () => B | undefined): Promise<B> {
  return new Promise((resolve) => {
    const found = bridge();
    if (found) {
      resolve(found);
      return;
    }
    page.document.addEventListener(event, () => {
      const late = bridge();
      if (late) resolve(late);
    });
  });
}

async function payInAlipay(page: Page, trade: Trade): Promise<WalletAnswer> {
  const parameter = alipayParameter(trade);
  const bridge = await whenReady(page, 'AlipayJSBridgeReady', () => page.AlipayJSBridge);
  return firstAnswer(
    ({ success }) => bridge.call('tradePay', parameter, success),
    readAlipayAnswer,
  );
}

async function payInWechat(page: Page, trade: Trade): Promise<WalletAnswer> {
  const parameters = { ...weappParameters(trade), appId: (trade as { appId?: string }).appId };
  if (typeof parameters.appId !== 'string' || parameters.appId === '') {
    throw invalidTrade('h5', "appId is needed by WeChat's browser.");
  }
  const bridge = await whenReady(page, 'WeixinJSBridgeReady', () => page.WeixinJSBridge);
  return firstAnswer(
    ({ success }) => bridge.invoke('getBrandWCPayRequest', parameters, success),
    (channel, raw) => {
      // The same words as in a mini program, under another name: `get_brand_wcpay_request:ok`.
      const { err_msg: text } = fieldsOf(raw);
      const errMsg = typeof text === 'string' ? text.replace(/^[^:]*:/, 'requestPayment:') : '';
      return { ...readWeappAnswer(channel, { errMsg }), raw };
    },
  );
}

/**
 * The web: the bridge of the app that shows the page where there is one, else the cashier's page. A redirect gives no
 * answer at all; the page that the buyer comes back to shows a `PaymentResult` with the order number.
 *
 * @returns the wallet of the web
 */
export function h5Wallet(): Wallet {
  // Read on each use: the module may be loaded where there is no window.
  const page = (): Page | undefined => (typeof window === 'undefined' ? undefined : window);
  return {
    host: 'h5',
    isAvailable: () => page() !== undefined,
    async pay(trade) {
      const current = page();
      if (!current) {
        throw new PaymentError('wallet-unavailable', 'There is no browser window to pay in.');
      }
      // A bridge comes late, or in the wrong app never: ask which app this is before waiting for one.
      const app = current.navigator.userAgent;
      if (trade.host === 'alipay' && /AlipayClient/i.test(app)) return payInAlipay(current, trade);
      if (trade.host === 'weapp' && /MicroMessenger/i.test(app)) return payInWechat(current, trade);
      if (trade.host !== 'h5') {
        throw invalidTrade('h5', `This page is not shown by the app of a trade for ${trade.host}.`);
      }
      if (!isCashierUrl(trade.paymentUrl)) {
        throw invalidTrade('h5', 'paymentUrl must be an https address.');
      }
      current.location.assign(trade.paymentUrl);
      return { claim: 'unknown', code: 'redirected', raw: null };
    },
  };
}
