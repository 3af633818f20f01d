import { listen } from './support/listen';
import { Sandbox } from './support/sandbox';

const SCHEDULE = [0, 1000, 5000, 20_000];

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.start(SCHEDULE);
});
afterAll(() => sandbox.stop());

describe('the notifications', () => {
  it('are signed, and repeated until the answer is exactly "success"', async () => {
    const forms: Record<string, string>[] = [];
    const answers = ['Success', 'failure', 'success'];
    const merchant = await listen((headers, body) => {
      expect(headers['content-type']).toContain('application/x-www-form-urlencoded');
      forms.push(Object.fromEntries(new URLSearchParams(body)));
      return { body: answers[forms.length - 1] ?? 'asked too often' };
    });
    const body = sandbox.terms({ subject: '茶 100% + more', notify_url: `${merchant.url}/notify` });
    const { trade_no = '' } = await sandbox.call('trade/create', body);

    let attempt = sandbox.gateway.nextNotification(trade_no);
    await sandbox.pay(trade_no);
    expect(await attempt).toMatchObject({ answer: 'Success', accepted: false });
    expect(sandbox.time.pending).toContain(1000);
    attempt = sandbox.gateway.nextNotification(trade_no);
    sandbox.time.advance(1000);
    expect(await attempt).toMatchObject({ answer: 'failure', accepted: false });
    expect(sandbox.time.pending).toContain(5000);
    attempt = sandbox.gateway.nextNotification(trade_no);
    sandbox.time.advance(5000);
    expect(await attempt).toMatchObject({ answer: 'success', accepted: true });
    expect(sandbox.time.pending).toEqual([]);

    expect(forms).toHaveLength(3);
    for (const form of forms) {
      expect(sandbox.sdk().checkNotifySignV2(form)).toBe(true);
      expect(sandbox.sdk().checkNotifySignV2({ ...form, total_amount: '14.31' })).toBe(false);
      expect(form).toMatchObject({
        app_id: sandbox.keys.appId,
        seller_id: sandbox.keys.sellerId,
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
    const merchant = await listen(() => ({ body: 'success' }));
    const { trade_no = '' } = await sandbox.call(
      'trade/create',
      sandbox.terms({ notify_url: merchant.url }),
    );
    await merchant.close();
    let attempt = sandbox.gateway.nextNotification(trade_no);
    await sandbox.pay(trade_no);
    expect(await attempt).toMatchObject({ accepted: false });
    await sandbox.gateway.close();
    expect(sandbox.time.pending).toEqual([]);

    await sandbox.open();
    expect(sandbox.time.pending).toEqual([1000]);
    for (const delay of SCHEDULE.slice(1)) {
      attempt = sandbox.gateway.nextNotification(trade_no);
      sandbox.time.advance(delay);
      expect(await attempt).toMatchObject({ accepted: false });
    }
    expect(sandbox.time.pending).toEqual([]);
    const { body } = await sandbox.cashier('GET', `/sandbox/trades/${trade_no}`);
    expect(body).toMatchObject({ status: 'TRADE_SUCCESS', notifications: { length: 4 } });
  });

  it('come when the money has moved, also after a restart', async () => {
    const merchant = await listen(() => ({ body: 'success' }));
    const { trade_no = '' } = await sandbox.call(
      'trade/create',
      sandbox.terms({ notify_url: merchant.url }),
    );
    await sandbox.pay(trade_no, { settleAfter: 3000 });
    sandbox.time.advance(1000);
    await sandbox.gateway.close();
    await sandbox.open();
    expect(sandbox.time.pending).toEqual([2000]);
    const attempt = sandbox.gateway.nextNotification(trade_no);
    sandbox.time.advance(2000);
    expect(await attempt).toMatchObject({ accepted: true });
    await merchant.close();
  });
});
