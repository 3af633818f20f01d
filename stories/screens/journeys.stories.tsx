import { useState } from 'react';
import type { Meta } from '@storybook/react-vite';
import { typical } from '../support/orders';
import { Staged } from '../support/stage';
import { journeyStory } from './journey-story';
import { journeys } from './journeys';
import { CheckoutPage, ResultPage } from './shop';

const meta: Meta = {
  title: 'Screens/Journeys',
  parameters: {
    phone: 'none',
    controls: { disable: true },
    docs: {
      description: {
        component:
          'From the order to its end, a phone for every step: each was played so far by a hand that taps like a buyer, in front of a wallet that asks, and can be gone on with. “Interactions” below a story has every tap.',
      },
    },
  },
};
export default meta;

/** Confirms, and sees that the money has arrived. */
export const Pays = journeyStory(journeys.Pays);

/** Leaves the wallet. Not an error: the page says that nothing was paid. */
export const Cancels = journeyStory(journeys.Cancels);

/** Leaves the wallet, taps again, and pays the same order. */
export const CancelsThenPays = journeyStory(journeys.CancelsThenPays);

/** The card is declined, and the server says so twice. A second try is safe. */
export const IsDeclined = journeyStory(journeys.IsDeclined);

/** The wallet loses its network before anything is paid. */
export const LosesTheNetwork = journeyStory(journeys.LosesTheNetwork);

/** The bank takes its time: the server is asked until the money is there. */
export const BankNeedsAMoment = journeyStory(journeys.BankNeedsAMoment);

/** The wallet does not know what happened. It is not shown as failed; the server is asked, and the money is there. */
export const NoClearAnswer = journeyStory(journeys.NoClearAnswer);

/** The wallet says paid and no money comes. Nobody is told that it did, and nobody is told to pay again. */
export const NeverConfirmed = journeyStory(journeys.NeverConfirmed);

/** The server hears of the money after the asking has ended: “Check again” finds it. */
export const ConfirmedLate = journeyStory(journeys.ConfirmedLate);

/** The order is closed while the wallet is open: no money moves, and the next tap makes a new order. */
export const RunsOutOfTime = journeyStory(journeys.RunsOutOfTime);

/** Paid, and the server cannot be reached. What is not known is not shown as failed. */
export const ServerIsAway = journeyStory(journeys.ServerIsAway);

function Interrupted({ name }: { name: string }) {
  const [found, setFound] = useState<string | null>(null);
  return (
    <Staged
      name={name}
      script={{ outcome: 'ask' }}
      onRecovered={({ orderId }) => setFound(orderId)}
    >
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
export const IsInterrupted = journeyStory(journeys.IsInterrupted, (name) => (
  <Interrupted name={name} />
));
