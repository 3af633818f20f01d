/** Every story in a browser: does it come to its end, and does the accessibility checker find something? */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { turn, type BuiltStorybook, type Entry, type Tab } from './built';
import { ROOT } from '../scripts/lib/root';

const AXE = readFileSync(createRequire(`${ROOT}/`).resolve('axe-core/axe.min.js'), 'utf8');

/** The looks in which each story is looked at. */
const LOOKS = {
  light: { appearance: 'light', locale: 'en' },
  dark: { appearance: 'dark', locale: 'en' },
  'right to left': { appearance: 'light', locale: 'ar' },
} as const;

/** Of the addon's own run in the same page nothing is needed: it would be a second one. */
const QUIET = { a11y: 'manual' };

async function findings(tab: Tab, look: string): Promise<void> {
  const violations = await tab.page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: string, options: object): Promise<AxeResults> };
    };
    // A story is no whole page: it has no landmarks of its own.
    const rules = { region: { enabled: false } };
    const results = await axe.run('#storybook-root', { rules, resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => ({ id, help, html: nodes[0]?.html }));
  });
  for (const { id, help, html } of violations) {
    tab.problem(`${look}: ${id}: ${help}: ${html ?? ''}`);
  }
}

/** Goes through stories until none is left. */
async function work(storybook: BuiltStorybook, stories: Entry[]): Promise<void> {
  const tab = await storybook.tab();
  const first = stories.shift();
  if (!first) return;
  await tab.open(first);
  await tab.page.addScriptTag({ content: AXE });
  for (let story: Entry | undefined = first; story; story = stories.shift()) {
    if (story !== first) await tab.select(story.id, { ...LOOKS.light, ...QUIET });
    for (const [name, globals] of Object.entries(LOOKS)) {
      if (name !== 'light') await turn(tab.page, globals);
      await findings(tab, name);
    }
  }
  await tab.page.context().close();
}

/** The frame around the stories, and the pages of documentation. */
async function readPages(storybook: BuiltStorybook, pages: readonly Entry[]): Promise<void> {
  const tab = await storybook.tab();
  await tab.page.goto(`${storybook.base}index.html`);
  await tab.page.locator('#storybook-preview-iframe').waitFor();
  for (const page of pages) await tab.open(page);
  await tab.page.context().close();
}

/**
 * @param storybook what is looked at; its problems become more
 * @param entries of its index
 */
export async function examine(storybook: BuiltStorybook, entries: readonly Entry[]): Promise<void> {
  const stories = entries.filter(({ type }) => type === 'story');
  await Promise.all([
    work(storybook, stories),
    work(storybook, stories),
    readPages(
      storybook,
      entries.filter(({ type }) => type === 'docs'),
    ),
  ]);
}
