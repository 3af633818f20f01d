import { createPaymentSession, type SessionNotice } from '../../src/payment/session';
import type {
  ConfirmationPolicy,
  KnownOrder,
  Merchant,
  PaymentReport,
  Trade,
  Wallet,
  WalletAnswer,
  WalletClaim,
} from '../../src/index';
import { testClock } from './clock';

/** A promise whose end the test decides. */
export function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

export const answer = (claim: WalletClaim, code = ''): WalletAnswer => ({ claim, code, raw: code });

export const trade: Trade = { host: 'alipay', tradeNO: '2026112200001' };

/** A session whose wallet and server do what the test says, and the calls that they saw. */
export function scripted(
  script: {
    pay?: (call: number) => Promise<WalletAnswer> | WalletAnswer;
    report?: (call: number) => Promise<PaymentReport> | PaymentReport;
    create?: (call: number, key: string) => unknown;
    available?: () => boolean;
    order?: KnownOrder;
    policy?: Partial<ConfirmationPolicy>;
    onNotice?: (notice: SessionNotice) => void;
  } = {},
) {
  const clock = testClock();
  const calls = { pay: [] as Trade[], report: [] as string[], create: [] as string[] };
  const notices: SessionNotice[] = [];
  const wallet: Wallet = {
    host: 'alipay',
    isAvailable: script.available ?? (() => true),
    async pay(given) {
      calls.pay.push(given);
      return (script.pay ?? (() => answer('paid', '9000')))(calls.pay.length);
    },
  };
  const merchant: Merchant = {
    async getPayment(orderId) {
      calls.report.push(orderId);
      const report = script.report ?? (() => ({ orderId, status: 'paid' as const }));
      return report(calls.report.length);
    },
  };
  let keys = 0;
  const session = createPaymentSession({
    wallet,
    merchant,
    clock,
    newKey: () => `key-${String((keys += 1))}`,
    ...(script.order
      ? { order: script.order }
      : {
          createTrade: async ({ idempotencyKey }) => {
            calls.create.push(idempotencyKey);
            const create = script.create ?? (() => ({ orderId: 'T1', trade }));
            return (await create(calls.create.length, idempotencyKey)) as never;
          },
        }),
    policy: script.policy,
    onNotice: script.onNotice ?? ((notice) => notices.push(notice)),
  });
  return { session, clock, calls, notices, status: () => session.getState().status };
}

export const unpaid: PaymentReport = { orderId: 'T1', status: 'unpaid' };
export const paid: PaymentReport = { orderId: 'T1', status: 'paid' };
export const closed: PaymentReport = { orderId: 'T1', status: 'closed' };
