import type { Clock } from '../../clock';
import { findForgery, signedHeaders } from './ant-signature';
import { optionalContent, optionalText, readContent, textOf } from './content';
import type { Content } from './content';
import { WalletUnavailableError } from './provider';

export interface AntClientOptions {
  /** Of the wallet's gateway, with its prefix if it has one: `https://{host}/api`. */
  apiUrl: string;
  /** Who the merchant is towards the wallet. */
  clientId: string;
  /** PKCS#8 PEM. */
  merchantPrivateKey: string;
  /** Of the merchant's key, as it is registered. Default: 1. */
  keyVersion?: string;
  /** PEM: verifies what the wallet answers and notifies. */
  walletPublicKey: string;
  /** Milliseconds. */
  timeout: number;
  clock: Clock;
}

export interface AntAnswer {
  /** `S`: done. `F`: refused. `A`: accepted, with something left to do. */
  status: 'S' | 'F' | 'A';
  /** The wallet's `resultCode`. */
  code: string;
  content: Content;
}

export interface AntClient {
  /**
   * A signed call of the platform's API v2.
   * @param path of the API, `/v2/…`
   * @returns an answer whose signature holds and that says what happened
   * @throws WalletUnavailableError for anything else, "unknown" (`U`) among it: what happened is not known then
   */
  call(path: string, content: Content): Promise<AntAnswer>;
}

const KNOWN = ['S', 'F', 'A'] as const;

/** @throws WalletUnavailableError when the answer has no result, or one that says that nobody knows */
function readAnswer(content: Content, path: string): AntAnswer {
  const result = optionalContent(content, 'result') ?? {};
  const code = textOf(result, 'resultCode');
  const given = optionalText(result, 'resultStatus');
  const status = KNOWN.find((known) => known === given);
  if (status) return { status, code, content };
  throw new WalletUnavailableError(`The wallet does not know about ${path}: ${code}`);
}

/**
 * The Ant mini program platform's API over HTTP (miniprogram.alipay.com, "OpenAPIs"). Every answer that is used has to be
 * signed, refusals too. Answers that redirect are failures: a signed call goes nowhere else.
 */
export function createAntClient(options: AntClientOptions): AntClient {
  const { clientId, clock, keyVersion = '1', timeout } = options;
  const base = options.apiUrl.replace(/\/+$/, '');

  /** The errors of `fetch` may quote addresses: they are not passed on. */
  async function send(path: string, url: URL, body: string) {
    const signer = { clientId, privateKey: options.merchantPrivateKey, keyVersion };
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=UTF-8',
          ...signedHeaders('request', { path: url.pathname, body }, signer, clock.now()),
        },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      if (response.ok) return { headers: response.headers, text: await response.text() };
    } catch {
      // Answered below.
    }
    throw new WalletUnavailableError(`The wallet did not answer ${path}.`);
  }

  return {
    async call(path, content) {
      const url = new URL(base + path);
      const { headers, text } = await send(path, url, JSON.stringify(content));
      const time = headers.get('response-time') ?? '';
      const forgery = findForgery(
        { path: url.pathname, clientId, time, body: text },
        headers.get('signature') ?? '',
        options.walletPublicKey,
        clock.now(),
      );
      if (forgery) {
        throw new WalletUnavailableError(`The wallet's answer to ${path} has a wrong ${forgery}.`);
      }
      const answer = readContent(text);
      if (answer) return readAnswer(answer, path);
      throw new WalletUnavailableError(`The wallet's answer to ${path} is not an object.`);
    },
  };
}
