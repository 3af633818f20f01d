import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './root';

/** The pages by what an app imports, named in typedoc.json. */
export const API_PAGES = ['index.md', 'sandbox.md', 'plugin.md'];

/**
 * Every public name with its type and what its comment says: what a change of it shows in when it is reviewed.
 *
 * @returns the pages of docs/api by their names
 */
export async function apiReference(): Promise<Map<string, string>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tradepay-api-'));
  try {
    const typedoc = path.join(ROOT, 'node_modules/typedoc/bin/typedoc');
    await promisify(execFile)(process.execPath, [typedoc, '--out', folder], { cwd: ROOT });
    const pages = new Map<string, string>();
    for (const name of API_PAGES) pages.set(name, await readFile(path.join(folder, name), 'utf8'));
    return pages;
  } finally {
    await rm(folder, { recursive: true });
  }
}
