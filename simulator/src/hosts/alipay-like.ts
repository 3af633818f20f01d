import type { PaymentEnd } from '../phone';
import { commonCalls, type Call } from './common';
import type { HostApi, HostContext } from './context';
import { success, type PaymentCall } from './paying';
import { HttpError, headersOf, send, type HttpFailure } from './request';
import { createSelectorQuery } from './selector-query';
import { HostError, logged, settling, textOf, type HostShapes, type Options } from './settle';
import { StorageFull } from './storage';
import { windowInfo } from './window-info';

/** Plain results, and errors that are numbers: the form of alipay, which dd is built on. */
export const ALIPAY_SHAPES: HostShapes = {
  promises: false,
  success: (_api, result) => result,
  failure: (_api, error) => ({ error: 3, errorMessage: error.message, ...error.fields }),
};

const CODES: Record<PaymentEnd, string> = {
  paid: '9000',
  processing: '8000',
  failed: '4000',
  cancelled: '6001',
  networkError: '6002',
  unknown: '6004',
};

/** Alipay's cashier answers in `success` whatever happened inside it, and has a code for each of our ends. */
export function alipaySays(answer: (code: string) => Options): PaymentCall['says'] {
  return {
    paid: success(answer(CODES.paid)),
    processing: success(answer(CODES.processing)),
    failed: success(answer(CODES.failed)),
    cancelled: success(answer(CODES.cancelled)),
    networkError: success(answer(CODES.networkError)),
    unknown: success(answer(CODES.unknown)),
  };
}

const TIMEOUT = 30_000;
const REQUEST_ERRORS: Record<HttpFailure, [number, string]> = {
  abort: [9, 'request aborted'],
  network: [12, 'network error'],
  timeout: [13, 'request timed out'],
};
const HTTP_ERROR = 19;
const DECODE_ERROR = 14;
/** Of setStorage: all that a program may store is taken. */
const STORAGE_FULL = 12;

/** The calls that alipay and dd have in common, and the host's `own`; `app` is what the host says of itself. */
export function alipayLikeApi(
  context: HostContext,
  app: { app: string; version: string },
  own: (call: Call) => HostApi,
): HostApi {
  const { phone } = context;
  const call: Call = (api, run) => settling(phone, ALIPAY_SHAPES, api, run);
  const { calls, done } = commonCalls(context, call, { success: true });
  const api: HostApi = {
    ...calls,
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
    createSelectorQuery: () => createSelectorQuery(context),
    canIUse: (name: string) => (name.split('.')[0] ?? '') in api,
    ...storageCalls(context, call),
    ...systemCalls(context, call, app),
    ...own(call),
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
      try {
        storage.set(textOf(key), data);
      } catch (error) {
        if (!(error instanceof StorageFull)) throw error;
        throw new HostError('storage size limit reached', { error: STORAGE_FULL });
      }
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
      [`${name}Sync`, logged(phone, `${name}Sync`, (options: Options = {}) => sync(run, options))],
    ]),
  );
}

/** A synchronous call does not throw here: it returns the error (source: opendocs.alipay.com, my.setStorageSync). */
function sync(run: (options: Options) => Options, options: Options): Options {
  try {
    return run(options);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { success: false, errorMessage: error.message, ...error.fields };
  }
}

function systemCalls(
  context: HostContext,
  call: Call,
  app: { app: string; version: string },
): HostApi {
  const { phone } = context;
  const info = () => ({
    ...windowInfo(context),
    titleBarHeight: phone.device.navigationBarHeight,
    brand: 'Simulator',
    model: 'Simulator',
    platform: 'iOS',
    system: '17.0',
    language: phone.device.language,
    colorScheme: phone.device.colorScheme,
    fontSizeSetting: 16,
    ...app,
  });
  return {
    getSystemInfoSync: logged(phone, 'getSystemInfoSync', info),
    getSystemInfo: call('getSystemInfo', info),
    getNetworkType: call('getNetworkType', () => ({ networkType: 'WIFI', networkAvailable: true })),
  };
}

/**
 * The call that sends requests, by the host's name for it. Unlike on the other hosts, an HTTP status from 400 on arrives
 * in `fail`, as error 19 with the response in it.
 */
export function requestCall(
  { phone }: HostContext,
  name: 'request' | 'httpRequest',
  contentType: string,
) {
  return (options: Options) => {
    const { done, abort } = send(phone, {
      url: textOf(options.url),
      method: textOf(options.method, 'GET').toUpperCase(),
      headers: headersOf(options.headers, contentType),
      data: options.data,
      timeout: Number(options.timeout ?? TIMEOUT),
      json: (options.dataType ?? 'json') === 'json',
    });
    void settling(phone, ALIPAY_SHAPES, name, () =>
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
