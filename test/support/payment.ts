import { createAppVisibility as appVisibility } from '../../src/components/checkout-provider/app-visibility';
import { createJournal, memoryStorage } from '../../src/payment/journal';
import { createPaymentSession } from '../../src/payment/session';
import type { BeforePay, SessionNotice } from '../../src/payment/session-types';
import type {
  ConfirmationPolicy,
  JournalStorage,
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
    pay?: (
      call: number,
      onRepeat: (answer: WalletAnswer) => void,
    ) => Promise<WalletAnswer> | WalletAnswer;
    report?: (call: number) => Promise<PaymentReport> | PaymentReport;
    create?: (call: number, key: string) => unknown;
    available?: () => boolean;
    order?: KnownOrder;
    policy?: Partial<ConfirmationPolicy>;
    onNotice?: (notice: SessionNotice) => void;
    storage?: JournalStorage;
    purchase?: string;
    beforePay?: BeforePay;
  } = {},
) {
  const clock = testClock();
  const calls = { pay: [] as Trade[], report: [] as string[], create: [] as string[] };
  const notices: SessionNotice[] = [];
  const wallet: Wallet = {
    host: 'alipay',
    isAvailable: script.available ?? (() => true),
    async pay(given, onRepeat = () => undefined) {
      calls.pay.push(given);
      return (script.pay ?? (() => answer('paid', '9000')))(calls.pay.length, onRepeat);
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
  const storage = script.storage ?? memoryStorage();
  const journal = createJournal(storage);
  const app = appVisibility();
  const common = {
    ...{ wallet, merchant, clock, journal, visibility: app.visibility },
    newKey: () => `key-${String((keys += 1))}`,
    purchase: script.purchase,
    beforePay: script.beforePay,
    policy: script.policy,
    onNotice: script.onNotice ?? ((notice: SessionNotice) => notices.push(notice)),
  };
  const session = createPaymentSession(
    script.order
      ? { ...common, order: script.order }
      : {
          ...common,
          createTrade: async ({ idempotencyKey }) => {
            calls.create.push(idempotencyKey);
            const create = script.create ?? (() => ({ orderId: 'T1', trade }));
            return (await create(calls.create.length, idempotencyKey)) as never;
          },
        },
  );
  return {
    ...{ session, clock, calls, notices, journal, storage, app },
    status: () => session.getState().status,
  };
}

export const unpaid: PaymentReport = { orderId: 'T1', status: 'unpaid' };
export const paid: PaymentReport = { orderId: 'T1', status: 'paid' };
export const closed: PaymentReport = { orderId: 'T1', status: 'closed' };
