import type { PaymentEnd } from '../src/phone';
import { createCashier, INSTANT } from '../src/wallet-app/cashier';
import type { Fault } from '../src/wallet-app/faults';
import { Refusal, type CashierTrade, type Gateway } from '../src/wallet-app/gateway';
import type { Outcome } from '../src/wallet-app/outcomes';
import type { CashierView } from '../src/wallet-app/state';

const TRADE: CashierTrade = {
  tradeNO: 't1',
  subject: 'Tea',
  payee: 'Shop',
  amount: 1,
  currency: 'CNY',
  status: 'WAIT_BUYER_PAY',
  settling: false,
  expiresAt: 0,
};

/** A person at the cashier: presses the same button wherever there is one to press. */
function setUp(outcome: Outcome, gateway: Partial<Gateway> = {}, fault: Fault | null = null) {
  const paid: (number | undefined)[] = [];
  const steps: string[] = [];
  let person: 'confirm' | 'close' = 'confirm';
  const cashier = createCashier({
    gateway: {
      authCode: () => Promise.resolve(''),
      trade: () => Promise.resolve(TRADE),
      pay: (_tradeNO, settleAfter) => {
        paid.push(settleAfter);
        return Promise.resolve();
      },
      ...gateway,
    },
    pace: INSTANT,
    outcome: () => outcome,
    fault: () => fault,
    killProgram: () => steps.push('killed'),
    settleAfter: () => 50,
    note() {},
    show(view: CashierView | undefined) {
      steps.push(view?.step ?? 'gone');
      if (view?.step === 'confirm' || view?.step === 'refused') setTimeout(() => cashier[person]());
    },
  });
  return {
    cashier,
    paid,
    steps,
    closes: () => (person = 'close'),
    pay: () => cashier.pay({ kind: 'trade', tradeNO: 't1' }),
  };
}

it.each<[Outcome, PaymentEnd, (number | undefined)[]]>([
  ['paid', 'paid', [undefined]],
  ['failed', 'failed', []],
  ['processing', 'processing', [50]],
  ['unknown', 'unknown', [50]],
  ['networkError', 'networkError', []],
  ['saysPaid', 'paid', []],
])('%s ends as %s and moves money %j', async (outcome, end, money) => {
  const { pay, paid, steps } = setUp(outcome);
  expect(await pay()).toBe(end);
  expect(paid).toEqual(money);
  expect(steps).toEqual(['loading', 'confirm', 'processing', 'result', 'gone']);
});

it('is cancelled by its close button, whatever was chosen', async () => {
  const { pay, paid, closes } = setUp('paid');
  closes();
  expect(await pay()).toBe('cancelled');
  expect(paid).toEqual([]);
});

it('cancels by itself when that was chosen', async () => {
  const { pay, paid } = setUp('cancelled');
  expect(await pay()).toBe('cancelled');
  expect(paid).toEqual([]);
});

const unreachable = () => Promise.reject(new Error('unreachable'));

it.each<[string, Partial<Gateway>, PaymentEnd]>([
  ['an unknown trade', { trade: () => Promise.reject(new Refusal(404)) }, 'failed'],
  ['a wrong signature', { trade: () => Promise.reject(new Refusal(400)) }, 'failed'],
  ['no wallet server', { trade: unreachable }, 'networkError'],
  [
    'a closed trade',
    { trade: () => Promise.resolve({ ...TRADE, status: 'TRADE_CLOSED' }) },
    'failed',
  ],
  ['a trade paid meanwhile', { pay: () => Promise.reject(new Refusal(409)) }, 'failed'],
  ['a wallet server lost while paying', { pay: unreachable }, 'networkError'],
])('says so about %s, and answers after OK', async (_what, gateway, end) => {
  const { pay, steps } = setUp('paid', gateway);
  expect(await pay()).toBe(end);
  expect(steps.slice(-2)).toEqual(['refused', 'gone']);
});

it('tells nobody when the program was killed while it loaded, and leaves the buttons to the next', async () => {
  const { cashier, steps, paid, pay } = setUp('paid', {
    trade: async () => {
      if (paid.length === 0 && !steps.includes('gone')) cashier.abandon();
      return TRADE;
    },
  });
  expect(await Promise.race([pay(), Promise.resolve('silent')])).toBe('silent');
  expect(cashier.isOpen()).toBe(false);
  expect(steps).toEqual(['loading', 'gone']);
  expect(await pay()).toBe('paid');
});

describe('a program that is killed in mid-payment', () => {
  it('dies at the cashier, which goes on without it', async () => {
    const { pay, paid, steps } = setUp('paid', {}, 'killedAtCashier');
    expect(await pay()).toBeUndefined();
    expect(paid).toHaveLength(1);
    expect(steps).toEqual(['loading', 'confirm', 'killed', 'processing', 'result', 'gone']);
  });

  it('dies after Pay, when the money has moved', async () => {
    const { pay, paid, steps } = setUp('paid', {}, 'killedInPayment');
    expect(await pay()).toBeUndefined();
    expect(paid).toHaveLength(1);
    expect(steps).toEqual(['loading', 'confirm', 'processing', 'killed', 'gone']);
  });

  it('lives when the person closes the cashier instead', async () => {
    const { pay, closes } = setUp('paid', {}, 'killedInPayment');
    closes();
    expect(await pay()).toBe('cancelled');
  });
});
