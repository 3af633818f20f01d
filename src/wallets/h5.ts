import { PaymentError } from '../payment/errors';
import type { Wallet, WalletAnswer } from '../payment/ports';
import type { Trade } from '../payment/trade';
import { alipayAdvice, alipayParameter, readAlipayAnswer } from './alipay';
import { codeOf, fieldsOf, firstAnswer, unavailable, type OnRepeat } from './call';
import { SOME, tradeFields } from './fields';
import { h5Help } from './help/h5';
import { isCashierUrl } from './urls';
import { readWeappAnswer, weappAdvice, weappParameters } from './weapp';

interface AlipayBridge {
  call(api: 'tradePay', parameters: Record<string, string>, done: (raw: unknown) => void): unknown;
}
interface WechatBridge {
  invoke(
    api: 'getBrandWCPayRequest',
    parameters: Record<string, string>,
    done: (raw: unknown) => void,
  ): unknown;
}
interface Page {
  document: Pick<Document, 'addEventListener'>;
  location: Pick<Location, 'assign'>;
  navigator: Pick<Navigator, 'userAgent'>;
  setTimeout: (callback: () => void, milliseconds: number) => unknown;
  AlipayJSBridge?: AlipayBridge;
  WeixinJSBridge?: WechatBridge;
}

const help = process.env.NODE_ENV === 'production' ? undefined : h5Help;

/** How long an app is given to put its bridge into the page, in milliseconds. */
const patience = 5000;

/**
 * Apps put their bridge into the page some time after its scripts start, and say so with an event. One that does not
 * come soon counts as none, so that no cashier opens on a buyer who has given up.
 */
function whenReady<B>(page: Page, event: string, bridge: () => B | undefined): Promise<B> {
  return new Promise((resolve, reject) => {
    const found = bridge();
    if (found) {
      resolve(found);
      return;
    }
    page.document.addEventListener(event, () => {
      const late = bridge();
      if (late) resolve(late);
    });
    page.setTimeout(() => reject(unavailable('h5')), patience);
  });
}

async function payInAlipay(page: Page, trade: Trade, onRepeat?: OnRepeat): Promise<WalletAnswer> {
  const parameter = alipayParameter(trade);
  const bridge = await whenReady(page, 'AlipayJSBridgeReady', () => page.AlipayJSBridge);
  return firstAnswer(
    ({ success }) => bridge.call('tradePay', parameter, success),
    readAlipayAnswer,
    onRepeat,
    alipayAdvice,
  );
}

async function payInWechat(page: Page, trade: Trade, onRepeat?: OnRepeat): Promise<WalletAnswer> {
  const { texts } = tradeFields('weapp', trade, weappAdvice);
  const parameters = { ...texts('', { appId: SOME }), ...weappParameters(trade) };
  const bridge = await whenReady(page, 'WeixinJSBridgeReady', () => page.WeixinJSBridge);
  return firstAnswer(
    ({ success }) => bridge.invoke('getBrandWCPayRequest', parameters, success),
    (channel, raw) => {
      // The same words as in a mini program, under another name: `get_brand_wcpay_request:ok`.
      const code = codeOf(fieldsOf(raw)['err_msg']);
      const errMsg = code.replace('get_brand_wcpay_request:', 'requestPayment:');
      return { claim: readWeappAnswer(channel, { errMsg }).claim, code };
    },
    onRepeat,
    weappAdvice,
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
    async pay(trade, onRepeat) {
      const current = page();
      if (!current) {
        throw new PaymentError('wallet-unavailable', 'There is no browser window to pay in.');
      }
      // A bridge comes late, or in the wrong app never: ask which app this is before waiting for one.
      const app = current.navigator.userAgent;
      const { host } = fieldsOf(trade);
      if (host === 'alipay' && /AlipayClient/i.test(app)) {
        return payInAlipay(current, trade, onRepeat);
      }
      if (host === 'weapp' && /MicroMessenger/i.test(app)) {
        return payInWechat(current, trade, onRepeat);
      }
      const { texts } = tradeFields('h5', trade, help);
      const { paymentUrl = '' } = texts('', { paymentUrl: { test: isCashierUrl } });
      current.location.assign(paymentUrl);
      return { claim: 'unknown', code: 'redirected', raw: null };
    },
  };
}
