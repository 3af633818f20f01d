import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/root';
import { linksOf, PAGES, textOf } from './support/pages';

const pages = [
  ...PAGES,
  'CONTRIBUTING.md',
  ...readdirSync(path.join(ROOT, 'docs/decisions'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/decisions/${name}`),
];

/** The anchors that hosts of Markdown give to headings. */
function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  const body = text.replaceAll(/^( *)```[\s\S]*?^ *```$/gm, '');
  return [...body.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${String(count)}`;
  });
}

/** What is wrong with a link of a page; null for nothing. */
function mistakeIn(page: string, target: string): string | null {
  if (/^https?:/.test(target)) return null;
  const [file = '', anchor] = target.split('#');
  const place = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(path.join(ROOT, place))) return `${page}: there is no ${target}`;
  if (anchor === undefined || anchorsOf(textOf(place)).includes(anchor)) return null;
  return `${page}: ${place} has no heading for #${anchor}`;
}

it.each(pages)('every link of %s leads somewhere', (page) => {
  expect(linksOf(textOf(page)).flatMap((target) => mistakeIn(page, target) ?? [])).toEqual([]);
});

it('would find a page that is gone, and a heading that is called otherwise', () => {
  const text = '[a](gone.md) [b](start.md#an-app) [c](start.md#no-such)\n\n[d]: ../src/gone.ts\n';
  expect(linksOf(text).map((target) => mistakeIn('docs/paying.md', target))).toEqual([
    'docs/paying.md: there is no gone.md',
    null,
    'docs/paying.md: docs/start.md has no heading for #no-such',
    'docs/paying.md: there is no ../src/gone.ts',
  ]);
});

it('every guide is in the index', () => {
  const index = linksOf(textOf('docs/README.md'));
  const guides = PAGES.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md');
  expect(index).toEqual(expect.arrayContaining(guides.map((page) => path.basename(page))));
});
