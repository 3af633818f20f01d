import { createHash } from 'node:crypto';
import { and, eq, gt, lt } from 'drizzle-orm';
import type { Host, ProgramHost } from './contract';
import type { MerchantContext } from './context';
import { sessions, users } from './database/schema';
import { ApiError, hostNotServed } from './errors';
import type { Buyer } from './orders/place';
import { WalletUnavailableError } from './wallet/provider';

export interface Session {
  token: string;
  userId: string;
  expiresAt: number;
}

export type SessionRequest = { host: ProgramHost; authCode: string } | { host: 'h5' };

const hash = (token: string) => createHash('sha256').update(token).digest('hex');

async function exchange(
  context: MerchantContext,
  host: ProgramHost,
  authCode: string,
): Promise<string> {
  const wallet = context.wallets.forHost(host);
  if (!wallet) throw hostNotServed(host);
  try {
    const walletUserId = await wallet.exchangeAuthCode(authCode);
    if (walletUserId !== undefined) return walletUserId;
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

/**
 * Signs a user in by the wallet's authorisation code, or a guest of the web by nothing.
 * @throws ApiError `invalid_auth_code` or `wallet_unavailable`
 */
export async function openSession(
  context: MerchantContext,
  request: SessionRequest,
): Promise<Session> {
  const walletUserId =
    request.host === 'h5' ? null : await exchange(context, request.host, request.authCode);
  const userId = await ensureUser(context, request.host, walletUserId);
  const token = context.random(32).toString('base64url');
  const createdAt = context.clock.now();
  const expiresAt = createdAt + context.settings.sessionLifetime;
  await context.database
    .insert(sessions)
    .values({ tokenHash: hash(token), userId, createdAt, expiresAt });
  return { token, userId, expiresAt };
}

/**
 * Who sends this `Authorization` header.
 * @throws ApiError `unauthenticated`
 */
export async function authenticate(
  context: MerchantContext,
  authorization: string | undefined,
): Promise<Buyer> {
  const token = /^Bearer ([\w-]{1,128})$/i.exec(authorization ?? '')?.[1];
  const [user] = token
    ? await context.database
        .select({ id: users.id, host: users.host, walletUserId: users.walletUserId })
        .from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .where(
          and(eq(sessions.tokenHash, hash(token)), gt(sessions.expiresAt, context.clock.now())),
        )
    : [];
  if (!user) throw new ApiError(401, 'unauthenticated', 'Sign in again: POST /sessions.');
  return user;
}

/** Milliseconds for which a session that is over is still there, should somebody ask what became of it. */
const KEPT = 7 * 24 * 60 * 60_000;

/** Removes the sessions that ended long ago; their users and orders stay. */
export async function removeOldSessions({ database, clock }: MerchantContext): Promise<void> {
  await database.delete(sessions).where(lt(sessions.expiresAt, clock.now() - KEPT));
}
