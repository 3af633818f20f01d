import type { Host } from '../contract';
import type { ProviderName, WalletProvider } from './provider';

/** Which provider serves which host, and the one that an order was made with. */
export interface WalletDesk {
  /** Who makes the trades of new orders on this host; `undefined` where this server takes no payments. */
  forHost(host: Host): WalletProvider | undefined;
  /** @throws Error when an order names a provider that this server is not configured for */
  named(name: ProviderName): WalletProvider;
  all(): readonly WalletProvider[];
}

/** Makes the desk of a server. `notifyUrl` is asked on every trade, since a server learns its port only by listening. */
export type DeskFactory = (notifyUrl: (provider: ProviderName) => string) => WalletDesk;

/**
 * @param providers each name once
 * @param hosts who serves which host
 * @throws Error when a host is given to a provider that is not there
 */
export function createWalletDesk(
  providers: readonly WalletProvider[],
  hosts: Partial<Record<Host, ProviderName>>,
): WalletDesk {
  const byName = new Map(providers.map((provider) => [provider.name, provider]));
  function named(name: ProviderName): WalletProvider {
    const provider = byName.get(name);
    if (provider) return provider;
    throw new Error(`The wallet provider "${name}" is not configured.`);
  }
  const byHost = new Map(Object.entries(hosts).map(([host, name]) => [host, named(name)]));
  return { named, forHost: (host) => byHost.get(host), all: () => providers };
}
