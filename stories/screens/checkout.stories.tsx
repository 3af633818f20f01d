import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Order } from 'taro-tradepay';
import { typical } from '../support/orders';
import { Live, outcomeControl, type StoryOutcome } from '../support/stage';
import { sceneStory } from './scene-story';
import { checkoutScenes } from './scenes';
import { CheckoutPage } from './shop';

interface Controls {
  outcome: StoryOutcome;
  order: Order;
}

const meta: Meta<Controls> = {
  title: 'Screens/Checkout',
  parameters: {
    phone: 'screen',
    docs: {
      description: {
        component:
          'An order and the button below it. Cancelled and failed payments stay on this page, where the button says so; paid and unconfirmed ones go on to the result.',
      },
    },
  },
};
export default meta;

/** Pay it by hand, in real time: you are the buyer at the wallet. */
export const Journey: StoryObj<Controls> = {
  name: 'Pay it yourself',
  argTypes: {
    outcome: outcomeControl,
    order: { name: 'Order', description: 'As the merchant server priced it.', control: 'object' },
  },
  args: { outcome: 'ask', order: typical },
  render: ({ outcome, order }) => (
    <Live key={outcome} outcome={outcome}>
      {(sandbox) => <CheckoutPage order={order} sandbox={sandbox} />}
    </Live>
  ),
};

/** Before the tap. */
export const Start = sceneStory(checkoutScenes.Start);

/** The order is on its way: its place is kept. */
export const Loading = sceneStory(checkoutScenes.Loading);

/** A long order opens in part; it scrolls, and the button stays. */
export const LongOrder = sceneStory(checkoutScenes.LongOrder);

/** Long texts and a large amount on one page. */
export const LongTexts = sceneStory(checkoutScenes.LongTexts);

/** The goods are kept for a quarter of an hour. */
export const TimeToPay = sceneStory(checkoutScenes.TimeToPay);

/** The order does not add up: no price is shown, and nothing can be paid. */
export const WrongOrder = sceneStory(checkoutScenes.WrongOrder);

/** The program runs where no wallet can be called. */
export const NoWallet = sceneStory(checkoutScenes.NoWallet);

/** The wallet's own screen covers the page. */
export const AtTheWallet = sceneStory(checkoutScenes.AtTheWallet);

/** The wallet has closed, and the merchant server is asked. */
export const Confirming = sceneStory(checkoutScenes.Confirming);

/** The buyer left the wallet: the page stays, and nothing is lost. */
export const Cancelled = sceneStory(checkoutScenes.Cancelled);

/** The wallet declined: the page stays, and says that a second try is safe. */
export const Failed = sceneStory(checkoutScenes.Failed);
