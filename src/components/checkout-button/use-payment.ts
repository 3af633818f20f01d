import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { PaymentError } from '../../payment/errors';
import { isBusy, isEnd, type PaymentEnd, type PaymentState } from '../../payment/machine';
import type { ConfirmationPolicy } from '../../payment/policy';
import type { CreateTrade } from '../../payment/ports';
import { createPaymentSession } from '../../payment/session';
import type { BeforePay, PaymentSession, SessionNotice } from '../../payment/session-types';
import type { CreatedTrade, Price } from '../../payment/trade';
import { useCheckout } from '../checkout-provider';
import { nameOf } from './what-is-paid';

interface CommonPaymentOptions {
  /** Called before anything is made or opened: `false` stops the payment, and one that throws fails it. */
  beforePay?: BeforePay | undefined;
  /** How long, and how often, the merchant server is asked after the cashier closed. That of the first render counts. */
  policy?: Partial<ConfirmationPolicy> | undefined;
  /** The payment came to an end: succeeded, failed, cancelled, processing or expired. */
  onEnd?: ((end: PaymentEnd) => void) | undefined;
  /** Everything that happens, for analytics and logs. */
  onNotice?: ((notice: SessionNotice) => void) | undefined;
}

/** Either the order is made on tap, or it exists already; of one order, the first trade that is given counts. */
export type UsePaymentOptions = CommonPaymentOptions &
  (
    | {
        /** Makes the order on the merchant server when the buyer taps. Give this or `order`. */
        createTrade: CreateTrade;
        /**
         * Says what is being bought, a hash of the cart for example. When it changes, the purchase so far is forgotten
         * and the next tap makes a new order; a payment under way is finished first. A purchase that was interrupted,
         * because the app was killed, is found again by it. Without one nothing is paid: the next cart would look paid,
         * and the same cart could be paid twice.
         */
        orderKey: string;
        order?: undefined;
      }
    | {
        /** An order that exists already: `orderId` and `trade`. Give this or `createTrade`. */
        order: CreatedTrade;
        /** Its `orderId` says what is bought; a key besides is for pages that go on to another purchase of it. */
        orderKey?: string | undefined;
        createTrade?: undefined;
      }
  );

/** A payment and what can be done with it. */
export interface UsePaymentResult {
  state: PaymentState;
  /** Whether something is under way. */
  busy: boolean;
  /** Whether this host has a wallet. */
  available: boolean;
  /**
   * Pays once, however often it is called. Never rejects. Say what the buyer is shown, and nothing else is ever charged.
   */
  pay: (shown?: Price) => Promise<PaymentState>;
  /** Asks the merchant server again. Never rejects. */
  refresh: () => Promise<PaymentState>;
}

/**
 * The payment under `CheckoutButton`, for those who bring their own button.
 *
 * @param options `createTrade` or `order`, and what to be told
 * @returns the payment
 */
export function usePayment(options: UsePaymentOptions): UsePaymentResult {
  const { ports, wallet } = useCheckout();
  const latest = useRef(options);

  // What is bought, and nothing else: a payment must not be forgotten because something was rendered anew.
  const purchase = nameOf(options.orderKey);
  const identity = JSON.stringify([options.order?.orderId, purchase]);
  const [held, setHeld] = useState(() => ({ identity, session: open() }));
  useEffect(() => {
    // What is given for another purchase must not reach the one that is under way.
    if (identity === held.identity) latest.current = options;
  });

  function open(): PaymentSession {
    const common = {
      ...ports,
      purchase,
      beforePay: (context: Parameters<BeforePay>[0]) => latest.current.beforePay?.(context),
      policy: options.policy ?? undefined,
      onNotice(notice: SessionNotice) {
        try {
          latest.current.onNotice?.(notice);
        } finally {
          if (notice.type === 'moved' && isEnd(notice.to)) latest.current.onEnd?.(notice.to);
        }
      },
    };
    if (options.order && sourceOf(options) === 'order') {
      return createPaymentSession({ ...common, order: options.order });
    }
    return createPaymentSession({
      ...common,
      createTrade(context) {
        const make = latest.current.createTrade;
        // A page with neither, or with both, is drawn all the same; TypeScript would have said so.
        if (!make || sourceOf(latest.current) !== 'createTrade') {
          throw new PaymentError(
            'invalid-trade',
            'The button needs createTrade, which makes the order on tap, or an order that exists already: one of the two.',
          );
        }
        // Its first order would be its last: nothing tells the next cart from the one that is paid.
        if (purchase === undefined) {
          throw new PaymentError(
            'invalid-trade',
            'createTrade needs orderKey beside it, a text that says what is bought: a hash of the cart for example.',
          );
        }
        return make(context);
      },
    });
  }

  const { session } = held;
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState);
  const busy = isBusy(state);

  // Another purchase: a new session, once the old one has come to its end.
  if (!busy && identity !== held.identity) {
    setHeld({ identity, session: open() });
  }

  useEffect(() => {
    session.start();
    return () => session.stop();
  }, [session]);

  return {
    state,
    busy,
    available: wallet.isAvailable(),
    pay: session.pay,
    refresh: session.refresh,
  };
}

/** Which of the two was given; null for neither and for both. */
function sourceOf({ createTrade, order }: { createTrade?: unknown; order?: unknown }) {
  if (createTrade) return order ? null : 'createTrade';
  return typeof order === 'object' && order ? 'order' : null;
}
