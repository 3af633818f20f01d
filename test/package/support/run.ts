import { run as runIn } from '../../../scripts/lib/run';

/** Runs a command as in a shell of the consumer's: Jest's own environment would make their build a test. */
export const run = (folder: string, command: string, args: readonly string[]): Promise<string> =>
  runIn(folder, command, args, {
    ...process.env,
    NODE_ENV: undefined,
    BABEL_ENV: undefined,
    CI: 'true',
  });
