import type { DeskFactory } from '../../src/merchant/wallet/desk';
import { createWalletDesk } from '../../src/merchant/wallet/desk';
import type { Closing, ProviderName, WalletTrade } from '../../src/merchant/wallet/provider';

type Around<T> = (call: () => Promise<T>) => Promise<T>;

/** What happens around two calls of a wallet, where a test says so; by itself they go through. */
export class Watched {
  query: Around<WalletTrade> = (call) => call();
  close: Around<Closing> = (call) => call();

  /** As if nobody watched. */
  rest(): void {
    this.query = (call) => call();
    this.close = (call) => call();
  }

  /** The same desk, with this provider watched, and serving the host `alipay` alone. */
  desk(name: ProviderName, make: DeskFactory): DeskFactory {
    return (notifyUrl) => {
      const provider = make(notifyUrl).named(name);
      const watched = {
        ...provider,
        queryTrade: (...args: Parameters<typeof provider.queryTrade>) =>
          this.query(() => provider.queryTrade(...args)),
        closeTrade: (...args: Parameters<typeof provider.closeTrade>) =>
          this.close(() => provider.closeTrade(...args)),
      };
      return createWalletDesk([watched], { alipay: name });
    };
  }
}
