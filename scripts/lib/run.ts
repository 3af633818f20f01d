import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A command that has ended with another status than 0. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';

  /** @param said what it printed, to both streams, in order */
  constructor(
    command: string,
    readonly said: string,
  ) {
    super(`${command} failed.\n${said}`);
  }
}

/**
 * Runs a command in silence.
 *
 * @param env its whole environment
 * @returns what it printed
 * @throws CommandFailed with that, when it fails
 */
export async function run(
  folder: string,
  command: string,
  args: readonly string[],
  env = process.env,
): Promise<string> {
  const child = spawn(command, args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => void parts.push(part));
  }
  const [status] = (await once(child, 'close')) as [number | null];
  const said = Buffer.concat(parts).toString();
  if (status !== 0) throw new CommandFailed([command, ...args].join(' '), said);
  return said;
}
