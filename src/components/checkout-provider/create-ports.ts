import type { PaymentError } from '../../payment/errors';
import { guarded } from '../../payment/guard';
import { createJournal } from '../../payment/journal';
import type { Clock, JournalStorage, Merchant, Wallet } from '../../payment/ports';
import { createRecovery, type RecoveredPayment, type Recovery } from '../../payment/recovery';
import { hostWallet } from '../../wallets';
import type { CheckoutPorts } from './context';
import { hostStorage, randomKey, systemClock } from './environment';
import { createAppVisibility, type AppVisibility } from './app-visibility';

/** What a provider was given to reach the world with. */
export interface GivenPorts {
  merchant: Merchant;
  wallet?: Wallet | undefined;
  clock?: Clock | undefined;
  storage?: JournalStorage | undefined;
  onRecovered?: ((payment: RecoveredPayment) => void) | undefined;
  onProblem?: ((problem: PaymentError) => void) | undefined;
}

/** Ports that live as long as the provider, and the way to tell them what it is given now. */
export interface LastingPorts {
  ports: CheckoutPorts;
  host: Wallet;
  recovery: Recovery;
  app: AppVisibility;
  update: (next: GivenPorts) => void;
}

/**
 * Ports that never change and reach what the provider was given last. A merchant made anew by each render must not make
 * a payment forget where it stands: it might be paid a second time.
 */
export function createPorts(first: GivenPorts): LastingPorts {
  let given = first;
  const host = hostWallet();
  const app = createAppVisibility();
  const wallet = (): Wallet => given.wallet ?? host;
  const clock = (): Clock => given.clock ?? systemClock;
  const storage = (): JournalStorage => given.storage ?? hostStorage;

  const merchant: Merchant = {
    getPayment: (orderId, context) => given.merchant.getPayment(orderId, context),
  };
  const lastingClock: Clock = {
    now: () => clock().now(),
    after: (delay, callback) => clock().after(delay, callback),
  };
  const onProblem = (problem: PaymentError): void =>
    guarded(lastingClock, () => given.onProblem?.(problem));
  const journal = createJournal(
    { read: () => storage().read(), write: (text) => storage().write(text) },
    onProblem,
  );

  return {
    ports: {
      merchant,
      wallet: {
        get host() {
          return wallet().host;
        },
        isAvailable: () => wallet().isAvailable(),
        pay: (trade, onRepeat) => wallet().pay(trade, onRepeat),
      },
      clock: lastingClock,
      journal,
      visibility: app.visibility,
      newKey: randomKey,
    },
    host,
    recovery: createRecovery({
      ...{ journal, merchant, onProblem },
      clock: lastingClock,
      visibility: app.visibility,
      onRecovered: (payment) => given.onRecovered?.(payment),
    }),
    app,
    update: (next) => {
      given = next;
    },
  };
}
