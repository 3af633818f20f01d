import { commonCalls, type Call } from './common';
import type { HostApi, HostContext } from './context';
import { fail, missingText, pick, success, type PaymentCall } from './paying';
import { HttpError, headersOf, send, type HttpFailure } from './request';
import { createSelectorQuery } from './selector-query';
import { HostError, logged, settling, textOf, type HostShapes, type Options } from './settle';
import { StorageFull } from './storage';
import { windowInfo } from './window-info';
import type { MiniProgramTarget } from '../targets';

/** errMsg on everything: the form that weapp set and qq, jd and tt kept. */
export const WECHAT_SHAPES: HostShapes = {
  promises: true,
  success: (api, result) => ({ ...result, errMsg: `${api}:ok` }),
  failure: (api, error) => ({ errMsg: `${api}:fail ${error.message}`.trimEnd(), ...error.fields }),
};

/** How WeChat and what is like it word a payment's end. "Processing" and "unknown" have no word: they come as the cancel. */
export const WECHAT_SAYS: PaymentCall['says'] = {
  paid: success({}),
  cancelled: fail('cancel'),
  processing: fail('cancel'),
  unknown: fail('cancel'),
  failed: fail('payment failed'),
  networkError: fail('network error'),
};

/** A payment call whose parameters are all texts, refused in WeChat's words when one is not. */
export function textParameters(
  host: MiniProgramTarget,
  names: readonly string[],
): PaymentCall['request'] {
  return (options) => {
    const missing = missingText(options, names);
    if (missing !== undefined) {
      throw new HostError(`parameter error: parameter.${missing} should be String`);
    }
    return { kind: 'prepay', host, parameters: pick(options, names) };
  };
}

const TIMEOUT = 60_000;
const REASONS: Record<HttpFailure, string> = { timeout: 'timeout', abort: 'abort', network: '' };

/** The calls that weapp, tt, swan, qq and jd have in common; `shapes` words the answers, `login` names the sign-in. */
export function wechatLikeApi(context: HostContext, shapes: HostShapes, login = 'login'): HostApi {
  const { phone, navigation } = context;
  const call: Call = (api, run) => settling(phone, shapes, api, run);
  const { calls, done } = commonCalls(context, call, {});
  const api: HostApi = {
    ...calls,
    request: requestCall(context, shapes),
    startPullDownRefresh: call('startPullDownRefresh', done(navigation.startPullDownRefresh)),
    switchTab: call('switchTab', () => {
      throw new HostError('can not switch to no-tabBar page');
    }),
    setNavigationBarTitle: call(
      'setNavigationBarTitle',
      done(({ title }) => phone.setNavigationBar({ title: textOf(title) })),
    ),
    setNavigationBarColor: call(
      'setNavigationBarColor',
      done(({ backgroundColor }) =>
        phone.setNavigationBar({ background: textOf(backgroundColor) }),
      ),
    ),
    showToast: call(
      'showToast',
      done(({ title, icon, duration }) =>
        phone.showToast(textOf(title), textOf(icon, 'success'), Number(duration ?? 1500)),
      ),
    ),
    showLoading: call(
      'showLoading',
      done(({ title }) => phone.showToast(textOf(title), 'loading', Infinity)),
    ),
    showModal: call('showModal', async (options) => {
      const confirm = await phone.showModal({
        title: textOf(options.title),
        content: textOf(options.content),
        confirmText: textOf(options.confirmText, 'OK'),
        ...(options.showCancel !== false && {
          cancelText: textOf(options.cancelText, 'Cancel'),
        }),
      });
      return { confirm, cancel: !confirm };
    }),
    setClipboardData: call(
      'setClipboardData',
      done(({ data }) => {
        phone.setClipboard(textOf(data));
        // The host says so itself.
        phone.showToast('Copied', 'none', 1500);
      }),
    ),
    getClipboardData: call('getClipboardData', () => ({ data: phone.getClipboard() })),
    [login]: call(login, async () => ({ code: await phone.authCode() })),
    createSelectorQuery: () => createSelectorQuery(context),
    nextTick: (callback: () => void) => void Promise.resolve().then(callback),
    canIUse: (name: string) => (name.split('.')[0] ?? '') in api,
    ...storageCalls(context, call),
    ...systemCalls(context, call),
  };
  return api;
}

function storageCalls({ storage, phone }: HostContext, call: Call): HostApi {
  const info = () => ({ keys: storage.keys(), currentSize: 0, limitSize: 10240 });
  return {
    getStorage: call('getStorage', ({ key }) => {
      const { found, data } = storage.get(textOf(key));
      if (!found) throw new HostError('data not found');
      return { data };
    }),
    setStorage: call('setStorage', ({ key, data }) => {
      storage.set(textOf(key), data);
      return {};
    }),
    removeStorage: call('removeStorage', ({ key }) => {
      storage.remove(textOf(key));
      return {};
    }),
    clearStorage: call('clearStorage', () => {
      storage.clear();
      return {};
    }),
    getStorageInfo: call('getStorageInfo', info),
    getStorageSync: logged(phone, 'getStorageSync', (key: string) => {
      const { found, data } = storage.get(key);
      return found ? data : '';
    }),
    setStorageSync: logged(phone, 'setStorageSync', (key: string, data: unknown) => {
      try {
        storage.set(key, data);
      } catch (error) {
        if (error instanceof StorageFull)
          throw new Error(`setStorageSync:fail ${error.message}`, { cause: error });
        throw error;
      }
    }),
    removeStorageSync: logged(phone, 'removeStorageSync', (key: string) => storage.remove(key)),
    clearStorageSync: logged(phone, 'clearStorageSync', () => storage.clear()),
    getStorageInfoSync: logged(phone, 'getStorageInfoSync', info),
  };
}

function systemCalls(context: HostContext, call: Call): HostApi {
  const { phone } = context;
  const sizes = () => windowInfo(context);
  const deviceInfo = () => ({
    brand: 'devtools',
    model: 'Simulator',
    system: 'iOS 17.0',
    platform: 'devtools',
  });
  const baseInfo = () => ({
    SDKVersion: '3.6.0',
    language: phone.device.language,
    version: '8.0.50',
    theme: phone.device.colorScheme,
  });
  const all = () => ({ ...sizes(), ...deviceInfo(), ...baseInfo(), fontSizeSetting: 16 });
  return {
    getSystemInfoSync: logged(phone, 'getSystemInfoSync', all),
    getSystemInfo: call('getSystemInfo', all),
    getWindowInfo: logged(phone, 'getWindowInfo', sizes),
    getDeviceInfo: logged(phone, 'getDeviceInfo', deviceInfo),
    getAppBaseInfo: logged(phone, 'getAppBaseInfo', baseInfo),
    getNetworkType: call('getNetworkType', () => ({ networkType: 'wifi' })),
  };
}

function requestCall({ phone }: HostContext, shapes: HostShapes) {
  return (options: Options) => {
    const { done, abort } = send(phone, {
      url: textOf(options.url),
      method: textOf(options.method, 'GET').toUpperCase(),
      headers: headersOf(options.header),
      data: options.data,
      timeout: Number(options.timeout ?? TIMEOUT),
      json: (options.dataType ?? 'json') === 'json',
    });
    const answer = settling(phone, shapes, 'request', () =>
      done.then(
        ({ status, headers, data }) => ({ statusCode: status, header: headers, data, cookies: [] }),
        (error: unknown) => {
          throw new HostError(error instanceof HttpError ? REASONS[error.reason] : String(error));
        },
      ),
    )(options);
    const task = { abort, onHeadersReceived() {}, offHeadersReceived() {} };
    // With no callbacks a host answers with a promise that is the task as well.
    return answer ? Object.assign(answer, task) : task;
  };
}
