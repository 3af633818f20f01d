/** How the demo shop stays the same buyer on the web, where no wallet says who that is. */
import { createHttpMerchant } from '../../src/merchant/http-merchant';
import type { authorize as Authorize } from '../../src/pages/shop/sign-in';
import { createCancelSource } from '../../src/payment/abort';

interface Call {
  url: string;
  data?: unknown;
  header: Record<string, string>;
}
interface Answer {
  statusCode: number;
  data?: unknown;
}

const mockStorage = new Map<string, unknown>();
let calls: Call[] = [];
let server: (call: Call) => Answer | Promise<Answer>;
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockStorage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void mockStorage.set(key, value),
    request: async (call: Call) => mockRequest(call),
  },
}));
function mockRequest(call: Call): Answer | Promise<Answer> {
  calls.push(call);
  return server(call);
}

const { TARO_ENV } = process.env;
beforeAll(() => {
  process.env.TARO_ENV = 'h5';
  Object.assign(globalThis, { MERCHANT_URL: 'https://shop.example' });
});
afterAll(() => {
  process.env.TARO_ENV = TARO_ENV;
});

let authorize: typeof Authorize;
beforeEach(async () => {
  mockStorage.clear();
  calls = [];
  jest.resetModules();
  ({ authorize } = await import('../../src/pages/shop/sign-in'));
});

const HOUR = 60 * 60_000;
/** A session that holds, or one that is over. */
const session = (name: string, over = false) => ({
  token: name,
  userId: 'guest',
  expiresAt: Date.now() + (over ? -1 : 2 * HOUR),
  renewal: { token: `renew-${name}`, expiresAt: Date.now() + 300 * HOUR },
});
const remember = (value: object) => mockStorage.set('shop.session.h5', value);
const paths = () => calls.map(({ url }) => new URL(url).pathname);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

it('opens a session once, and keeps it', async () => {
  server = () => ({ statusCode: 201, data: session('a') });
  const both = await Promise.all([authorize({ refused: false }), authorize({ refused: false })]);
  expect(both).toEqual([bearer('a'), bearer('a')]);
  expect(await authorize({ refused: false })).toEqual(bearer('a'));
  expect(paths()).toEqual(['/sessions']);
});

it('renews a session that is over, and keeps what it was given for the next time', async () => {
  remember(session('old', true));
  server = () => ({ statusCode: 201, data: session('new') });
  expect(await authorize({ refused: false })).toEqual(bearer('new'));
  expect(calls).toMatchObject([
    { url: 'https://shop.example/sessions/renewals', data: { token: 'renew-old' } },
  ]);
  expect(mockStorage.get('shop.session.h5')).toMatchObject({ renewal: { token: 'renew-new' } });
});

it('becomes a new guest only when the server refuses the renewal', async () => {
  remember(session('old', true));
  server = ({ url }) =>
    url.endsWith('/renewals') ? { statusCode: 401 } : { statusCode: 201, data: session('other') };
  expect(await authorize({ refused: false })).toEqual(bearer('other'));
  expect(paths()).toEqual(['/sessions/renewals', '/sessions']);
});

it.each<[string, () => Answer | Promise<Answer>]>([
  ['fails', () => ({ statusCode: 503 })],
  ['is away', () => Promise.reject(new Error('offline'))],
])('stays who it is when the server %s', async (_name, answer) => {
  remember(session('old', true));
  server = answer;
  await expect(authorize({ refused: false })).rejects.toThrow();
  expect(paths()).toEqual(['/sessions/renewals']);
  server = () => ({ statusCode: 201, data: session('new') });
  expect(await authorize({ refused: false })).toEqual(bearer('new'));
  expect(paths()).toEqual(['/sessions/renewals', '/sessions/renewals']);
});

it('answers a 401 of the merchant client with one renewal and one more try', async () => {
  // The clock of this device is late: it takes the session for one that holds.
  remember(session('old'));
  server = ({ url, header }) => {
    if (url.endsWith('/renewals')) return { statusCode: 201, data: session('new') };
    if (header.authorization !== 'Bearer new') return { statusCode: 401 };
    return { statusCode: 200, data: { id: 'T1', status: 'paid', total: 5, currency: 'CNY' } };
  };
  const merchant = createHttpMerchant({
    baseUrl: 'https://shop.example',
    authorize,
    request: (call) => Promise.resolve(mockRequest(call) as never),
  });
  const { signal } = createCancelSource();
  expect(await merchant.getPayment('T1', { signal })).toMatchObject({ status: 'paid' });
  expect(paths()).toEqual(['/orders/T1', '/sessions/renewals', '/orders/T1']);
});
