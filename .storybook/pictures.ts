/** The chosen stories against the pictures that were accepted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/lib/root';
import { chosen, type Chosen } from '../test/pictures/chosen';
import type { BuiltStorybook } from './built';
import { compare } from './compare';

const ACCEPTED = path.join(ROOT, 'test/pictures');
const FAILED = path.join(ROOT, '.cache/pictures');

/** The letters of every picture, on every machine: one open font, of which nothing is published. */
function font(): string {
  const folder = path.join(ROOT, 'node_modules/@fontsource/vazirmatn/files');
  const ranges = {
    arabic: 'U+0600-06FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC',
    latin: 'U+0000-02FF, U+2000-200B, U+2010-22FF',
  };
  const faces = Object.entries(ranges).flatMap(([script, range]) =>
    [400, 500, 600, 700].map((weight) => {
      const file = path.join(folder, `vazirmatn-${script}-${String(weight)}-normal.woff2`);
      const data = readFileSync(file).toString('base64');
      return `@font-face { font-family: Pictures; font-weight: ${String(weight)}; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}); }`;
    }),
  );
  return [
    ...faces,
    '*, *::before, *::after { font-family: Pictures !important; animation: none !important; transition: none !important; caret-color: transparent !important; }',
  ].join('\n');
}

const nameOf = ({ id, look }: Chosen): string => `${id}.${look}.png`;

const GLOBALS: Readonly<Record<Chosen['look'], string>> = {
  light: 'appearance:light',
  dark: 'appearance:dark',
  rtl: 'locale:ar',
  ledger: 'theme:ledger',
  clay: 'theme:clay',
  beacon: 'theme:beacon',
  large: 'text:200;phone:320x568',
};

/**
 * @param storybook what is looked at; its problems become more
 * @param part only pictures with this in their names
 * @param accept whether what differs becomes the accepted picture
 * @returns what to say about it
 */
export async function comparePictures(
  storybook: BuiltStorybook,
  part: string,
  accept: boolean,
): Promise<string> {
  const wanted = chosen.filter((one) => nameOf(one).includes(part));
  const left = [...wanted];
  const differing: string[] = [];
  let written = 0;
  rmSync(FAILED, { recursive: true, force: true });

  async function work(): Promise<void> {
    const tab = await storybook.tab({
      viewport: { width: 481, height: 900 },
      reducedMotion: 'reduce',
    });
    await tab.page.addInitScript((css) => {
      document.addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
      });
    }, font());
    for (let one = left.shift(); one; one = left.shift()) {
      await tab.open({ id: one.id, type: 'story' }, `${GLOBALS[one.look]};a11y.manual:!true`);
      await tab.page.evaluate(async () => {
        for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
        await document.fonts.ready;
      });
      const picture = await tab.page
        .locator('.phone__card')
        .first()
        .screenshot({ animations: 'disabled' });
      judge(nameOf(one), picture);
    }
    await tab.page.context().close();
  }

  function judge(name: string, picture: Buffer): void {
    const file = path.join(ACCEPTED, name);
    const difference = existsSync(file) ? compare(readFileSync(file), picture) : null;
    if (difference?.same) return;
    if (accept) {
      writeFileSync(file, picture);
      written += 1;
      return;
    }
    mkdirSync(FAILED, { recursive: true });
    const shown = path.join(FAILED, name);
    writeFileSync(shown, difference?.picture ?? picture);
    const why = difference?.why ?? 'has not been accepted yet';
    differing.push(`${name} ${why}: ${path.relative(ROOT, shown)}`);
  }

  await Promise.all([work(), work()]);

  const names = new Set(chosen.map(nameOf));
  const stale = readdirSync(ACCEPTED).filter((name) => name.endsWith('.png') && !names.has(name));
  for (const name of stale) {
    if (accept) rmSync(path.join(ACCEPTED, name));
    else differing.push(`${name} is of no chosen story any more`);
  }
  if (differing.length > 0) {
    storybook.problems.push(
      'Pictures that are not as they were accepted; left: accepted, middle: now, right: where they differ.',
      ...differing.sort(),
      'If they are right as they are now: npm run pictures -- --accept',
    );
  }
  return accept
    ? `${String(wanted.length)} pictures, ${String(written)} of them new.`
    : `${String(wanted.length)} pictures were compared.`;
}
