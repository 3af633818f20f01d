import { openLedger, type Ledger } from '../support/ledger';
import type { Phone } from '../support/phone';
import { RECEIVED } from '../support/faults';
import { until } from '../support/system';
import { useWorld } from '../support/world';

// The h5 build, whose cashier is another page.
jest.setTimeout(60_000);

const world = useWorld();
let ledger: Ledger;
let phone: Phone;
beforeEach(async () => {
  ledger = await openLedger(world.system);
  phone = await world.openAtCheckout('h5');
});
afterEach(() => phone.close()); // which fails on any problem

const received = () => phone.program.getByText(RECEIVED).waitFor();
const atCashier = () => phone.program.getByRole('button', { name: /^Pay ¥/ });
/** The buyer pays while no page of the shop is open. */
const payElsewhere = async (settleAfter = 0) => {
  const { tradeNO } = await ledger.newest();
  await fetch(`${world.system.gateway.url}/cashier/trades/${tradeNO}/pay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ settleAfter }),
  });
  await ledger.paid();
};

it('fifty taps in one turn make one trade and one charge', async () => {
  await phone.tapPayFiftyTimes();
  await atCashier().click();
  await received();
  expect(await ledger.trades()).toBe(1);
  expect(await ledger.charges()).toBe(1);
});

it('a page killed in mid-payment finds its order settled when the shop is opened again', async () => {
  await phone.tapPay();
  await atCashier().waitFor();
  await payElsewhere();
  await phone.relaunch();
  await phone.seeRecovered();
  await until(() => phone.cartIsEmpty());
  await phone.openRecovered();
  await received();
  expect(await ledger.charges()).toBe(1);
});

it('a page killed before the buyer paid takes the same order up again', async () => {
  await phone.tapPay();
  await atCashier().waitFor();
  await phone.relaunch();
  await phone.returnToCheckout();
  await phone.tapPay();
  await atCashier().click();
  await received();
  expect(await ledger.trades()).toBe(1);
  expect(await ledger.charges()).toBe(1);
});

it('money that settles after the buyer came back is found', async () => {
  await phone.tapPay();
  await atCashier().waitFor();
  const paying = payElsewhere(400);
  await phone.program.getByText('Cancel', { exact: true }).click();
  await received();
  await paying;
  expect(await ledger.charges()).toBe(1);
});

it('a merchant server that is down when the buyer comes back is asked until it is up', async () => {
  await phone.tapPay();
  await atCashier().waitFor();
  await phone.setDown('merchant', true);
  await atCashier().click();
  await phone.program.getByText('Looking up your order…').waitFor();
  await ledger.paid();
  expect(await phone.program.getByText(RECEIVED).count()).toBe(0);
  await phone.setDown('merchant', false);
  await received();
  expect(await ledger.charges()).toBe(1);
});
