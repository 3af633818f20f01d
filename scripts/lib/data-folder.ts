import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whether a process of that number runs. */
export function isRunning(pid: number): boolean {
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

/**
 * The embedded database bears one process: a second `npm start` gets a folder of its own inside the usual one.
 * With `reset` the folder is emptied first.
 */
export function claimDataFolder(
  usual: string,
  { reset = false, pid = process.pid, running = isRunning } = {},
): DataFolder {
  const usualOwner = ownerOf(usual, running);
  if (usualOwner !== undefined && reset) {
    throw new Error(
      `Process ${usualOwner} is using ${usual}, which --reset would remove: stop it first.`,
    );
  }
  let folder = usual;
  for (let n = 2; ownerOf(folder, running) !== undefined; n += 1) {
    folder = path.join(usual, `instance-${n}`);
  }
  if (reset) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(pidFile(folder), String(pid));
  return {
    folder,
    ...(usualOwner !== undefined && { usualOwner }),
    release: () => rmSync(pidFile(folder), { force: true }),
  };
}
