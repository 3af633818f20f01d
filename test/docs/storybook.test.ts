import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/root';
import { addressOf, forStorybook, GUIDES } from '../../stories/support/guides';

const folder = path.join(ROOT, 'stories/docs');
const shown = readdirSync(folder)
  .filter((name) => name.startsWith('guide-'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

it.each(Object.entries(GUIDES))('shows docs/%s as %s, and keeps its address', (page, title) => {
  expect(existsSync(path.join(ROOT, 'docs', page))).toBe(true);
  const mdx = shown.filter((text) => text.includes(`from '../../docs/${page}?raw'`));
  expect(mdx).toHaveLength(1);
  expect(mdx[0]).toContain(`<Meta title="Guides/${title}" />`);
  const addresses = readFileSync(path.join(ROOT, 'test/stories/addresses.txt'), 'utf8');
  expect(addresses.split('\n')).toContain(addressOf(title));
});

it('shows no page besides, and has them in order', () => {
  expect(shown).toHaveLength(Object.keys(GUIDES).length);
  const preview = readFileSync(path.join(ROOT, '.storybook/preview.tsx'), 'utf8');
  const [, order = ''] = /'Guides',\s*\[([^\]]*)\]/.exec(preview) ?? [];
  const titles = [...order.matchAll(/'([^']+)'/g)].map(([, title]) => title);
  expect(titles.slice(-shown.length)).toEqual(Object.values(GUIDES));
});

it('leads links between guides to Storybook, takes those into the repository out, and leaves code alone', () => {
  const text = [
    'See [pay](paying.md#with-tradeno), [`code`](start.md), [here](#there) and [the site](https://taro.zone).',
    '![Themes](images/themes.png) of [the demo](../src/pages/result/index.tsx)',
    '```md',
    '[pay](paying.md)',
    '```',
  ].join('\n');
  expect(forStorybook(text)).toBe(
    [
      'See [pay](?path=/docs/guides-pay--docs#with-tradeno), [`code`](?path=/docs/guides-start-in-five-minutes--docs), [here](#there) and [the site](https://taro.zone).',
      '![Themes](images/themes.png) of the demo',
      '```md',
      '[pay](paying.md)',
      '```',
    ].join('\n'),
  );
});
