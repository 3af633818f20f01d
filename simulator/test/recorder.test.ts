import { createRecorder } from '../src/wallet-app/recorder';
import type { WalletState } from '../src/wallet-app/state';
import { createStore } from '../src/wallet-app/store';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function setUp() {
  const store = createStore({ log: [], problems: [] as string[] } as unknown as WalletState);
  let drawn = 0;
  store.subscribe(() => (drawn += 1));
  const names = () => store.get().log.map(({ name }) => name);
  return { recorder: createRecorder(store), names, drawn: () => drawn };
}

it('knows of every call at once, and has the panel drawn once for all that come together', () => {
  const { recorder, names, drawn } = setUp();
  recorder.called('getStorageSync', 'key');
  recorder.called('request', { method: 'POST', url: 'https://shop.example/orders' });
  recorder.answered('request', 'success', { status: 200 });
  expect(recorder.calls.map(({ api }) => api)).toEqual(['getStorageSync', 'request']);
  expect(recorder.answers).toHaveLength(1);
  expect(drawn()).toBe(0);
  jest.runAllTimers();
  expect(drawn()).toBe(1);
  expect(names()).toEqual(['request success', 'request POST /orders', 'getStorageSync']);
  recorder.note('page', 'pages/index');
  jest.runAllTimers();
  expect(names()[0]).toBe('pages/index');
  expect(drawn()).toBe(2);
});

it('clears what is not shown yet too', () => {
  const { recorder, names } = setUp();
  recorder.note('page', 'first');
  jest.runAllTimers();
  recorder.note('page', 'second');
  recorder.clearLog();
  recorder.note('page', 'third');
  jest.runAllTimers();
  expect(names()).toEqual(['third']);
});

it('shows the latest 200', () => {
  const { recorder, names } = setUp();
  for (let index = 1; index <= 250; index += 1) recorder.note('page', String(index));
  jest.runAllTimers();
  expect(names()).toHaveLength(200);
  expect(names()[0]).toBe('250');
});

it('shows a problem at once', () => {
  const { recorder, drawn } = setUp();
  recorder.problem('error: broken');
  expect(recorder.problems).toEqual(['error: broken']);
  expect(drawn()).toBe(1);
});
