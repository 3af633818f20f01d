import { systemClock } from '../src/clock';
import { signText } from '../src/rsa';
import { createAlipayProvider } from '../src/merchant/wallet/alipay';
import { createWalletDesk } from '../src/merchant/wallet/desk';
import type { DeskFactory } from '../src/merchant/wallet/desk';
import type { SandboxKeys } from '../src/keys';

/**
 * Alipay without its network: a call costs the RSA signature of its request, and is answered at once. Notifications are the provider's own, with their signature verified.
 */
export const createCounterDesk =
  (keys: SandboxKeys): DeskFactory =>
  () => {
    const real = createAlipayProvider({
      gatewayUrl: 'http://127.0.0.1:9',
      appId: keys.appId,
      sellerId: keys.sellerId,
      appPrivateKey: keys.appPrivateKey,
      walletPublicKey: keys.walletPublicKey,
      notifyUrl: () => 'http://127.0.0.1:9/notifications/alipay',
      timeout: 1000,
      clock: systemClock,
    });
    return createWalletDesk(
      [
        {
          ...real,
          exchangeAuthCode: async (authCode) => authCode,
          async makeTrade({ outTradeNo, amount }) {
            signText(`${outTradeNo}:${amount}`, keys.appPrivateKey);
            const trade = { host: 'alipay', tradeNO: outTradeNo } as const;
            return { outcome: 'made', trade, tradeNo: outTradeNo };
          },
          async queryTrade({ outTradeNo, tradeNo }) {
            signText(outTradeNo, keys.appPrivateKey);
            return { status: 'waiting', tradeNo };
          },
        },
      ],
      { alipay: 'alipay' },
    );
  };
