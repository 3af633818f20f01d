import type { SandboxOutcome } from 'taro-tradepay/sandbox';
import type { Hand } from '../support/hand';
import type { Step } from './scenes';

const PAY = '.tpay-checkout-button__control';
const AGAIN = '.tpay-payment-result__action--refresh';

const result = (view: string): string => `.tpay-payment-result--${view}`;
const button = (state: string): string => `.tpay-checkout-button--${state}`;

/** Something is done, and what comes of it is there to be seen. */
const step = (
  says: string,
  sees: string,
  does: (hand: Hand) => Promise<void> = () => Promise.resolve(),
): Step => ({
  says,
  async does(hand) {
    await does(hand);
    await hand.waitsFor(sees);
  },
});

const taps = (says: string): Step => step(says, '.cashier', (hand) => hand.taps(PAY));

/** The server is asked whatever the wallet says. */
const decides = (says: string, outcome: SandboxOutcome, sees = button('confirming')): Step =>
  step(says, sees, (hand) => hand.decides(outcome));

const opens = taps('Taps “Pay”: the wallet opens');
const isAsked = 'the server is asked';

/** From the order to its end, with the buyer at the cashier, step by step. */
export const journeys = {
  Pays: [
    opens,
    decides(`Confirms: ${isAsked}`, 'paid'),
    step('The server says paid', result('succeeded')),
  ],
  Cancels: [
    opens,
    decides(`Leaves the wallet: ${isAsked}`, 'cancelled'),
    step('The server says unpaid', button('cancelled')),
  ],
  CancelsThenPays: [
    opens,
    decides('Leaves the wallet', 'cancelled', button('cancelled')),
    taps('Taps again: the server is asked, then the wallet opens'),
    decides('Confirms, and the server says paid', 'paid', result('succeeded')),
  ],
  IsDeclined: [
    opens,
    decides(`The card is declined: ${isAsked}`, 'failed'),
    step('The server says unpaid, twice', button('failed')),
  ],
  LosesTheNetwork: [
    opens,
    decides(`The network is lost: ${isAsked}`, 'network-error'),
    step('The server says unpaid, twice', button('failed')),
  ],
  BankNeedsAMoment: [
    opens,
    decides(`The wallet says “processing”: ${isAsked}`, 'processing'),
    step('The money comes: the server says paid', result('succeeded')),
  ],
  NoClearAnswer: [
    opens,
    decides(`The wallet does not know: ${isAsked}`, 'unknown'),
    step('The server says paid', result('succeeded')),
  ],
  NeverConfirmed: [
    opens,
    decides(`The wallet says “paid”: ${isAsked}`, 'false-paid'),
    step('The server says unpaid: the result asks on', result('confirming')),
    step('And never says anything else', result('processing')),
  ],
  ConfirmedLate: [
    opens,
    step('Confirms, and the server has not heard of it', AGAIN, async (hand) => {
      hand.sandbox.setServer('behind');
      await hand.decides('paid');
    }),
    step('Taps “Check again”: the server says paid', result('succeeded'), async (hand) => {
      hand.sandbox.setServer('up');
      await hand.taps(AGAIN);
    }),
  ],
  RunsOutOfTime: [
    opens,
    step('The order is closed while the wallet is open', button('expired'), async (hand) => {
      hand.sandbox.closeOrder('T1001');
      await hand.decides('paid');
    }),
  ],
  ServerIsAway: [
    opens,
    step('Confirms, and the server cannot be reached', AGAIN, async (hand) => {
      hand.sandbox.setServer('down');
      await hand.decides('paid');
    }),
    step('Taps “Check again”: the server says paid', result('succeeded'), async (hand) => {
      hand.sandbox.setServer('up');
      await hand.taps(AGAIN);
    }),
  ],
  IsInterrupted: [
    opens,
    {
      says: 'The host kills the app; it is opened again',
      does: (hand) => hand.restart(),
    },
    decides('The wallet was paid: the app finds out', 'paid', result('succeeded')),
  ],
} satisfies Record<string, readonly Step[]>;
