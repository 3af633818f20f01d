import type { PageStack } from './exparser';
import { callGateway, type Shop } from './shop';

type Options = Record<string, unknown>;

/** The address that the demo's builds have in them: docs/decisions/0005-compiled-merchant-address.md. */
const COMPILED = 'http://127.0.0.1:4100';

/** `wx`, as far as the demo uses it, and what was asked of it. */
export interface WeChat {
  api: Record<string, unknown>;
  /** What `wx.requestPayment` was given, without its callbacks. */
  payments: Options[];
  /** What the buyer does in the next cashier; without a word, he pays. */
  nextBuyer: 'pays' | 'cancels';
}

/** A call as WeChat answers it: through callbacks, and with an `errMsg` that begins with the name of the call. */
function call(name: string, run: (options: Options) => unknown) {
  return (options: Options = {}) => {
    const tell = (callback: string, answer: Options) => {
      for (const listener of [options[callback], options['complete']]) {
        if (typeof listener === 'function') (listener as (answer: Options) => void)(answer);
      }
    };
    void Promise.resolve()
      .then(() => run(options))
      .then(
        (result) => tell('success', { ...(result as object), errMsg: `${name}:ok` }),
        (error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          tell('fail', { errMsg: `${name}:fail ${reason}` });
        },
      );
  };
}

/** A WeChat whose network is real and ends at the shop. */
export function createWeChat(shop: Shop, pages: PageStack): WeChat {
  const storage = new Map<string, unknown>();
  let buyer: string | undefined;

  const request = async ({ url, method = 'GET', data, header }: Options) => {
    const response = await fetch(String(url).replace(COMPILED, shop.merchant.url), {
      method: String(method),
      headers: header as Record<string, string>,
      ...(method !== 'GET' && {
        body: typeof data === 'string' ? data : JSON.stringify(data ?? {}),
      }),
    });
    const text = await response.text();
    return { statusCode: response.status, header: {}, data: text && (JSON.parse(text) as unknown) };
  };

  const login = async () => {
    const answer = await callGateway<{ authCode: string; buyer: string }>(
      shop,
      '/cashier/auth-codes',
      { buyer },
    );
    buyer = answer.buyer;
    return { code: answer.authCode };
  };

  const requestPayment = async ({ success, fail, complete, ...parameters }: Options) => {
    wechat.payments.push(parameters);
    const { tradeNO } = await callGateway<{ tradeNO: string }>(shop, '/cashier/prepays', {
      host: 'weapp',
      parameters,
    });
    const decision = wechat.nextBuyer;
    wechat.nextBuyer = 'pays';
    if (decision === 'cancels') throw new Error('cancel');
    await callGateway(shop, `/cashier/trades/${tradeNO}/pay`, { buyer });
  };

  const wechat: WeChat = {
    payments: [],
    nextBuyer: 'pays',
    api: {
      request: call('request', request),
      login: call('login', login),
      requestPayment: call('requestPayment', requestPayment),
      navigateTo: call('navigateTo', ({ url }) => pages.navigateTo(String(url))),
      redirectTo: call('redirectTo', ({ url }) => pages.redirectTo(String(url))),
      getStorageSync: (key: string) => storage.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
      removeStorageSync: (key: string) => void storage.delete(key),
      getSystemInfoSync: () => ({ windowWidth: 375, pixelRatio: 2, language: 'en' }),
    },
  };
  return wechat;
}
