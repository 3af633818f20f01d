import { createHostApi } from '../src/hosts';
import type { PaymentEnd } from '../src/phone';
import { MINI_PROGRAM_TARGETS, type MiniProgramTarget } from '../src/targets';
import { fakeContext } from './support/fake-phone';
import { startFakeServers, type FakeServers } from './support/fake-servers';

type Options = Record<string, unknown>;
type Call = (options?: unknown, data?: unknown) => unknown;

function host(target: MiniProgramTarget, end?: PaymentEnd) {
  const { context } = fakeContext(target, end && { end });
  const api = createHostApi(target, context) as Record<string, Call>;
  /** Calls by callbacks, as Taro does, and tells which one was called with what. */
  const ask = (name: string, options: Options = {}) =>
    new Promise<[string, unknown]>((resolve) => {
      api[name]?.({
        ...options,
        success: (value: unknown) => resolve(['success', value]),
        fail: (value: unknown) => resolve(['fail', value]),
      });
    });
  return { api, ask };
}

const PAYMENTS = ['tradePay', 'requestPayment', 'pay', 'requestPolymerPayment'];

describe.each(MINI_PROGRAM_TARGETS)('%s', (target) => {
  it('has own functions only, and answers for no other key', () => {
    const { api } = host(target);
    expect(Object.values(api).every((value) => typeof value === 'function')).toBe(true);
    expect('webpackJsonp' in api).toBe(false);
    expect(api.canIUse?.('request')).toBe(true);
    expect(api.canIUse?.('faceVerify')).toBe(false);
  });
});

it.each<[MiniProgramTarget, string[]]>([
  ['alipay', ['tradePay']],
  ['weapp', ['requestPayment']],
  ['tt', []],
  ['swan', []],
  ['qq', []],
  ['jd', []],
])('%s pays by %j and by nothing else', (target, expected) => {
  const { api } = host(target);
  expect(PAYMENTS.filter((name) => name in api)).toEqual(expected);
});

describe('my.tradePay', () => {
  it.each<[PaymentEnd, string]>([
    ['paid', '9000'],
    ['processing', '8000'],
    ['failed', '4000'],
    ['cancelled', '6001'],
    ['networkError', '6002'],
    ['unknown', '6004'],
  ])('tells %s in success, as the string %s', async (end, resultCode) => {
    expect(await host('alipay', end).ask('tradePay', { tradeNO: 't' })).toEqual([
      'success',
      { resultCode },
    ]);
  });

  it('fails without a trade number', async () => {
    const [kind, error] = await host('alipay').ask('tradePay', { tradeNo: 't' });
    expect(kind).toBe('fail');
    expect(error).toMatchObject({ error: 2 });
  });

  it('answers by callbacks alone', () => {
    expect(host('alipay').api.tradePay?.({ tradeNO: 't' })).toBeUndefined();
  });
});

describe('wx.requestPayment', () => {
  const parameters = { timeStamp: '1', nonceStr: 'n', package: 'p', signType: 'RSA', paySign: 's' };

  it.each<[PaymentEnd, string, string]>([
    ['paid', 'success', 'requestPayment:ok'],
    ['processing', 'success', 'requestPayment:ok'],
    ['cancelled', 'fail', 'requestPayment:fail cancel'],
    ['unknown', 'fail', 'requestPayment:fail cancel'],
    ['failed', 'fail', 'requestPayment:fail payment failed'],
    ['networkError', 'fail', 'requestPayment:fail network error'],
  ])('tells %s in %s: %s', async (end, kind, errMsg) => {
    expect(await host('weapp', end).ask('requestPayment', parameters)).toEqual([kind, { errMsg }]);
  });

  it('refuses a number where a string is due', async () => {
    const [kind, error] = await host('weapp').ask('requestPayment', {
      ...parameters,
      timeStamp: 1,
    });
    expect(kind).toBe('fail');
    expect(error).toMatchObject({ errMsg: expect.stringContaining('timeStamp') as string });
  });

  it('answers by a promise when no callback is given', async () => {
    const { api } = host('weapp', 'cancelled');
    await expect(api.requestPayment?.(parameters)).rejects.toEqual({
      errMsg: 'requestPayment:fail cancel',
    });
  });
});

describe('storage', () => {
  it('has alipay’s shapes on alipay', async () => {
    const { api, ask } = host('alipay');
    expect(api.getStorageSync?.({ key: 'k' })).toEqual({ data: null, success: true });
    api.setStorageSync?.({ key: 'k', data: { a: 1 } });
    expect(api.getStorageSync?.({ key: 'k' })).toEqual({ data: { a: 1 }, success: true });
    expect(await ask('getStorage', { key: 'gone' })).toEqual([
      'success',
      { data: null, success: true },
    ]);
  });

  it('has WeChat’s shapes on weapp, and copies what it stores', async () => {
    const { api, ask } = host('weapp');
    const value = { a: 1 };
    expect(api.getStorageSync?.('k')).toBe('');
    api.setStorageSync?.('k', value);
    value.a = 2;
    expect(api.getStorageSync?.('k')).toEqual({ a: 1 });
    expect(await ask('getStorage', { key: 'gone' })).toEqual([
      'fail',
      { errMsg: 'getStorage:fail data not found' },
    ]);
  });
});

describe('sign-in', () => {
  it('hands out the wallet’s code', async () => {
    expect(await host('alipay').ask('getAuthCode', { scopes: 'auth_base' })).toEqual([
      'success',
      { authCode: 'code-1', authSuccessScopes: ['auth_base'] },
    ]);
    expect(await host('weapp').ask('login')).toEqual([
      'success',
      { code: 'code-1', errMsg: 'login:ok' },
    ]);
  });
});

describe('request', () => {
  let servers: FakeServers;
  beforeAll(async () => {
    servers = await startFakeServers();
  });
  afterAll(() => servers.close());

  it('gives the response in each host’s words', async () => {
    const url = `${servers.url}/catalogue`;
    const data = expect.objectContaining({ currency: 'CNY' }) as unknown;
    expect(await host('weapp').ask('request', { url })).toEqual([
      'success',
      expect.objectContaining({ statusCode: 200, data, errMsg: 'request:ok' }),
    ]);
    expect(await host('alipay').ask('request', { url })).toEqual([
      'success',
      expect.objectContaining({ status: 200, data }),
    ]);
  });

  it('takes an HTTP error for a success on weapp and for error 19 on alipay', async () => {
    const url = `${servers.url}/missing`;
    const data = { error: { code: 'not_found' } };
    expect(await host('weapp').ask('request', { url })).toEqual([
      'success',
      expect.objectContaining({ statusCode: 404, data }),
    ]);
    expect(await host('alipay').ask('request', { url })).toEqual([
      'fail',
      expect.objectContaining({ error: 19, status: 404, data }),
    ]);
  });

  it('gives up in time', async () => {
    const options = { url: `${servers.url}/silence`, timeout: 30 };
    expect(await host('weapp').ask('request', options)).toEqual([
      'fail',
      { errMsg: 'request:fail timeout' },
    ]);
    expect(await host('alipay').ask('request', options)).toEqual([
      'fail',
      expect.objectContaining({ error: 13 }),
    ]);
  });

  it('can be aborted', async () => {
    const { api } = host('weapp');
    const task = api.request?.({ url: `${servers.url}/silence` }) as Promise<unknown> & {
      abort(): void;
    };
    task.abort();
    await expect(task).rejects.toEqual({ errMsg: 'request:fail abort' });
  });

  it('tells a server that is not there', async () => {
    const url = 'http://127.0.0.1:1/';
    expect(await host('weapp').ask('request', { url })).toEqual([
      'fail',
      { errMsg: 'request:fail' },
    ]);
    expect(await host('alipay').ask('request', { url })).toEqual([
      'fail',
      expect.objectContaining({ error: 12 }),
    ]);
  });
});
