import { openLedger, type Ledger } from './ledger';
import type { Phone } from './phone';
import { until } from './system';
import type { World } from './world';

export const RECEIVED = 'Payment received';
export const FAILED = 'The payment did not go through. You can safely try again.';
export const CANCELLED = 'Payment cancelled. We have received no payment.';
export const CONFIRMING = 'Confirming your payment';

/** A host as its wallet behaves. */
export interface FaultyHost {
  target: string;
  /** What it calls to pay. */
  call: string;
  /** What the buyer reads when the wallet says that the payment failed. */
  failure: string;
  /** What the buyer reads when the wallet cannot tell. */
  unclear: string;
}

/** All that can go wrong in a payment, as the tests of one compiled build. */
export function testFaults(world: World, { target, call, failure, unclear }: FaultyHost): void {
  let ledger: Ledger;
  let phone: Phone;
  beforeEach(async () => {
    ledger = await openLedger(world.system);
    phone = await world.openAtCheckout(target);
  });
  afterEach(() => phone.close()); // which fails on any problem

  const received = () => phone.program.getByText(RECEIVED).waitFor();
  const ordersMade = async () =>
    [...(await phone.calls('request')), ...(await phone.calls('httpRequest'))]
      .map(({ args }) => args as { url: string; method: string })
      .filter(({ url, method }) => method === 'POST' && url.endsWith('/orders')).length;

  it('fifty taps in one turn make one order, one call of the wallet and one charge', async () => {
    await phone.tapPayFiftyTimes();
    await phone.confirmInCashier();
    await received();
    expect(await phone.calls(call)).toHaveLength(1);
    expect(await ordersMade()).toBe(1);
    expect(await ledger.charges()).toBe(1);
  });

  it('a cancelled payment is said to be one, and the same trade is paid then', async () => {
    await phone.setOutcome('cancelled');
    await phone.tapPay();
    await phone.program.getByText(CANCELLED).waitFor();
    expect((await ledger.newest()).status).toBe('WAIT_BUYER_PAY');

    await phone.setOutcome('paid');
    await phone.tapPay();
    await phone.confirmInCashier();
    await received();
    expect(await ordersMade()).toBe(1);
    expect(await phone.calls(call)).toHaveLength(2);
    expect(await ledger.charges()).toBe(1);
  });

  it(`a failed payment is never shown as paid: ${failure}`, async () => {
    await phone.setOutcome('failed');
    await phone.tapPay();
    await phone.confirmInCashier();
    await phone.program.getByText(failure).waitFor();
    expect(await phone.program.getByText(RECEIVED).count()).toBe(0);
    expect(await ledger.charges()).toBe(0);
  });

  it('an unclear answer is never an end: the money that settles later is found', async () => {
    await phone.setOutcome('unknown', { settleAfter: 300 });
    await phone.tapPay();
    await phone.confirmInCashier();
    await ledger.paid();
    // Worded as a cancellation, it is asked about once; then, when the app comes back. It may have settled before that.
    await phone.program.getByText(unclear).or(phone.program.getByText(RECEIVED)).waitFor();
    await phone.awayAndBack();
    await received();
    expect(await phone.calls(call)).toHaveLength(1);
    expect(await ledger.charges()).toBe(1);
  });

  it('an answer that is lost is recovered after a relaunch', async () => {
    await phone.setFault('answerLost');
    await phone.tapPay();
    await phone.confirmInCashier();
    await phone.program.getByText('Waiting for wallet…').waitFor();
    await ledger.paid();
    await phone.relaunch();
    await phone.openRecovered();
    await received();
    expect(await ledger.charges()).toBe(1);
  });

  it('an app killed in mid-payment finds its order settled when it is opened again', async () => {
    await phone.setFault('killedInPayment');
    await phone.tapPay();
    await phone.confirmInCashier();
    await phone.programIsGone();
    await ledger.paid();
    await phone.setFault(null);
    await phone.relaunch();
    await phone.seeRecovered();
    await until(() => phone.cartIsEmpty());
    await phone.openRecovered();
    await received();
    expect(await phone.calls(call)).toHaveLength(1);
    expect(await ledger.charges()).toBe(1);

    // Nothing is left to recover.
    await phone.relaunch();
    expect(await phone.program.locator('#recovered').count()).toBe(0);
  });

  it('an app killed before the buyer paid takes the same order up again', async () => {
    await phone.tapPay();
    await phone.page.getByRole('dialog').waitFor();
    await phone.relaunch();
    await phone.returnToCheckout();
    await phone.tapPay();
    await phone.confirmInCashier();
    await received();
    expect(await ledger.trades()).toBe(1);
    expect(await ledger.charges()).toBe(1);
  });

  it.each(['answeredTwice', 'contradicts', 'takesBack'])(
    'a wallet that answers more than once (%s) changes nothing',
    async (fault) => {
      await phone.setFault(fault);
      await phone.tapPay();
      await phone.confirmInCashier();
      await received();
      expect(await phone.calls(call)).toHaveLength(1);
      expect(await ledger.charges()).toBe(1);
    },
  );

  it('a merchant server that is down after the payment is asked until it is back', async () => {
    await phone.tapPay();
    await phone.page.getByRole('dialog').waitFor();
    await phone.setDown('merchant', true);
    await phone.confirmInCashier();
    await phone.program.getByText('Confirming payment…').waitFor();
    await ledger.paid();
    expect(await phone.program.getByText(RECEIVED).count()).toBe(0);
    await phone.setDown('merchant', false);
    await received();
    expect(await ledger.charges()).toBe(1);
  });
}
