import type { Phone } from '../phone';
import { textOf, type Options } from './settle';

/** What came back from a server, before a host puts it into its own form. */
export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  data: unknown;
  /** The body was to be JSON and is not. */
  unparsable: boolean;
}

export type HttpFailure = 'timeout' | 'abort' | 'network';

export class HttpError extends Error {
  constructor(readonly reason: HttpFailure) {
    super(reason);
  }
}

/** Set by the simulator's proxy when it could not reach the server: to the program that is a network error. */
const UNREACHABLE = 'x-simulator-unreachable';

export interface HttpRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  data: unknown;
  timeout: number;
  json: boolean;
}

/** Sends a program's request for real, with the time-out and the abort that a host gives it. */
export function send(
  phone: Phone,
  request: HttpRequest,
): { done: Promise<HttpResponse>; abort: () => void } {
  const controller = new AbortController();
  let reason: HttpFailure = 'network';
  const stop = (why: HttpFailure) => {
    reason = why;
    controller.abort();
  };
  const timer = setTimeout(() => stop('timeout'), request.timeout);
  // Once the program's turn is over, as on a phone, whose network is none of the program's work.
  const done = Promise.resolve()
    .then(() => exchange(phone, request, controller.signal))
    .catch((error: unknown) => {
      throw error instanceof HttpError ? error : new HttpError(reason);
    })
    .finally(() => clearTimeout(timer));
  return { done, abort: () => stop('abort') };
}

async function exchange(
  phone: Phone,
  { url, method, headers, data, json }: HttpRequest,
  signal: AbortSignal,
): Promise<HttpResponse> {
  if (!phone.reaches(url)) throw new HttpError('network');
  const bodyless = method === 'GET' || method === 'HEAD';
  const address = phone.mapUrl(bodyless ? withQuery(url, data) : url);
  const body = bodyless ? undefined : encode(data, headers['content-type'] ?? '');
  const response = await fetch(address, {
    method,
    headers,
    signal,
    credentials: 'omit',
    ...(body !== undefined && { body }),
  });
  if (response.headers.has(UNREACHABLE)) throw new HttpError('network');
  const text = await response.text();
  const parsed = json ? parse(text) : { data: text, unparsable: false };
  return { status: response.status, headers: Object.fromEntries(response.headers), ...parsed };
}

function parse(text: string): { data: unknown; unparsable: boolean } {
  if (text === '') return { data: '', unparsable: false };
  try {
    return { data: JSON.parse(text) as unknown, unparsable: false };
  } catch {
    return { data: text, unparsable: true };
  }
}

function withQuery(url: string, data: unknown): string {
  if (typeof data !== 'object' || data === null) return url;
  const query = new URLSearchParams(
    Object.entries(data as Options).map(([key, value]) => [key, asText(value)]),
  ).toString();
  if (query === '') return url;
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}

function encode(data: unknown, contentType: string): string | undefined {
  if (data === undefined || data === null) return undefined;
  if (typeof data === 'string') return data;
  if (contentType.includes('x-www-form-urlencoded')) return withQuery('?', data).slice(2);
  return JSON.stringify(data);
}

function asText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Header names in lower case, on top of what the host sends by default. */
export function headersOf(
  value: unknown,
  contentType = 'application/json',
): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': contentType };
  for (const [name, text] of Object.entries((value ?? {}) as Options)) {
    headers[name.toLowerCase()] = textOf(text);
  }
  return headers;
}
