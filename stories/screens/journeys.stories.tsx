import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { typical } from '../support/orders';
import { handIn } from '../support/hand';
import { Staged } from '../support/stage';
import { sceneStory } from './scene-story';
import { journeys } from './scenes';
import { CheckoutPage, ResultPage } from './shop';

const meta: Meta = {
  title: 'Screens/Journeys',
  parameters: {
    phone: 'screen',
    docs: {
      description: {
        component:
          'From the order to its end, played by a hand that taps like a buyer, in front of a wallet that asks. The steps below each story show what it did.',
      },
    },
  },
};
export default meta;

/** Confirms, and sees that the money has arrived. */
export const Pays = sceneStory(journeys.Pays);

/** Leaves the wallet. Not an error: the page says that nothing was paid. */
export const Cancels = sceneStory(journeys.Cancels);

/** Leaves the wallet, taps again, and pays the same order. */
export const CancelsThenPays = sceneStory(journeys.CancelsThenPays);

/** The card is declined, and the server says so twice. A second try is safe. */
export const IsDeclined = sceneStory(journeys.IsDeclined);

/** The wallet loses its network before anything is paid. */
export const LosesTheNetwork = sceneStory(journeys.LosesTheNetwork);

/** The bank takes its time: the server is asked until the money is there. */
export const BankNeedsAMoment = sceneStory(journeys.BankNeedsAMoment);

/** The wallet does not know what happened. It is not shown as failed; the server is asked, and the money is there. */
export const NoClearAnswer = sceneStory(journeys.NoClearAnswer);

/** The wallet says paid and no money comes. Nobody is told that it did, and nobody is told to pay again. */
export const NeverConfirmed = sceneStory(journeys.NeverConfirmed);

/** The server hears of the money after the asking has ended: “Check again” finds it. */
export const ConfirmedLate = sceneStory(journeys.ConfirmedLate);

/** The order is closed while the wallet is open: no money moves, and the next tap makes a new order. */
export const RunsOutOfTime = sceneStory(journeys.RunsOutOfTime);

/** Paid, and the server cannot be reached. What is not known is not shown as failed. */
export const ServerIsAway = sceneStory(journeys.ServerIsAway);

function Interrupted() {
  const [found, setFound] = useState<string | null>(null);
  return (
    <Staged script={{ outcome: 'ask' }} onRecovered={({ orderId }) => setFound(orderId)}>
      {(sandbox) =>
        found === null ? (
          <CheckoutPage order={typical} sandbox={sandbox} />
        ) : (
          <ResultPage orderId={found} onLeave={() => setFound(null)} />
        )
      }
    </Staged>
  );
}

/** The host kills the app while the wallet is open. Opened again, it finds out that the order was paid. */
export const IsInterrupted: StoryObj = {
  render: () => <Interrupted />,
  play: async ({ canvasElement, userEvent }) => {
    const { taps, waitsFor, decides, restart } = handIn(canvasElement, userEvent);
    await taps('.tpay-checkout-button__control');
    await waitsFor('.cashier');
    await restart();
    await decides('paid');
    await waitsFor('.tpay-payment-result--succeeded');
  },
};
