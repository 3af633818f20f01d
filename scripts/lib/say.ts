/** How the scripts talk: short lines on standard output, failures on standard error. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

export const messageOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

/** Runs a script's main function; what it throws is told in words, and the exit code is 1. */
export function runMain(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`\n${messageOf(error)}\n`);
    process.exitCode = 1;
  });
}
