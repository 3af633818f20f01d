import type { SandboxOutcome } from 'taro-tradepay/sandbox';
import { stageIn, type Stage } from './stage';

/** Somebody's hand on the phone of a story: it waits for what it wants to touch, in every language. */
export interface Hand extends Stage {
  /** @param selector of what has to be there, or to come in a moment */
  readonly sees: (selector: string) => Promise<Element>;
  readonly taps: (selector: string) => Promise<void>;
  /** Lets the time go on until it is there to be seen, a minute at the most. */
  readonly waitsFor: (selector: string) => Promise<void>;
  /** Decides at the open cashier. */
  readonly decides: (outcome: SandboxOutcome) => Promise<void>;
}

interface User {
  click: (element: Element) => Promise<void>;
}

/**
 * @param canvas where the story is drawn
 * @param user who taps
 * @param name which of its stages
 * @returns the hand, in front of that stage
 */
export function handIn(canvas: HTMLElement, user: User, name = ''): Hand {
  const { element, ...stage } = stageIn(canvas, name);
  async function sees(selector: string): Promise<Element> {
    for (let turn = 0; turn < 400; turn += 1) {
      const found = element.querySelector(selector);
      if (found) return found;
      // What is drawn next is drawn a moment later.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`There is no ${selector} to be seen.`);
  }
  const taps = async (selector: string): Promise<void> => user.click(await sees(selector));
  return {
    ...stage,
    // A restart draws the stage anew.
    restart: () => stageIn(canvas, name).restart(),
    async waitsFor(selector) {
      for (let passed = 0; passed < 60_000; passed += 100) {
        if (element.querySelector(selector)) return;
        await stage.clock.advance(100);
        // What that has changed is drawn, and asks, a moment later.
        await new Promise((resolve) => setTimeout(resolve));
      }
      await sees(selector);
    },
    sees,
    taps,
    decides: (outcome) => taps(`[data-outcome="${outcome}"]`),
  };
}
