import type { StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { Phone } from '../../.storybook/phone';
import { typical } from '../support/orders';
import { handIn } from '../support/hand';
import { Staged } from '../support/stage';
import type { Step } from './scenes';
import { CheckoutPage } from './shop';

const frameName = (index: number): string => `frame ${String(index)}`;

const page = (name: string): ReactNode => (
  <Staged name={name} script={{ outcome: 'ask' }}>
    {(sandbox) => <CheckoutPage order={typical} sandbox={sandbox} />}
  </Staged>
);

/**
 * @param steps of a journey
 * @param draw what is on the phone, with this name for its stage
 * @returns the journey as a story: a phone for every step, side by side, each played so far and to be gone on with
 */
export function journeyStory(steps: readonly Step[], draw = page): StoryObj {
  const frames = ['The order', ...steps.map(({ says }) => says)];
  return {
    render: () => (
      <div className="strip">
        {frames.map((says, index) => (
          <Phone key={says} look="screen" caption={`${String(index + 1)}. ${says}`}>
            {draw(frameName(index))}
          </Phone>
        ))}
      </div>
    ),
    play: async ({ canvasElement, userEvent, step: report }) => {
      for (const [index, says] of frames.entries()) {
        await report(says, async () => {
          const hand = handIn(canvasElement, userEvent, frameName(index));
          for (const { does } of steps.slice(0, index)) await does(hand);
        });
      }
    },
  };
}
