/** @jest-environment jsdom */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createElement, type ReactElement } from 'react';
import { fireEvent, render, waitFor, within, type RenderResult } from '@testing-library/react';
import type { PaymentResultView, PaymentStatus } from '../../src/index';

// Storybook 10 ships as ES modules only, which Jest does not load, so the few rules by which it puts a story together
// are written out here: arguments and parameters of the story over those of its file over those of the preview, and
// decorators from the inside out. `.storybook/check.ts` opens the same stories in the real Storybook.

type Values = Readonly<Record<string, unknown>>;
type Render = (args: Values, context: Context) => ReactElement;
type Decorator = (Story: () => ReactElement, context: Context) => ReactElement;
interface Context {
  args: Values;
  globals: Values;
  parameters: Values;
  canvasElement: HTMLElement;
  canvas: ReturnType<typeof within>;
  userEvent: { click: (element: Element) => Promise<void> };
  step: (says: string, does: () => Promise<void>) => Promise<void>;
}
interface Annotations {
  args?: Values;
  parameters?: Values;
  decorators?: readonly Decorator[];
  render?: Render;
  play?: (context: Context) => Promise<void> | void;
}
type StoryFile = { default: Annotations & { title: string } } & Record<string, Annotations>;

const { default: preview } = jest.requireActual<{
  default: Annotations & { initialGlobals: Values };
}>('../../.storybook/preview');
const FOLDER = path.resolve(__dirname, '../../stories');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.stories.tsx'))
  .map((name) => jest.requireActual<StoryFile>(path.join(FOLDER, name)));

const stories = files.flatMap(({ default: meta, ...own }) =>
  Object.entries(own).map(([name, story]) => ({ title: `${meta.title} ${name}`, meta, story })),
);

function draw(meta: Annotations, story: Annotations): { context: Context; view: RenderResult } {
  const layers = [preview, meta, story];
  const args = Object.assign({}, ...layers.map((layer) => layer.args)) as Values;
  const canvasElement = document.body.appendChild(document.createElement('div'));
  const context: Context = {
    args,
    globals: preview.initialGlobals,
    parameters: Object.assign({}, ...layers.map((layer) => layer.parameters)) as Values,
    canvasElement,
    canvas: within(canvasElement),
    userEvent: { click: async (element) => void fireEvent.click(element) },
    step: (_says, does) => does(),
  };
  const draws = story.render ?? meta.render;
  if (!draws) throw new Error('The story draws nothing.');
  const whole = layers
    .flatMap(({ decorators = [] }) => [...decorators].reverse())
    .reverse()
    .reduce<() => ReactElement>(
      (inner, decorator) => () => decorator(() => createElement(inner), context),
      () => draws(args, context),
    );
  return { context, view: render(createElement(whole), { container: canvasElement }) };
}

let complaints: jest.SpyInstance;
beforeEach(() => {
  complaints = jest.spyOn(console, 'error');
  // As in a browser: React draws when it likes, and a play function waits for what it wants to see.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
afterEach(() => complaints.mockRestore());

it('finds the stories', () => {
  expect(files.length).toBeGreaterThan(7);
  expect(new Set(stories.map(({ title }) => title)).size).toBe(stories.length);
});

it.each(stories)('$title is drawn, and reaches its state', async ({ meta, story }) => {
  const { context, view } = draw(meta, story);
  await story.play?.(context);
  expect(view.container.querySelector('[class*="tpay-"], .order')).not.toBeNull();
  expect(complaints).not.toHaveBeenCalled();
});

const named = (title: string) => stories.find((story) => story.title === title)!;

/** The modifiers of a class name that are to be seen, such as `busy` of `tpay-checkout-button--busy`. */
const modifiers = (root: Element, block: string): string[] =>
  [...root.querySelectorAll(`.${block}`)].flatMap(({ classList }) =>
    [...classList]
      .filter((name) => name.startsWith(`${block}--`))
      .map((name) => name.split('--')[1]!),
  );

// Taro's components for the web take over a new class name a moment later.

it('shows every state that a payment can be in', async () => {
  const states: Record<PaymentStatus, true> = {
    idle: true,
    creating: true,
    paying: true,
    confirming: true,
    succeeded: true,
    processing: true,
    cancelled: true,
    failed: true,
    expired: true,
  };
  const { meta, story } = named('CheckoutButton AllStates');
  const { context, view } = draw(meta, story);
  await story.play?.(context);
  await waitFor(() =>
    expect(modifiers(view.container, 'tpay-checkout-button')).toEqual(
      expect.arrayContaining(Object.keys(states)),
    ),
  );
});

it('shows every view of a result', async () => {
  const views: Record<PaymentResultView['view'], true> = {
    loading: true,
    confirming: true,
    unpaid: true,
    cancelled: true,
    failed: true,
    processing: true,
    succeeded: true,
    expired: true,
    'unknown-order': true,
  };
  const { meta, story } = named('PaymentResult AllStates');
  const { context, view } = draw(meta, story);
  await story.play?.(context);
  await waitFor(() =>
    expect(modifiers(view.container, 'tpay-payment-result')).toEqual(
      expect.arrayContaining(Object.keys(views)),
    ),
  );
});

it('shows pictures that are there, and none from elsewhere', () => {
  const { meta, story } = named('OrderSummary AllStates');
  const { view } = draw(meta, story);
  const sources = [...view.container.querySelectorAll('img')].map((image) =>
    String(image.getAttribute('src')),
  );
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.filter((source) => !existsSync(path.join(FOLDER, '../server', source)))).toEqual(
    [],
  );
});
