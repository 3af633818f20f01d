import { cp, mkdtemp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { dependencies } from '../../package.json';

const CACHE = join(__dirname, '../../../node_modules/.cache/tradepay');
const TEMPLATE = join(CACHE, `pglite-${dependencies['@electric-sql/pglite']}`);

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Gives the folder `dir` an empty cluster. Making one takes PGlite four seconds, copying one takes a fraction; it is made
 * once per machine and holds nothing of ours: the servers still run every migration on it.
 */
export async function copyEmptyCluster(dir: string): Promise<void> {
  if (!(await exists(TEMPLATE))) {
    await mkdir(CACHE, { recursive: true });
    const fresh = await mkdtemp(join(CACHE, 'new-'));
    const client = new PGlite(fresh);
    await client.waitReady;
    await client.close();
    // Whoever is first wins; another test file may have made one at the same time.
    await rename(fresh, TEMPLATE).catch(() => rm(fresh, { recursive: true }));
  }
  await cp(TEMPLATE, dir, { recursive: true });
}
