import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { taroArguments, taroEnvironment } from '../../../scripts/lib/build-targets';
import { ROOT } from '../../../scripts/lib/root';
import { fingerprint } from '../../../scripts/lib/stamps';

const SOURCE = 'test/journeys/widths';

/** The same for the same sources of the app, the library and the builds' configuration. */
function printOf(designWidth: number): string {
  const hash = createHash('sha256').update(fingerprint(ROOT, 'alipay', undefined));
  for (const name of readdirSync(path.join(ROOT, SOURCE), { recursive: true, encoding: 'utf8' })) {
    const file = path.join(ROOT, SOURCE, name);
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
  }
  return `${designWidth} ${hash.digest('hex')}`;
}

/**
 * Builds the app of `test/journeys/widths` for Alipay as a consumer with this designWidth would, unless it is built.
 *
 * @returns the folder that holds the build
 */
export async function buildAtWidth(designWidth: number): Promise<string> {
  const folder = `build/.widths/${designWidth}`;
  const stamp = path.join(ROOT, folder, 'stamp');
  const print = printOf(designWidth);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return path.join(ROOT, folder);
  await promisify(execFile)(process.execPath, taroArguments('alipay'), {
    cwd: ROOT,
    env: {
      ...taroEnvironment('production'),
      DESIGN_WIDTH: String(designWidth),
      SOURCE_ROOT: SOURCE,
      OUTPUT_ROOT: `${folder}/alipay`,
    },
  });
  writeFileSync(stamp, print);
  return path.join(ROOT, folder);
}
