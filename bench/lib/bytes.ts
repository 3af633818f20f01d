import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a build is made of. */
export const KINDS = ['scripts', 'styles', 'templates'] as const;
type Kind = (typeof KINDS)[number];

export interface Weight {
  raw: number;
  gzip: number;
}
export type Weights = Record<Kind | 'total', Weight>;

const ENDINGS: Record<Kind, RegExp> = {
  scripts: /\.(js|sjs|wxs)$/,
  styles: /\.(acss|wxss|css)$/,
  templates: /\.(axml|wxml|json|html)$/,
};

/** @returns bytes as they are stored, and as gzip at its best packs them; nothing has no frame either */
export const weigh = (text: Buffer): Weight => ({
  raw: text.length,
  gzip: text.length === 0 ? 0 : gzipSync(text, { level: 9 }).length,
});

/**
 * A package reaches the phone packed as a whole, so that what two files have in common counts once: the files of a kind
 * are packed together, by their names.
 *
 * @param folder a build
 * @returns what it weighs
 */
export function weighBuild(folder: string): Weights {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
  const of = (kind: Kind): Weight =>
    weigh(
      Buffer.concat(
        files
          .filter((name) => ENDINGS[kind].test(name))
          .map((name) => readFileSync(path.join(folder, name))),
      ),
    );
  return totalled({ scripts: of('scripts'), styles: of('styles'), templates: of('templates') });
}

/** @returns how much more one weighs than the other */
export function over(build: Weights, base: Weights): Weights {
  const difference = (kind: Kind): Weight => ({
    raw: build[kind].raw - base[kind].raw,
    gzip: build[kind].gzip - base[kind].gzip,
  });
  return totalled({
    scripts: difference('scripts'),
    styles: difference('styles'),
    templates: difference('templates'),
  });
}

function totalled(kinds: Record<Kind, Weight>): Weights {
  const sum = (unit: keyof Weight): number =>
    KINDS.reduce((total, kind) => total + kinds[kind][unit], 0);
  return { ...kinds, total: { raw: sum('raw'), gzip: sum('gzip') } };
}
