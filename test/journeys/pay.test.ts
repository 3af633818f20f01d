import { eq } from 'drizzle-orm';
import { orderEvents, orders } from '../../server/src/merchant/database/schema';
import type { SandboxTrade } from '../../server/src/sandbox/trade';
import type { Phone } from './support/phone';
import { tradesOf, until } from './support/system';
import { useWorld } from './support/world';

jest.setTimeout(60_000);

const world = useWorld();
let phone: Phone;

beforeEach(async () => {
  phone = await world.open('alipay');
});
afterEach(() => phone.close()); // which fails on any problem

const db = () => world.system.merchant.database;

const storedOrder = async (id: string) =>
  (await db().select().from(orders).where(eq(orders.id, id)))[0];
const eventsOf = async (id: string) =>
  (await db().select().from(orderEvents).where(eq(orderEvents.orderId, id))).map(
    ({ kind }) => kind,
  );
const tradesAtGateway = () => tradesOf(world.system);
const tradeAtGateway = async (tradeNO: string) => {
  const response = await fetch(`${world.system.gateway.url}/sandbox/trades/${tradeNO}`);
  return (await response.json()) as SandboxTrade;
};
/** The order that the program made: what `POST /orders` was answered. */
async function placedOrder() {
  const answers = await phone.answers('request');
  const made = answers
    .map(({ payload }) => (payload as { data?: { id?: string; trade?: { tradeNO: string } } }).data)
    .filter((data) => data?.trade !== undefined && data.id !== undefined);
  const [first] = made as { id: string; trade: { tradeNO: string }; total: number }[];
  if (!first) throw new Error('The program was given no order.');
  return first;
}
const title = () => phone.program.locator('.tpay-payment-result__title');

it('walks the nineteen steps', async () => {
  // 1. The user places an order in the mini program.
  await phone.goToCheckout();
  await phone.tapPay();
  const cashier = phone.page.getByRole('dialog');
  await cashier.getByRole('button', { name: /^Pay/ }).waitFor();

  // 2. The mini program asked the merchant server to create it, once, with a key, for the price that it showed.
  const requests = (await phone.calls('request')).map(
    ({ args }) =>
      args as { url: string; method: string; data: string; headers: Record<string, string> },
  );
  const creations = requests.filter(
    ({ url, method }) => url.endsWith('/orders') && method === 'POST',
  );
  expect(creations).toHaveLength(1);
  const headers = Object.fromEntries(
    Object.entries(creations[0]?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  expect(headers['idempotency-key']).toMatch(/.{16,}/);
  expect(headers.authorization).toMatch(/^Bearer ./);

  // 3-4. The merchant server stored the order and called the wallet server.
  const order = await placedOrder();
  const { tradeNO } = order.trade;
  expect(await storedOrder(order.id)).toMatchObject({
    id: order.id,
    status: 'awaiting_payment',
    tradeNo: tradeNO,
  });
  expect(await eventsOf(order.id)).toEqual(['created', 'trade_created']);

  // 5-7. The wallet server created the trade for that order, and made its number.
  const trade = await tradeAtGateway(tradeNO);
  expect(trade).toMatchObject({
    outTradeNo: order.id,
    amount: order.total,
    status: 'WAIT_BUYER_PAY',
  });

  // 8-9. The number came back, and my.tradePay was called once with it.
  const payments = await phone.calls('tradePay');
  expect(payments).toHaveLength(1);
  expect(payments[0]?.args).toEqual({ tradeNO });

  // 10-12. The wallet app fetched the order and shows the cashier.
  const amount = `¥${(order.total / 100).toFixed(2)}`;
  expect(await cashier.textContent()).toContain('Kiln & Leaf');
  expect(await cashier.textContent()).toContain(amount);

  // 13-16. The user confirms, and the wallet processes the payment.
  await phone.confirmInCashier();
  await phone.page.waitForFunction(() =>
    (
      window as unknown as { simulator: { answers: { api: string; kind: string }[] } }
    ).simulator.answers.some(({ api, kind }) => api === 'tradePay' && kind === 'success'),
  );
  expect(await tradeAtGateway(tradeNO)).toMatchObject({ status: 'TRADE_SUCCESS' });

  // 17. The wallet app returned the result to the mini program.
  const [result] = await phone.answers('tradePay');
  expect(result).toMatchObject({ kind: 'success', payload: { resultCode: '9000' } });

  // 19. The mini program shows the payment result, by the merchant server's word.
  await phone.program.getByText('Payment received').waitFor();
  expect(await phone.program.locator('#result').textContent()).toContain(order.id);
  expect(await phone.program.locator('#result').textContent()).toContain(amount);
  expect(await storedOrder(order.id)).toMatchObject({ status: 'paid', total: order.total });

  // 18. At the same time the wallet server notified the merchant server, which verified the signature and took note.
  await until(async () => {
    const { notifications } = await tradeAtGateway(tradeNO);
    return notifications.some(({ accepted }) => accepted);
  });
  const { notifications } = await tradeAtGateway(tradeNO);
  expect(notifications.at(-1)).toMatchObject({ httpStatus: 200, answer: 'success' });
  expect((await eventsOf(order.id)).sort()).toEqual([
    'created',
    'notified',
    'paid',
    'trade_created',
  ]);
});

it('cancels: nothing is paid, the button says so, and the same trade can be paid', async () => {
  await phone.goToCheckout();
  await phone.tapPay();
  await phone.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await phone.program.getByText('We have received no payment.').waitFor();
  const order = await placedOrder();
  expect(await storedOrder(order.id)).toMatchObject({ status: 'awaiting_payment' });
  expect(await phone.answers('tradePay')).toMatchObject([{ payload: { resultCode: '6001' } }]);

  await phone.tapPay();
  await phone.confirmInCashier();
  await phone.program.getByText('Payment received').waitFor();
  expect((await phone.calls('tradePay')).map(({ args }) => args)).toEqual([
    { tradeNO: order.trade.tradeNO },
    { tradeNO: order.trade.tradeNO },
  ]);
  expect(await storedOrder(order.id)).toMatchObject({ status: 'paid' });
});

it('does not say paid when the wallet does and the money did not move', async () => {
  await phone.setOutcome('saysPaid');
  await phone.goToCheckout();
  await phone.tapPay();
  await phone.confirmInCashier();
  await title().waitFor();
  const order = await placedOrder();
  expect(await phone.answers('tradePay')).toMatchObject([{ payload: { resultCode: '9000' } }]);
  expect(await tradeAtGateway(order.trade.tradeNO)).toMatchObject({ status: 'WAIT_BUYER_PAY' });
  await phone.program.getByText('Confirming your payment').waitFor();
  expect(await phone.program.locator('#result').textContent()).not.toMatch(/received|Paid/);

  // The money comes after all: the page shows it without being asked.
  await fetch(`${world.system.gateway.url}/cashier/trades/${order.trade.tradeNO}/pay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  await phone.program.getByText('Payment received').waitFor();
});

it.each([
  ['failed', '4000'],
  ['networkError', '6002'],
])('after %s says that it failed only when the server says unpaid', async (outcome, code) => {
  await phone.setOutcome(outcome);
  await phone.goToCheckout();
  await phone.tapPay();
  await phone.confirmInCashier();
  await phone.program.getByText('The payment did not go through.').waitFor();
  expect(await phone.answers('tradePay')).toMatchObject([{ payload: { resultCode: code } }]);
  const order = await placedOrder();
  expect(await tradeAtGateway(order.trade.tradeNO)).toMatchObject({ status: 'WAIT_BUYER_PAY' });
});

it.each([
  ['processing', '8000'],
  ['unknown', '6004'],
])('waits after %s until the money moved', async (outcome, code) => {
  await phone.setOutcome(outcome, { settleAfter: 1500 });
  await phone.goToCheckout();
  await phone.tapPay();
  await phone.confirmInCashier();
  await phone.program.getByText('Payment received').waitFor();
  expect(await phone.answers('tradePay')).toMatchObject([{ payload: { resultCode: code } }]);
  const order = await placedOrder();
  expect(await storedOrder(order.id)).toMatchObject({ status: 'paid' });
});

it('makes one order, one trade and one wallet call for fifty taps in one tick', async () => {
  const before = await tradesAtGateway();
  await phone.goToCheckout();
  await phone.program.locator('#pay .tpay-checkout-button__control').evaluate((button) => {
    for (let tap = 0; tap < 50; tap += 1) (button as HTMLElement).click();
  });
  await phone.confirmInCashier();
  await phone.program.getByText('Payment received').waitFor();
  const creations = (await phone.calls('request')).filter(({ args }) => {
    const { url, method } = args as { url: string; method: string };
    return url.endsWith('/orders') && method === 'POST';
  });
  expect(creations).toHaveLength(1);
  expect(await phone.calls('tradePay')).toHaveLength(1);
  expect(await tradesAtGateway()).toHaveLength(before.length + 1);
});

it.each([[{}], [42], [{ resultCode: '31337' }]])(
  'asks the server when the wallet answers %j, and says neither paid nor failed',
  async (raw) => {
    await phone.setOutcome('saysPaid');
    await phone.answerWith(raw);
    await phone.goToCheckout();
    await phone.tapPay();
    await phone.confirmInCashier();
    await phone.program.getByText('Confirming your payment').waitFor();
    expect(await phone.answers('tradePay')).toMatchObject([{ kind: 'success', payload: raw }]);
    expect(await phone.program.locator('#result').textContent()).not.toMatch(
      /received|Paid|not go through|cancelled/,
    );
  },
);
