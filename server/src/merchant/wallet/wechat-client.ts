import { createHash } from 'node:crypto';
import type { Clock, RandomBytes } from '../../clock';
import { readContent } from './content';
import type { Content } from './content';
import { WalletUnavailableError } from './provider';
import { findForgery, signCall } from './wechat-signature';
import type { MerchantIdentity, WechatIdentity } from './wechat-signature';

export interface WechatClientOptions extends MerchantIdentity, WechatIdentity {
  /** `https://api.mch.weixin.qq.com` in production. */
  payUrl: string;
  /** Milliseconds. */
  timeout: number;
  clock: Clock;
  random: RandomBytes;
}

/** A 4xx of WeChat Pay: it understood and said no. */
export class WechatRefusal extends Error {
  override readonly name = 'WechatRefusal';

  constructor(readonly code: string) {
    super(`WeChat Pay refused: ${code}`);
  }
}

export interface WechatAnswer {
  status: number;
  /** Empty when there was no body. */
  content: Content;
}

export interface WechatClient {
  /**
   * A signed request; the signature of every 2xx answer is verified.
   * @throws WechatRefusal, WalletUnavailableError
   */
  call(method: 'GET' | 'POST', path: string, body?: Content): Promise<WechatAnswer>;
  /**
   * A file whose digest a signed answer has named: the answer with the file itself is not signed
   * (pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter7_3_9.shtml).
   * @throws WalletUnavailableError also when the digest is another one
   */
  download(url: string, sha1: string): Promise<string>;
}

/** The refusals that say something of this one call; 429 and 5xx say nothing. */
function toFailure(path: string, status: number, body: string): Error {
  const code = readContent(body)?.['code'];
  if (status >= 400 && status < 500 && status !== 429 && typeof code === 'string') {
    return new WechatRefusal(code);
  }
  return new WalletUnavailableError(`The wallet did not answer ${path}.`);
}

/**
 * WeChat Pay's API v3 over HTTP, in the mode of its public key. Answers that redirect are failures: a signed request goes
 * nowhere else. Refusals are not verified, as WeChat does not sign all of them, so each is only as good as TLS.
 */
export function createWechatClient(options: WechatClientOptions): WechatClient {
  const { clock, random, timeout } = options;

  async function send(method: 'GET' | 'POST', url: URL, body: string): Promise<Response> {
    const path = url.pathname + url.search;
    return fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        authorization: signCall(options, { method, path, body }, clock.now(), random),
        'user-agent': 'taro-tradepay',
        // Asks for a signature by the public key instead of a platform certificate.
        'wechatpay-serial': options.publicKeyId,
        ...(body !== '' && { 'content-type': 'application/json' }),
      },
      ...(body !== '' && { body }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
  }

  /** The errors of `fetch` may quote addresses, with tokens in them: they are not passed on. */
  async function exchange<T>(
    path: string,
    request: () => Promise<Response>,
    read: (response: Response) => Promise<T>,
  ): Promise<{ response: Response; body: T }> {
    try {
      const response = await request();
      return { response, body: await read(response) };
    } catch {
      throw new WalletUnavailableError(`The wallet did not answer ${path}.`);
    }
  }

  return {
    async call(method, path, content) {
      const name = path.split('?')[0] ?? path;
      const url = new URL(path, options.payUrl);
      const sent = content === undefined ? '' : JSON.stringify(content);
      const { response, body } = await exchange(
        name,
        () => send(method, url, sent),
        (answer) => answer.text(),
      );
      if (!response.ok) throw toFailure(name, response.status, body);
      const header = (end: string) => response.headers.get(`wechatpay-${end}`) ?? '';
      const forgery = findForgery(
        {
          timestamp: header('timestamp'),
          nonce: header('nonce'),
          signature: header('signature'),
          serial: header('serial'),
        },
        body,
        options,
        clock.now(),
      );
      if (forgery) {
        throw new WalletUnavailableError(`The wallet's answer to ${name} has a wrong ${forgery}.`);
      }
      const answer = body === '' ? {} : readContent(body);
      if (answer) return { status: response.status, content: answer };
      throw new WalletUnavailableError(`The wallet's answer to ${name} is not an object.`);
    },

    async download(address, sha1) {
      if (!URL.canParse(address)) throw new WalletUnavailableError('The file has no address.');
      const { response, body } = await exchange(
        'the file',
        () => send('GET', new URL(address), ''),
        async (answer) => Buffer.from(await answer.arrayBuffer()),
      );
      const digest = createHash('sha1').update(body).digest('hex');
      if (!response.ok || digest !== sha1.toLowerCase()) {
        throw new WalletUnavailableError('The file is not the one that the wallet named.');
      }
      return body.toString('utf8');
    },
  };
}
