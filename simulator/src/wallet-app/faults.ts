import type { PaymentEnd } from '../phone';

/** What goes wrong between the wallet and the program, whatever the wallet says. */
export const FAULTS = {
  answerLost: {
    label: 'Is lost',
    hint: 'The cashier closes and the program is never told. Does it find out, and how long does it wait?',
  },
  slowWallet: {
    label: 'Is slow',
    hint: 'The cashier closes; the answer comes much later. What does the person see until then?',
  },
  answeredTwice: {
    label: 'Comes twice',
    hint: 'The same answer comes again. Nothing may happen twice.',
  },
  contradicts: {
    label: 'Cancelled, then paid',
    hint: 'Two answers that contradict each other, whatever is chosen above. Only the server knows.',
  },
  takesBack: {
    label: 'Paid, then cancelled',
    hint: 'Two answers that contradict each other, whatever is chosen above. Only the server knows.',
  },
  killedAtCashier: {
    label: 'App killed at cashier',
    hint: 'The program dies when the cashier opens; the person pays all the same. Open it again: is the order found?',
  },
  killedInPayment: {
    label: 'App killed after Pay',
    hint: 'Pay moves the money, and the program dies unanswered. Open it again: settled, and charged once?',
  },
} as const satisfies Record<string, { label: string; hint: string }>;

export type Fault = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS) as Fault[];

export function isFault(name: string): name is Fault {
  return Object.hasOwn(FAULTS, name);
}

const TOLD: Partial<Record<Fault, (end: PaymentEnd) => PaymentEnd[]>> = {
  answerLost: () => [],
  answeredTwice: (end) => [end, end],
  contradicts: () => ['cancelled', 'paid'],
  takesBack: () => ['paid', 'cancelled'],
};

/** What the program is told at once, and what it is told a moment later. */
export function endsTold(fault: Fault | null, end: PaymentEnd): PaymentEnd[] {
  return (fault && TOLD[fault]?.(end)) ?? [end];
}
