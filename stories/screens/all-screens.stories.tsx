import type { Meta, StoryObj } from '@storybook/react-vite';
import { Phone, spaced } from '../../.storybook/phone';
import { Staged } from '../support/stage';
import { playScene } from './scene-story';
import { checkoutScenes, ordersScenes, resultScenes, type Scene } from './scenes';

const meta: Meta = {
  title: 'Screens/All screens',
  parameters: {
    phone: 'none',
    controls: { disable: true },
    docs: {
      description: {
        component:
          'Every screen on one sheet, for a review. Open it alone (the last button of the toolbar) to print it: no phone is torn in two.',
      },
    },
  },
};
export default meta;

const named = (page: string, scenes: Readonly<Record<string, Scene>>) =>
  Object.entries(scenes).map(
    ([name, scene]) => [`${page} · ${spaced(name).toLowerCase()}`, scene] as const,
  );

const sheet: readonly (readonly [caption: string, scene: Scene])[] = [
  ...named('Checkout', checkoutScenes),
  ...named('Result', resultScenes),
  ...named('Orders', ordersScenes),
];

/** In the language, the theme, the light and the size that the toolbar says. */
export const AllScreens: StoryObj = {
  name: 'All screens',
  render: () => (
    <>
      {sheet.map(([caption, { script, draw }]) => (
        <Phone key={caption} look="screen" caption={caption}>
          <Staged name={caption} script={script}>
            {draw}
          </Staged>
        </Phone>
      ))}
    </>
  ),
  play: async ({ canvasElement, userEvent }) => {
    for (const [caption, scene] of sheet) {
      await playScene(canvasElement, userEvent, scene, caption);
    }
  },
};
