import type { StoryObj } from '@storybook/react-vite';
import { handIn } from '../support/hand';
import { Staged } from '../support/stage';
import type { Scene } from './scenes';

type Play = NonNullable<StoryObj['play']>;

/**
 * @param canvas where the scene is drawn
 * @param user who taps
 * @param scene what happens
 * @param name which of the story's stages
 */
export async function playScene(
  canvas: HTMLElement,
  user: Pick<Parameters<Play>[0]['userEvent'], 'click'>,
  scene: Scene,
  name?: string,
): Promise<void> {
  const hand = handIn(canvas, user, name);
  await scene.play?.(hand);
  await hand.sees(scene.ends);
}

/** @returns the scene as a story of its own */
export function sceneStory(scene: Scene): StoryObj {
  return {
    render: () => <Staged script={scene.script}>{scene.draw}</Staged>,
    play: ({ canvasElement, userEvent }) => playScene(canvasElement, userEvent, scene),
  };
}
