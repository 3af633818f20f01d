import { createHostApi } from '../src/hosts';
import { MINI_PROGRAM_TARGETS, type MiniProgramTarget } from '../src/targets';
import { fakeContext } from './support/fake-phone';
import { startFakeServers, type FakeServers } from './support/fake-servers';

type Options = Record<string, unknown>;
type Call = (options?: unknown, data?: unknown) => unknown;

function host(target: MiniProgramTarget, behaviour?: Parameters<typeof fakeContext>[1]) {
  const { context, asked, appEvents } = fakeContext(target, behaviour);
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
  return { api, ask, asked, appEvents };
}

describe.each(MINI_PROGRAM_TARGETS)('%s', (target) => {
  it('has its own keys only, and answers for no other', () => {
    const { api } = host(target);
    const values = Object.entries(api).filter(([, value]) => typeof value !== 'function');
    expect(values.map(([name]) => name)).toEqual(target === 'dd' ? ['SDKVersion', 'corpId'] : []);
    expect('webpackJsonp' in api).toBe(false);
    expect(api.canIUse?.('request')).toBe(target !== 'dd');
    expect(api.canIUse?.('httpRequest')).toBe(target === 'dd');
    expect(api.canIUse?.('faceVerify')).toBe(false);
  });
});

describe('a device that is full', () => {
  const full = { storageFull: true };

  it.each(['alipay', 'dd'] as const)(
    'refuses on %s in fail, and by what a synchronous call returns',
    async (target) => {
      const { api, ask } = host(target, full);
      const error = { error: 12, errorMessage: 'storage size limit reached' };
      expect(await ask('setStorage', { key: 'k', data: 1 })).toEqual(['fail', error]);
      expect(api.setStorageSync?.({ key: 'k', data: 1 })).toEqual({ success: false, ...error });
      expect(api.getStorageSync?.({ key: 'k' })).toEqual({ data: null, success: true });
    },
  );

  it.each(['weapp', 'tt', 'swan', 'qq', 'jd'] as const)(
    'refuses on %s in fail, and throws from a synchronous call',
    async (target) => {
      const { api, ask } = host(target, full);
      const errMsg = expect.stringContaining('exceed storage max size') as string;
      expect(await ask('setStorage', { key: 'k', data: 1 })).toEqual([
        'fail',
        expect.objectContaining({ errMsg }),
      ]);
      expect(() => api.setStorageSync?.('k', 1)).toThrow('exceed storage max size');
      expect(api.getStorageSync?.('k')).toBe('');
      expect(() => api.removeStorageSync?.('k')).not.toThrow();
    },
  );
});

describe('leaving the screen', () => {
  it.each(['alipay', 'weapp', 'tt', 'qq'] as const)('is heard on %s by who listens', (target) => {
    const { api, appEvents } = host(target);
    const hidden = jest.fn();
    const shown = jest.fn();
    api.onAppHide?.(hidden);
    api.onAppShow?.(shown);
    appEvents.fire('AppHide', undefined);
    appEvents.fire('AppShow', { path: 'pages/a/index' });
    expect(hidden).toHaveBeenCalledTimes(1);
    expect(shown).toHaveBeenCalledWith({ path: 'pages/a/index' });
    api.offAppHide?.(hidden);
    api.offAppShow?.();
    appEvents.fire('AppHide', undefined);
    appEvents.fire('AppShow', undefined);
    expect(hidden).toHaveBeenCalledTimes(1);
    expect(shown).toHaveBeenCalledTimes(1);
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

  it('asks on dd for the organisation, which dd names', async () => {
    const { api, ask } = host('dd');
    expect(await ask('getAuthCode', { corpId: api.corpId })).toEqual([
      'success',
      { authCode: 'code-1' },
    ]);
    expect(await ask('getAuthCode')).toEqual([
      'fail',
      { error: 2, errorMessage: 'corpId is required' },
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

  it('is httpRequest on dd, in alipay’s words', async () => {
    const { ask } = host('dd');
    expect(await ask('httpRequest', { url: `${servers.url}/catalogue` })).toEqual([
      'success',
      expect.objectContaining({ status: 200 }),
    ]);
    expect(await ask('httpRequest', { url: `${servers.url}/missing` })).toEqual([
      'fail',
      expect.objectContaining({ error: 19, status: 404 }),
    ]);
    // What it sends is a form, unless the program says otherwise; this server takes JSON only.
    const order = { url: `${servers.url}/orders`, method: 'POST', data: { host: 'weapp' } };
    expect(await ask('httpRequest', order)).toEqual([
      'fail',
      expect.objectContaining({ status: 415 }),
    ]);
    const headers = { 'Content-Type': 'application/json' };
    expect(await ask('httpRequest', { ...order, headers })).toEqual([
      'fail',
      expect.objectContaining({ error: 2 }),
    ]);
    const data = JSON.stringify(order.data);
    expect(await ask('httpRequest', { ...order, data, headers })).toEqual([
      'success',
      expect.objectContaining({ status: 200 }),
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

  it('tells a server that is switched off as one that is not there', async () => {
    const url = `${servers.url}/catalogue`;
    const off = { reaches: false };
    expect(await host('weapp', off).ask('request', { url })).toEqual([
      'fail',
      { errMsg: 'request:fail' },
    ]);
    expect(await host('alipay', off).ask('request', { url })).toEqual([
      'fail',
      expect.objectContaining({ error: 12 }),
    ]);
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
