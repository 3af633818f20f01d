import { createHash } from 'node:crypto';
import { systemRandom } from '../src/clock';
import type { Order } from '../src/merchant/contract';
import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import { readBill } from '../src/merchant/wallet/wechat-bill';
import type { CashierTrade } from '../src/sandbox/trade';
import { signForMerchant } from '../src/sandbox/wechat-signatures';
import { listen } from './support/listen';
import { wechatProvider } from './support/wechat';
import { OPERATOR_TOKEN, World } from './support/world';

const HEAD =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const SUMS =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';
const ENDS = `${SUMS}\r\n\`1,\`0.01,\`0.00,\`0.00,\`0.00000,\`0.01,\`0.00\r\n`;
const PAYMENT =
  '`2026-03-01 17:07:11,`wx1,`19,`0,`,`4200000925,`ORDER1,`o1,`JSAPI,`SUCCESS,`OTHERS,`CNY,`300.00,`28.00,`0,`0,`0.00,`0.00,`,`,`Tea, green,`,`0.00000,`0.60%,`328.00,`0.00,`';
const REFUND =
  '`2026-03-01 18:07:11,`wx1,`19,`0,`,`4200000925,`ORDER1,`o1,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`50300,`REFUND1,`9.00,`1.00,`ORIGINAL,`SUCCESS,`Tea, green,`,`-0.05,`0.60%,`0.00,`10.00,`';
const app = { appId: 'wx1', mchId: '19' };
const file = (...lines: string[]) =>
  `\uFEFF${HEAD}\r\n${lines.map((line) => `${line}\r\n`).join('')}${ENDS}`;

const payment = {
  kind: 'payment',
  outTradeNo: 'ORDER1',
  tradeNo: '4200000925',
  amount: 32800,
  currency: 'CNY',
};
const refund = { ...payment, kind: 'refund', refundNo: 'REFUND1', amount: 1000 };

describe('a trade bill', () => {
  it('is read by the names of its columns, with what was ordered and asked back', () => {
    expect(readBill(file(PAYMENT, REFUND), app)).toEqual([payment, refund]);
    expect(readBill(file(PAYMENT).replace(/\r\n/g, '\n').replace('\uFEFF', ''), app)).toEqual([
      payment,
    ]);
    const added = file(`${PAYMENT},\`x`).replace(HEAD, `${HEAD},新`);
    expect(readBill(added, app)).toEqual([payment]);
    expect(readBill(file(), app)).toEqual([]);
  });

  it.each([
    ['of another application', PAYMENT.replace('`wx1', '`wx2')],
    ['of another merchant', PAYMENT.replace('`19', '`20')],
    ['revoked at a till', PAYMENT.replace('`SUCCESS', '`REVOKED')],
    ['of a refund that was closed', REFUND.replace('`SUCCESS', '`FAIL')],
  ])('has lines %s that are not ours', (_name, line) => {
    expect(readBill(file(line, PAYMENT), app)).toEqual([payment]);
  });

  it.each(['PROCESSING', 'CHANGE'])('has refunds that are %s', (state) => {
    expect(readBill(file(REFUND.replace('`SUCCESS', `\`${state}`)), app)).toEqual([refund]);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html>'],
    ['no sums', `${HEAD}\r\n${PAYMENT}\r\n`],
    ['a torn line', `${HEAD}\r\n${PAYMENT}\r\n\`2026`],
    ['no column of the amounts', file(PAYMENT).replace('订单金额,申请', '金额,申请')],
    ['a value too many', file(`${PAYMENT},\`x`)],
    ['a value too few', file(PAYMENT.slice(0, -2))],
    ['an unknown state', file(PAYMENT.replace('`SUCCESS', '`PAID'))],
    ['an amount that is none', file(PAYMENT.replace('`328.00', '`3,28.00'))],
    ['an amount of nothing', file(PAYMENT.replace('`328.00', '`0.00'))],
    ['no number of the order', file(PAYMENT.replace('`ORDER1', '`'))],
  ])('with %s is not read', (_name, text) => {
    expect(() => readBill(text, app)).toThrow(WalletUnavailableError);
  });
});

describe("the sandbox's bill", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  const bill = (day: string) => wechatProvider(world.keys, world.time, world.gateway.url).bill(day);

  it('has the payments and refunds of the day in China', async () => {
    const token = await world.signIn('weapp');
    const order = await world.order(token, 'weapp');
    const { host, ...parameters } = order.trade ?? { host: 'weapp' };
    const { body } = await world.wallet<CashierTrade>('POST', '/cashier/prepays', {
      host,
      parameters,
    });
    await world.wallet('POST', `/cashier/trades/${body.tradeNO}/pay`, {});
    expect((await world.read(token, order.id)).status).toBe('paid');
    await world.order(token, 'weapp');
    await payAtAlipay();
    const payments = [
      {
        kind: 'payment',
        outTradeNo: order.id,
        tradeNo: body.tradeNO,
        amount: order.total,
        currency: 'CNY',
      },
    ];
    expect(await bill('2026-03-01')).toEqual(payments);
    expect(await bill('2026-02-28')).toEqual([]);

    // Twelve hours on it is tomorrow in China, and still today in London.
    world.time.advance(12 * 60 * 60_000);
    const { body: made } = await world.api<{ id: string }>(
      'POST',
      `/operator/orders/${order.id}/refunds`,
      {
        token: OPERATOR_TOKEN,
        key: 'refund',
        json: { amount: 100, reason: 'Chipped' },
      },
    );
    expect(await bill('2026-03-01')).toEqual(payments);
    expect(await bill('2026-03-02')).toEqual([
      { ...payments[0], kind: 'refund', refundNo: made.id, amount: 100 },
    ]);
  });

  async function payAtAlipay(): Promise<void> {
    const order: Order = await world.order(await world.signIn('alipay'));
    if (order.trade?.host !== 'alipay') throw new Error('no trade');
    await world.wallet('POST', `/cashier/trades/${order.trade.tradeNO}/pay`, {});
  }

  it.each<[string, (text: string) => { text?: string; hash_type?: string; status?: number }]>([
    ['a file that was altered', (text) => ({ text: text.replace('328.00', '1.00') })],
    ['a file that is cut off', (text) => ({ text: text.slice(0, -10) })],
    ['another digest', () => ({ hash_type: 'MD5' })],
    ['a file that is refused', () => ({ status: 403 })],
  ])('%s is not taken', async (_name, change) => {
    const text = file(PAYMENT);
    const { hash_type = 'SHA1', status = 200, ...given } = change(text);
    const server = await listen((_headers, _body, { path }) => {
      if (path.startsWith('/file')) return { status, body: given.text ?? text };
      const body = JSON.stringify({
        hash_type,
        hash_value: createHash('sha1').update(text).digest('hex'),
        download_url: `${server.url}/file?token=1`,
      });
      const ports = { clock: world.time, random: systemRandom };
      return { headers: signForMerchant(body, world.keys, ports), body };
    });
    const asked = wechatProvider(world.keys, world.time, server.url).bill('2026-03-01');
    await expect(asked).rejects.toBeInstanceOf(WalletUnavailableError);
    await server.close();
  });

  it.each(['STATEMENT_CREATING', 'INVALID_REQUEST'])('%s: not there yet', async (code) => {
    const server = await listen(() => ({ status: 400, body: JSON.stringify({ code }) }));
    const asked = wechatProvider(world.keys, world.time, server.url).bill('2026-03-01');
    await expect(asked).rejects.toBeInstanceOf(WalletUnavailableError);
    await server.close();
  });
});
