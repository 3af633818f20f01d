import autocannon from 'autocannon';
import type { Request, Result } from 'autocannon';

export interface Load {
  /** Requests per second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** Sends each request once, from `connections` callers that wait for their answer. Throws unless all are answered well. */
export async function load(url: string, requests: Request[], connections: number): Promise<Load> {
  let next = 0;
  let last = 0;
  const begin = performance.now();
  const result = await new Promise<Result>((resolve, reject) => {
    const run = autocannon(
      {
        url,
        connections,
        amount: requests.length,
        requests: [
          {
            setupRequest: (request) => ({ ...request, ...requests[next++ % requests.length] }),
          },
        ],
      },
      (error: Error | null, end) => (error ? reject(error) : resolve(end)),
    );
    // The last answer, and not autocannon's own end: that is looked for once a second.
    run.on('response', () => (last = performance.now()));
  });
  const { '2xx': good, non2xx, errors, timeouts, latency } = result;
  if (non2xx + errors + timeouts > 0 || good < requests.length) {
    throw new Error(
      `${requests.length} requests: ${good} answered, ${non2xx} refused, ${errors} failed.`,
    );
  }
  return { rate: (good * 1000) / (last - begin), p50: latency.p50, p99: latency.p99 };
}
