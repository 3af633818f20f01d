import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlipayRequestError, AlipaySdk } from 'alipay-sdk';
import { formatChinaTime } from '../src/clock';
import { ensureSandboxKeys, startGateway } from '../src/index';
import type { Gateway, SandboxKeys } from '../src/index';
import type { CashierTrade } from '../src/sandbox/trade';
import { ManualTime } from './support/time';

let dir: string;
let keys: SandboxKeys;
let gateway: Gateway;
let sdk: AlipaySdk;
const time = new ManualTime();
const SCHEDULE = [0, 1000, 5000, 20_000];

const createSdk = (privateKey: string) =>
  new AlipaySdk({
    appId: keys.appId,
    privateKey,
    keyType: 'PKCS8',
    alipayPublicKey: keys.walletPublicKey,
    endpoint: gateway.url,
    gateway: `${gateway.url}/gateway.do`,
  });

const start = () =>
  startGateway({
    port: 0,
    keys,
    dataDir: join(dir, 'data'),
    clock: time,
    timers: time,
    notifySchedule: SCHEDULE,
  });

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tradepay-gateway-'));
  keys = await ensureSandboxKeys(join(dir, 'keys'));
  gateway = await start();
  sdk = createSdk(keys.appPrivateKey);
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await rm(dir, { recursive: true });
});

let count = 0;
const terms = (change: Record<string, string> = {}) => {
  count += 1;
  return {
    out_trade_no: `ORDER${count}`,
    total_amount: '14.30',
    subject: 'Tea',
    buyer_id: 'buyer_1',
    time_expire: formatChinaTime(time.now() + 60_000),
    ...change,
  };
};

async function call(name: string, body: Record<string, string>): Promise<Record<string, string>> {
  const { data } = await sdk.curl<Record<string, string>>('POST', `/v3/alipay/${name}`, { body });
  return data;
}

async function refusal(name: string, body: Record<string, string>): Promise<unknown> {
  const error: unknown = await call(name, body).catch((reason: unknown) => reason);
  if (!(error instanceof AlipayRequestError)) throw new Error('The wallet did not refuse.');
  return error.code;
}

async function cashier(method: string, path: string, json?: object) {
  const response = await fetch(gateway.url + path, {
    method,
    ...(json && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }),
  });
  const body = (await response.json()) as CashierTrade & { error?: { code: string } };
  return { status: response.status, body, headers: response.headers };
}

const pay = (tradeNO: string, json: object = {}) =>
  cashier('POST', `/cashier/trades/${tradeNO}/pay`, json);

describe('the trades of the sandbox wallet', () => {
  it('are one per out_trade_no and terms', async () => {
    const body = terms();
    const { trade_no } = await call('trade/create', body);
    expect(trade_no).toMatch(/^20260301\d{20}$/);
    expect(await call('trade/create', body)).toEqual({ out_trade_no: body.out_trade_no, trade_no });
    for (const change of [
      { total_amount: '14.31' },
      { subject: 'Coffee' },
      { buyer_id: 'buyer_2' },
    ]) {
      expect(await refusal('trade/create', { ...body, ...change })).toBe(
        'ACQ.CONTEXT_INCONSISTENT',
      );
    }
  });

  it('answer a query, and refuse what does not fit their state', async () => {
    const body = terms();
    const key = { out_trade_no: body.out_trade_no };
    expect(await refusal('trade/query', key)).toBe('ACQ.TRADE_NOT_EXIST');
    expect(await refusal('trade/close', key)).toBe('ACQ.TRADE_NOT_EXIST');
    const { trade_no = '' } = await call('trade/create', body);
    expect(await call('trade/query', key)).toEqual({
      ...key,
      trade_no,
      trade_status: 'WAIT_BUYER_PAY',
      total_amount: '14.30',
    });
    await pay(trade_no);
    expect(await call('trade/query', key)).toMatchObject({
      trade_status: 'TRADE_SUCCESS',
      buyer_user_id: 'buyer_1',
      send_pay_date: formatChinaTime(time.now()),
    });
    expect(await refusal('trade/create', body)).toBe('ACQ.TRADE_HAS_SUCCESS');
    expect(await refusal('trade/close', key)).toBe('ACQ.TRADE_STATUS_ERROR');
  });

  it('stay closed', async () => {
    const body = terms();
    const { trade_no = '' } = await call('trade/create', body);
    await call('trade/close', { out_trade_no: body.out_trade_no });
    await call('trade/close', { out_trade_no: body.out_trade_no });
    expect(await refusal('trade/create', body)).toBe('ACQ.TRADE_HAS_CLOSE');
    const { status, body: answer } = await pay(trade_no);
    expect([status, answer.error?.code]).toEqual([409, 'TRADE_CLOSED']);
  });

  it('end with their time limit', async () => {
    const { trade_no = '' } = await call('trade/create', terms());
    time.advance(60_000);
    expect((await cashier('GET', `/cashier/trades/${trade_no}`)).body.status).toBe('TRADE_CLOSED');
    expect((await pay(trade_no)).status).toBe(409);
    expect(await refusal('trade/create', terms({ time_expire: formatChinaTime(time.now()) }))).toBe(
      'INVALID_PARAMETER',
    );
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
    expect(await refusal('trade/create', terms(change))).toBe('INVALID_PARAMETER');
  });

  it('are paid once, by their own buyer', async () => {
    const { trade_no = '' } = await call('trade/create', terms());
    const stranger = await pay(trade_no, { buyer: 'buyer_2' });
    expect([stranger.status, stranger.body.error?.code]).toEqual([409, 'ANOTHER_BUYER']);
    expect((await pay(trade_no, { buyer: 'buyer_1', settleAfter: 10 })).body.settling).toBe(true);
    const settling = await pay(trade_no);
    expect([settling.status, settling.body.error?.code]).toEqual([409, 'TRADE_SETTLING']);
    time.advance(10);
    const paid = await pay(trade_no);
    expect([paid.status, paid.body.error?.code]).toEqual([409, 'TRADE_PAID']);
    expect((await pay('0')).status).toBe(404);
    expect((await pay(trade_no, { settleAfter: '10' })).status).toBe(400);
  });

  it('may be read by pages of other origins', async () => {
    const response = await fetch(`${gateway.url}/sandbox/trades`, {
      headers: { origin: 'http://127.0.0.1:4000' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:4000');
  });
});

describe('the signatures', () => {
  it('of another key are not taken', async () => {
    sdk = createSdk(keys.walletPrivateKey);
    expect(await refusal('trade/create', terms())).toBe('isv.invalid-signature');
    sdk = createSdk(keys.appPrivateKey);
  });

  it.each([
    ['no signature', {}],
    ['no known scheme', { authorization: 'Bearer x' }],
    ['an altered body', undefined],
  ])('%s: 401', async (_name, given) => {
    let seen: Record<string, string> = {};
    const recorder = await listen((headers) => {
      seen = headers;
    });
    const body = terms();
    await new AlipaySdk({
      appId: keys.appId,
      privateKey: keys.appPrivateKey,
      keyType: 'PKCS8',
      alipayPublicKey: keys.walletPublicKey,
      endpoint: recorder.url,
    })
      .curl('POST', '/v3/alipay/trade/create', { body })
      .catch(() => undefined);
    await recorder.close();
    const authorization = seen['authorization'] ?? '';
    const send = (headers: Record<string, string>, amount: string) =>
      fetch(`${gateway.url}/v3/alipay/trade/create`, {
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

/** A merchant that answers what the test says. */
async function listen(
  onRequest: (headers: Record<string, string>, body: string) => string | void,
): Promise<{ url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      response.end(onRequest(headers, body) ?? '{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

describe('the notifications', () => {
  it('are signed, and repeated until the answer is exactly "success"', async () => {
    const forms: Record<string, string>[] = [];
    const answers = ['Success', 'failure', 'success'];
    const merchant = await listen((headers, body) => {
      expect(headers['content-type']).toContain('application/x-www-form-urlencoded');
      forms.push(Object.fromEntries(new URLSearchParams(body)));
      return answers[forms.length - 1];
    });
    const body = terms({ subject: '茶 100% + more', notify_url: `${merchant.url}/notify` });
    const { trade_no = '' } = await call('trade/create', body);

    let attempt = gateway.nextNotification(trade_no);
    await pay(trade_no);
    expect(await attempt).toMatchObject({ answer: 'Success', accepted: false });
    expect(time.pending).toContain(1000);
    attempt = gateway.nextNotification(trade_no);
    time.advance(1000);
    expect(await attempt).toMatchObject({ answer: 'failure', accepted: false });
    expect(time.pending).toContain(5000);
    attempt = gateway.nextNotification(trade_no);
    time.advance(5000);
    expect(await attempt).toMatchObject({ answer: 'success', accepted: true });
    expect(time.pending).toEqual([]);

    expect(forms).toHaveLength(3);
    for (const form of forms) {
      expect(sdk.checkNotifySignV2(form)).toBe(true);
      expect(sdk.checkNotifySignV2({ ...form, total_amount: '14.31' })).toBe(false);
      expect(form).toMatchObject({
        app_id: keys.appId,
        seller_id: keys.sellerId,
        out_trade_no: body.out_trade_no,
        trade_no,
        trade_status: 'TRADE_SUCCESS',
        total_amount: '14.30',
        subject: '茶 100% + more',
        notify_id: forms[0]?.['notify_id'],
      });
    }
    await merchant.close();
  });

  it('end with the schedule, and go on after a restart', async () => {
    const merchant = await listen(() => 'success');
    const { trade_no = '' } = await call('trade/create', terms({ notify_url: merchant.url }));
    await merchant.close();
    let attempt = gateway.nextNotification(trade_no);
    await pay(trade_no);
    expect(await attempt).toMatchObject({ accepted: false });
    await gateway.close();
    expect(time.pending).toEqual([]);

    gateway = await start();
    sdk = createSdk(keys.appPrivateKey);
    expect(time.pending).toEqual([1000]);
    for (const delay of SCHEDULE.slice(1)) {
      attempt = gateway.nextNotification(trade_no);
      time.advance(delay);
      expect(await attempt).toMatchObject({ accepted: false });
    }
    expect(time.pending).toEqual([]);
    const { body } = await cashier('GET', `/sandbox/trades/${trade_no}`);
    expect(body).toMatchObject({ status: 'TRADE_SUCCESS', notifications: { length: 4 } });
  });

  it('come when the money has moved, also after a restart', async () => {
    const merchant = await listen(() => 'success');
    const { trade_no = '' } = await call('trade/create', terms({ notify_url: merchant.url }));
    await pay(trade_no, { settleAfter: 3000 });
    time.advance(1000);
    await gateway.close();
    gateway = await start();
    sdk = createSdk(keys.appPrivateKey);
    expect(time.pending).toEqual([2000]);
    const attempt = gateway.nextNotification(trade_no);
    time.advance(2000);
    expect(await attempt).toMatchObject({ accepted: true });
    await merchant.close();
  });
});

describe('the web cashier', () => {
  const open = (params: Record<string, string>, content: Record<string, string>) =>
    sdk.pageExecute('alipay.trade.wap.pay', 'GET', { ...params, bizContent: content });
  const page = async (url: string) => {
    const response = await fetch(url);
    return { status: response.status, html: await response.text() };
  };

  it('shows text as text', async () => {
    const content = terms({ subject: '<img src=x onerror=alert(1)>"' });
    const { status, html } = await page(open({}, content).replaceAll('onerror%3D', 'onerror%3D'));
    // "=" is not allowed in a subject, so this one is refused.
    expect(status).toBe(400);
    expect(html).not.toContain('<form');
    const shown = await page(open({}, terms({ subject: '<b>"tea"</b>'.replace('/', '') })));
    expect(shown.status).toBe(200);
    expect(shown.html).toContain('&lt;b&gt;&quot;tea&quot;&lt;b&gt;');
  });

  it('leads nowhere but to web pages', async () => {
    const { html } = await page(
      open({ returnUrl: 'javascript:alert(1)' }, terms({ quit_url: 'javascript:alert(2)' })),
    );
    expect(html).toContain('Pay ¥14.30');
    expect(html).not.toContain('javascript:');
  });

  it('does not change a trade that it has shown', async () => {
    const content = terms();
    expect((await page(open({}, content))).status).toBe(200);
    expect((await page(open({}, content))).status).toBe(200);
    const other = await page(open({}, { ...content, total_amount: '0.01' }));
    expect(other.status).toBe(400);
    expect(other.html).toContain('out_trade_no is known with other terms');
  });
});
