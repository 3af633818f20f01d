import type { PaymentEnd } from '../phone';
import { commonCalls, type Call } from './common';
import type { HostApi, HostContext } from './context';
import { HttpError, headersOf, send, type HttpFailure } from './request';
import { createSelectorQuery } from './selector-query';
import { HostError, logged, settling, textOf, type HostShapes, type Options } from './settle';
import { windowInfo } from './window-info';

const SHAPES: HostShapes = {
  promises: false,
  success: (_api, result) => result,
  failure: (_api, error) => ({ error: 3, errorMessage: error.message, ...error.fields }),
};

const TIMEOUT = 30_000;
const REQUEST_ERRORS: Record<HttpFailure, [number, string]> = {
  abort: [9, 'request aborted'],
  network: [12, 'network error'],
  timeout: [13, 'request timed out'],
};
const HTTP_ERROR = 19;
const DECODE_ERROR = 14;

/** tradePay answers in `success` whatever happened inside the cashier. */
const RESULT_CODES: Record<PaymentEnd, string> = {
  paid: '9000',
  processing: '8000',
  failed: '4000',
  cancelled: '6001',
  networkError: '6002',
  unknown: '6004',
};

/** `my`. */
export function createAlipay(context: HostContext): HostApi {
  const { phone } = context;
  const call: Call = (api, run) => settling(phone, SHAPES, api, run);
  const { calls, done } = commonCalls(context, call, { success: true });
  const api: HostApi = {
    ...calls,
    request: requestCall(context),
    switchTab: call('switchTab', () => {
      throw new HostError('The page is not a tab.', { error: 2 });
    }),
    setNavigationBar: call(
      'setNavigationBar',
      done(({ title, backgroundColor }) =>
        phone.setNavigationBar({
          ...(title !== undefined && { title: textOf(title) }),
          ...(backgroundColor !== undefined && { background: textOf(backgroundColor) }),
        }),
      ),
    ),
    showToast: call(
      'showToast',
      done(({ content, type, duration }) =>
        phone.showToast(textOf(content), textOf(type, 'none'), Number(duration ?? 2000)),
      ),
    ),
    showLoading: call(
      'showLoading',
      done(({ content }) => phone.showToast(textOf(content), 'loading', Infinity)),
    ),
    confirm: call('confirm', async (options) => ({
      confirm: await phone.showModal({
        title: textOf(options.title),
        content: textOf(options.content),
        confirmText: textOf(options.confirmButtonText, 'OK'),
        cancelText: textOf(options.cancelButtonText, 'Cancel'),
      }),
    })),
    alert: call('alert', async (options) => ({
      success: await phone.showModal({
        title: textOf(options.title),
        content: textOf(options.content),
        confirmText: textOf(options.buttonText, 'OK'),
      }),
    })),
    setClipboard: call(
      'setClipboard',
      done(({ text }) => phone.setClipboard(textOf(text))),
    ),
    getClipboard: call('getClipboard', () => ({ text: phone.getClipboard() })),
    getAuthCode: call('getAuthCode', async ({ scopes }) => ({
      authCode: await phone.authCode(),
      authSuccessScopes: [scopes ?? 'auth_base'].flat(),
    })),
    tradePay: call('tradePay', async ({ tradeNO }) => {
      if (typeof tradeNO !== 'string' || tradeNO === '') {
        // orderStr and paymentUrl belong to wallets that are not simulated yet.
        throw new HostError('invalid parameter: tradeNO', { error: 2 });
      }
      const end = await phone.pay({ kind: 'trade', tradeNO });
      return { resultCode: RESULT_CODES[end] };
    }),
    createSelectorQuery: () => createSelectorQuery(context),
    canIUse: (name: string) => (name.split('.')[0] ?? '') in api,
    ...storageCalls(context, call),
    ...systemCalls(context, call),
  };
  return api;
}

/** Keys go in as `{ key }` and data comes out as `{ data }`, null for a key that is not there. */
function storageCalls({ phone, storage }: HostContext, call: Call): HostApi {
  const calls: Record<string, (options: Options) => Options> = {
    getStorage: ({ key }) => {
      const { found, data } = storage.get(textOf(key));
      return { data: found ? data : null, success: true };
    },
    setStorage: ({ key, data }) => {
      storage.set(textOf(key), data);
      return { success: true };
    },
    removeStorage: ({ key }) => {
      storage.remove(textOf(key));
      return { success: true };
    },
    clearStorage: () => {
      storage.clear();
      return { success: true };
    },
    getStorageInfo: () => ({ keys: storage.keys(), currentSize: 0, limitSize: 10240 }),
  };
  return Object.fromEntries(
    Object.entries(calls).flatMap(([name, run]) => [
      [name, call(name, run)],
      [`${name}Sync`, logged(phone, `${name}Sync`, (options: Options = {}) => run(options))],
    ]),
  );
}

function systemCalls(context: HostContext, call: Call): HostApi {
  const { phone } = context;
  const info = () => ({
    ...windowInfo(context),
    titleBarHeight: phone.device.navigationBarHeight,
    app: 'alipay',
    brand: 'Simulator',
    model: 'Simulator',
    platform: 'iOS',
    system: '17.0',
    language: phone.device.language,
    version: '10.6.20',
    colorScheme: phone.device.colorScheme,
    fontSizeSetting: 16,
  });
  return {
    getSystemInfoSync: logged(phone, 'getSystemInfoSync', info),
    getSystemInfo: call('getSystemInfo', info),
    getWindowInfo: logged(phone, 'getWindowInfo', () => windowInfo(context)),
    getNetworkType: call('getNetworkType', () => ({ networkType: 'WIFI', networkAvailable: true })),
  };
}

/** Unlike the other hosts, an HTTP status from 400 on arrives in `fail`, as error 19 with the response in it. */
function requestCall({ phone }: HostContext) {
  return (options: Options) => {
    const { done, abort } = send(phone, {
      url: textOf(options.url),
      method: textOf(options.method, 'GET').toUpperCase(),
      headers: headersOf(options.headers),
      data: options.data,
      timeout: Number(options.timeout ?? TIMEOUT),
      json: (options.dataType ?? 'json') === 'json',
    });
    void settling(phone, SHAPES, 'request', () =>
      done.then(
        ({ status, headers, data, unparsable }) => {
          if (status >= 400) {
            throw new HostError('http status error', { error: HTTP_ERROR, status, headers, data });
          }
          if (unparsable) throw new HostError('JSON parse data error', { error: DECODE_ERROR });
          return { status, headers, data };
        },
        (error: unknown) => {
          const reason = error instanceof HttpError ? error.reason : 'network';
          const [code, message] = REQUEST_ERRORS[reason];
          throw new HostError(message, { error: code });
        },
      ),
    )(options);
    return { abort };
  };
}
