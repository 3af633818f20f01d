import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** The world that a search for a program depends on, so that tests can bring their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  exists(file: string): boolean;
  /** The names in a folder; none when there is no such folder. */
  list(folder: string): string[];
  /** The exit code; null when the program could not be started. */
  run(command: string, args: string[], show?: 'output'): number | null;
  say(line: string): void;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  run: (command, args, show) =>
    spawnSync(command, args, {
      stdio: ['ignore', show ? 'inherit' : 'ignore', show ? 'inherit' : 'ignore'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: show ? undefined : 20_000,
    }).status,
  say: (line) => process.stdout.write(`${line}\n`),
};

/**
 * Installs a package of Debian's where that is allowed.
 * @param missing what is not here, for the line that says what happens
 * @returns whether it was tried
 */
export function installWithApt(machine: Machine, name: string, missing: string): boolean {
  if (!machine.isRoot || !machine.exists('/usr/bin/apt-get')) return false;
  machine.say(`No ${missing} here: installing the package ${name} with apt-get.`);
  machine.run('apt-get', ['update'], 'output');
  machine.run('apt-get', ['install', '-y', '--no-install-recommends', name], 'output');
  return true;
}
