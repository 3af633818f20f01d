import { formatChinaTime } from '../src/clock';
import { listen } from './support/listen';
import { Sandbox } from './support/sandbox';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.start();
});
afterAll(() => sandbox.stop());

describe('the trades of the sandbox wallet', () => {
  it('are one per out_trade_no and terms', async () => {
    const body = sandbox.terms();
    const { trade_no } = await sandbox.call('trade/create', body);
    expect(trade_no).toMatch(/^20260301\d{20}$/);
    expect(await sandbox.call('trade/create', body)).toEqual({
      out_trade_no: body.out_trade_no,
      trade_no,
    });
    for (const change of [
      { total_amount: '14.31' },
      { subject: 'Coffee' },
      { buyer_id: 'buyer_2' },
    ]) {
      expect(await sandbox.refusal('trade/create', { ...body, ...change })).toBe(
        'ACQ.CONTEXT_INCONSISTENT',
      );
    }
  });

  it('answer a query, and refuse what does not fit their state', async () => {
    const body = sandbox.terms();
    const key = { out_trade_no: body.out_trade_no };
    expect(await sandbox.refusal('trade/query', key)).toBe('ACQ.TRADE_NOT_EXIST');
    expect(await sandbox.refusal('trade/close', key)).toBe('ACQ.TRADE_NOT_EXIST');
    const { trade_no = '' } = await sandbox.call('trade/create', body);
    expect(await sandbox.call('trade/query', key)).toEqual({
      ...key,
      trade_no,
      trade_status: 'WAIT_BUYER_PAY',
      total_amount: '14.30',
    });
    await sandbox.pay(trade_no);
    expect(await sandbox.call('trade/query', key)).toMatchObject({
      trade_status: 'TRADE_SUCCESS',
      buyer_user_id: 'buyer_1',
      send_pay_date: formatChinaTime(sandbox.time.now()),
    });
    expect(await sandbox.refusal('trade/create', body)).toBe('ACQ.TRADE_HAS_SUCCESS');
    expect(await sandbox.refusal('trade/close', key)).toBe('ACQ.TRADE_STATUS_ERROR');
  });

  it('stay closed', async () => {
    const body = sandbox.terms();
    const { trade_no = '' } = await sandbox.call('trade/create', body);
    await sandbox.call('trade/close', { out_trade_no: body.out_trade_no });
    await sandbox.call('trade/close', { out_trade_no: body.out_trade_no });
    expect(await sandbox.refusal('trade/create', body)).toBe('ACQ.TRADE_HAS_CLOSE');
    const { status, body: answer } = await sandbox.pay(trade_no);
    expect([status, answer.error?.code]).toEqual([409, 'TRADE_CLOSED']);
  });

  it('end with their time limit', async () => {
    const { trade_no = '' } = await sandbox.call('trade/create', sandbox.terms());
    sandbox.time.advance(60_000);
    expect((await sandbox.cashier('GET', `/cashier/trades/${trade_no}`)).body.status).toBe(
      'TRADE_CLOSED',
    );
    expect((await sandbox.pay(trade_no)).status).toBe(409);
    expect(
      await sandbox.refusal(
        'trade/create',
        sandbox.terms({ time_expire: formatChinaTime(sandbox.time.now()) }),
      ),
    ).toBe('INVALID_PARAMETER');
  });

  it.each([
    { total_amount: '0.00' },
    { total_amount: '1.005' },
    { total_amount: '-1.00' },
    { time_expire: 'soon' },
    { out_trade_no: 'a b' },
    { subject: 'a=b' },
    { buyer_id: '' },
  ])('are not made with %j', async (change) => {
    expect(await sandbox.refusal('trade/create', sandbox.terms(change))).toBe('INVALID_PARAMETER');
  });

  it('are paid once, by their own buyer', async () => {
    const { trade_no = '' } = await sandbox.call('trade/create', sandbox.terms());
    const stranger = await sandbox.pay(trade_no, { buyer: 'buyer_2' });
    expect([stranger.status, stranger.body.error?.code]).toEqual([409, 'ANOTHER_BUYER']);
    expect((await sandbox.pay(trade_no, { buyer: 'buyer_1', settleAfter: 10 })).body.settling).toBe(
      true,
    );
    const settling = await sandbox.pay(trade_no);
    expect([settling.status, settling.body.error?.code]).toEqual([409, 'TRADE_SETTLING']);
    sandbox.time.advance(10);
    const paid = await sandbox.pay(trade_no);
    expect([paid.status, paid.body.error?.code]).toEqual([409, 'TRADE_PAID']);
    expect((await sandbox.pay('0')).status).toBe(404);
    expect((await sandbox.pay(trade_no, { settleAfter: '10' })).status).toBe(400);
  });

  it('may be read by pages of other origins', async () => {
    const response = await fetch(`${sandbox.gateway.url}/sandbox/trades`, {
      headers: { origin: 'http://127.0.0.1:4000' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:4000');
  });
});

describe('the signatures', () => {
  it('of another key are not taken', async () => {
    const forger = sandbox.sdk(sandbox.keys.walletPrivateKey);
    const code = await sandbox.refusal('trade/create', sandbox.terms(), forger);
    expect(code).toBe('isv.invalid-signature');
  });

  it.each([
    ['no signature', {}],
    ['no known scheme', { authorization: 'Bearer x' }],
    ['an altered body', undefined],
  ])('%s: 401', async (_name, given) => {
    let seen: Record<string, string> = {};
    const recorder = await listen((headers) => {
      seen = headers;
      return undefined;
    });
    const body = sandbox.terms();
    const sdk = sandbox.sdk(undefined, recorder.url);
    await sandbox.call('trade/create', body, sdk).catch(() => undefined);
    await recorder.close();
    const authorization = seen['authorization'] ?? '';
    const send = (headers: Record<string, string>, amount: string) =>
      fetch(`${sandbox.gateway.url}/v3/alipay/trade/create`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ ...body, total_amount: amount }),
      });
    const response = await send(given ?? { authorization }, '0.01');
    expect(response.status).toBe(401);
    expect(response.headers.get('alipay-signature')).not.toBeNull();
    // The same call as it was signed is taken: it is the alteration that was refused.
    expect((await send({ authorization }, '14.30')).status).toBe(200);
  });
});

describe('the web cashier', () => {
  const open = (params: Record<string, string>, content: Record<string, string>) =>
    sandbox.sdk().pageExecute('alipay.trade.wap.pay', 'GET', { ...params, bizContent: content });
  const page = async (url: string) => {
    const response = await fetch(url);
    return { status: response.status, html: await response.text() };
  };

  it('shows text as text', async () => {
    const content = sandbox.terms({ subject: '<img onerror alert(1)>"' });
    const { status, html } = await page(open({}, content));
    expect(status).toBe(200);
    expect(html).toContain('&lt;img onerror alert(1)&gt;&quot;');
    expect(html).not.toContain('<img');
  });

  it('leads nowhere but to web pages', async () => {
    const { html } = await page(
      open(
        { returnUrl: 'javascript:alert(1)' },
        sandbox.terms({ quit_url: 'javascript:alert(2)' }),
      ),
    );
    expect(html).toContain('Pay ¥14.30');
    expect(html).not.toContain('javascript:');
  });

  it('does not change a trade that it has shown', async () => {
    const content = sandbox.terms();
    expect((await page(open({}, content))).status).toBe(200);
    expect((await page(open({}, content))).status).toBe(200);
    const other = await page(open({}, { ...content, total_amount: '0.01' }));
    expect(other.status).toBe(400);
    expect(other.html).toContain('out_trade_no is known with other terms');
  });
});
