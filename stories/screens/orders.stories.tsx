import type { Meta } from '@storybook/react-vite';
import { sceneStory } from './scene-story';
import { ordersScenes } from './scenes';

const meta: Meta = {
  title: 'Screens/Orders',
  parameters: {
    phone: 'screen',
    docs: {
      description: {
        component:
          'A list of orders. The list is the shop’s own; each order leads to its result, which shows how things stand by now.',
      },
    },
  },
};
export default meta;

/** Paid, unpaid and closed. */
export const List = sceneStory(ordersScenes.List);

/** A paid order, opened again: it shows the time of its payment. */
export const OpenedAgain = sceneStory(ordersScenes.OpenedAgain);
