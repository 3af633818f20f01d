import { type Machine } from '../../scripts/lib/machine';
import { ensurePostgres, findPostgres } from '../../scripts/lib/postgres';

const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'];

/** A machine with PostgreSQL's programs in these folders; `install` is where apt-get puts them. */
function machine(folders: string[], more: Partial<Machine> = {}, install?: string) {
  const commands: string[] = [];
  const there = [...folders];
  const fake: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    exists: (file) =>
      file === '/usr/bin/apt-get'
        ? install !== undefined
        : there.some((folder) => PROGRAMS.some((name) => file === `${folder}/${name}`)),
    list: (folder) =>
      there
        .filter((bin) => bin.startsWith(`${folder}/`))
        .map((bin) => bin.slice(folder.length + 1).split('/')[0]!),
    run(command, args) {
      commands.push([command, ...args].join(' '));
      if (args[0] === 'install' && install) there.push(install);
      return 0;
    },
    say: (line) => void commands.push(`says ${line}`),
    ...more,
  };
  return { fake, commands };
}

describe('the search for PostgreSQL', () => {
  it.each([
    ['linux', '/usr/local/bin'],
    ['linux', '/usr/lib/postgresql/15/bin'],
    ['linux', '/usr/pgsql-16/bin'],
    ['darwin', '/opt/homebrew/opt/postgresql@16/bin'],
    ['darwin', '/usr/local/opt/postgresql@14/bin'],
    ['darwin', '/Applications/Postgres.app/Contents/Versions/17/bin'],
  ] as const)('knows on %s %s', (platform, folder) => {
    expect(findPostgres(machine([folder], { platform }).fake)).toBe(folder);
  });

  it('takes the newest version by number, and looks past what is no version', () => {
    const folders = ['9', '16', '15', 'common'].map((name) => `/usr/lib/postgresql/${name}/bin`);
    expect(findPostgres(machine(folders).fake)).toBe('/usr/lib/postgresql/16/bin');
  });

  it('wants all of its programs: a client alone is no server', () => {
    const exists = (file: string) => file === '/usr/bin/postgres';
    expect(findPostgres(machine([], { exists }).fake)).toBeUndefined();
  });
});

describe('PostgreSQL for the tests', () => {
  it('is installed by apt-get where root may, and said so', () => {
    const folder = '/usr/lib/postgresql/15/bin';
    const { fake, commands } = machine([], { isRoot: true }, folder);
    expect(ensurePostgres(fake)).toBe(folder);
    expect(commands).toEqual([
      'says No PostgreSQL here: installing the package postgresql with apt-get.',
      'apt-get update',
      'apt-get install -y --no-install-recommends postgresql',
    ]);
  });

  it.each([
    ['nobody but root installs', {}, /sudo apt-get install postgresql/],
    ['macOS has no apt-get', { platform: 'darwin' }, /brew install postgresql/],
    ['Windows has another way', { platform: 'win32' }, /TEST_DATABASE_URL/],
  ] as const)('is asked for in words when %s', (_why, more, message) => {
    const { fake, commands } = machine([], more, '/usr/lib/postgresql/15/bin');
    expect(() => ensurePostgres(fake)).toThrow(message);
    expect(commands).toEqual([]);
  });
});
