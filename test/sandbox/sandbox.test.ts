import { isPaymentError } from '../../src/payment/errors';
import type { CreateTrade } from '../../src/payment/ports';
import { createPaymentSession } from '../../src/payment/session';
import type { Trade } from '../../src/payment/trade';
import {
  createManualClock,
  createSandbox,
  type SandboxNotice,
  type SandboxOptions,
  type SandboxOutcome,
} from 'taro-tradepay/sandbox';

const signal = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };
const PRICE = { amount: 12_800, currency: 'CNY' };

function sandboxOf(options: SandboxOptions = {}) {
  const clock = createManualClock();
  const sandbox = createSandbox({ clock, delay: 100, ...options });
  /** Waits for a promise while the time goes on. */
  const after = async <Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> => {
    const told = promise.then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    await clock.advance(milliseconds);
    const end = await told;
    if ('error' in end) throw end.error;
    return end.value;
  };
  const make = (createTrade: CreateTrade = sandbox.createTradeOf(PRICE), idempotencyKey = 'k1') =>
    after(1000, createTrade({ idempotencyKey, signal }));
  const ask = (orderId: string) => after(1000, sandbox.merchant.getPayment(orderId, { signal }));
  const pay = (trade: Trade | null) => {
    if (!trade) throw new Error('There is nothing to pay.');
    return sandbox.wallet.pay(trade);
  };
  const code = (promise: Promise<unknown>) =>
    promise.then(
      () => 'none',
      (error: unknown) => (isPaymentError(error) ? error.code : 'another'),
    );
  const told = (type: SandboxNotice['type']) =>
    sandbox.notices().filter((notice) => notice.type === type);
  return { clock, sandbox, after, make, ask, pay, code, told };
}

it('needs no options: time is real then', async () => {
  const sandbox = createSandbox({ delay: 2 });
  const session = createPaymentSession({ ...sandbox, newKey: () => 'k1' });
  expect(await session.pay()).toMatchObject({ status: 'succeeded', orderId: 'T1001' });
  expect(Math.abs(sandbox.clock.now() - Date.now())).toBeLessThan(60_000);
});

it.each<[SandboxOutcome, claim: string, now: string, later: string]>([
  ['paid', 'paid', 'paid', 'paid'],
  ['cancelled', 'cancelled', 'unpaid', 'unpaid'],
  ['failed', 'failed', 'unpaid', 'unpaid'],
  ['network-error', 'failed', 'unpaid', 'unpaid'],
  ['processing', 'processing', 'unpaid', 'paid'],
  ['unknown', 'unknown', 'unpaid', 'paid'],
  ['false-paid', 'paid', 'unpaid', 'unpaid'],
])('%s: the wallet claims %s, the server says %s, and later %s', async (...row) => {
  const [outcome, claim, now, later] = row;
  const { clock, sandbox, after, make, ask, pay } = sandboxOf({ outcome });
  const { orderId, trade } = await make();
  expect(await after(100, pay(trade))).toMatchObject({ claim });
  expect(await after(50, sandbox.merchant.getPayment(orderId, { signal }))).toMatchObject({
    status: now,
    ...PRICE,
  });
  await clock.advance(400);
  expect(await ask(orderId)).toMatchObject({ status: later });
});

it('answers a key with its order, whatever that has come to, and no other price', async () => {
  const { sandbox, make, after, pay, code } = sandboxOf();
  const { orderId, trade } = await make();
  expect((await make()).orderId).toBe(orderId);
  expect((await make(sandbox.createTradeOf(PRICE), 'k2')).orderId).not.toBe(orderId);
  expect(await code(make(sandbox.createTradeOf({ ...PRICE, amount: 1 })))).toBe(
    'idempotency-conflict',
  );
  await after(100, pay(trade));
  expect(await make()).toEqual({ orderId, trade: null, ...PRICE });
});

it('takes the money of an order once, and none of a closed one', async () => {
  const { sandbox, make, after, pay, told } = sandboxOf();
  const first = await make();
  const second = await make(sandbox.createTrade, 'k2');
  sandbox.closeOrder(second.orderId);
  expect(await after(100, pay(first.trade))).toMatchObject({ claim: 'paid' });
  expect(await after(100, pay(first.trade))).toMatchObject({ claim: 'failed' });
  expect(await after(100, pay(second.trade))).toMatchObject({ claim: 'failed' });
  expect(told('charged')).toHaveLength(1);
  sandbox.closeOrder(first.orderId);
  expect(told('order-closed')).toHaveLength(1);
});

it('asks whoever is at the cashier, for as long as it takes', async () => {
  const { clock, sandbox, make, after, pay, told } = sandboxOf({ outcome: 'ask' });
  const { orderId, trade } = await make();
  const changes = jest.fn();
  const stop = sandbox.subscribe(changes);
  const answer = pay(trade);
  await clock.advance(3_600_000);
  const cashier = sandbox.cashier();
  expect(cashier).toMatchObject({ orderId, ...PRICE });
  expect(sandbox.cashier()).toBe(cashier);
  expect(changes).toHaveBeenCalled();

  cashier?.decide('cancelled');
  cashier?.decide('paid');
  expect(sandbox.cashier()).toBeNull();
  expect(await after(0, answer)).toMatchObject({ claim: 'cancelled' });
  expect(told('charged')).toEqual([]);
  stop();
  changes.mockClear();
  sandbox.closeOrder(orderId);
  expect(changes).not.toHaveBeenCalled();
});

it('lets a function decide, and another one after it', async () => {
  const seen: unknown[] = [];
  const { sandbox, make, after, pay } = sandboxOf({
    outcome: (payment) => {
      seen.push(payment);
      return Promise.resolve('failed');
    },
  });
  const { orderId, trade } = await make();
  expect(await after(0, pay(trade))).toMatchObject({ claim: 'failed' });
  expect(seen).toEqual([{ orderId, ...PRICE }]);
  sandbox.setOutcome('paid');
  expect(await after(100, pay(trade))).toMatchObject({ claim: 'paid' });
});

it('can have a server that is down, slow, behind or confused', async () => {
  const { clock, sandbox, make, ask, after, pay, code } = sandboxOf({ server: 'down' });
  expect(await code(make())).toBe('merchant-unavailable');
  sandbox.setServer('up');
  const { orderId, trade } = await make();
  await after(100, pay(trade));

  sandbox.setServer('down');
  expect(await code(ask(orderId))).toBe('merchant-unavailable');
  sandbox.setServer('behind');
  expect(await ask(orderId)).toEqual({ orderId, status: 'unpaid', ...PRICE });
  sandbox.setServer('confused');
  expect((await ask(orderId)).orderId).not.toBe(orderId);
  sandbox.setServer('slow');
  let came = false;
  const slow = sandbox.merchant.getPayment(orderId, { signal }).then(() => (came = true));
  await clock.advance(499);
  expect(came).toBe(false);
  await after(1, slow);
  expect(came).toBe(true);
});

it('knows orders of before, and none that it does not', async () => {
  const { sandbox, ask, code } = sandboxOf({ orders: [{ orderId: 'A', status: 'paid' }] });
  sandbox.addOrder({ orderId: 'B', status: 'closed' });
  expect((await ask('A')).status).toBe('paid');
  expect((await ask('B')).status).toBe('closed');
  expect(await code(ask('C'))).toBe('order-not-found');
});

it('keeps a record of what happened, the same array until more happens', async () => {
  const { sandbox, make, after, pay, ask } = sandboxOf({ outcome: 'processing' });
  const { orderId, trade } = await make();
  await after(100, pay(trade));
  await ask(orderId);
  const notices = sandbox.notices();
  expect(notices.map(({ type }) => type)).toEqual([
    'order-made',
    'cashier-opened',
    'cashier-closed',
    'asked',
    'charged',
  ]);
  expect(notices.map(({ at }) => at)).toEqual(notices.map(({ at }) => at).sort());
  expect(sandbox.notices()).toBe(notices);
});

it('has a wallet that takes its own trades only, and none where a host has none', async () => {
  const { sandbox, code } = sandboxOf({ available: false });
  expect(sandbox.wallet.isAvailable()).toBe(false);
  expect(await code(sandbox.wallet.pay({ host: 'h5', paymentUrl: 'https://a.example' }))).toBe(
    'invalid-trade',
  );
});
