import type { Order } from '../../src/merchant/contract';
import { createWechatProvider } from '../../src/merchant/wallet/wechat';
import type { WechatOptions } from '../../src/merchant/wallet/wechat';
import { systemRandom } from '../../src/clock';
import type { Clock, SandboxKeys } from '../../src/index';
import type { WalletProvider } from '../../src/merchant/wallet/provider';
import { writeNotification } from '../../src/sandbox/wechat-notification';
import type { World } from './world';

/** The provider of the merchant's server, towards any address. */
export function wechatProvider(
  keys: SandboxKeys,
  clock: Clock,
  url: string,
  change: Partial<WechatOptions> = {},
): WalletProvider & { bill(day: string): Promise<unknown> } {
  const provider = createWechatProvider({
    payUrl: url,
    apiUrl: url,
    appId: keys.appId,
    appSecret: keys.appSecret,
    mchId: keys.mchId,
    merchantSerial: keys.merchantSerial,
    merchantPrivateKey: keys.appPrivateKey,
    publicKeyId: keys.publicKeyId,
    publicKey: keys.walletPublicKey,
    apiV3Key: keys.apiV3Key,
    notifyUrl: () => 'http://127.0.0.1/notifications/wechat',
    timeout: 60_000,
    clock,
    random: systemRandom,
    ...change,
  });
  if (!('bill' in provider)) throw new Error('WeChat Pay has a bill.');
  return provider as ReturnType<typeof wechatProvider>;
}

export const TRANSACTION_ID = '4200000925202603011284997714';

/** What WeChat says of a payment of this order. */
export const paymentOf = ({ keys }: World, order: Order) => ({
  appid: keys.appId,
  mchid: keys.mchId,
  out_trade_no: order.id,
  transaction_id: TRANSACTION_ID.slice(0, 16) + order.id,
  trade_state: 'SUCCESS',
  amount: { total: order.total, currency: order.currency, payer_total: order.total },
});

interface Notice {
  id?: string;
  event?: string;
  /** What is encrypted. Default: a payment of the order. */
  content?: unknown;
  keys?: Partial<SandboxKeys>;
  /** When it was signed. Default: now. */
  at?: number;
}

/** A notification as WeChat makes it about an order, or otherwise where the test says so. */
export function wechatNotice(world: World, order: Order, notice: Notice = {}) {
  const { id = `notice-${order.id}`, event = 'TRANSACTION.SUCCESS' } = notice;
  const content = notice.content ?? paymentOf(world, order);
  const at = notice.at ?? world.time.now();
  return writeNotification(
    { id, event, originalType: 'transaction', content },
    { ...world.keys, ...notice.keys },
    { clock: { now: () => at }, random: systemRandom },
  );
}
