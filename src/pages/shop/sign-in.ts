import Taro from '@tarojs/taro';
import { jsonBody } from './json-body';
import { store } from './storage';

interface Session {
  token: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
  /** Of a guest of the web: what a new session is had with when this one is over. */
  renewal?: { token: string; expiresAt: number };
}

/** By host: whoever visited as a guest before this host had a sign-in must not stay one, since guests pay on the web only. */
const storageKey = `shop.session.${process.env.TARO_ENV}`;
let opening: Promise<Session> | null = null;
/** In case the storage does not take it. */
let kept: Session | null = null;

/** Headers that say who the buyer is. Opens a session, or goes on with the one before, when there is none that holds. */
export async function authorize({ refused }: { refused: boolean }) {
  const { token } = (refused ? null : current()) ?? (await openSession());
  return { authorization: `Bearer ${token}` };
}

/** One at a time: requests that start together share a session. */
function openSession(): Promise<Session> {
  opening ??= renewOrSignIn().finally(() => {
    opening = null;
  });
  return opening;
}

const stored = (): Session | null => Taro.getStorageSync<Session | ''>(storageKey) || kept;

/** A minute early, so that it does not end on its way to the server. */
const holds = ({ expiresAt }: { expiresAt: number }): boolean => expiresAt > Date.now() + 60_000;

function current(): Session | null {
  const session = stored();
  return session && holds(session) ? session : null;
}

/**
 * A guest goes on as who they were, whose orders they are. Only a server that says that this is over makes a new guest of
 * them: one that does not answer now may know them in a moment.
 */
async function renewOrSignIn(): Promise<Session> {
  const renewal = stored()?.renewal;
  const renewed = renewal && (await post('/sessions/renewals', { token: renewal.token }));
  const session = renewed ?? (await post('/sessions', await identity()));
  if (!session) throw new Error('The merchant server takes no sign-in.');
  kept = session;
  store(storageKey, session);
  return session;
}

/** @returns null when the server refuses what is shown to it */
async function post(path: string, data: object): Promise<Session | null> {
  const answer = await Taro.request<Session>({
    url: MERCHANT_URL + path,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: jsonBody(data),
  }).catch((reason: unknown) => {
    // my.request fails where others answer with a status.
    const { status, statusCode = status } = reason as { status?: number; statusCode?: number };
    if (statusCode === undefined) throw reason;
    return { statusCode, data: null };
  });
  if (answer.statusCode === 401) return null;
  if (answer.statusCode === 201) return answer.data;
  throw new Error(`Signing in failed with HTTP ${String(answer.statusCode)}`);
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
