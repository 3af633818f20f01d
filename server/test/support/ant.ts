import type { Clock, SandboxKeys } from '../../src/index';
import type { Order } from '../../src/merchant/contract';
import { createAntProvider } from '../../src/merchant/wallet/ant';
import type { AntOptions } from '../../src/merchant/wallet/ant';
import { writeNotification } from '../../src/sandbox/ant-notification';
import type { World } from './world';

export const NOTIFY_URL = 'http://127.0.0.1/notifications/ant';

/** The options of the merchant's server, towards any address. */
const antOptions = (keys: SandboxKeys, clock: Clock, url: string): AntOptions => ({
  apiUrl: url,
  appId: keys.appId,
  clientId: keys.clientId,
  merchantPrivateKey: keys.appPrivateKey,
  walletPublicKey: keys.walletPublicKey,
  notifyUrl: () => NOTIFY_URL,
  timeout: 60_000,
  clock,
});

export const antProvider = (
  keys: SandboxKeys,
  clock: Clock,
  url: string,
  change: Partial<AntOptions> = {},
) => createAntProvider({ ...antOptions(keys, clock, url), ...change });

/** What the platform says of a payment of this order, whose `paymentId` is the one that the order was made with. */
export const antPayment = (order: Order, paymentId: string) => ({
  paymentId,
  paymentRequestId: order.id,
  paymentResult: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' },
  paymentAmount: { currency: order.currency, value: String(order.total) },
  paymentTime: '2026-03-01T12:05:06+08:00',
});

interface Notice {
  keys?: Partial<SandboxKeys>;
  /** When it was signed. Default: now. */
  at?: number;
  /** The address that is signed. Default: the merchant server's own. */
  url?: string;
}

/** A notification as the platform makes it, or otherwise where the test says so. */
export const antNotice = (world: World, content: unknown, notice: Notice = {}) =>
  writeNotification(
    content,
    notice.url ?? `${world.merchant.url}/notifications/ant`,
    { ...world.keys, ...notice.keys },
    notice.at ?? world.time.now(),
  );
