import { run as runIn } from '../../../scripts/lib/run';

/** That of a shell of the consumer's: Jest's own would make their build a test. */
export const shellEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: undefined,
  BABEL_ENV: undefined,
  CI: 'true',
});

/** Runs a command as in such a shell. */
export const run = (folder: string, command: string, args: readonly string[]): Promise<string> =>
  runIn(folder, command, args, shellEnvironment());
