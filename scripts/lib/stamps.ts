import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { entryOf, type Target } from './targets';

/** All that a build of the demo depends on, besides its target and the address of the merchant server. */
const SOURCES = ['src', 'config', 'package-lock.json', 'babel.config.cjs'];

/** Files under `place` as paths from `root`, in an order that no file system decides. */
function filesUnder(root: string, place: string): string[] {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, `${place}/${name}`));
}

/** The same for the same sources, whatever their dates. */
export function fingerprint(root: string, target: Target, merchantUrl: string | undefined): string {
  const projectFiles = readdirSync(root).filter((name) => /^project\..*json$/.test(name));
  const hash = createHash('sha256').update(JSON.stringify([target, merchantUrl ?? null]));
  for (const file of [...SOURCES, ...projectFiles.sort()].flatMap((place) =>
    filesUnder(root, place),
  )) {
    const content = readFileSync(path.join(root, file));
    hash.update(JSON.stringify([file, content.length])).update(content);
  }
  return hash.digest('hex');
}

/** Beside the builds, not inside one: Taro empties a target's folder. */
const stampFile = (root: string, target: Target) => path.join(root, 'build/.stamps', target);

export function isStale(root: string, target: Target, print: string): boolean {
  const stamp = stampFile(root, target);
  if (!existsSync(path.join(root, 'build', target, entryOf(target)))) return true;
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== print;
}

export function writeStamp(root: string, target: Target, print: string): void {
  const stamp = stampFile(root, target);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

export function removeStamp(root: string, target: Target): void {
  rmSync(stampFile(root, target), { force: true });
}
