import path from 'node:path';
import { installWithApt, type Machine, thisMachine } from './machine';

/** What a cluster is made and run with. Debian keeps them off the PATH. */
const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'];

/** Folders with one folder for each version, and where the programs are in that. */
const PLACES: Partial<Record<NodeJS.Platform, [folder: string, version: RegExp, bin: string][]>> = {
  linux: [
    ['/usr/lib/postgresql', /^(\d+)$/, 'bin'],
    ['/usr', /^pgsql-(\d+)$/, 'bin'],
  ],
  darwin: [
    ['/opt/homebrew/opt', /^postgresql@(\d+)$/, 'bin'],
    ['/usr/local/opt', /^postgresql@(\d+)$/, 'bin'],
    ['/Applications/Postgres.app/Contents/Versions', /^(\d+)$/, 'bin'],
  ],
};

function versions(machine: Machine): string[] {
  return (PLACES[machine.platform] ?? []).flatMap(([folder, version, bin]) =>
    machine
      .list(folder)
      .map((name) => ({ name, number: Number(version.exec(name)?.[1]) }))
      .filter(({ number }) => !Number.isNaN(number))
      .sort((a, b) => b.number - a.number)
      .map(({ name }) => path.posix.join(folder, name, bin)),
  );
}

/** The folder of an installed PostgreSQL's programs, the newest where there are several, or undefined. */
export function findPostgres(machine: Machine = thisMachine): string | undefined {
  if (machine.platform === 'win32') return undefined;
  const folders = (machine.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return [...folders, ...versions(machine)].find((folder) =>
    PROGRAMS.every((program) => machine.exists(path.posix.join(folder, program))),
  );
}

/** The folder of PostgreSQL's programs; where it may, it installs Debian's. It never downloads one from anywhere else. */
export function ensurePostgres(machine: Machine = thisMachine): string {
  const found = findPostgres(machine);
  if (found !== undefined) return found;
  if (installWithApt(machine, 'postgresql', 'PostgreSQL')) {
    const installed = findPostgres(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    [
      'No PostgreSQL was found; the tests of the merchant server run on one as well.',
      machine.platform === 'darwin'
        ? 'Install one (brew install postgresql@16),'
        : 'Install one (Debian and Ubuntu: sudo apt-get install postgresql; Fedora: sudo dnf install postgresql-server),',
      'or set TEST_DATABASE_URL to a server where databases may be made and dropped.',
    ].join('\n'),
  );
}
