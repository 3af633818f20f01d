import { PROGRAM_HOSTS } from '../src/merchant/contract';
import type { Order, ProgramHost } from '../src/merchant/contract';
import { createCredentialSigner } from '../src/merchant/wallet/credentials';
import { weappText } from '../src/merchant/wallet/wechat-signature';
import { systemRandom } from '../src/clock';
import { signText } from '../src/rsa';
import { alipayProvider } from './support/alipay';
import { askCashier, fieldsOf } from './support/credentials';
import type { Parameters } from './support/credentials';
import { World } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start({ notifySchedule: [0] });
});
afterAll(() => world.stop());

const ask = (host: string, parameters: unknown) => askCashier(world, host, parameters);

const signer = (keys = world.keys) =>
  createCredentialSigner({ keys, clock: world.time, random: systemRandom, ttRequestOrder: false });

const TOKEN = /^[\w-]{342}$/;
const SIGNATURE = /^[A-Za-z\d+/]{342}==$/;
const TRADE_NO = /^\d{28}$/;

interface HostCase {
  /** The trade's fields, without its host. */
  shape: (order: Order) => Parameters;
  /** What the program hands to its host's payment call, from those fields. */
  call: (fields: Parameters) => Parameters;
  /** Changes of the call that the wallet refuses. */
  tampered: Parameters[];
}

const within = (name: string, change: Parameters) => ({ [name]: change });
const same = (fields: Parameters) => fields;

/** Every host but alipay, whose `tradeNO` is nothing that could be signed. */
const CASES: Record<Exclude<ProgramHost, 'alipay'>, HostCase> = {
  weapp: {
    shape: () => ({
      timeStamp: String(Math.floor(world.time.now() / 1000)),
      nonceStr: expect.stringMatching(/^\w{32}$/),
      package: expect.stringMatching(/^prepay_id=wx\w{12}$/),
      signType: 'RSA',
      paySign: expect.stringMatching(SIGNATURE),
    }),
    call: same,
    tampered: [
      { package: 'prepay_id=1' },
      { nonceStr: 'a'.repeat(32) },
      { timeStamp: '1' },
      { paySign: 'AAAA' },
      { signType: 'MD5' },
    ],
  },
  tt: {
    shape: () => ({
      orderInfo: {
        order_id: expect.stringMatching(TRADE_NO),
        order_token: expect.stringMatching(TOKEN),
      },
    }),
    call: (fields) => ({ ...fields, service: 5 }),
    tampered: [
      within('orderInfo', { order_id: '1' }),
      within('orderInfo', { order_token: 'AAAA' }),
      { orderInfo: null },
    ],
  },
  swan: {
    shape: (order) => ({
      orderInfo: {
        appKey: world.keys.appId,
        dealId: world.keys.sellerId,
        totalAmount: String(order.total),
        tpOrderId: order.id,
        dealTitle: 'Celadon teapot',
        signFieldsRange: '1',
        rsaSign: expect.stringMatching(SIGNATURE),
      },
    }),
    call: (fields) => ({ ...fields, bannedChannels: [] }),
    tampered: [
      within('orderInfo', { totalAmount: '1' }),
      within('orderInfo', { tpOrderId: 'A' }),
      within('orderInfo', { appKey: 'A' }),
      within('orderInfo', { dealId: 'A' }),
      within('orderInfo', { rsaSign: 'AAAA' }),
      within('orderInfo', { signFieldsRange: '0' }),
    ],
  },
  qq: {
    shape: () => ({
      package: expect.stringMatching(/^prepay_id=\d{28}\.[\w-]{342}$/),
      bargainor_id: world.keys.sellerId,
    }),
    call: same,
    tampered: [{ package: 'prepay_id=1.AAAA' }, { package: 'prepay_id=1' }, { bargainor_id: '1' }],
  },
  jd: {
    shape: (order) => ({
      appId: world.keys.appId,
      orderId: order.id,
      payChannel: 'JDPAY',
      merchantNo: world.keys.sellerId,
      totalAmount: String(order.total),
      signData: `appId=${world.keys.appId}&merchantNo=${world.keys.sellerId}&orderId=${order.id}&payChannel=JDPAY&totalAmount=${order.total}`,
      sign: expect.stringMatching(SIGNATURE),
    }),
    call: same,
    tampered: [
      { appId: '1' },
      { orderId: '1' },
      { payChannel: '1' },
      { merchantNo: '1' },
      { totalAmount: '1' },
      { signData: 'totalAmount=1' },
      { sign: 'AAAA' },
    ],
  },
  kwai: {
    shape: () => ({
      orderInfo: {
        order_no: expect.stringMatching(TRADE_NO),
        order_info_token: expect.stringMatching(TOKEN),
      },
    }),
    call: (fields) => ({ ...fields, serviceId: '1' }),
    tampered: [
      within('orderInfo', { order_no: '1' }),
      within('orderInfo', { order_info_token: 'AAAA' }),
    ],
  },
  dd: {
    shape: () => ({
      orderStr: expect.stringMatching(/^method=alipay\.trade\.app\.pay&(?:\w+=[^&]+&)+sign=[^&]+$/),
    }),
    call: ({ orderStr }) => ({ info: orderStr }),
    tampered: [{ info: 'app_id=1' }, { info: 'app_id=1&app_id=2' }, { info: '' }],
  },
};

const cases = Object.entries(CASES) as [Exclude<ProgramHost, 'alipay'>, HostCase][];
/** The hosts whose credentials are of the sandbox's own making. */
const ownCases = cases.filter(([host]) => host !== 'dd' && host !== 'weapp');

/** `changes` on top of `parameters`, into the order of hosts that nest it. */
function change(parameters: Parameters, changes: Parameters): Parameters {
  const merged = Object.entries(changes).map(([name, value]) => {
    const before = parameters[name];
    return [name, isObject(before) && isObject(value) ? { ...before, ...value } : value];
  });
  return { ...parameters, ...(Object.fromEntries(merged) as Parameters) };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The call of `wx.requestPayment` for an order, changed and signed anew. */
function weappCall(order: Order, changes: { package?: string } = {}, key?: string) {
  if (order.trade?.host !== 'weapp') throw new Error('no order of weapp');
  const { host: _host, ...parameters } = { ...order.trade, ...changes };
  const text = weappText(world.keys.appId, parameters);
  return { ...parameters, paySign: signText(text, key ?? world.keys.appPrivateKey) };
}

describe.each(cases)('credentials on %s', (host, { shape, call, tampered }) => {
  it('have the shape of the payment call, hold at the wallet, and are paid', async () => {
    const token = await world.signIn(host);
    const order = await world.order(token, host);
    expect(order.trade).toEqual({ host, ...shape(order) });
    const { status, body } = await ask(host, call(fieldsOf(order.trade)));
    expect(status).toBe(200);
    expect(body).toMatchObject({ amount: order.total, status: 'WAIT_BUYER_PAY', currency: 'CNY' });
    // Opened again it is still the same trade.
    expect((await ask(host, call(fieldsOf(order.trade)))).body.tradeNO).toBe(body.tradeNO);
    expect((await world.read(token, order.id)).trade).toEqual(order.trade);

    const notified = world.gateway.nextNotification(body.tradeNO);
    await world.wallet('POST', `/cashier/trades/${body.tradeNO}/pay`, {});
    expect(await notified).toMatchObject({ accepted: true });
    expect(await world.read(token, order.id)).toMatchObject({ status: 'paid' });
    expect((await ask(host, call(fieldsOf(order.trade)))).body.status).toBe('TRADE_SUCCESS');
  });

  it('are refused when tampered with', async () => {
    const order = await world.order(await world.signIn(host), host);
    const parameters = call(fieldsOf(order.trade));
    for (const changes of tampered) {
      const { status, body } = await ask(host, change(parameters, changes));
      expect({ changes, status, code: body.error?.code }).toEqual({
        changes,
        status: 400,
        code: expect.stringMatching(/^(INVALID_SIGNATURE|INVALID_PARAMETER)$/),
      });
    }
    for (const name of Object.keys(fieldsOf(order.trade))) {
      const missing = { ...parameters, [host === 'dd' ? 'info' : name]: undefined };
      expect((await ask(host, missing)).body.error?.code).toBe('INVALID_PARAMETER');
    }
    expect((await ask(host, parameters)).status).toBe(200);
  });

  it('of another host are refused', async () => {
    const order = await world.order(await world.signIn(host), host);
    const parameters = call(fieldsOf(order.trade));
    for (const other of PROGRAM_HOSTS.filter((name) => name !== host)) {
      expect((await ask(other, parameters)).status).toBe(400);
    }
  });

  it('show nothing of a key', async () => {
    const order = await world.order(await world.signIn(host), host);
    const shown = JSON.stringify(order);
    expect(shown).not.toContain('PRIVATE');
    for (const key of [world.keys.appPrivateKey, world.keys.walletPrivateKey]) {
      const lines = key.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
      expect(lines.filter((line) => shown.includes(line))).toEqual([]);
    }
  });
});

describe('a foreign key', () => {
  const forged = () => ({ ...world.keys, appPrivateKey: world.keys.walletPrivateKey });
  const terms = (order: Order, host: ProgramHost) => ({
    host,
    buyerId: null,
    currency: order.currency,
    outTradeNo: order.id,
    amount: order.total,
    subject: 'Celadon teapot',
    expiresAt: order.expiresAt,
  });

  it.each(ownCases)('signs nothing on %s', async (host, { call }) => {
    const order = await world.order(await world.signIn(host), host);
    const { tradeNo } = await world.stored(order.id);
    const make = (keys: typeof world.keys) => signer(keys)(terms(order, host), tradeNo ?? '');
    const { status, body } = await ask(host, call(fieldsOf(make(forged()))));
    expect([status, body.error?.code]).toEqual([400, 'INVALID_SIGNATURE']);
    expect((await ask(host, call(fieldsOf(make(world.keys))))).status).toBe(200);
  });

  it('signs nothing on weapp', async () => {
    const order = await world.order(await world.signIn('weapp'), 'weapp');
    const { paySign } = weappCall(order, {}, forged().appPrivateKey);
    const { status, body } = await ask('weapp', { ...weappCall(order), paySign });
    expect([status, body.error?.code]).toEqual([400, 'INVALID_SIGNATURE']);
    expect((await ask('weapp', weappCall(order))).status).toBe(200);
  });

  it.each([
    ['dd', 'info'],
    ['alipay', 'orderStr'],
  ])('signs no order string for %s', async (host, name) => {
    const { gateway } = world;
    const order = await world.order(await world.signIn('dd'), 'dd');
    const make = async (keys: typeof world.keys) => {
      const made = await alipayProvider(keys, gateway.url, {
        notifyUrl: () => world.merchant.url,
        timeout: 1000,
        clock: world.time,
      }).makeTrade(terms(order, 'dd'));
      if (made.outcome !== 'made' || made.trade.host !== 'dd') throw new Error('no order string');
      return made.trade.orderStr;
    };
    const { status, body } = await ask(host, { [name]: await make(forged()) });
    expect([status, body.error?.code]).toEqual([400, 'INVALID_SIGNATURE']);
    expect((await ask(host, { [name]: await make(world.keys) })).status).toBe(200);
  });
});

describe('what a wallet is asked', () => {
  it.each([
    ['an unknown host', { host: 'rn', parameters: {} }],
    ['the web', { host: 'h5', parameters: {} }],
    ['a prototype', { host: 'constructor', parameters: {} }],
    ['no parameters', { host: 'tt' }],
    ['parameters that are none', { host: 'tt', parameters: 'order' }],
    ['no host', { parameters: {} }],
    ['nothing', {}],
  ])('%s: 400', async (_name, json) => {
    const { status, body } = await world.wallet('POST', '/cashier/prepays', json);
    expect([status, body.error.code]).toEqual([400, 'INVALID_PARAMETER']);
  });

  it('may be a trade that is not there', async () => {
    const make = signer();
    const terms = { outTradeNo: 'A', amount: 1, subject: 'Tea', expiresAt: 0 };
    const trade = { ...terms, currency: 'CNY', buyerId: null };
    for (const [host, { call }] of ownCases) {
      const { status, body } = await ask(host, call(fieldsOf(make({ host, ...trade }, '1'))));
      expect([host, status, body.error?.code]).toEqual([host, 404, 'TRADE_NOT_EXIST']);
    }
  });

  it.each([
    ['of nobody', () => 'wx000000000000'],
    ['without its letters', (order: Order) => order.id],
    ['of an order of another wallet', (_order: Order, other: Order) => `wx${other.id}`],
  ])('on weapp has no prepay_id %s', async (_name, prepayId) => {
    const order = await world.order(await world.signIn('weapp'), 'weapp');
    const other = await world.order(await world.signIn('alipay'), 'alipay');
    const call = weappCall(order, { package: `prepay_id=${prepayId(order, other)}` });
    const { status, body } = await ask('weapp', call);
    expect([status, body.error?.code]).toEqual([404, 'TRADE_NOT_EXIST']);
  });

  it.each(['swan', 'jd'] as const)('on %s has the amount of its trade', async (host) => {
    const order = await world.order(await world.signIn(host), host);
    const make = signer();
    const { tradeNo } = await world.stored(order.id);
    const trade = {
      host,
      buyerId: null,
      currency: 'CNY',
      outTradeNo: order.id,
      amount: 1,
      subject: 'Tea',
      expiresAt: order.expiresAt,
    };
    const asked = CASES[host].call(fieldsOf(make(trade, tradeNo ?? '')));
    const { status, body } = await ask(host, asked);
    expect([status, body.error?.code]).toEqual([400, 'ACQ.CONTEXT_INCONSISTENT']);
  });
});
