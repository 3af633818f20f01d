import type { HostContext } from '../../src/hosts/context';
import { createStorage } from '../../src/hosts/storage';
import type { PaymentEnd, Phone } from '../../src/phone';
import type { MiniProgramTarget } from '../../src/targets';

/** A phone without a screen, for what the hosts' objects do with it. */
export function fakeContext(target: MiniProgramTarget, more: { end?: PaymentEnd } = {}) {
  const toasts: string[] = [];
  const phone: Phone = {
    target,
    launchPath: undefined,
    device: {
      screenWidth: 375,
      screenHeight: 667,
      statusBarHeight: 20,
      navigationBarHeight: 44,
      safeAreaBottom: 0,
      pixelRatio: 2,
      colorScheme: 'light',
      language: 'en',
    },
    mapUrl: (url) => url,
    started() {},
    ready() {},
    called() {},
    answered() {},
    problem() {},
    setNavigationBar() {},
    pageChanged() {},
    showToast: (text) => void toasts.push(text),
    hideToast() {},
    showModal: () => Promise.resolve(true),
    setClipboard() {},
    getClipboard: () => 'copied',
    authCode: () => Promise.resolve('code-1'),
    worded: (_api, answer) => answer,
    pay: () => Promise.resolve(more.end ?? 'paid'),
  };
  const done = () => Promise.resolve();
  const context: HostContext = {
    phone,
    navigation: {
      navigateTo: done,
      redirectTo: done,
      reLaunch: done,
      navigateBack: done,
      startPullDownRefresh() {},
      stopPullDownRefresh() {},
      scrollTo() {},
    },
    storage: createStorage(target, memoryStorage()),
    windowSize: () => ({ width: 375, height: 603 }),
    measure: () => null,
  };
  return { context, toasts };
}

function memoryStorage(): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
  };
}
