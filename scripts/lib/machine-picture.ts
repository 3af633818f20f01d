import { PaymentError } from '../../src/payment/errors';
import {
  transition,
  type Evidence,
  type PaymentEvent,
  type PaymentState,
  type PaymentStatus,
} from '../../src/payment/machine';
import type { PaymentReport, WalletAnswer, WalletClaim } from '../../src/payment/ports';

const orderId = 'T1';
const at = 0;
const error = new PaymentError('payment-failed', 'An example.');
const report = (status: PaymentReport['status']): PaymentReport => ({ orderId, status });
const CLAIMS: WalletClaim[] = ['paid', 'processing', 'unknown', 'cancelled', 'failed', 'refused'];
const answers: (WalletAnswer | null)[] = [
  null,
  ...CLAIMS.map((claim) => ({ claim, code: '', raw: null })),
];

/** One event of each kind, and an answer of each claim. */
const EVENTS: PaymentEvent[] = [
  { type: 'create' },
  { type: 'not-created', error, at },
  { type: 'stopped' },
  { type: 'open-cashier', orderId },
  { type: 'not-called', error, at },
  ...answers.flatMap((answer) => (answer ? [{ type: 'answered' as const, answer }] : [])),
  { type: 'silent' },
  { type: 'ask', orderId },
  { type: 'reported-paid', report: report('paid'), at },
  { type: 'reported-closed', report: report('closed'), at },
  { type: 'reported-unpaid', report: report('unpaid'), at },
  { type: 'untouched' },
  { type: 'gave-up', report: null, at },
  { type: 'reset' },
];

/** Each state in each of its shapes: what is allowed may depend on whether the wallet has answered, and what. */
const STATES: Record<PaymentStatus, PaymentState[]> = (() => {
  const evidence: Evidence[] = answers.map((wallet) => ({ wallet, server: null, at }));
  const shapes = (make: (evidence: Evidence) => PaymentState) => evidence.map(make);
  return {
    idle: [{ status: 'idle' }],
    creating: [{ status: 'creating' }],
    paying: [{ status: 'paying', orderId }],
    confirming: answers.map((wallet) => ({ status: 'confirming', orderId, wallet })),
    succeeded: shapes((each) => ({ status: 'succeeded', orderId, evidence: each })),
    processing: shapes((each) => ({ status: 'processing', orderId, evidence: each })),
    cancelled: shapes((each) => ({ status: 'cancelled', orderId, evidence: each })),
    failed: shapes((each) => ({ status: 'failed', orderId, error, evidence: each })),
    expired: shapes((each) => ({ status: 'expired', orderId, evidence: each })),
  };
})();

/** @returns the state machine of a payment as a Mermaid diagram, made by asking it: every state, every event */
export function machinePicture(): string {
  const edges = new Map<string, Set<string>>();
  for (const [from, shapes] of Object.entries(STATES)) {
    for (const state of shapes) {
      for (const event of EVENTS) {
        const to = transition(state, event)?.status;
        if (to === undefined) continue;
        const edge = `${from} --> ${to}`;
        edges.set(edge, (edges.get(edge) ?? new Set<string>()).add(event.type));
      }
    }
  }
  return [
    'stateDiagram-v2',
    '  [*] --> idle',
    ...[...edges].map(([edge, events]) => `  ${edge}: ${[...events].join(', ')}`),
  ].join('\n');
}

const MARKS = ['<!-- made by npm run docs -->', '<!-- until here -->'] as const;

/**
 * @param page a page of the docs with a place for the picture
 * @returns the page with the picture as it is now
 */
export function withMachinePicture(page: string): string {
  const [begin, end] = MARKS.map((mark) => page.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < begin) {
    throw new Error(`The page needs the lines "${MARKS[0]}" and "${MARKS[1]}", in this order.`);
  }
  const head = page.slice(0, begin + MARKS[0].length);
  return `${head}\n\n\`\`\`mermaid\n${machinePicture()}\n\`\`\`\n\n${page.slice(end)}`;
}
