import fs from 'node:fs';
import path from 'node:path';

/** Every file below a directory, as posix paths relative to it, in a stable order. */
export function filesUnder(dir: string, below = ''): string[] {
  const entries = fs.readdirSync(path.join(dir, below), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.posix.join(below, entry.name);
      return entry.isDirectory() ? filesUnder(dir, file) : [file];
    });
}

/** Changes whenever a file below the directory does: cheap enough to ask on every page load. */
export function fingerprint(dir: string): string {
  return filesUnder(dir)
    .map((file) => {
      const { mtimeMs, size } = fs.statSync(path.join(dir, file));
      return `${file}:${mtimeMs}:${size}`;
    })
    .join('|');
}
