import { createHash } from 'node:crypto';
import { and, eq, gt, lt } from 'drizzle-orm';
import { Lru } from 'toad-cache';
import type { Host, ProgramHost } from './contract';
import type { MerchantContext } from './context';
import type { Database } from './database/database';
import { renewals, sessions, users } from './database/schema';
import { ApiError, hostNotServed } from './errors';
import type { Buyer } from './orders/place';
import { WalletUnavailableError } from './wallet/provider';
import { toStoredUser } from './wallet/users';

export interface Session {
  token: string;
  userId: string;
  expiresAt: number;
  /** Of a guest: what `POST /sessions/renewals` takes, and until when. */
  renewal?: { token: string; expiresAt: number };
}

export type SessionRequest = { host: ProgramHost; authCode: string } | { host: 'h5' };

const hash = (token: string) => createHash('sha256').update(token).digest('hex');

/** @returns the user as they are stored */
async function exchange(
  context: MerchantContext,
  host: ProgramHost,
  authCode: string,
): Promise<string> {
  const wallet = context.wallets.forHost(host);
  if (!wallet) throw hostNotServed(host);
  try {
    const walletUserId = await wallet.exchangeAuthCode(authCode);
    if (walletUserId !== undefined) return toStoredUser(wallet.name, walletUserId);
  } catch (error) {
    if (!(error instanceof WalletUnavailableError)) throw error;
    context.log.warn({ reason: error.message }, 'authorisation code not exchanged');
    throw new ApiError(502, 'wallet_unavailable', 'The wallet does not answer; try again.');
  }
  const message = 'The wallet does not know this code. A code works once and not for long.';
  throw new ApiError(400, 'invalid_auth_code', message, 'authCode');
}

/** The user of a wallet is created on the first visit and found on the next ones; a guest is new every time. */
async function ensureUser(
  context: MerchantContext,
  host: Host,
  walletUserId: string | null,
): Promise<string> {
  const { database } = context;
  const [created] = await database
    .insert(users)
    .values({
      id: `user_${context.random(12).toString('hex')}`,
      host,
      walletUserId,
      createdAt: context.clock.now(),
    })
    .onConflictDoNothing()
    .returning({ id: users.id });
  if (created) return created.id;
  if (walletUserId === null) throw new Error('A guest was not stored.');
  const [known] = await database
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.host, host), eq(users.walletUserId, walletUserId)));
  if (!known) throw new Error('A user has disappeared.');
  return known.id;
}

/** 256 bits that nobody guesses. */
const createToken = ({ random }: MerchantContext): string => random(32).toString('base64url');

/** Stores a session, and with `replaces` what its guest renews it with. */
async function storeSession(
  queries: Pick<Database, 'insert'>,
  context: MerchantContext,
  userId: string,
  renewable?: { replaces: string | null },
): Promise<Session> {
  const createdAt = context.clock.now();
  const { sessionLifetime, renewalLifetime } = context.settings;
  const token = createToken(context);
  const expiresAt = createdAt + sessionLifetime;
  await queries.insert(sessions).values({ tokenHash: hash(token), userId, createdAt, expiresAt });
  if (!renewable) return { token, userId, expiresAt };
  const renewal = { token: createToken(context), expiresAt: createdAt + renewalLifetime };
  await queries.insert(renewals).values({
    tokenHash: hash(renewal.token),
    userId,
    ...renewable,
    createdAt,
    expiresAt: renewal.expiresAt,
  });
  return { token, userId, expiresAt, renewal };
}

/**
 * Signs a user in by the wallet's authorisation code, or a guest of the web by nothing.
 * @throws ApiError `invalid_auth_code` or `wallet_unavailable`
 */
export async function openSession(
  context: MerchantContext,
  request: SessionRequest,
): Promise<Session> {
  const guest = request.host === 'h5';
  const walletUserId = guest ? null : await exchange(context, request.host, request.authCode);
  const userId = await ensureUser(context, request.host, walletUserId);
  return storeSession(context.database, context, userId, guest ? { replaces: null } : undefined);
}

/**
 * A new session for the guest to whom this renewal token was given, and a new renewal token in its place. The old one ends
 * when the new one is used, not now: an answer that was lost on its way must not cost a guest their orders.
 * @throws ApiError `renewal_refused`
 */
export async function renewSession(context: MerchantContext, token: string): Promise<Session> {
  const tokenHash = hash(token);
  return context.database.transaction(async (tx) => {
    const [renewal] = await tx
      .select({ userId: renewals.userId, replaces: renewals.replaces })
      .from(renewals)
      .where(and(eq(renewals.tokenHash, tokenHash), gt(renewals.expiresAt, context.clock.now())));
    if (!renewal) {
      throw new ApiError(
        401,
        'renewal_refused',
        'This is over or was never given: POST /sessions.',
      );
    }
    if (renewal.replaces !== null) {
      await tx.delete(renewals).where(eq(renewals.tokenHash, renewal.replaces));
    }
    return storeSession(tx, context, renewal.userId, { replaces: tokenHash });
  });
}

const tokenIn = (authorization: string | undefined): string | undefined =>
  /^Bearer ([\w-]{1,128})$/i.exec(authorization ?? '')?.[1];

/** A buyer's session, as it was read. */
type KnownSession = Buyer & { expiresAt: number };

/** Sessions that were read lately, by the digest of their token. */
export interface SessionCache {
  get(tokenHash: string): KnownSession | undefined;
  set(tokenHash: string, session: KnownSession): void;
}

/**
 * A phone that waits for its payment shows the same token every few seconds. A session does not change and is removed only
 * after its end, so what was read stays true; the half minute is for those whose rows somebody deletes by hand.
 */
export const createSessionCache = (): SessionCache => new Lru<KnownSession>(10_000, 30_000);

async function findSession(
  { database, sessionCache }: MerchantContext,
  token: string,
): Promise<KnownSession | undefined> {
  const tokenHash = hash(token);
  const cached = sessionCache.get(tokenHash);
  if (cached) return cached;
  const [found] = await database
    .select({
      id: users.id,
      host: users.host,
      walletUserId: users.walletUserId,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.tokenHash, tokenHash));
  if (found) sessionCache.set(tokenHash, found);
  return found;
}

/**
 * Who sends this `Authorization` header.
 * @throws ApiError `session_expired`, or `unauthenticated` for a token that was never given, or is gone
 */
export async function authenticate(
  context: MerchantContext,
  authorization: string | undefined,
): Promise<Buyer> {
  const token = tokenIn(authorization);
  const found = token === undefined ? undefined : await findSession(context, token);
  if (!found) throw new ApiError(401, 'unauthenticated', 'Sign in again: POST /sessions.');
  const { expiresAt, ...buyer } = found;
  if (expiresAt > context.clock.now()) return buyer;
  throw new ApiError(401, 'session_expired', 'This session is over: renew it, or sign in again.');
}

/** Milliseconds for which a session that is over is still there, should somebody ask what became of it. */
const KEPT = 7 * 24 * 60 * 60_000;

/** Removes the sessions that ended long ago, and what cannot renew any more; their users and orders stay. */
export async function removeOldSessions({
  database,
  clock,
}: Pick<MerchantContext, 'database' | 'clock'>): Promise<void> {
  await database.delete(sessions).where(lt(sessions.expiresAt, clock.now() - KEPT));
  await database.delete(renewals).where(lt(renewals.expiresAt, clock.now()));
}
