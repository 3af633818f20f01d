/** A PostgreSQL of one's own for as long as this process lives: in a temporary folder, on a socket in that folder. */
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Cluster {
  /** The connection string of a database in it; `postgres` is always there. */
  url(database: string): string;
  /** Stops and starts the server. `immediate` is a crash: no goodbye, and recovery from the log. */
  restart(mode: 'fast' | 'immediate'): Promise<void>;
  /** Ends the server and removes its folder. Happens by itself when this process ends, however it does. */
  stop(): Promise<void>;
}

/** A superuser may not run PostgreSQL, so root becomes the user that Debian's package makes. */
const AS_POSTGRES = ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups', '--'];

const SETTINGS = {
  listen_addresses: '',
  max_connections: '200',
  // Only a crash of the whole machine could lose what is not flushed, and then nobody asks for these data.
  fsync: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
};

/** Waits for the end of its input, which is the end of our process, and cleans up. "$0" is the folder. */
const KEEPER = `cat
file="$0/data/postmaster.pid"
pid=$(head -n 1 "$file" 2>/dev/null)
if [ -n "$pid" ]; then
  kill -QUIT "$pid"
  for i in $(seq 200); do [ -e "$file" ] || break; sleep 0.05; done
fi
rm -rf "$0"`;

function userIds(): [uid: number, gid: number] {
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const [uid, gid] = ids.map(({ status, stdout }) => (status === 0 ? Number(stdout) : NaN));
  if (uid !== undefined && gid !== undefined && uid > 0 && gid >= 0) return [uid, gid];
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" to run it as.');
}

/** @throws Error with what the program said */
function run(folder: string, command: string[]): Promise<void> {
  const root = process.getuid?.() === 0;
  const [program = '', ...args] = root ? [...AS_POSTGRES, ...command] : command;
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    }
    child.once('error', reject);
    // Not "close": the server that pg_ctl leaves behind keeps the pipes.
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) resolve();
      else reject(new Error(`${command.join(' ')} ended with ${code}:\n${said}`));
    });
  });
}

/**
 * Makes and starts a server; it takes about two seconds.
 * @param bin where PostgreSQL's programs are, by `ensurePostgres`
 * @param options `durable`: with everything that a real one does to keep what it was told, for measurements
 */
export async function startCluster(
  bin: string,
  { durable = false }: { durable?: boolean } = {},
): Promise<Cluster> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tradepay-postgres-'));
  const data = path.join(folder, 'data');
  const log = path.join(folder, 'log');
  if (process.getuid?.() === 0) chownSync(folder, ...userIds());

  // A group of its own, so that Ctrl-C in the terminal does not take it away before its work.
  const keeper = spawn('/bin/sh', ['-c', KEEPER, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const kept = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  keeper.unref();
  const input = keeper.stdin as typeof keeper.stdin & { unref(): void };
  input.unref();

  const stop = async (): Promise<void> => {
    keeper.ref();
    input.end();
    await kept;
    rmSync(folder, { recursive: true, force: true });
  };
  const settings = Object.entries({
    ...SETTINGS,
    ...(durable ? { fsync: 'on', full_page_writes: 'on', autovacuum: 'on' } : {}),
    unix_socket_directories: folder,
  });
  const options = settings.map(([name, value]) => `-c ${name}='${value}'`).join(' ');
  const control = (...args: string[]) => [path.join(bin, 'pg_ctl'), ...args, '-w', '-D', data];
  try {
    const init = ['--no-sync', '--no-locale', '-E', 'UTF8', '-A', 'trust', '-U', 'postgres'];
    await run(folder, [path.join(bin, 'initdb'), ...init, '-D', data]);
    await run(folder, control('start', '-l', log, '-o', options));
  } catch (error) {
    let logged = '';
    try {
      logged = readFileSync(log, 'utf8');
    } catch {
      // It failed before there was one.
    }
    await stop();
    throw new Error(`PostgreSQL did not start.\n${String(error)}\n${logged}`, { cause: error });
  }
  return {
    url: (database) => `postgresql:///${database}?host=${encodeURIComponent(folder)}&user=postgres`,
    restart: (mode) => run(folder, control('restart', '-l', log, '-m', mode)),
    stop,
  };
}
