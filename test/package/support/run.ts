import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** @returns what the command printed; rejects with it when the command fails */
export async function run(
  folder: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const child = spawn(command, args, {
    cwd: folder,
    // As in a shell of the consumer's: Jest's own environment would make their build a test.
    env: { ...process.env, NODE_ENV: undefined, BABEL_ENV: undefined, CI: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => void said.push(part));
  }
  const [status] = (await once(child, 'close')) as [number | null];
  const text = Buffer.concat(said).toString();
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${text}`);
  return text;
}
