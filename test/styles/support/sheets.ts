import path from 'node:path';
import postcss, { type Root } from 'postcss';
import { libraryCss, librarySheets } from '../../../config/library-css.cjs';

/** Every stylesheet that ships, as it ships, by its name in the package. */
export const SHEETS: Readonly<Record<string, string>> = Object.fromEntries(
  librarySheets(path.resolve(__dirname, '../../../src/styles')).map(({ fileName, source }) => [
    fileName,
    libraryCss(source),
  ]),
);

/** @throws Error when no such sheet ships */
export function sheet(fileName: string): string {
  const css = SHEETS[fileName];
  if (css === undefined) throw new Error(`No ${fileName} ships.`);
  return css;
}

/** The names of the themes that have a stylesheet. */
export const THEMES: readonly string[] = Object.keys(SHEETS).flatMap(
  (fileName) => /^themes\/(.+)\.css$/.exec(fileName)?.[1] ?? [],
);

/** All that ships in one: what it says of one sheet holds for the others, which have the same rules. */
export const everything: Root = postcss.parse(
  [sheet('style.css'), ...THEMES.map((theme) => sheet(`themes/${theme}.css`))].join('\n'),
);
