import { messageText } from '../src/merchant/wallet/ant-signature';
import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import { signText, verifyText } from '../src/rsa';
import { antProvider } from './support/ant';
import {
  SUCCESS,
  UNUSABLE,
  ant,
  payment,
  ref,
  refused,
  result,
  sent,
  signed,
  time,
  unknown,
  useAntServer,
} from './support/ant-server';

useAntServer();

describe('a request', () => {
  it('is signed by the merchant, over exactly what is sent', async () => {
    ant.answers = [signed({ ...SUCCESS, ...payment() })];
    await ant.wallet.queryTrade(ref);
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = ant.calls;
    expect(path).toBe('POST /v2/payments/inquiryPayment');
    expect(headers).toMatchObject({
      'client-id': ant.keys.clientId,
      'request-time': '2026-03-01T12:05:06+08:00',
      'content-type': 'application/json; charset=UTF-8',
    });
    const match = /^algorithm=RSA256, keyVersion=1, signature=([\w%.-]+)$/.exec(
      headers['signature'] ?? '',
    );
    const text = `${path}\n${ant.keys.clientId}.2026-03-01T12:05:06+08:00.${body}`;
    const signature = decodeURIComponent(match?.[1] ?? '');
    expect(verifyText(text, signature, ant.keys.appPublicKey)).toBe(true);
  });

  it('is signed with the prefix of the gateway and the version of the key', async () => {
    const prefixed = antProvider(ant.keys, time, `${ant.server.url}/api/`, { keyVersion: '3' });
    ant.answers = [signed({ ...SUCCESS, ...payment() })];
    expect(await prefixed.queryTrade(ref)).toMatchObject({ status: 'paid' });
    expect(ant.calls[0]?.path).toBe('POST /api/v2/payments/inquiryPayment');
    expect(ant.calls[0]?.headers['signature']).toMatch(/, keyVersion=3, /);
  });

  it('that is redirected goes nowhere else', async () => {
    ant.answers = [
      () => ({ status: 307, headers: { location: `${ant.server.url}/elsewhere` }, body: '' }),
    ];
    await expect(ant.wallet.closeTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
    expect(ant.calls.map(({ path }) => path)).toEqual(['POST /v2/payments/cancel']);
  });
});

describe('an answer', () => {
  it.each(['2026-03-01T04:05:06Z', '2026-03-01T12:05:06.789+08:00', '2026-03-01T12:05:06+0800'])(
    'of %s is of now',
    async (written) => {
      const body = JSON.stringify({ ...SUCCESS, ...payment() });
      ant.answers = [
        (path) => {
          const { clientId } = ant.keys;
          const message = messageText({ path, clientId, time: written, body });
          const signature = encodeURIComponent(signText(message, ant.keys.walletPrivateKey));
          const header = `algorithm=rsa256,keyVersion=9,signature=${signature}`;
          return { headers: { 'response-time': written, signature: header }, body };
        },
      ];
      expect(await ant.wallet.queryTrade(ref)).toMatchObject({ status: 'paid' });
    },
  );
});

describe('the answer to a query', () => {
  it.each([
    [
      'SUCCESS',
      {
        status: 'paid',
        tradeNo: 'PAYMENT1',
        amount: 1430,
        currency: 'CNY',
        walletStatus: 'SUCCESS',
      },
    ],
    ['PROCESSING', { status: 'waiting', tradeNo: 'PAYMENT1' }],
    ['FAIL', { status: 'closed', tradeNo: 'PAYMENT1' }],
    ['CANCELLED', { status: 'closed', tradeNo: 'PAYMENT1' }],
  ])('%s is understood', async (paymentStatus, expected) => {
    ant.answers = [signed({ ...SUCCESS, ...payment({ paymentStatus }) })];
    expect(await ant.wallet.queryTrade(ref)).toEqual(expected);
    expect(await ant.wallet.queryTrade({ ...ref, tradeNo: null })).toEqual(expected);
    expect(sent()).toEqual({ paymentRequestId: 'ORDER1' });
  });

  it('names the amount and the currency that were paid, whatever was asked for', async () => {
    const paymentAmount = { currency: 'PHP', value: '1' };
    ant.answers = [signed({ ...SUCCESS, ...payment({ paymentAmount }) })];
    expect(await ant.wallet.queryTrade(ref)).toMatchObject({ amount: 1, currency: 'PHP' });
  });

  it('ORDER_NOT_EXIST is an answer', async () => {
    ant.answers = [refused('ORDER_NOT_EXIST')];
    expect(await ant.wallet.queryTrade(ref)).toEqual({ status: 'unknown_to_wallet' });
  });

  it.each([
    ...UNUSABLE,
    ['is accepted', () => signed({ ...payment(), ...result('A', 'ACCEPT') })],
    ['does not know the order, perhaps', () => unknown('ORDER_NOT_EXIST')],
    ...[
      ['is about another order', { paymentRequestId: 'ORDER2' }],
      ['is about another payment', { paymentId: 'PAYMENT2' }],
      ['has no number of the payment', { paymentId: undefined }],
      ['has no state', { paymentStatus: undefined }],
      ['is authorised only', { paymentStatus: 'AUTH_SUCCESS' }],
      ['is pending', { paymentStatus: 'PENDING' }],
      ['has an unknown state', { paymentStatus: 'PAID' }],
      ['has no amount', { paymentAmount: undefined }],
      ['has an amount as a number', { paymentAmount: { currency: 'CNY', value: 1430 } }],
      ['has a fraction', { paymentAmount: { currency: 'CNY', value: '1430.0' } }],
      ['has a negative amount', { paymentAmount: { currency: 'CNY', value: '-1430' } }],
      ['has an amount of nothing', { paymentAmount: { currency: 'CNY', value: '0' } }],
      ['has a leading zero', { paymentAmount: { currency: 'CNY', value: '01430' } }],
      ['has an exponent', { paymentAmount: { currency: 'CNY', value: '143e1' } }],
      ['has too much', { paymentAmount: { currency: 'CNY', value: '10000000001' } }],
      ['has no currency', { paymentAmount: { value: '1430' } }],
    ].map(([name, change]) => [name, () => signed({ ...SUCCESS, ...payment(change as object) })]),
  ] as typeof UNUSABLE)('that %s counts as none', async (_name, create) => {
    ant.answers = [create({ ...SUCCESS, ...payment() })];
    await expect(ant.wallet.queryTrade(ref)).rejects.toBeInstanceOf(WalletUnavailableError);
  });
});

describe('an authorisation code', () => {
  it('is exchanged for the wallet’s id of the customer', async () => {
    ant.answers = [signed({ ...SUCCESS, accessToken: 't', customerId: 'c1' })];
    expect(await ant.wallet.exchangeAuthCode('code')).toBe('c1');
    expect(ant.calls[0]?.path).toBe('POST /v2/authorizations/applyToken');
    const asked = {
      appId: ant.keys.appId,
      authClientId: ant.keys.clientId,
      grantType: 'AUTHORIZATION_CODE',
      authCode: 'code',
    };
    expect(sent()).toEqual(asked);
    const own = antProvider(ant.keys, time, ant.server.url, { customerBelongsTo: 'GCASH' });
    await own.exchangeAuthCode('code');
    expect(sent(1)).toEqual({ ...asked, customerBelongsTo: 'GCASH' });
  });

  it.each([
    'INVALID_CODE',
    'INVALID_AUTHCODE',
    'EXPIRED_CODE',
    'USED_CODE',
    'AUTH_CODE_ALREADY_USED',
  ])('that %s is said of is not valid', async (code) => {
    ant.answers = [refused(code)];
    expect(await ant.wallet.exchangeAuthCode('code')).toBeUndefined();
    ant.answers = [unknown(code)];
    await expect(ant.wallet.exchangeAuthCode('code')).rejects.toBeInstanceOf(
      WalletUnavailableError,
    );
  });

  it.each([
    ...UNUSABLE,
    ['names nobody', () => signed({ ...SUCCESS, accessToken: 't' })],
  ] as typeof UNUSABLE)('whose answer %s: unknown', async (_name, create) => {
    ant.answers = [create({ ...SUCCESS, customerId: 'c1' })];
    await expect(ant.wallet.exchangeAuthCode('code')).rejects.toBeInstanceOf(
      WalletUnavailableError,
    );
  });
});
