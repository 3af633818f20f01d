import { PaymentError } from '../payment/errors';
import { memoryStorage } from '../payment/journal';
import type { CreateTrade, PaymentReport, WalletAnswer } from '../payment/ports';
import type { Price } from '../payment/trade';
import { realClock } from './clock';
import type {
  Sandbox,
  SandboxBuyer,
  SandboxCashier,
  SandboxNotice,
  SandboxOptions,
  SandboxOrder,
  SandboxOutcome,
  SandboxPayment,
} from './types';

/** As Alipay's wallet answers. */
const answers: Readonly<Record<SandboxOutcome, Omit<WalletAnswer, 'raw'>>> = {
  paid: { claim: 'paid', code: '9000' },
  cancelled: { claim: 'cancelled', code: '6001' },
  failed: { claim: 'failed', code: '4000' },
  'network-error': { claim: 'failed', code: '6002' },
  processing: { claim: 'processing', code: '8000' },
  unknown: { claim: 'unknown', code: '6004' },
  'false-paid': { claim: 'paid', code: '9000' },
};

const differs = (one: Partial<Price>, other: Partial<Price>): boolean =>
  one.amount !== undefined &&
  other.amount !== undefined &&
  (one.amount !== other.amount || one.currency !== other.currency);

type WithoutTime<Notice> = Notice extends SandboxNotice ? Omit<Notice, 'at'> : never;

/**
 * For previews and for tests of what is built on this library: payments without a wallet, a server or a phone.
 *
 * @param options how it behaves; without any, everything is paid, in real time
 * @returns the ports to hand to a `CheckoutProvider`, and the strings to pull
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { clock = realClock, delay = 600, available = true } = options;
  let { outcome: buyer = 'paid', server = 'up' } = options;
  const orders = new Map<string, SandboxOrder>();
  const byKey = new Map<string, string>();
  const listeners = new Set<() => void>();
  let cashiers: SandboxCashier[] = [];
  let notices: readonly SandboxNotice[] = [];
  for (const order of options.orders ?? []) orders.set(order.orderId, order);

  const pause = (time: number): Promise<void> =>
    new Promise((resolve) => void clock.after(time, resolve));
  const currentBuyer = (): SandboxBuyer => buyer;
  const changed = (): void => [...listeners].forEach((listener) => listener());
  function tell(notice: WithoutTime<SandboxNotice>): void {
    notices = [...notices, { ...notice, at: clock.now() }];
    changed();
  }

  function charge(orderId: string): void {
    const order = orders.get(orderId);
    // A trade is paid once, whoever asks.
    if (order?.status !== 'unpaid') return;
    const charged: SandboxOrder = { ...order, status: 'paid', paidAt: clock.now() };
    orders.set(orderId, charged);
    tell({ type: 'charged', order: charged });
  }

  function ask(payment: SandboxPayment): Promise<SandboxOutcome> {
    return new Promise((resolve) => {
      const cashier: SandboxCashier = {
        ...payment,
        decide(outcome) {
          if (!cashiers.includes(cashier)) return;
          cashiers = cashiers.filter((other) => other !== cashier);
          changed();
          resolve(outcome);
        },
      };
      cashiers = [...cashiers, cashier];
      changed();
    });
  }

  async function outcomeOf(payment: SandboxPayment): Promise<SandboxOutcome> {
    if (typeof buyer === 'string' && buyer !== 'ask') await pause(delay);
    // It may have been told otherwise meanwhile.
    const decides = currentBuyer();
    if (typeof decides === 'function') return decides(payment);
    return decides === 'ask' ? ask(payment) : decides;
  }

  /** A call of the merchant server. */
  async function reach(): Promise<void> {
    await pause(server === 'slow' ? 5 * delay : delay / 2);
    if (server !== 'down') return;
    throw new PaymentError('merchant-unavailable', 'The sandbox server is down: setServer("up").');
  }

  function report(order: SandboxOrder): PaymentReport {
    if (server === 'confused') return { ...order, orderId: `not-${order.orderId}` };
    if (server !== 'behind' || order.status !== 'paid') return order;
    const { paidAt: _, ...rest } = order;
    return { ...rest, status: 'unpaid' };
  }

  const createTradeOf =
    (price: Partial<Price>): CreateTrade =>
    async ({ idempotencyKey }) => {
      await reach();
      const orderId = byKey.get(idempotencyKey) ?? `T${String(1001 + orders.size)}`;
      byKey.set(idempotencyKey, orderId);
      const known = orders.get(orderId);
      const order: SandboxOrder = known ?? { orderId, status: 'unpaid', ...price };
      if (!known) {
        orders.set(orderId, order);
        tell({ type: 'order-made', order });
      }
      if (differs(order, price)) {
        throw new PaymentError(
          'idempotency-conflict',
          'The key is that of an order that costs something else.',
        );
      }
      return {
        orderId,
        trade: order.status === 'unpaid' ? { host: 'alipay', tradeNO: `trade-${orderId}` } : null,
        ...price,
      };
    };

  return {
    clock,
    wallet: {
      host: 'alipay',
      isAvailable: () => available,
      async pay(trade) {
        if (trade.host !== 'alipay' || trade.tradeNO === undefined) {
          throw new PaymentError('invalid-trade', 'The sandbox wallet takes its own trades only.');
        }
        const orderId = trade.tradeNO.replace(/^trade-/, '');
        const { amount, currency } = orders.get(orderId) ?? {};
        const payment: SandboxPayment = {
          orderId,
          ...(amount !== undefined && { amount }),
          ...(currency !== undefined && { currency }),
        };
        tell({ type: 'cashier-opened', payment });
        const wanted = await outcomeOf(payment);
        // What is paid or closed already can be paid no more.
        const over = wanted === 'paid' && orders.get(orderId)?.status !== 'unpaid';
        const outcome = over ? 'failed' : wanted;
        if (outcome === 'paid') charge(orderId);
        if (outcome === 'processing' || outcome === 'unknown') {
          clock.after(4 * delay, () => charge(orderId));
        }
        tell({ type: 'cashier-closed', payment, outcome });
        return { ...answers[outcome], raw: { resultCode: answers[outcome].code } };
      },
    },

    merchant: {
      async getPayment(orderId) {
        try {
          await reach();
        } catch (error) {
          tell({ type: 'asked', orderId, said: null });
          throw error;
        }
        const order = orders.get(orderId);
        const said = order ? report(order) : null;
        tell({ type: 'asked', orderId, said: said?.status ?? null });
        if (!said) throw new PaymentError('order-not-found', 'The sandbox has no such order.');
        return said;
      },
    },

    storage: memoryStorage(),
    createTrade: createTradeOf({}),
    createTradeOf: ({ amount, currency }) => createTradeOf({ amount, currency }),
    addOrder: (order) => void orders.set(order.orderId, order),
    closeOrder(orderId) {
      const order = orders.get(orderId);
      if (order?.status !== 'unpaid') return;
      const closed: SandboxOrder = { ...order, status: 'closed' };
      orders.set(orderId, closed);
      tell({ type: 'order-closed', order: closed });
    },
    setOutcome: (next) => {
      buyer = next;
    },
    setServer: (next) => {
      server = next;
    },
    cashier: () => cashiers[0] ?? null,
    notices: () => notices,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
