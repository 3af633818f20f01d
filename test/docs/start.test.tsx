/** @jest-environment jsdom */
import type { ComponentType, PropsWithChildren } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { blocksOf, foldersOf } from './support/pages';
import { run } from './support/run';

const mockGo = jest.fn<Promise<void>, [{ url: string }]>(() => Promise.resolve());
const mockAsk = jest.fn<Promise<unknown>, [{ url: string; data?: unknown; header: object }]>();
let mockAddress: Record<string, string> = {};

jest.mock('@tarojs/taro', () => {
  const api = jest.requireActual<{ default: object }>('@tarojs/taro');
  const faked = {
    // Later: the library is loaded before these are there.
    redirectTo: (to: Parameters<typeof mockGo>[0]) => mockGo(to),
    reLaunch: (to: Parameters<typeof mockGo>[0]) => mockGo(to),
    request: (options: Parameters<typeof mockAsk>[0]) => mockAsk(options),
  };
  return {
    ...api,
    ...faked,
    __esModule: true,
    default: { ...api.default, ...faked },
    useRouter: () => ({ params: mockAddress }),
  };
});

const [inMemory = new Map<never, never>(), withServer = new Map<never, never>()] = foldersOf(
  blocksOf('docs/start.md'),
);

type Page = ComponentType;
type App = ComponentType<PropsWithChildren>;

/** The app of a page, as Taro starts it: what is loaded once stays loaded. */
function start(folder: typeof inMemory) {
  const loaded = new Map<string, object>();
  const load = (file: string) => run(folder, file, loaded)['default'];
  const App = load('src/app.tsx') as App;
  return (page: string, params: Record<string, string> = {}) => {
    mockAddress = params;
    const Page = load(`src/pages/${page}/index.tsx`) as Page;
    return render(
      <App>
        <Page />
      </App>,
    );
  };
}

beforeEach(() => {
  mockGo.mockClear();
  mockAsk.mockReset();
  localStorage.clear();
});

describe('the app of the start, in memory', () => {
  it('shows its result, is paid, and can be paid again', async () => {
    const show = start(inMemory);
    for (const orderId of ['T1001', 'T1002']) {
      mockGo.mockClear();
      const checkout = show('checkout');
      fireEvent.click(await screen.findByText('Pay CN¥136.00'));
      await screen.findByText('Paid', {}, { timeout: 4000 });
      expect(mockGo.mock.calls).toEqual([[{ url: `/pages/result/index?order=${orderId}` }]]);
      checkout.unmount();

      const result = show('result', { order: orderId });
      expect(await screen.findByText('Payment received', {}, { timeout: 4000 })).toBeTruthy();
      fireEvent.click(screen.getByText('Back to the shop'));
      expect(mockGo).toHaveBeenLastCalledWith({ url: '/pages/checkout/index' });
      result.unmount();
    }
  }, 20_000);

  it('has the pages that its configuration names', () => {
    const { defineAppConfig } = globalThis as { defineAppConfig?: unknown };
    Object.assign(globalThis, { defineAppConfig: (config: unknown) => config });
    const config = run(inMemory, 'src/app.config.ts')['default'] as { pages: string[] };
    Object.assign(globalThis, { defineAppConfig });
    expect(config.pages.map((page) => `src/${page}.tsx`)).toEqual(
      [...inMemory.keys()].filter((file) => file.startsWith('src/pages/')),
    );
  });
});

describe('the same app with a server', () => {
  /** As docs/http-api.md has it; the buyer pays as soon as there is an order. */
  function answer({ url, data, header }: { url: string; data?: unknown; header: object }) {
    const order = {
      id: 'A1',
      currency: 'CNY',
      lines: [{ id: 'ash-tea-cup', title: 'Cup', quantity: 2, unitPrice: 6800, picture: '/c.svg' }],
      adjustments: [{ id: 'post', kind: 'shipping', label: 'Shipping', amount: 1200 }],
      total: 14_800,
    };
    const trade = { host: 'h5', paymentUrl: 'http://localhost/#cashier' };
    const path = new URL(url).pathname;
    if (path === '/quotes') return { statusCode: 200, data: order };
    if (path === '/sessions') return { statusCode: 201, data: { token: 'abc', of: data } };
    if (!('authorization' in header)) return { statusCode: 401, data: {} };
    if (path === '/orders') {
      return { statusCode: 201, data: { ...order, status: 'awaiting_payment', trade } };
    }
    return { statusCode: 200, data: { ...order, status: 'paid' } };
  }

  it('asks for a price, opens one session, makes the order, and asks how it ended', async () => {
    mockAsk.mockImplementation((options) => Promise.resolve(answer(options)));
    const show = start(withServer);
    const checkout = show('checkout');
    fireEvent.click(await screen.findByText('Pay CN¥148.00'));
    await screen.findByText('Paid', {}, { timeout: 4000 });
    checkout.unmount();
    history.replaceState(null, '', '/?out_trade_no=A1');
    show('result');
    expect(await screen.findByText('Payment received')).toBeTruthy();

    const calls = mockAsk.mock.calls.map(([options]) => options);
    expect(calls.map(({ url }) => new URL(url).pathname)).toEqual(
      expect.arrayContaining(['/quotes', '/sessions', '/orders', '/orders/A1']),
    );
    expect(calls.filter(({ url }) => url.endsWith('/sessions'))).toHaveLength(1);
    const made = calls.find(({ url }) => url.endsWith('/orders'));
    expect(made?.header).toMatchObject({ authorization: 'Bearer abc' });
    expect(made?.data).toEqual({
      host: 'h5',
      lines: [{ goodsId: 'ash-tea-cup', quantity: 2 }],
      expectedTotal: 14_800,
      returnUrl: 'http://localhost/#/pages/result/index',
    });
  }, 20_000);
});

describe('a price that has changed when the buyer taps', () => {
  it('is asked for anew, and charged', async () => {
    let unitPrice = 6800;
    mockAsk.mockImplementation(({ url, data }) => {
      const order = {
        ...{ id: 'A1', status: 'paid', currency: 'CNY', total: 2 * unitPrice },
        lines: [{ id: 'ash-tea-cup', title: 'Cup', quantity: 2, unitPrice }],
      };
      const path = new URL(url).pathname;
      if (path === '/sessions') return Promise.resolve({ statusCode: 201, data: { token: 'abc' } });
      if (path !== '/orders') return Promise.resolve({ statusCode: 200, data: order });
      const { expectedTotal } = data as { expectedTotal: number };
      return Promise.resolve(
        expectedTotal === order.total
          ? { statusCode: 201, data: order }
          : { statusCode: 409, data: { error: { code: 'price_changed' } } },
      );
    });
    const checkout = start(withServer)('checkout');
    const button = await screen.findByText('Pay CN¥136.00');
    unitPrice = 7000;
    fireEvent.click(button);
    fireEvent.click(await screen.findByText('Try again · CN¥140.00'));
    expect(await screen.findByText('Paid', {}, { timeout: 4000 })).toBeTruthy();
    checkout.unmount();
  });

  it('cannot be asked for while the server is down: the page says so, and offers to try again', async () => {
    let down = true;
    mockAsk.mockImplementation(() =>
      down
        ? Promise.reject(new Error('down'))
        : Promise.resolve({ statusCode: 200, data: { currency: 'CNY', lines: [], total: 0 } }),
    );
    const checkout = start(withServer)('checkout');
    const again = await screen.findByText('The shop cannot be reached. Try again');
    down = false;
    fireEvent.click(again);
    expect(await screen.findByText('There is nothing in this order yet.')).toBeTruthy();
    checkout.unmount();
  });
});

describe('the start elsewhere', () => {
  const code = (page: string) => blocksOf(page).map((block) => block.code);

  it.each(['docs/start.es.md', 'docs/start.zh.md'])('%s has the same code', (page) => {
    expect(code(page)).toEqual(code('docs/start.md'));
  });

  it('the README has the first half of it', () => {
    const files = foldersOf(blocksOf('README.md'));
    expect(files).toHaveLength(1);
    const codes = (folder: typeof inMemory) =>
      Object.fromEntries([...folder].map(([name, block]) => [name, block.code]));
    expect(codes(files[0] ?? new Map<never, never>())).toEqual(codes(inMemory));
    const [commands] = code('docs/start.md');
    expect(code('README.md')).toContain(commands);
  });
});
