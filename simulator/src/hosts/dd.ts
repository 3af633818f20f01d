import { ALIPAY_SHAPES, alipayLikeApi, alipaySays, requestCall } from './alipay-like';
import type { HostApi, HostContext } from './context';
import { missingText, paying, pick, type PaymentCall } from './paying';
import { HostError, settling, textOf, type Options } from './settle';

/** Both are required (source: open.dingtalk.com, jsapi-pay). */
const PARAMETERS = ['info', 'has_alipay'];

/** Hands the order to Alipay's cashier, and its answer back; what fail would say is not documented. */
const PAY: PaymentCall = {
  request(options) {
    const missing = missingText(options, PARAMETERS);
    if (missing !== undefined) throw new HostError(`invalid parameter: ${missing}`, { error: 2 });
    return { kind: 'prepay', host: 'dd', parameters: pick(options, PARAMETERS) };
  },
  says: alipaySays((resultStatus) => ({ memo: '', result: '', resultStatus })),
};

/** `dd`: alipay's framework with DingTalk's own calls (source: open.dingtalk.com, the overview of its JSAPI). */
export function createDd(context: HostContext): HostApi {
  const { phone } = context;
  return alipayLikeApi(context, { app: 'DingTalk', version: '7.6.0' }, (call) => ({
    SDKVersion: '1.25.2',
    /** The organisation whose member has opened the program. */
    corpId: 'ding-sandbox',
    httpRequest: textForJson(
      requestCall(context, 'httpRequest', 'application/x-www-form-urlencoded'),
      settling(phone, ALIPAY_SHAPES, 'httpRequest', () => {
        throw new HostError('a JSON body has to be a text', { error: 2 });
      }),
    ),
    // corpId is required (source: open.dingtalk.com, jsapi-get-auth-code); how its absence is told is not published.
    getAuthCode: call('getAuthCode', async ({ corpId }) => {
      if (textOf(corpId) === '') throw new HostError('corpId is required', { error: 2 });
      return { authCode: await phone.authCode() };
    }),
    pay: paying(context, ALIPAY_SHAPES, 'pay', PAY),
  }));
}

/** An object goes as a form only; for JSON it has to be a text (source: developers' reports, not the reference). */
function textForJson<T>(call: (options: Options) => T, refuse: (options: Options) => unknown) {
  return (options: Options): T | undefined => {
    const json = /json/i.test(JSON.stringify(options.headers ?? {}));
    if (!json || typeof options.data !== 'object' || options.data === null) return call(options);
    void refuse(options);
    return undefined;
  };
}
