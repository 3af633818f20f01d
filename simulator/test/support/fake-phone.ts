import { createAppEvents } from '../../src/hosts/app-events';
import type { HostContext } from '../../src/hosts/context';
import { createStorage } from '../../src/hosts/storage';
import type { PaymentEnd, PaymentRequest, Phone, PreparedOrder } from '../../src/phone';
import type { MiniProgramTarget } from '../../src/targets';

interface Behaviour {
  /** What the program is told of a payment, one after another. */
  ends?: PaymentEnd[];
  order?: PreparedOrder;
  reaches?: boolean;
  storageFull?: boolean;
}

/** A phone without a screen, for what the hosts' objects do with it. */
export function fakeContext(target: MiniProgramTarget, more: Behaviour = {}) {
  const toasts: string[] = [];
  /** What the wallet was asked to take. */
  const asked: PaymentRequest[] = [];
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
    reaches: () => more.reaches ?? true,
    storageFull: () => more.storageFull ?? false,
    worded: (answer) => answer,
    prepare: (request) => {
      asked.push(request);
      return Promise.resolve(more.order ?? { tradeNO: 'trade-1', amount: 1250 });
    },
    pay(request, tell) {
      asked.push(request);
      (more.ends ?? ['paid']).forEach(tell);
    },
  };
  const done = () => Promise.resolve();
  const appEvents = createAppEvents();
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
    appEvents,
    storage: createStorage(target, memoryStorage(), phone.storageFull),
    windowSize: () => ({ width: 375, height: 603 }),
    measure: () => null,
  };
  return { context, toasts, asked, appEvents };
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
