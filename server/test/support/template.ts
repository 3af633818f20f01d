import { cp, mkdtemp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { dependencies } from '../../package.json';
import { ensureSandboxKeys } from '../../src/index';

const CACHE = join(__dirname, '../../../node_modules/.cache/tradepay');
const TEMPLATE = join(CACHE, `pglite-${dependencies['@electric-sql/pglite']}`);

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Fills the folder `dir` with an empty database cluster and with keys. Both take seconds to make and no time to copy, so
 * they are made once per machine. The cluster holds nothing of ours: the servers run every migration on it.
 */
export async function copyTemplate(dir: string): Promise<void> {
  if (!(await exists(TEMPLATE))) {
    await mkdir(CACHE, { recursive: true });
    const fresh = await mkdtemp(join(CACHE, 'new-'));
    const client = new PGlite(join(fresh, 'merchant'));
    await client.waitReady;
    await client.close();
    await ensureSandboxKeys(join(fresh, 'keys'));
    // Whoever is first wins; another test file may have made one at the same time.
    await rename(fresh, TEMPLATE).catch(() => rm(fresh, { recursive: true }));
  }
  await cp(TEMPLATE, dir, { recursive: true });
}
