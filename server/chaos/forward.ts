import { Agent, request as send } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

/** A request as it was received: signatures are over these very bytes. */
export interface Message {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Passes a request on unchanged. Rejects when there is no whole answer. */
export function forward(base: string, { method, path, headers, body }: Message): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { host, connection, ...rest } = headers;
    const request = send(
      base + path,
      { method, agent, headers: { ...rest, 'content-length': body.length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          // An answer that broke off ends as well.
          if (!response.complete) return reject(new Error('The answer broke off.'));
          const status = response.statusCode ?? 0;
          resolve({ status, headers: response.headers, body: Buffer.concat(chunks) });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
