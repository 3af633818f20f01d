import type { Browser } from 'playwright-core';
import { launchBrowser, openPhone, type Phone } from './support/phone';
import { startSystem, tradesOf, until, type System } from './support/system';

jest.setTimeout(60_000);

let system: System;
let browser: Browser;
let phone: Phone;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await system.close();
});
afterEach(() => phone.close()); // which fails on any problem

const received = () => phone.program.getByText('Payment received').waitFor();
const newestTrade = async () => {
  const [trade] = await tradesOf(system);
  if (!trade) throw new Error('There is no trade at the gateway.');
  return trade;
};
const isPaid = async () => (await newestTrade()).status === 'TRADE_SUCCESS';
const ordersMade = async () =>
  [...(await phone.calls('request')), ...(await phone.calls('httpRequest'))]
    .map(({ args }) => args as { url: string; method: string })
    .filter(({ url, method }) => method === 'POST' && url.endsWith('/orders')).length;
const chargesOf = (history: { event: string }[]) =>
  history.filter(({ event }) => event === 'paid').length;
/** On which trades of this test money moved. */
const charges = async (before: number) => {
  const trades = await tradesOf(system);
  return trades
    .slice(0, trades.length - before)
    .reduce((sum, { history }) => sum + chargesOf(history), 0);
};
const cartIsEmpty = async () => (await phone.program.locator('#cart-link').count()) === 0;

const FAILED = 'The payment did not go through. You can safely try again.';
const CONFIRMING = 'Confirming your payment';

/** What each host calls to pay, and what the buyer reads when its wallet says that the payment failed. */
const HOSTS = [
  { target: 'alipay', call: 'tradePay', failure: FAILED },
  { target: 'weapp', call: 'requestPayment', failure: FAILED },
  { target: 'tt', call: 'pay', failure: FAILED },
  { target: 'dd', call: 'pay', failure: FAILED },
  // What these say of a failure is nowhere documented, so that it is not believed.
  { target: 'swan', call: 'requestPolymerPayment', failure: CONFIRMING },
  { target: 'qq', call: 'requestPayment', failure: CONFIRMING },
  { target: 'jd', call: 'requestPayment', failure: CONFIRMING },
] as const;

describe.each(HOSTS)('on the $target build', ({ target, call, failure }) => {
  let before: number;
  beforeEach(async () => {
    before = (await tradesOf(system)).length;
    phone = await openPhone(browser, system, target);
    await phone.goToCheckout();
  });

  it('fifty taps in one turn make one order, one call of the wallet and one charge', async () => {
    await phone.program.locator('#pay .tpay-checkout-button__control').evaluate((button) => {
      for (let tap = 0; tap < 50; tap += 1) (button as HTMLElement).click();
    });
    await phone.confirmInCashier();
    await received();
    expect(await phone.calls(call)).toHaveLength(1);
    expect(await ordersMade()).toBe(1);
    expect(await charges(before)).toBe(1);
  });

  it('a cancelled payment is said to be one, and the same trade is paid then', async () => {
    await phone.setOutcome('cancelled');
    await phone.tapPay();
    await phone.program.getByText('Payment cancelled. We have received no payment.').waitFor();
    expect((await newestTrade()).status).toBe('WAIT_BUYER_PAY');

    await phone.setOutcome('paid');
    await phone.tapPay();
    await phone.confirmInCashier();
    await received();
    expect(await ordersMade()).toBe(1);
    expect(await phone.calls(call)).toHaveLength(2);
    expect(await charges(before)).toBe(1);
  });

  it(`a failed payment is never shown as paid: ${failure}`, async () => {
    await phone.setOutcome('failed');
    await phone.tapPay();
    await phone.confirmInCashier();
    await phone.program.getByText(failure).waitFor();
    expect(await phone.program.getByText('Payment received').count()).toBe(0);
    expect(await charges(before)).toBe(0);
  });

  it('an unclear answer is never an end: the money that settles later is found', async () => {
    await phone.setOutcome('unknown', { settleAfter: 300 });
    await phone.tapPay();
    await phone.confirmInCashier();
    await until(isPaid);
    // Some hosts word it as a cancellation: then the return of the app asks once more.
    await phone.awayAndBack();
    await received();
    expect(await phone.calls(call)).toHaveLength(1);
    expect(await charges(before)).toBe(1);
  });

  it('an answer that is lost is recovered after a relaunch', async () => {
    await phone.setFault('answerLost');
    await phone.tapPay();
    await phone.confirmInCashier();
    await phone.program.getByText('Waiting for wallet…').waitFor();
    await until(isPaid);
    await phone.relaunch();
    await phone.program.getByText('Your payment was received').click();
    await received();
    expect(await charges(before)).toBe(1);
  });

  it('an app killed in mid-payment finds its order settled when it is opened again', async () => {
    await phone.setFault('killedInPayment');
    await phone.tapPay();
    await phone.confirmInCashier();
    await until(isPaid);
    await phone.setFault(null);
    await phone.relaunch();
    const notice = phone.program.locator('#recovered');
    await notice.getByText('Your payment was received').waitFor();
    expect(await cartIsEmpty()).toBe(true);
    await notice.click();
    await received();
    expect(await phone.calls(call)).toHaveLength(1);
    expect(await charges(before)).toBe(1);

    // Nothing is left to recover.
    await phone.relaunch();
    expect(await phone.program.locator('#recovered').count()).toBe(0);
  });

  it('an app killed before the buyer paid takes the same order up again', async () => {
    await phone.tapPay();
    await phone.page.getByRole('dialog').waitFor();
    await phone.relaunch();
    await phone.program.locator('#cart-link').click();
    await phone.program.locator('#checkout-link').click();
    await phone.tapPay();
    await phone.confirmInCashier();
    await received();
    expect((await tradesOf(system)).length).toBe(before + 1);
    expect(await charges(before)).toBe(1);
  });

  it.each(['answeredTwice', 'contradicts', 'takesBack'])(
    'a wallet that answers more than once (%s) changes nothing',
    async (fault) => {
      await phone.setFault(fault);
      await phone.tapPay();
      await phone.confirmInCashier();
      await received();
      expect(await phone.calls(call)).toHaveLength(1);
      expect(await charges(before)).toBe(1);
    },
  );

  it('a merchant server that is down after the payment is asked until it is back', async () => {
    await phone.tapPay();
    await phone.page.getByRole('dialog').waitFor();
    await phone.setDown('merchant', true);
    await phone.confirmInCashier();
    await phone.program.getByText('Confirming payment…').waitFor();
    await until(isPaid);
    expect(await phone.program.getByText('Payment received').count()).toBe(0);
    await phone.setDown('merchant', false);
    await received();
    expect(await charges(before)).toBe(1);
  });
});

describe('on the h5 build, whose cashier is another page', () => {
  let before: number;
  beforeEach(async () => {
    before = (await tradesOf(system)).length;
    phone = await openPhone(browser, system, 'h5');
    await phone.goToCheckout();
  });

  const atCashier = () => phone.program.getByRole('button', { name: /^Pay ¥/ });
  /** The buyer pays while no page of the shop is open. */
  const payElsewhere = async (settleAfter = 0) => {
    const { tradeNO } = await newestTrade();
    await fetch(`${system.gateway.url}/cashier/trades/${tradeNO}/pay`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ settleAfter }),
    });
    await until(isPaid);
  };

  it('fifty taps in one turn make one trade and one charge', async () => {
    await phone.program.locator('#pay .tpay-checkout-button__control').evaluate((button) => {
      for (let tap = 0; tap < 50; tap += 1) (button as HTMLElement).click();
    });
    await atCashier().click();
    await received();
    expect((await tradesOf(system)).length).toBe(before + 1);
    expect(await charges(before)).toBe(1);
  });

  it('a page killed in mid-payment finds its order settled when the shop is opened again', async () => {
    await phone.tapPay();
    await atCashier().waitFor();
    await payElsewhere();
    await phone.relaunch();
    const notice = phone.program.locator('#recovered');
    await notice.getByText('Your payment was received').waitFor();
    expect(await cartIsEmpty()).toBe(true);
    await notice.click();
    await received();
    expect(await charges(before)).toBe(1);
  });

  it('a page killed before the buyer paid takes the same order up again', async () => {
    await phone.tapPay();
    await atCashier().waitFor();
    await phone.relaunch();
    await phone.program.locator('#cart-link').click();
    await phone.program.locator('#checkout-link').click();
    await phone.tapPay();
    await atCashier().click();
    await received();
    expect((await tradesOf(system)).length).toBe(before + 1);
    expect(await charges(before)).toBe(1);
  });

  it('money that settles after the buyer came back is found', async () => {
    await phone.tapPay();
    await atCashier().waitFor();
    const paying = payElsewhere(400);
    await phone.program.getByText('Cancel', { exact: true }).click();
    await received();
    await paying;
    expect(await charges(before)).toBe(1);
  });

  it('a merchant server that is down when the buyer comes back is asked until it is up', async () => {
    await phone.tapPay();
    await atCashier().waitFor();
    await phone.setDown('merchant', true);
    await atCashier().click();
    await phone.program.getByText('Looking up your order…').waitFor();
    await until(isPaid);
    expect(await phone.program.getByText('Payment received').count()).toBe(0);
    await phone.setDown('merchant', false);
    await received();
    expect(await charges(before)).toBe(1);
  });
});
