import { alipayWallet } from '../../src/wallets/alipay';
import { settled } from '../support/clock';

type Callback = (raw?: unknown) => void;
interface Call {
  success: Callback;
  fail: Callback;
  complete: Callback;
  tradeNO?: string;
}

function host(behave: (call: Call) => void) {
  const calls: Call[] = [];
  const tradePay = (call: Call): void => {
    calls.push(call);
    behave(call);
  };
  Object.assign(globalThis, { my: { tradePay } });
  return calls;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'my');
});

const trade = { host: 'alipay' as const, tradeNO: '2026112222001' };

describe('what my.tradePay answers', () => {
  it.each([
    ['success', { resultCode: '9000' }, 'paid', '9000'],
    ['success', { resultCode: 9000 }, 'paid', '9000'],
    ['success', { resultStatus: '9000' }, 'paid', '9000'],
    ['success', { resultCode: '8000' }, 'processing', '8000'],
    ['success', { resultCode: '6004' }, 'unknown', '6004'],
    ['success', { resultCode: '4000' }, 'failed', '4000'],
    ['success', { resultCode: '6001' }, 'cancelled', '6001'],
    ['fail', { resultCode: '6001' }, 'cancelled', '6001'],
    ['fail', { error: 6001 }, 'cancelled', '6001'],
    ['success', { resultCode: '6002' }, 'failed', '6002'],
    ['success', { resultCode: '99' }, 'cancelled', '99'],
    ['success', { resultCode: '4' }, 'refused', '4'],
    ['fail', { error: 4, errorMessage: 'no permission' }, 'refused', '4'],
    ['fail', { error: 2 }, 'refused', '2'],
    ['success', { resultCode: '2' }, 'unknown', '2'],
    ['success', { resultCode: 'weird' }, 'unknown', 'weird'],
    ['success', { resultCode: 'constructor' }, 'unknown', 'constructor'],
    ['success', {}, 'unknown', ''],
    ['success', 9000, 'unknown', ''],
    ['success', undefined, 'unknown', ''],
    ['fail', null, 'unknown', ''],
    ['fail', { error: Number.NaN }, 'unknown', ''],
  ] as const)('%s(%j) is read as %s', async (channel, raw, claim, code) => {
    host((call) => call[channel](raw));
    expect(await alipayWallet().pay(trade)).toEqual({ claim, code, raw });
  });

  it('takes the first answer and no other', async () => {
    host((call) => {
      call.success({ resultCode: '6001' });
      call.success({ resultCode: '9000' });
      call.fail({ error: 4 });
    });
    expect(await alipayWallet().pay(trade)).toMatchObject({ claim: 'cancelled' });
  });

  it('prefers success to a complete that came first', async () => {
    host((call) => {
      call.complete({});
      call.success({ resultCode: '9000' });
    });
    expect(await alipayWallet().pay(trade)).toMatchObject({ claim: 'paid' });
  });

  it('takes complete when nothing else comes', async () => {
    host((call) => call.complete({ resultCode: '6001' }));
    expect(await alipayWallet().pay(trade)).toMatchObject({ claim: 'cancelled' });
  });

  it('does not know what happened when the call throws', async () => {
    host(() => {
      throw new Error('bridge');
    });
    expect(await alipayWallet().pay(trade)).toMatchObject({ claim: 'unknown' });
  });

  it('waits while there is no answer', async () => {
    const done = jest.fn();
    const calls = host(() => undefined);
    void alipayWallet().pay(trade).then(done);
    await settled();
    expect([calls.length, done.mock.calls.length]).toEqual([1, 0]);
  });
});

describe('what my.tradePay is given', () => {
  it.each([
    { tradeNO: '2026' },
    { orderStr: 'alipay_sdk=a&sign=b' },
    { paymentUrl: 'https://cashier.example/pay?id=1' },
  ])('%j goes through by its name', async (parameter) => {
    const calls = host((call) => call.success({ resultCode: '9000' }));
    await alipayWallet().pay({ host: 'alipay', ...parameter } as never);
    expect(calls[0]).toMatchObject(parameter);
  });

  it.each([
    ['another host', { host: 'weapp' }, 'weapp'],
    ['no parameter', { host: 'alipay' }, 'Exactly one'],
    ['two parameters', { host: 'alipay', tradeNO: '1', orderStr: 'a' }, 'Exactly one'],
    ['an empty tradeNO', { host: 'alipay', tradeNO: ' ' }, 'tradeNO'],
    ['a number', { host: 'alipay', tradeNO: 2026 }, 'tradeNO'],
    ['65 characters', { host: 'alipay', tradeNO: 'x'.repeat(65) }, 'tradeNO'],
    ['a script', { host: 'alipay', paymentUrl: 'javascript:alert(1)' }, 'paymentUrl'],
    ['plain http', { host: 'alipay', paymentUrl: 'http://cashier.example' }, 'paymentUrl'],
  ])('%s is refused before the wallet is called', async (_, bad, says) => {
    const calls = host(() => undefined);
    await expect(alipayWallet().pay(bad as never)).rejects.toMatchObject({
      code: 'invalid-trade',
      message: expect.stringContaining(says) as unknown,
    });
    expect(calls).toHaveLength(0);
  });

  it('is unavailable where my has no tradePay', async () => {
    expect(alipayWallet().isAvailable()).toBe(false);
    Object.assign(globalThis, { my: {} });
    expect(alipayWallet().isAvailable()).toBe(false);
    await expect(alipayWallet().pay(trade)).rejects.toMatchObject({ code: 'wallet-unavailable' });
  });
});
