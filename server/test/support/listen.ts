import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ListenAnswer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** A server that answers what the test says; without an answer it hangs up. */
export async function listen(
  onRequest: (
    headers: Record<string, string>,
    body: string,
    call: { method: string; path: string },
  ) => ListenAnswer | undefined,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    let received = '';
    request.on('data', (chunk: Buffer) => (received += chunk.toString()));
    request.on('end', () => {
      const { method = '', url: path = '' } = request;
      const headers = request.headers as Record<string, string>;
      const answer = onRequest(headers, received, { method, path });
      if (!answer) return request.socket.destroy();
      response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
    });
  });
  // A connection that the server gives up just when it is used again would be no answer of the test's.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
