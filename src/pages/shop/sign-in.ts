import Taro from '@tarojs/taro';
import { jsonBody } from './json-body';
import { store } from './storage';

interface Session {
  token: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** By host: whoever visited as a guest before this host had a sign-in must not stay one, since guests pay on the web only. */
const storageKey = `shop.session.${process.env.TARO_ENV}`;
let opening: Promise<Session> | null = null;
/** In case the storage does not take it. */
let kept: Session | null = null;

/** Headers that say who the buyer is. Opens a session with the wallet's authorisation code when there is none. */
export async function authorize({ refused }: { refused: boolean }) {
  const { token } = (refused ? null : stored()) ?? (await openSession());
  return { authorization: `Bearer ${token}` };
}

/** One at a time: requests that start together share a session. */
function openSession(): Promise<Session> {
  opening ??= signIn().finally(() => {
    opening = null;
  });
  return opening;
}

function stored(): Session | null {
  const session = Taro.getStorageSync<Session | ''>(storageKey) || kept;
  // A minute early, so that it does not end on its way to the server.
  return session && session.expiresAt > Date.now() + 60_000 ? session : null;
}

async function signIn(): Promise<Session> {
  const { statusCode, data } = await Taro.request<Session>({
    url: `${MERCHANT_URL}/sessions`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: jsonBody(await identity()),
  });
  if (statusCode !== 201) throw new Error(`Signing in failed with HTTP ${String(statusCode)}`);
  kept = data;
  store(storageKey, data);
  return data;
}

/** Mini programs sign their user in without a question; on the web the buyer is a guest. */
async function identity() {
  if (process.env.TARO_ENV === 'h5') return { host: 'h5' };
  return { host: process.env.TARO_ENV, authCode: await authCode() };
}

/**
 * `Taro.login` is `my.getAuthCode` on alipay and dd, and the host's own `login` elsewhere. On swan Taro has it only where
 * the host still has the `login` that it retired, so its successor is called, which Taro passes through untyped.
 */
async function authCode(): Promise<string> {
  if (process.env.TARO_ENV === 'dd') {
    // It asks for the organisation whose member signs in, and says who that is.
    const { corpId } = Taro as unknown as DingTalkLogin;
    return (await Taro.login({ corpId } as Taro.login.Option)).code;
  }
  if (process.env.TARO_ENV !== 'swan') return (await Taro.login()).code;
  const { getLoginCode } = Taro as unknown as SwanLogin;
  return new Promise((resolve, reject) => {
    getLoginCode({ success: ({ code }) => resolve(code), fail: reject });
  });
}

interface DingTalkLogin {
  corpId: string;
}

interface SwanLogin {
  getLoginCode: (callbacks: {
    success: (answer: { code: string }) => void;
    fail: (error: Error) => void;
  }) => unknown;
}
