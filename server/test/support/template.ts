import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { dependencies } from '../../package.json';
import { ensureSandboxKeys } from '../../src/index';
import type { SandboxKeys } from '../../src/index';

// Nothing here waits for time: a busy machine, or a first run, only makes it slower.
jest.setTimeout(60_000);

const CACHE = join(__dirname, '../../../node_modules/.cache/tradepay');
const TEMPLATE = join(CACHE, `pglite-${dependencies['@electric-sql/pglite']}`);
const CLUSTER = 'cluster.tar';

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** An empty database cluster and keys take seconds to make, so they are made once per machine. */
async function ensureTemplate(): Promise<void> {
  if (await exists(join(TEMPLATE, CLUSTER))) return;
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, 'new-'));
  const client = await PGlite.create();
  const cluster = await client.dumpDataDir('none');
  await client.close();
  await writeFile(join(fresh, CLUSTER), Buffer.from(await cluster.arrayBuffer()));
  await ensureSandboxKeys(join(fresh, 'keys'));
  // Whoever is first wins; another test file may have made one at the same time.
  await rename(fresh, TEMPLATE).catch(() => rm(fresh, { recursive: true }));
}

export async function testKeys(): Promise<SandboxKeys> {
  await ensureTemplate();
  return ensureSandboxKeys(join(TEMPLATE, 'keys'));
}

/** An empty cluster in memory. It holds nothing of ours. */
export async function createPglite(): Promise<PGlite> {
  await ensureTemplate();
  const cluster = new Blob([await readFile(join(TEMPLATE, CLUSTER))]);
  return new PGlite({ loadDataDir: cluster });
}
