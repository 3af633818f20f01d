import type { PaymentEnd } from '../phone';

/** What the wallet does with the next payment. */
export const OUTCOMES = {
  paid: {
    label: 'Paid',
    hint: 'Money moves when Pay is tapped. Close means cancelled.',
    end: 'paid',
    money: 'now',
  },
  cancelled: {
    label: 'Cancelled',
    hint: 'The cashier closes by itself, nothing is paid.',
    end: 'cancelled',
    money: 'never',
  },
  failed: {
    label: 'Failed',
    hint: 'The wallet refuses after Pay.',
    end: 'failed',
    money: 'never',
  },
  processing: {
    label: 'Processing',
    hint: 'Answers “processing”; the money settles a little later.',
    end: 'processing',
    money: 'later',
  },
  networkError: {
    label: 'Network error',
    hint: 'The wallet loses its connection; nothing is paid.',
    end: 'networkError',
    money: 'never',
  },
  unknown: {
    label: 'Unknown',
    hint: 'The wallet cannot tell; the money settles a little later.',
    end: 'unknown',
    money: 'later',
  },
  saysPaid: {
    label: 'Says paid, takes no money',
    hint: 'Answers “paid” while the trade stays unpaid.',
    end: 'paid',
    money: 'never',
  },
} as const satisfies Record<
  string,
  { label: string; hint: string; end: PaymentEnd; money: 'now' | 'later' | 'never' }
>;

export type Outcome = keyof typeof OUTCOMES;

export const OUTCOME_NAMES = Object.keys(OUTCOMES) as Outcome[];

export function isOutcome(name: string): name is Outcome {
  return name in OUTCOMES;
}
