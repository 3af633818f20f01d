import { PaymentError } from '../../src/payment/errors';
import { isEnd, transition, type PaymentEvent, type PaymentState } from '../../src/payment/machine';
import { answer, closed, paid, unpaid } from '../support/payment';

const at = 1;
const error = new PaymentError('trade-not-created', 'no');
const evidence = { wallet: null, server: null, at };

const states: PaymentState[] = [
  { status: 'idle' },
  { status: 'creating' },
  { status: 'paying', orderId: 'T1' },
  { status: 'confirming', orderId: 'T1', wallet: null },
  { status: 'confirming', orderId: 'T1', wallet: answer('paid') },
  { status: 'confirming', orderId: 'T1', wallet: answer('processing') },
  { status: 'confirming', orderId: 'T1', wallet: answer('unknown') },
  { status: 'confirming', orderId: 'T1', wallet: answer('cancelled') },
  { status: 'confirming', orderId: 'T1', wallet: answer('failed') },
  { status: 'confirming', orderId: 'T1', wallet: answer('refused') },
  { status: 'succeeded', orderId: 'T1', evidence },
  { status: 'processing', orderId: 'T1', evidence },
  { status: 'cancelled', orderId: 'T1', evidence },
  { status: 'failed', orderId: 'T1', error, evidence },
  { status: 'expired', orderId: 'T1', evidence },
];

const events: PaymentEvent[] = [
  { type: 'create' },
  { type: 'not-created', error, at },
  { type: 'open-cashier', orderId: 'T1' },
  { type: 'not-called', error, at },
  { type: 'answered', answer: answer('paid', '9000') },
  { type: 'ask', orderId: 'T1' },
  { type: 'reported-paid', report: paid, at },
  { type: 'reported-closed', report: closed, at },
  { type: 'reported-unpaid', report: unpaid, at },
  { type: 'gave-up', report: null, at },
  { type: 'reset' },
];

const every = states.flatMap((state) => events.map((event) => ({ state, event })));

describe('the table of a payment', () => {
  it('leads to succeeded on the report "paid" and on nothing else', () => {
    const ways = every.filter(
      ({ state, event }) =>
        state.status !== 'succeeded' && transition(state, event)?.status === 'succeeded',
    );
    expect(ways.length).toBeGreaterThan(0);
    expect(new Set(ways.map(({ event }) => event.type))).toEqual(new Set(['reported-paid']));
  });

  it('never opens a cashier while one may be open, or while money may be moving', () => {
    const openers = every
      .filter(({ state, event }) => transition(state, event)?.status === 'paying' && event)
      .map(({ state }) => state.status);
    expect(new Set(openers)).toEqual(new Set(['idle', 'creating', 'cancelled', 'failed']));
  });

  it('never turns what may have been paid into an unpaid end', () => {
    for (const claim of ['paid', 'processing', 'unknown'] as const) {
      const state: PaymentState = { status: 'confirming', orderId: 'T1', wallet: answer(claim) };
      for (const event of events) {
        expect(['failed', 'cancelled']).not.toContain(transition(state, event)?.status);
      }
    }
  });

  it('lets a late "paid" correct every end', () => {
    const ends = states.filter((state) => isEnd(state) && state.status !== 'succeeded');
    expect(
      ends.map((state) => transition(state, { type: 'reported-paid', report: paid, at })),
    ).toEqual(ends.map(() => expect.objectContaining({ status: 'succeeded' }) as unknown));
  });

  it('keeps succeeded until a new purchase starts', () => {
    const state: PaymentState = { status: 'succeeded', orderId: 'T1', evidence };
    const moves = events.filter((event) => transition(state, event));
    expect(moves.map(({ type }) => type)).toEqual(['reset']);
  });

  it('carries the evidence into every end', () => {
    const wallet = answer('cancelled', '6001');
    expect(
      transition(
        { status: 'confirming', orderId: 'T1', wallet },
        { type: 'reported-unpaid', report: unpaid, at: 7 },
      ),
    ).toEqual({
      status: 'cancelled',
      orderId: 'T1',
      evidence: { wallet, server: unpaid, at: 7 },
    });
  });
});
