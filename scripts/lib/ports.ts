import { createServer } from 'node:net';

export type Probe = (port: number) => Promise<boolean>;

/** Whether somebody could listen on the port now. */
export const isFree: Probe = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

const TRIES = 50;

/** The wanted port, or the next free one that is not in `taken`. */
export async function choosePort(
  wanted: number,
  taken: readonly number[] = [],
  probe: Probe = isFree,
): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    if (!taken.includes(port) && (await probe(port))) return port;
  }
  throw new Error(
    `The ports from ${wanted} to ${wanted + TRIES - 1} are all taken: free one of them.`,
  );
}
