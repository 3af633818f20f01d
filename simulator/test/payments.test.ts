import { createHostApi } from '../src/hosts';
import type { PaymentEnd } from '../src/phone';
import { isOnAlipayFramework, MINI_PROGRAM_TARGETS, type MiniProgramTarget } from '../src/targets';
import { fakeContext } from './support/fake-phone';

type Options = Record<string, unknown>;
type Call = (options?: unknown) => unknown;
type Told = ['success' | 'fail', unknown];

/** A host's object, and a way to call it that collects every callback. */
function host(target: MiniProgramTarget, behaviour: Parameters<typeof fakeContext>[1] = {}) {
  const { context, asked } = fakeContext(target, behaviour);
  const api = createHostApi(target, context) as Record<string, Call>;
  const callWith = async (name: string, options: Options) => {
    const told: Told[] = [];
    const completed: unknown[] = [];
    const returned = api[name]?.({
      ...options,
      success: (value: unknown) => told.push(['success', value]),
      fail: (value: unknown) => told.push(['fail', value]),
      complete: (value: unknown) => completed.push(value),
    });
    await new Promise((resolve) => setImmediate(resolve));
    return { told, completed, returned };
  };
  return { api, asked, callWith };
}

const PAYMENTS = [
  ...['tradePay', 'requestPayment', 'pay', 'requestOrder', 'getOrderPayment'],
  'requestPolymerPayment',
];

it.each<[MiniProgramTarget, string[]]>([
  ['alipay', ['tradePay']],
  ['weapp', ['requestPayment']],
  ['tt', ['pay', 'requestOrder', 'getOrderPayment']],
  ['swan', ['requestPolymerPayment']],
  ['qq', ['requestPayment']],
  ['jd', ['requestPayment']],
  ['dd', ['pay']],
])('%s pays by %j and by nothing else', (target, expected) => {
  const { api } = host(target);
  expect(PAYMENTS.filter((name) => name in api)).toEqual(expected);
});

const SWAN_ORDER = {
  ...{ dealId: 'd', appKey: 'k', totalAmount: '1250', tpOrderId: 'o', dealTitle: 'Tea' },
  ...{ signFieldsRange: '1', rsaSign: 's' },
};
const JD = {
  ...{ appId: 'a', orderId: 'o', payChannel: 'jdpay', merchantNo: 'm', totalAmount: '1250' },
  ...{ signData: 'd', sign: 's' },
};

interface Contract {
  target: MiniProgramTarget;
  api: string;
  /** What a sound program passes. */
  given: Options;
  /** How the wallet is asked; by default: all of the above, as a prepaid order of the host. */
  asks?: object;
  says: Record<PaymentEnd, Told>;
  /** What a call with wrong arguments is refused with. */
  refuses: [Options, unknown][];
}

const like = (api: string, paid: Options = {}): Record<PaymentEnd, Told> => ({
  paid: ['success', { ...paid, errMsg: `${api}:ok` }],
  processing: ['fail', { errMsg: `${api}:fail cancel` }],
  unknown: ['fail', { errMsg: `${api}:fail cancel` }],
  cancelled: ['fail', { errMsg: `${api}:fail cancel` }],
  failed: ['fail', { errMsg: `${api}:fail payment failed` }],
  networkError: ['fail', { errMsg: `${api}:fail network error` }],
});
const about = (text: string, fields: Options = {}): unknown =>
  expect.objectContaining({ errMsg: expect.stringContaining(text) as string, ...fields });

const alipayLike = (answer: (code: string) => Options): Record<PaymentEnd, Told> => ({
  paid: ['success', answer('9000')],
  processing: ['success', answer('8000')],
  failed: ['success', answer('4000')],
  cancelled: ['success', answer('6001')],
  networkError: ['success', answer('6002')],
  unknown: ['success', answer('6004')],
});
const MY_SAYS = alipayLike((resultCode) => ({ resultCode }));
const WX = { timeStamp: '1', nonceStr: 'n', package: 'p', signType: 'RSA', paySign: 's' };
const INVALID = expect.objectContaining({ error: 2 }) as unknown;

const CONTRACTS: Contract[] = [
  {
    ...{ target: 'alipay', api: 'tradePay', given: { tradeNO: 't' }, says: MY_SAYS },
    asks: { kind: 'trade', tradeNO: 't' },
    refuses: [
      [{ tradeNo: 't' }, INVALID],
      [{ tradeNO: 't', orderStr: 's' }, INVALID],
    ],
  },
  {
    ...{ target: 'alipay', api: 'tradePay', given: { orderStr: 's' }, says: MY_SAYS },
    refuses: [[{ orderStr: '' }, INVALID]],
  },
  {
    ...{ target: 'alipay', api: 'tradePay', given: { paymentUrl: 'https://wallet.example/1' } },
    says: MY_SAYS,
    refuses: [
      [{ paymentUrl: '' }, INVALID],
      [{ paymentUrl: 'https://wallet.example/1', tradeNO: 't' }, INVALID],
    ],
  },
  {
    ...{ target: 'weapp', api: 'requestPayment', given: WX },
    says: { ...like('requestPayment'), processing: ['success', { errMsg: 'requestPayment:ok' }] },
    refuses: [[{ ...WX, timeStamp: 1 }, about('timeStamp')]],
  },
  {
    ...{ target: 'tt', api: 'pay' },
    given: { orderInfo: { order_id: 'o', order_token: 't' }, service: 5 },
    says: {
      paid: ['success', { code: 0, errMsg: 'pay:ok' }],
      failed: ['success', { code: 2, errMsg: 'pay:ok' }],
      cancelled: ['success', { code: 4, errMsg: 'pay:ok' }],
      processing: ['success', { code: 9, errMsg: 'pay:ok' }],
      unknown: ['success', { code: 9, errMsg: 'pay:ok' }],
      networkError: ['fail', { errMsg: 'pay:fail network error' }],
    },
    refuses: [
      [{ orderInfo: { order_id: 'o' }, service: 5 }, about('order_token')],
      [{ orderInfo: { order_id: 'o', order_token: 't' }, service: 1 }, about('service')],
      [{}, about('order_id')],
    ],
  },
  {
    ...{ target: 'tt', api: 'getOrderPayment', given: { orderId: 'o' } },
    asks: { kind: 'trade', tradeNO: 'o' },
    says: {
      paid: ['success', { errMsg: 'getOrderPayment:ok' }],
      cancelled: ['fail', { errNo: 9, errMsg: 'getOrderPayment:fail cancel' }],
      processing: ['fail', { errNo: 9, errMsg: 'getOrderPayment:fail cancel' }],
      unknown: ['fail', { errNo: 9, errMsg: 'getOrderPayment:fail cancel' }],
      failed: ['fail', { errNo: 10401, errMsg: 'getOrderPayment:fail internal error' }],
      networkError: ['fail', { errNo: 10401, errMsg: 'getOrderPayment:fail internal error' }],
    },
    refuses: [[{}, about('getOrderPayment:fail', { errNo: 10000 })]],
  },
  {
    ...{ target: 'swan', api: 'requestPolymerPayment' },
    given: { orderInfo: SWAN_ORDER, bannedChannels: ['WeChat'] },
    says: {
      paid: ['success', undefined],
      cancelled: ['fail', { errCode: 2, errMsg: 'cancel' }],
      processing: ['fail', { errCode: 2, errMsg: 'cancel' }],
      unknown: ['fail', { errCode: 2, errMsg: 'cancel' }],
      failed: ['fail', { errCode: 6, errMsg: 'payment failed' }],
      networkError: ['fail', { errCode: 1001, errMsg: 'network error' }],
    },
    refuses: [
      [{ orderInfo: { ...SWAN_ORDER, rsaSign: undefined } }, about('rsaSign', { errCode: 202 })],
    ],
  },
  {
    ...{ target: 'qq', api: 'requestPayment' },
    given: { package: 'prepay_id=p', bargainor_id: 'b' },
    says: like('requestPayment', { resultCode: 0 }),
    refuses: [[{ package: 'prepay_id=p' }, about('bargainor_id')]],
  },
  {
    ...{ target: 'jd', api: 'requestPayment', given: JD, says: like('requestPayment') },
    refuses: [[{ ...JD, sign: undefined }, about('sign')]],
  },
  {
    ...{ target: 'dd', api: 'pay', given: { info: 'app_id=1&sign=s', has_alipay: 'false' } },
    says: alipayLike((resultStatus) => ({ memo: '', result: '', resultStatus })),
    refuses: [
      [{ orderStr: 's', has_alipay: 'false' }, INVALID],
      [{ info: 's' }, INVALID],
      [{ info: 's', has_alipay: false }, INVALID],
    ],
  },
];

describe.each(CONTRACTS)('$target.$api', ({ target, api, given, asks, says, refuses }) => {
  it.each(Object.entries(says) as [PaymentEnd, Told][])('tells %s as %j', async (end, told) => {
    const answer = await host(target, { ends: [end] }).callWith(api, given);
    expect(answer.told).toEqual([told]);
    expect(answer.completed).toEqual([told[1]]);
    expect(answer.returned).toBeUndefined();
  });

  it('has the wallet verify what it was given, and nothing else', async () => {
    const { asked, callWith } = host(target);
    await callWith(api, { ...given, madeUp: 1 });
    expect(asked).toEqual([asks ?? { kind: 'prepay', host: target, parameters: given }]);
  });

  it.each(refuses)('refuses %j without asking the wallet', async (wrong, error) => {
    const { asked, callWith } = host(target);
    expect((await callWith(api, wrong)).told).toEqual([['fail', error]]);
    expect(asked).toEqual([]);
  });

  it('says everything that the wallet says, also when that is too much or nothing', async () => {
    const twice = await host(target, { ends: ['cancelled', 'paid'] }).callWith(api, given);
    expect(twice.told).toEqual([says.cancelled, says.paid]);
    expect(twice.completed).toHaveLength(2);
    expect((await host(target, { ends: [] }).callWith(api, given)).told).toEqual([]);
  });
});

describe('without callbacks', () => {
  it.each(MINI_PROGRAM_TARGETS.filter((target) => !isOnAlipayFramework(target)))(
    '%s answers by a promise, which keeps its first answer',
    async (target) => {
      const { api, given, says } = CONTRACTS.find((one) => one.target === target) as Contract;
      const pay = (ends: PaymentEnd[]) => host(target, { ends }).api[api]?.(given);
      expect(await pay(['paid', 'cancelled'])).toEqual(says.paid[1]);
      await expect(pay(['networkError', 'paid'])).rejects.toEqual(says.networkError[1]);
    },
  );

  it('alipay and dd answer nobody', () => {
    expect(host('alipay').api.tradePay?.({ tradeNO: 't' })).toBeUndefined();
    expect(host('dd').api.pay?.({ info: 's', has_alipay: 'false' })).toBeUndefined();
  });
});

describe('tt.requestOrder', () => {
  const signed = { data: '{}', byteAuthorization: 'SHA256-RSA2048 …' };

  it('has the wallet make the order of what the server signed', async () => {
    const { asked, callWith } = host('tt', { order: { tradeNO: 't1', amount: 1250 } });
    const { told } = await callWith('requestOrder', signed);
    const itemOrderList = [{ itemOrderId: 't1', skuId: '', itemOrderAmount: 1250 }];
    expect(told).toEqual([
      ['success', { orderId: 't1', itemOrderList, errMsg: 'requestOrder:ok' }],
    ]);
    expect(asked).toEqual([{ kind: 'prepay', host: 'tt', parameters: signed }]);
  });

  it.each([
    ['refused', 11004],
    ['unreachable', 10401],
  ] as const)('fails when the wallet server is asked and it is %s', async (order, errNo) => {
    const { told } = await host('tt', { order }).callWith('requestOrder', signed);
    expect(told).toEqual([['fail', about('requestOrder:fail', { errNo })]]);
  });

  it('refuses an order that is not signed', async () => {
    const { told } = await host('tt').callWith('requestOrder', { data: '{}' });
    expect(told).toEqual([['fail', about('requestOrder:fail', { errNo: 10000 })]]);
  });
});
