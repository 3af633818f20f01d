import { zipSync } from 'fflate';
import { readBill } from '../src/merchant/wallet/alipay-bill';
import { WalletUnavailableError } from '../src/merchant/wallet/provider';
import { encodeGbk } from '../src/sandbox/gbk';
import { alipayProvider, refusedBy, signedBy } from './support/alipay';
import { listen } from './support/listen';
import type { ListenAnswer } from './support/listen';
import { OPERATOR_TOKEN, World, tradeNO } from './support/world';

const SELLER = '2088021109625633';
const DAY = '2026-03-01';
const HEAD =
  '支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注';
const ORDER = 'ABCDEFGHJKMN';
const PAYMENT =
  '2026030122001458860515315453\t,ABCDEFGHJKMN\t,交易\t,青瓷茶壶,2026-03-01 10:55:16,2026-03-01 10:55:23,\t,\t,\t,\t,*津水(602***@qq.com)\t,328.00,300.00,28.00,0.00,0.00,0.00,0.00,,0.00\t,0.00,\t,0.00,0.00,';
const REFUND = PAYMENT.replace('交易', '退款')
  .replace('328.00,300.00', '-10.00,-9.00')
  .replace('0.00,\t,0.00,0.00,', '0.00,REFUND1\t,0.00,0.00,');
/** Of another shop of the same merchant. */
const FOREIGN = PAYMENT.replace(ORDER, 'service_1568601259302');

function details(lines: string[], payments = 1, refunds = 0, head = HEAD): string {
  return [
    '#支付宝业务明细查询',
    `#账号：[${SELLER}0156]`,
    '#起始日期：[2026年03月01日 00:00:00]   终止日期：[2026年03月02日 00:00:00]',
    '#-----------------------------------------业务明细列表----------------------------------------',
    head,
    ...lines,
    '#-----------------------------------------业务明细列表结束------------------------------------',
    `#交易合计：${payments}笔，商家实收共300.00元，商家优惠共0.00元`,
    `#退款合计：${refunds}笔，商家实收退款共-9.00元，商家优惠退款共0.00元`,
    '#导出时间：[2026年03月02日 06:27:10]',
    '',
  ].join('\r\n');
}
const SUMS = '#支付宝业务汇总查询\r\n#账号：[1]\r\n';
const zip = (...texts: string[]) =>
  zipSync(Object.fromEntries(texts.map((text, index) => [`${index}.csv`, encodeGbk(text)])));
const subject = { sellerId: SELLER, day: DAY };
const read = (...texts: string[]) => readBill(zip(...texts), subject);

const payment = {
  kind: 'payment',
  outTradeNo: ORDER,
  tradeNo: '2026030122001458860515315453',
  amount: 32800,
  currency: 'CNY',
};
const refund = { ...payment, kind: 'refund', refundNo: 'REFUND1', amount: 1000 };

describe("Alipay's bill of a day", () => {
  it('is read by the names of its columns, with what was ordered and given back', () => {
    expect(read(details([PAYMENT, REFUND], 1, 1), SUMS)).toEqual([payment, refund]);
    expect(read(SUMS, details([PAYMENT]).replace(/\r\n/g, '\n'))).toEqual([payment]);
    const added = details([`${PAYMENT},新`], 1, 0, `${HEAD},新`);
    expect(read(added)).toEqual([payment]);
    expect(read(details([], 0))).toEqual([]);
  });

  it('may come in parts, and says nothing of a refund that was made without a number', () => {
    const manual = REFUND.replace('REFUND1', '');
    expect(read(details([PAYMENT]), details([manual], 0, 1))).toEqual([
      payment,
      { ...payment, kind: 'refund', amount: 1000 },
    ]);
    const positive = REFUND.replace('-10.00', '10.00');
    expect(read(details([positive], 0, 1))).toEqual([refund]);
  });

  it('has titles with commas, which nothing quotes', () => {
    const line = PAYMENT.replace('青瓷茶壶', '青瓷茶壶, "大",茶杯');
    expect(read(details([line]))).toEqual([payment]);
  });

  it('has lines of other shops of the merchant, whatever these are like', () => {
    const lines = [
      FOREIGN,
      FOREIGN.replace('328.00', '三'),
      FOREIGN.slice(0, -9),
      FOREIGN.replace(',2026-03-01 10:55:16', ''),
      'x',
      PAYMENT,
    ];
    expect(read(details(lines, 5))).toEqual([payment]);
  });

  it.each<[string, string[] | Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a page', Buffer.from('<html>')],
    ['an archive that is cut off', zip(details([PAYMENT])).slice(0, -30)],
    ['an empty archive', zip()],
    ['the sums alone', [SUMS]],
    ['a file of another kind', [details([PAYMENT]), '#支付宝账务明细查询\r\n']],
    ['no end of its list', [details([PAYMENT]).replace('列表结束', '')]],
    ['a list that is cut off', [details([PAYMENT]).split('#-').slice(0, 2).join('#-')]],
    ['nothing in its list', [details([PAYMENT]).replace(`${HEAD}\r\n${PAYMENT}\r\n`, '')]],
    ['another account', [details([PAYMENT]).replace(SELLER, '2088021109625634')]],
    ['no account', [details([PAYMENT]).replace('#账号', '#')]],
    ['another day', [details([PAYMENT]).replace('03月01日', '02月28日')]],
    ['a line less than it counts', [details([PAYMENT], 2)]],
    ['a line more than it counts', [details([PAYMENT, FOREIGN])]],
    ['a refund less than it counts', [details([PAYMENT], 1, 1)]],
    ['no column of the amounts', [details([PAYMENT]).replace('订单金额（元）', '金额')]],
    ['a value too few', [details([PAYMENT.slice(0, -9)])]],
    ['a comma that is in no title', [details([PAYMENT.replace('津水', '津,水')])]],
    ['an unknown kind', [details([PAYMENT.replace('交易', '冻结')], 0)]],
    ['an amount that is none', [details([PAYMENT.replace('328.00', '3 28.00')])]],
    ['an amount of nothing', [details([PAYMENT.replace('328.00', '0.00')])]],
    ['a payment below zero', [details([PAYMENT.replace('328.00', '-328.00')])]],
    ['no number of the trade', [details([PAYMENT.replace(/^\d+/, '')])]],
    ['no time', [details([PAYMENT.replace('10:55:23', '')])]],
  ])('with %s is not read', (_name, file) => {
    const archive = file instanceof Uint8Array ? file : zip(...file);
    expect(() => readBill(archive, subject)).toThrow(WalletUnavailableError);
  });

  it('is not unpacked when it would fill the memory, or loses a file', () => {
    const file = encodeGbk(details([PAYMENT]));
    const large = zipSync({ 'a.csv': file, 'b.csv': new Uint8Array(65 * 1024 * 1024) });
    expect(() => readBill(large, subject)).toThrow('too large');
    const many = Array.from({ length: 101 }, (_, index) => [`${index}`, file] as const);
    expect(() => readBill(zipSync(Object.fromEntries(many)), subject)).toThrow('too large');
    const twice = Buffer.from(zipSync({ 'a.csv': file, 'b.csv': file }));
    for (let at = twice.indexOf('b.csv'); at >= 0; at = twice.indexOf('b.csv')) twice[at] = 0x61;
    expect(() => readBill(twice, subject)).toThrow('one name');
  });
});

describe('the wallet', () => {
  let world: World;
  let server: { url: string; close(): Promise<void> };
  let answer: (path: string) => ListenAnswer | undefined;
  beforeAll(async () => {
    world = await World.start();
    server = await listen((_headers, _body, { path }) => answer(path));
  });
  afterAll(async () => {
    await server.close();
    await world.stop();
  });

  const billAt = (url: string, sellerId = world.keys.sellerId) =>
    alipayProvider(world.keys, url, { sellerId, clock: world.time }).bill?.(DAY);

  /** A signed answer that names an address. */
  const named = (bill_download_url: unknown): ListenAnswer =>
    signedBy(world.keys, { bill_download_url });
  const refused = (code: string, status = 400): ListenAnswer => refusedBy(status, code);

  it('has a bill of the payments and refunds of a day in China, once that is over', async () => {
    const token = await world.signIn();
    const order = await world.order(token);
    await world.wallet('POST', `/cashier/trades/${tradeNO(order)}/pay`, {});
    expect((await world.read(token, order.id)).status).toBe('paid');
    await world.order(token);
    const { body: made } = await world.api<{ id: string }>(
      'POST',
      `/operator/orders/${order.id}/refunds`,
      { token: OPERATOR_TOKEN, key: 'refund', json: { amount: 100, reason: 'Chipped' } },
    );
    await expect(billAt(world.gateway.url)).rejects.toThrow('isv.invalid_arguments');
    // Twelve hours on it is tomorrow in China, and still today in London.
    world.time.advance(12 * 60 * 60_000);
    const billed = {
      outTradeNo: order.id,
      tradeNo: tradeNO(order),
      amount: order.total,
      currency: 'CNY',
    };
    expect(await billAt(world.gateway.url)).toEqual([
      { kind: 'payment', ...billed },
      { kind: 'refund', ...billed, refundNo: made.id, amount: 100 },
    ]);
    await expect(billAt(world.gateway.url, '2088000000000000')).rejects.toThrow('another account');
    const [report] = await world.merchant.reconcile(DAY);
    expect(report).toMatchObject({
      provider: 'alipay',
      status: 'complete',
      source: 'bill',
      findings: [],
    });
  });

  it.each<[string, () => ListenAnswer | undefined]>([
    ['names no address', () => named(undefined)],
    ['names what is no address', () => named('bill')],
    ['names a file of this machine', () => named('file:///etc/hostname')],
    ['names an address with a password', () => named('https://me:secret@127.0.0.1/')],
    ['is not signed', () => ({ body: JSON.stringify({ bill_download_url: server.url }) })],
    ['says that the day is not over', () => refused('isv.invalid_arguments')],
    ['is away', () => refused('isp.unknow-error', 503)],
    ['hangs up', () => undefined],
  ])('has no bill that counts when it %s', async (_name, make) => {
    answer = make;
    await expect(billAt(server.url)).rejects.toBeInstanceOf(WalletUnavailableError);
  });

  it.each<[string, ListenAnswer | undefined]>([
    ['that is refused', { status: 403, body: zip(details([PAYMENT])) }],
    ['that is elsewhere', { status: 302, headers: { location: '/other' }, body: '' }],
    ['that is a page', { body: '下载超时，请重新下载' }],
    ['that is too large', { body: new Uint8Array(17 * 1024 * 1024) }],
    ['that does not come', undefined],
  ])('has no bill that counts in a file %s', async (_name, file) => {
    answer = (path) => (path.startsWith('/v3/') ? named(`${server.url}/file?token=secret`) : file);
    const asked = billAt(server.url, SELLER);
    await expect(asked).rejects.toBeInstanceOf(WalletUnavailableError);
    await expect(asked).rejects.not.toThrow('secret');
  });

  it('is asked over https where it names http, as its documents do', async () => {
    answer = () => named(`http://dwbillcenter.invalid/downloadBillFile.resource?token=1`);
    const fetched = jest
      .spyOn(globalThis, 'fetch')
      .mockResolvedValueOnce(new Response(Buffer.from(zip(details([PAYMENT])))));
    try {
      expect(await billAt(server.url, SELLER)).toEqual([payment]);
      const address = 'https://dwbillcenter.invalid/downloadBillFile.resource?token=1';
      expect(fetched.mock.calls[0]?.[0]).toEqual(new URL(address));
    } finally {
      fetched.mockRestore();
    }
  });

  it.each(['isp.bill_not_exist', 'BILL_NOT_EXIST'])(
    'had no payment on a day of which it says %s, from noon of the next one on',
    async (code) => {
      answer = () => refused(code);
      const now = jest.spyOn(world.time, 'now');
      try {
        now.mockReturnValue(Date.parse('2026-03-02T11:59:59.999+08:00'));
        await expect(billAt(server.url)).rejects.toBeInstanceOf(WalletUnavailableError);
        now.mockReturnValue(Date.parse('2026-03-02T12:00:00+08:00'));
        expect(await billAt(server.url)).toEqual([]);
      } finally {
        now.mockRestore();
      }
    },
  );

  it('keeps the address of a bill good for half a minute', async () => {
    const { gateway, time } = world;
    let address = '';
    const fetched = jest.spyOn(globalThis, 'fetch').mockImplementationOnce(async (url) => {
      if (url instanceof URL) address = url.href;
      return new Response('');
    });
    await expect(billAt(gateway.url)).rejects.toThrow('cannot be read');
    fetched.mockRestore();
    expect((await fetch(address)).status).toBe(200);
    time.advance(30_001);
    expect((await fetch(address)).status).toBe(403);
  });
});
