import type { WalletAnswer } from '../../src/index';
import { firstAnswer, type Read } from '../../src/wallets/call';
import { alipayWallet } from '../../src/wallets/alipay';
import { settled } from '../support/clock';

/** Says what it is given. */
const read: Read = (_channel, raw) => raw as WalletAnswer;

describe('a callback after a lone complete', () => {
  const lone = { claim: 'unknown', code: '1' } as const;

  it.each([
    [{ claim: 'unknown', code: '1' }, 0],
    [{ claim: 'unknown', code: '2' }, 1],
    [{ claim: 'paid', code: '1' }, 1],
  ] as const)('that says %j is reported %i times', async (raw, times) => {
    const repeats: WalletAnswer[] = [];
    let say: (raw: unknown) => void = () => undefined;
    const end = firstAnswer(
      ({ success, complete }) => {
        say = success;
        complete(lone);
      },
      read,
      (answer) => repeats.push(answer),
    );
    await settled();
    say(raw);
    expect(await end).toMatchObject(lone);
    expect(repeats).toHaveLength(times);
  });
});

describe('the message of a trade that is refused', () => {
  beforeEach(() => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    Object.assign(globalThis, { my: { tradePay: () => undefined } });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'my');
    jest.restoreAllMocks();
  });

  it.each([
    [{ host: 'h5' }, 'alipay trade: host is not alipay.'],
    [{ host: 'alipay', tradeNO: '' }, 'alipay trade: tradeNO is missing or malformed.'],
    [
      { host: 'alipay', tradeNO: '1', orderStr: 'o' },
      'alipay trade: tradeNO / orderStr / paymentUrl: exactly one is needed.',
    ],
  ])('%j: %s', async (trade, message) => {
    await expect(alipayWallet().pay(trade as never)).rejects.toMatchObject({ message });
  });
});
