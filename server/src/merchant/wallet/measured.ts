import type { MerchantMetrics, WalletCallOutcome } from '../metrics';
import type { WalletDesk } from './desk';
import { WalletUnavailableError } from './provider';
import type { WalletProvider } from './provider';

/** The same provider, whose calls are counted and timed. */
function measuredProvider(provider: WalletProvider, metrics: MerchantMetrics): WalletProvider {
  const measured =
    <Request, Answer>(call: string, run: (request: Request) => Promise<Answer>) =>
    async (request: Request): Promise<Answer> => {
      const begin = performance.now();
      let outcome: WalletCallOutcome = 'answered';
      try {
        return await run(request);
      } catch (error) {
        outcome = error instanceof WalletUnavailableError ? 'unavailable' : 'failed';
        throw error;
      } finally {
        const labels = { provider: provider.name, call, outcome };
        metrics.walletCall(labels, (performance.now() - begin) / 1000);
      }
    };
  return {
    ...provider,
    exchangeAuthCode: measured('exchange_auth_code', (code) => provider.exchangeAuthCode(code)),
    makeTrade: measured('make_trade', (request) => provider.makeTrade(request)),
    queryTrade: measured('query_trade', (trade) => provider.queryTrade(trade)),
    closeTrade: measured('close_trade', (trade) => provider.closeTrade(trade)),
    refund: measured('refund', (request) => provider.refund(request)),
    ...(provider.bill && { bill: measured('bill', provider.bill.bind(provider)) }),
  };
}

/** The same desk, with every wallet at it measured. */
export function measuredDesk(desk: WalletDesk, metrics: MerchantMetrics): WalletDesk {
  const providers = new Map(
    desk.all().map((provider) => [provider.name, measuredProvider(provider, metrics)]),
  );
  const find = (provider: WalletProvider) => providers.get(provider.name) ?? provider;
  return {
    forHost(host) {
      const provider = desk.forHost(host);
      return provider && find(provider);
    },
    named: (name) => find(desk.named(name)),
    all: () => [...providers.values()],
  };
}
