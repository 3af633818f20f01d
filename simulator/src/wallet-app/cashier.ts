import type { PaymentEnd, PaymentRequest } from '../phone';
import type { Fault } from './faults';
import { Refusal, type CashierTrade, type Gateway } from './gateway';
import { OUTCOMES, type Outcome } from './outcomes';
import type { CashierView } from './state';

export interface Cashier {
  /** Says how it ended; undefined when the program that asked is gone. */
  pay: (request: PaymentRequest) => Promise<PaymentEnd | undefined>;
  /** The person's buttons. */
  confirm: () => void;
  close: () => void;
  /** Whatever is open closes, and nobody is answered. */
  abandon: () => void;
  isOpen: () => boolean;
}

/** How long the wallet takes for what on a phone takes time. All zero when a test plays. */
export interface Pace {
  processing: number;
  result: number;
  selfClosing: number;
}

export const PHONE_PACE: Pace = { processing: 900, result: 1600, selfClosing: 1200 };
export const INSTANT: Pace = { processing: 0, result: 0, selfClosing: 0 };

interface CashierPorts {
  gateway: Gateway;
  pace: Pace;
  outcome: () => Outcome;
  fault: () => Fault | null;
  /** Ends the program while its cashier is open. */
  killProgram: () => void;
  settleAfter: () => number;
  show: (view: CashierView | undefined) => void;
  note: (name: string, payload?: unknown) => void;
}

/** The wallet's cashier: fetches the trade, waits for the person, moves the money or does not, and says how it ended. */
export function createCashier({
  gateway,
  pace,
  outcome,
  fault,
  killProgram,
  settleAfter,
  show,
  note,
}: CashierPorts): Cashier {
  let press: ((button: 'confirm' | 'close') => void) | undefined;
  let open = 0;
  let latest = 0;

  const pressed = (mine: number) =>
    new Promise<'confirm' | 'close'>((resolve) => {
      // One that was abandoned while it loaded must not take the buttons of the next.
      if (open === mine) press = resolve;
    });
  const pause = (ms: number) =>
    ms === 0 ? undefined : new Promise((done) => setTimeout(done, ms));

  async function run(request: PaymentRequest, mine: number, kill: () => void): Promise<PaymentEnd> {
    const display = (view: CashierView) => {
      if (open === mine) show(view);
    };
    const refuse = async (message: string, end: PaymentEnd) => {
      display({ step: 'refused', message });
      await pressed(mine);
      return end;
    };
    display({ step: 'loading' });
    let trade: CashierTrade;
    try {
      trade = await gateway.trade(request);
    } catch (error) {
      return refuse(...explain(error));
    }
    if (trade.status !== 'WAIT_BUYER_PAY') {
      return refuse('This payment is closed or already paid.', 'failed');
    }
    note('cashier opened', trade);
    const plan = OUTCOMES[outcome()];
    display({ step: 'confirm', trade });
    // The wallet app goes on without the program.
    if (open === mine && fault() === 'killedAtCashier') kill();
    if (plan.end === 'cancelled') {
      await pause(pace.selfClosing);
      return 'cancelled';
    }
    if ((await pressed(mine)) === 'close') return 'cancelled';

    display({ step: 'processing', trade });
    try {
      if (plan.money === 'now') await gateway.pay(trade.tradeNO);
      if (plan.money === 'later') await gateway.pay(trade.tradeNO, settleAfter());
    } catch (error) {
      return refuse(...explain(error));
    }
    if (open === mine && fault() === 'killedInPayment') {
      kill();
      return plan.end;
    }
    await pause(pace.processing);
    display({ step: 'result', trade, end: plan.end });
    await pause(pace.result);
    return plan.end;
  }

  return {
    async pay(request) {
      const mine = (latest += 1);
      open = mine;
      const program = { alive: true };
      const end = await run(request, mine, () => {
        program.alive = false;
        note('program killed');
        killProgram();
      });
      // A killed program's answer reaches nobody.
      if (open !== mine) return undefined;
      open = 0;
      show(undefined);
      note('cashier closed', end);
      return program.alive ? end : undefined;
    },
    confirm: () => press?.('confirm'),
    close: () => press?.('close'),
    abandon() {
      open = 0;
      press = undefined;
      show(undefined);
    },
    isOpen: () => open !== 0,
  };
}

function explain(error: unknown): [message: string, end: PaymentEnd] {
  if (!(error instanceof Refusal)) return ['The wallet server cannot be reached.', 'networkError'];
  if (error.status === 404) return ['This payment does not exist.', 'failed'];
  if (error.status === 409) return ['This payment is closed or already paid.', 'failed'];
  return ['The wallet refused this payment request.', 'failed'];
}
