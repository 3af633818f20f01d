import type { ProviderName } from './provider';

/**
 * The host `alipay` can be Alipay's or a wallet's of the Ant platform, and each numbers its users for itself. So that one
 * number is never two people, those of the latter are stored with this before them, which no number of Alipay has.
 */
const ANT = 'ant:';

/** How a wallet's user is stored. */
export const toStoredUser = (provider: ProviderName, walletUserId: string): string =>
  provider === 'ant' ? ANT + walletUserId : walletUserId;

/** The wallet's own number of a stored user; `undefined` when they are another wallet's. */
export function walletUserAt(provider: ProviderName, stored: string): string | undefined {
  const isOfAnt = stored.startsWith(ANT);
  if (isOfAnt !== (provider === 'ant')) return undefined;
  return isOfAnt ? stored.slice(ANT.length) : stored;
}
