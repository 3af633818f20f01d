import type { Meta } from '@storybook/react-vite';
import { sceneStory } from './scene-story';
import { resultScenes } from './scenes';

const meta: Meta = {
  title: 'Screens/Result',
  parameters: {
    phone: 'screen',
    docs: {
      description: {
        component:
          'How a payment ended, as a page. It needs an order number and nothing else, so it can be opened at any time.',
      },
    },
  },
};
export default meta;

/** Before the first answer of the merchant server. */
export const Loading = sceneStory(resultScenes.Loading);

/** The merchant server has the money. */
export const Paid = sceneStory(resultScenes.Paid);

/** The merchant server has no money yet, and is asked again. */
export const Confirming = sceneStory(resultScenes.Confirming);

/** Asking has ended without a final answer: nobody is told to pay again. */
export const NotConfirmed = sceneStory(resultScenes.NotConfirmed);

/** The order was closed unpaid. */
export const Closed = sceneStory(resultScenes.Closed);

/** The number is wrong, or the order is somebody else's. */
export const UnknownOrder = sceneStory(resultScenes.UnknownOrder);

/** An unpaid order, opened from a list days later: no payment is under way. */
export const LookedAtLater = sceneStory(resultScenes.LookedAtLater);
