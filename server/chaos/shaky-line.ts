import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { forward } from './forward';
import type { Message, Reply } from './forward';

/** Decides what becomes of one request; without a reply the line goes dead. */
export type Line = (message: Message) => Promise<Reply | undefined>;

async function receive(request: IncomingMessage): Promise<Message> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/', headers } = request;
  return { method, path: url, headers, body: Buffer.concat(chunks) };
}

function answer(response: ServerResponse, reply: Reply | undefined): void {
  if (!reply) return void response.destroy();
  const {
    connection,
    'keep-alive': _kept,
    'transfer-encoding': _coding,
    ...headers
  } = reply.headers;
  response.writeHead(reply.status, { ...headers, 'content-length': reply.body.length });
  response.end(reply.body);
}

export interface OpenLine {
  url: string;
  close(): Promise<void>;
}

/** An address on this machine behind which `line` decides. */
export async function openLine(line: Line): Promise<OpenLine> {
  const server = createServer((request, response) => {
    receive(request)
      .then(line)
      .catch(() => undefined)
      .then(
        (reply) => answer(response, reply),
        () => undefined,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const failure = (status: number): Reply => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from('<html>Bad gateway</html>'),
});

export { forward, sleep };
