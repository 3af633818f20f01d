/**
 * The wallet's half of the signatures that `alipay-sdk` makes and checks, all RSA-SHA256:
 * v3 calls (opendocs.alipay.com/open-v3/054q58), v3 answers (054d0z), and forms, which are notifications, the web
 * cashier's request and its return (opendocs.alipay.com/common/02kf5q).
 */
import type { Clock, RandomBytes } from '../clock';
import { linesText, signText, sortedText, verifyText } from '../rsa';

/** @returns whether `authorization` is the application's signature of exactly this request */
export function verifyCall(
  call: { authorization: string | undefined; method: string; url: string; body: string },
  app: { appId: string; publicKey: string },
): boolean {
  const match = /^ALIPAY-SHA256withRSA (app_id=.+),sign=([\w+/=]+)$/.exec(call.authorization ?? '');
  const [, identity, signature] = match ?? [];
  if (identity === undefined || signature === undefined) return false;
  if (!identity.split(',').includes(`app_id=${app.appId}`)) return false;
  const signed = linesText(identity, call.method, call.url, call.body);
  return verifyText(signed, signature, app.publicKey);
}

/** The headers by which the SDK verifies an answer. */
export function signAnswer(
  body: string,
  privateKey: string,
  ports: { clock: Clock; random: RandomBytes },
): Record<string, string> {
  const timestamp = String(ports.clock.now());
  const nonce = ports.random(16).toString('hex');
  return {
    'alipay-timestamp': timestamp,
    'alipay-nonce': nonce,
    'alipay-trace-id': ports.random(16).toString('hex'),
    'alipay-signature': signText(linesText(timestamp, nonce, body), privateKey),
  };
}

function formContent(form: Record<string, string>, omitted: readonly string[]): string {
  return sortedText(
    Object.fromEntries(Object.entries(form).filter(([name]) => !omitted.includes(name))),
  );
}

/** Signs what the wallet sends, which never has empty values; `sign` and `sign_type` are not part of the content. */
export function signForm(form: Record<string, string>, privateKey: string): Record<string, string> {
  const filled = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''));
  const content = formContent(filled, ['sign', 'sign_type']);
  return { ...filled, sign: signText(content, privateKey), sign_type: 'RSA2' };
}

/** Verifies what an application sends: here `sign_type` is part of the content. */
export function verifyForm(form: Record<string, string>, publicKey: string): boolean {
  const { sign: signature, sign_type } = form;
  if (!signature || sign_type !== 'RSA2') return false;
  return verifyText(formContent(form, ['sign']), signature, publicKey);
}
