import autocannon from 'autocannon';
import type { Request } from 'autocannon';

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
  const result = await autocannon({
    url,
    connections,
    amount: requests.length,
    requests: [
      {
        setupRequest: (request) => ({ ...request, ...requests[next++ % requests.length] }),
      },
    ],
  });
  const { '2xx': good, non2xx, errors, timeouts, latency, duration } = result;
  if (non2xx + errors + timeouts > 0 || good < requests.length) {
    throw new Error(
      `${requests.length} requests: ${good} answered, ${non2xx} refused, ${errors} failed.`,
    );
  }
  return { rate: good / duration, p50: latency.p50, p99: latency.p99 };
}
