import type { WalletAnswer } from '../../src/index';
import { ttWallet } from '../../src/wallets/tt';
import { settled } from '../support/clock';

type Callback = (raw?: unknown) => void;
interface Call {
  success: Callback;
  fail: Callback;
  complete: Callback;
  [name: string]: unknown;
}

/** Douyin, whose two calls the test answers. */
function douyin() {
  const made: Call[] = [];
  const paid: Call[] = [];
  Object.assign(globalThis, {
    tt: {
      requestOrder: (call: Call) => void made.push(call),
      getOrderPayment: (call: Call) => void paid.push(call),
    },
  });
  return { made, paid };
}

/** Each test has data of its own: orders are remembered as long as the app lives. */
const trade = (data: string) => ({
  host: 'tt' as const,
  data: JSON.stringify({ data }),
  byteAuthorization: 'b',
});

async function begin(data: string) {
  const repeats: WalletAnswer[] = [];
  const end = ttWallet().pay(trade(data), (answer) => repeats.push(answer));
  await settled();
  return { end, repeats };
}

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'tt');
  jest.restoreAllMocks();
});

it('makes the order with what the server signed, then pays it', async () => {
  const { made, paid } = douyin();
  const { end } = await begin('first');
  expect(made[0]).toEqual({
    data: '{"data":"first"}',
    byteAuthorization: 'b',
    success: expect.any(Function) as unknown,
    fail: expect.any(Function) as unknown,
    complete: expect.any(Function) as unknown,
  });
  expect(paid).toHaveLength(0);
  made[0]?.success({ orderId: 'motb1', itemOrderList: [] });
  await settled();
  expect(paid[0]).toMatchObject({ orderId: 'motb1' });
  paid[0]?.success();
  expect(await end).toEqual({ claim: 'paid', code: '', raw: undefined });
});

it('does not make a second order when the same trade is paid again', async () => {
  const { made, paid } = douyin();
  const first = await begin('again');
  made[0]?.success({ orderId: 'motb2' });
  await settled();
  paid[0]?.fail({ errMsg: 'getOrderPayment:fail cancel' });
  expect(await first.end).toMatchObject({ claim: 'cancelled' });
  await begin('again');
  await begin('another');
  expect(made).toHaveLength(2);
  expect(paid.map(({ orderId }) => orderId)).toEqual(['motb2', 'motb2']);
});

it('remembers an order that was made after the payment had ended', async () => {
  const { made, paid } = douyin();
  const { end, repeats } = await begin('late');
  made[0]?.fail({ errNo: 10401 });
  await end;
  made[0]?.success({ orderId: 'motb3' });
  made[0]?.success({ orderId: 'motb4' });
  expect(repeats).toHaveLength(2);
  await begin('late');
  expect(made).toHaveLength(1);
  expect(paid[0]).toMatchObject({ orderId: 'motb3' });
});

it.each([
  ['fail', { errNo: '10000', errMsg: 'requestOrder:fail' }, 'refused', '10000'],
  ['fail', { errNo: 11004 }, 'refused', '11004'],
  ['fail', { errNo: 10401 }, 'failed', '10401'],
  ['fail', { errMsg: 'requestOrder:fail' }, 'failed', 'requestOrder:fail'],
  ['fail', { orderId: 'motb5' }, 'unknown', ''],
  ['fail', null, 'unknown', ''],
  ['success', { errMsg: 'requestOrder:ok' }, 'unknown', 'requestOrder:ok'],
  ['success', { orderId: '' }, 'unknown', ''],
  ['success', { orderId: 42 }, 'unknown', ''],
  ['success', undefined, 'unknown', ''],
  ['complete', { errNo: 10401 }, 'unknown', '10401'],
] as const)('without an order, %s(%j) is read as %s', async (channel, raw, claim, code) => {
  const { made, paid } = douyin();
  const { end } = await begin('none');
  made[0]?.[channel](raw);
  expect(await end).toEqual({ claim, code, raw });
  expect(paid).toHaveLength(0);
});

it('reports answers after the first of both calls', async () => {
  const { made, paid } = douyin();
  const { end, repeats } = await begin('twice');
  made[0]?.success({ orderId: 'motb6' });
  made[0]?.fail({ errNo: 10401 });
  await settled();
  paid[0]?.success({});
  paid[0]?.fail({ errNo: 9 });
  await end;
  expect(repeats.map(({ code }) => code)).toEqual(['10401', '9']);
});

const call = (): void => undefined;

it.each([
  [{ pay: call }, true],
  [{ requestOrder: call, getOrderPayment: call }, true],
  [{ requestOrder: call }, false],
  [{ getOrderPayment: call }, false],
  [{}, false],
])('a host with %o is available: %s', (tt, available) => {
  Object.assign(globalThis, { tt });
  expect(ttWallet().isAvailable()).toBe(available);
});

it.each([
  [{ pay: call }, trade('x')],
  [{ pay: call, requestOrder: call }, trade('x')],
  [{ pay: call, getOrderPayment: call }, trade('x')],
  [
    { requestOrder: call, getOrderPayment: call },
    { host: 'tt' as const, orderInfo: { order_id: '1', order_token: 't' } },
  ],
])('a host with %o refuses the trade that needs the other call', async (tt, needs) => {
  Object.assign(globalThis, { tt });
  await expect(ttWallet().pay(needs)).rejects.toMatchObject({
    code: 'wallet-unavailable',
    message: expect.stringContaining('This tt host') as unknown,
  });
});
