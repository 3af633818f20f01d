import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Whether a process of that number runs. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export interface DataFolder {
  folder: string;
  /** The process that has the usual folder, when this is another one. */
  usualOwner?: number;
  release(): void;
}

const pidFile = (folder: string) => path.join(folder, 'pid');

function ownerOf(folder: string, running: (pid: number) => boolean): number | undefined {
  if (!existsSync(pidFile(folder))) return undefined;
  const pid = Number(readFileSync(pidFile(folder), 'utf8'));
  return Number.isInteger(pid) && pid > 0 && running(pid) ? pid : undefined;
}

/** Puts our number there in one step, so that of two that start together one has the folder and the other knows it. */
function claim(folder: string, pid: number, running: (pid: number) => boolean): boolean {
  mkdirSync(folder, { recursive: true });
  const mine = path.join(folder, `pid-${String(pid)}`);
  writeFileSync(mine, String(pid));
  try {
    if (existsSync(pidFile(folder)) && ownerOf(folder, running) === undefined) {
      rmSync(pidFile(folder), { force: true });
    }
    linkSync(mine, pidFile(folder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Removes what is in the folder, but for our claim and for what another process uses. */
function empty(folder: string, running: (pid: number) => boolean): void {
  for (const name of readdirSync(folder)) {
    const entry = path.join(folder, name);
    if (entry === pidFile(folder) || ownerOf(entry, running) !== undefined) continue;
    rmSync(entry, { recursive: true, force: true });
  }
}

/**
 * The embedded database bears one process: a second `npm start` gets a folder of its own inside the usual one.
 * With `reset` the folder is emptied first.
 */
export function claimDataFolder(
  usual: string,
  { reset = false, pid = process.pid, running = isRunning } = {},
): DataFolder {
  let folder = usual;
  for (let n = 2; !claim(folder, pid, running); n += 1) {
    const owner = ownerOf(usual, running);
    if (reset && owner !== undefined) {
      throw new Error(
        `Process ${owner} is using ${usual}, which --reset would remove: stop it first.`,
      );
    }
    folder = path.join(usual, `instance-${n}`);
  }
  if (reset) empty(folder, running);
  const usualOwner = folder === usual ? undefined : ownerOf(usual, running);
  return {
    folder,
    ...(usualOwner !== undefined && { usualOwner }),
    release: () => rmSync(pidFile(folder), { force: true }),
  };
}
