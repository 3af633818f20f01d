import { PaymentError } from '../payment/errors';
import { memoryStorage } from '../payment/journal';
import type {
  Clock,
  CreateTrade,
  JournalStorage,
  Merchant,
  Wallet,
  WalletAnswer,
} from '../payment/ports';

/** What the wallet of a sandbox does when it is called. */
export type SandboxOutcome =
  | 'paid'
  | 'cancelled'
  | 'failed'
  | 'network-error'
  /** Answers "processing"; the money moves a moment later. */
  | 'processing'
  /** Answers "unknown"; the money moves a moment later. */
  | 'unknown'
  /** Answers "paid" and takes no money. */
  | 'false-paid';

/** Options of {@link createSandbox}. */
export interface SandboxOptions {
  clock: Clock;
  outcome?: SandboxOutcome;
  /** How long the wallet and the server take. Milliseconds, 600 by default. */
  delay?: number;
}

/** A wallet and a merchant server in memory: the same bank behind both. */
export interface Sandbox {
  readonly wallet: Wallet;
  readonly merchant: Merchant;
  readonly createTrade: CreateTrade;
  /** Pending payments are forgotten with the sandbox. */
  readonly storage: JournalStorage;
  /** Puts an order there, as if it had been made before. */
  readonly addOrder: (order: SandboxOrder) => void;
  readonly setOutcome: (outcome: SandboxOutcome) => void;
}

/** What the sandbox's merchant server knows of an order. */
export interface SandboxOrder {
  orderId: string;
  status: 'unpaid' | 'paid' | 'closed';
  /** Minor units. */
  amount?: number;
  currency?: string;
  /** Milliseconds since 1970. */
  paidAt?: number;
}

const answers: Readonly<Record<SandboxOutcome, Omit<WalletAnswer, 'raw'>>> = {
  paid: { claim: 'paid', code: '9000' },
  cancelled: { claim: 'cancelled', code: '6001' },
  failed: { claim: 'failed', code: '4000' },
  'network-error': { claim: 'failed', code: '6002' },
  processing: { claim: 'processing', code: '8000' },
  unknown: { claim: 'unknown', code: '6004' },
  'false-paid': { claim: 'paid', code: '9000' },
};

/**
 * For previews and for tests of what is built on this library: payments without a wallet, a server or a phone.
 *
 * @param options how it behaves
 * @returns the ports to hand to a `CheckoutProvider`
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { clock, delay = 600 } = options;
  let outcome = options.outcome ?? 'paid';
  const orders = new Map<string, SandboxOrder>();
  const byKey = new Map<string, string>();
  const pause = (time: number): Promise<void> =>
    new Promise((resolve) => void clock.after(time, resolve));

  function settle(orderId: string): void {
    const order = orders.get(orderId);
    if (order) orders.set(orderId, { ...order, status: 'paid', paidAt: clock.now() });
  }

  return {
    wallet: {
      host: 'alipay',
      isAvailable: () => true,
      async pay(trade) {
        if (trade.host !== 'alipay' || trade.tradeNO === undefined) {
          throw new PaymentError('invalid-trade', 'The sandbox wallet takes its own trades only.');
        }
        await pause(delay);
        const orderId = trade.tradeNO.replace(/^trade-/, '');
        if (outcome === 'paid') settle(orderId);
        if (outcome === 'processing' || outcome === 'unknown') {
          clock.after(4 * delay, () => settle(orderId));
        }
        return { ...answers[outcome], raw: { resultCode: answers[outcome].code } };
      },
    },

    merchant: {
      async getPayment(orderId) {
        await pause(delay / 2);
        const order = orders.get(orderId);
        if (!order) throw new PaymentError('order-not-found', 'The sandbox has no such order.');
        return order;
      },
    },

    async createTrade({ idempotencyKey }) {
      await pause(delay / 2);
      const orderId = byKey.get(idempotencyKey) ?? `T${String(1001 + orders.size)}`;
      byKey.set(idempotencyKey, orderId);
      if (!orders.has(orderId)) orders.set(orderId, { orderId, status: 'unpaid' });
      return { orderId, trade: { host: 'alipay', tradeNO: `trade-${orderId}` } };
    },

    storage: memoryStorage(),
    addOrder: (order) => void orders.set(order.orderId, order),
    setOutcome: (next) => {
      outcome = next;
    },
  };
}
