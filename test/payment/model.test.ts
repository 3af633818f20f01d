/**
 * Every state that a payment can come to, times everything that can happen to it, walked from `idle` until nothing new
 * appears. What is asserted here holds on every path, however long.
 */
import { PaymentError } from '../../src/payment/errors';
import {
  isBusy,
  isEnd,
  transition,
  type PaymentEvent,
  type PaymentState,
  type PaymentStatus,
} from '../../src/payment/machine';
import type { PaymentReport, WalletClaim } from '../../src/payment/ports';
import { answer, closed, paid, unpaid } from '../support/payment';

const at = 1;
const orderId = 'T1';
const claims: WalletClaim[] = ['paid', 'processing', 'unknown', 'cancelled', 'failed', 'refused'];
const notCreated = new PaymentError('trade-not-created', 'no order');
const notCalled = new PaymentError('invalid-trade', 'no call');

/** By type, so that a new event does not compile until it is here. */
const byType: { [T in PaymentEvent['type']]: Extract<PaymentEvent, { type: T }>[] } = {
  create: [{ type: 'create' }],
  'not-created': [{ type: 'not-created', error: notCreated, at }],
  stopped: [{ type: 'stopped' }],
  'open-cashier': [{ type: 'open-cashier', orderId }],
  'not-called': [{ type: 'not-called', error: notCalled, at }],
  answered: claims.map((claim) => ({ type: 'answered', answer: answer(claim) })),
  silent: [{ type: 'silent' }],
  ask: [{ type: 'ask', orderId }],
  'reported-paid': [{ type: 'reported-paid', report: paid, at }],
  'reported-closed': [{ type: 'reported-closed', report: closed, at }],
  'reported-unpaid': [{ type: 'reported-unpaid', report: unpaid, at }],
  untouched: [{ type: 'untouched' }],
  'gave-up': [null, unpaid].map((report) => ({ type: 'gave-up', report, at })),
  reset: [{ type: 'reset' }],
};
const events: PaymentEvent[] = Object.values(byType).flat();

/** What tells one state from another, in a line that can be read. */
function nameOf(state: PaymentState): string {
  const wallet = isEnd(state)
    ? state.evidence.wallet
    : state.status === 'confirming'
      ? state.wallet
      : null;
  const server: PaymentReport | null = isEnd(state) ? state.evidence.server : null;
  return [
    state.status,
    'orderId' in state ? 'order' : 'no order',
    `wallet ${wallet?.claim ?? 'silent'}`,
    `server ${server?.status ?? 'silent'}`,
    ...(state.status === 'failed' ? [state.error.code] : []),
  ].join(', ');
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

interface Edge {
  from: PaymentState;
  event: PaymentEvent;
  to: PaymentState;
}

/** Walks breadth first, over the given events, from the given states. */
function walk(starts: PaymentState[], happening = events) {
  const states = new Map(starts.map((state) => [nameOf(state), deepFreeze(state)]));
  const edges: Edge[] = [];
  // A map goes on to what was added while it was walked.
  for (const from of states.values()) {
    for (const event of happening) {
      const to = transition(from, deepFreeze(event));
      if (!to) continue;
      edges.push({ from, event, to });
      if (!states.has(nameOf(to))) states.set(nameOf(to), deepFreeze(to));
    }
  }
  return { states, edges, all: [...states.values()] };
}

const idle: PaymentState = { status: 'idle' };
const model = walk([idle]);
const leading = (status: PaymentStatus) => model.edges.filter(({ to }) => to.status === status);
const leaving = (status: PaymentStatus) => model.edges.filter(({ from }) => from.status === status);
const types = (edges: Edge[]) => [...new Set(edges.map(({ event }) => event.type))].sort();

const steps = (edges: Edge[]) =>
  [
    ...new Set(edges.map(({ from, event, to }) => `${from.status} -${event.type}-> ${to.status}`)),
  ].sort();

describe('the table of a payment, walked from idle', () => {
  it('comes to as many states, by as many steps, as are known', () => {
    const counts: Record<string, number> = {};
    for (const { status } of model.all) counts[status] = (counts[status] ?? 0) + 1;
    expect(counts).toEqual({
      idle: 1,
      creating: 1,
      paying: 1,
      // A silent wallet, or one of six claims.
      confirming: 7,
      succeeded: 7,
      expired: 7,
      // The same seven, with and without a report that says unpaid.
      processing: 14,
      cancelled: 1,
      // Not created, not called, failed, refused.
      failed: 4,
    } satisfies Record<PaymentStatus, number>);
    expect(model.edges).toHaveLength(194);
  });

  it('has no rule that nothing ever reaches', () => {
    expect(types(model.edges)).toEqual(Object.keys(byType).sort());
  });

  it('takes these steps and no other', () => {
    expect(steps(model.edges)).toEqual([
      'cancelled -ask-> confirming',
      'cancelled -create-> creating',
      'cancelled -open-cashier-> paying',
      'cancelled -reported-closed-> expired',
      'cancelled -reported-paid-> succeeded',
      'cancelled -reset-> idle',
      'confirming -answered-> confirming',
      'confirming -gave-up-> processing',
      'confirming -reported-closed-> expired',
      'confirming -reported-paid-> succeeded',
      'confirming -reported-unpaid-> cancelled',
      'confirming -reported-unpaid-> failed',
      'confirming -reported-unpaid-> processing',
      'confirming -untouched-> idle',
      'creating -ask-> confirming',
      'creating -not-created-> failed',
      'creating -open-cashier-> paying',
      'creating -reported-closed-> expired',
      'creating -reported-paid-> succeeded',
      'creating -stopped-> idle',
      'expired -ask-> confirming',
      'expired -reported-closed-> expired',
      'expired -reported-paid-> succeeded',
      'expired -reset-> idle',
      'failed -ask-> confirming',
      'failed -create-> creating',
      'failed -open-cashier-> paying',
      'failed -reported-closed-> expired',
      'failed -reported-paid-> succeeded',
      'failed -reset-> idle',
      'idle -ask-> confirming',
      'idle -create-> creating',
      'idle -open-cashier-> paying',
      'idle -reported-closed-> expired',
      'idle -reported-paid-> succeeded',
      'paying -answered-> confirming',
      'paying -not-called-> failed',
      'paying -silent-> confirming',
      'processing -answered-> confirming',
      'processing -ask-> confirming',
      'processing -reported-closed-> expired',
      'processing -reported-paid-> succeeded',
      'processing -reset-> idle',
      'succeeded -reset-> idle',
    ]);
  });

  it('gives the same step for the same state and event, and changes neither', () => {
    // All of them are frozen: a rule that wrote into one would have thrown.
    for (const state of model.all) {
      for (const event of events) {
        const before = JSON.stringify([state, event]);
        expect(transition(state, event)).toEqual(transition(state, event));
        expect(JSON.stringify([state, event])).toBe(before);
      }
    }
  });

  it('answers null, not undefined and not the same state, where an event means nothing', () => {
    const results = model.all.flatMap((state) => events.map((event) => transition(state, event)));
    const moved = results.filter((result) => result !== null);
    expect(moved).toHaveLength(model.edges.length);
    expect(moved.every((result) => typeof result.status === 'string')).toBe(true);
    expect(results).toHaveLength(model.all.length * events.length);
  });
});

describe('on every path of a payment', () => {
  it('succeeded comes from the report "paid", and from nothing else', () => {
    expect(types(leading('succeeded'))).toEqual(['reported-paid']);
    const unheard = events.filter(({ type }) => type !== 'reported-paid');
    expect(walk([idle], unheard).all.some(({ status }) => status === 'succeeded')).toBe(false);
  });

  it('succeeded ends with a new purchase, and with nothing else', () => {
    expect(types(leaving('succeeded'))).toEqual(['reset']);
  });

  it('expired comes from the report "closed", and from nothing else', () => {
    expect(types(leading('expired'))).toEqual(['reported-closed']);
  });

  it('cancelled and failed after a call come from the report "unpaid", and from nothing else', () => {
    expect(types(leading('cancelled'))).toEqual(['reported-unpaid']);
    const failures = leading('failed').filter(({ from }) => from.status === 'confirming');
    expect(types(failures)).toEqual(['reported-unpaid']);
  });

  it('what may have been paid never becomes an unpaid end', () => {
    for (const claim of ['paid', 'processing', 'unknown', null] as const) {
      const wallet = claim && answer(claim);
      // Until the buyer says that this is another purchase. "Untouched" is said of orders without a cashier only.
      const further = events.filter(
        ({ type }) => !['reset', 'untouched', 'answered'].includes(type),
      );
      const { all } = walk([{ status: 'confirming', orderId, wallet }], further);
      expect(new Set(all.map(({ status }) => status))).toEqual(
        new Set(['confirming', 'processing', 'succeeded', 'expired']),
      );
    }
  });

  it('no cashier and no order is made from processing', () => {
    expect(types(leaving('processing'))).toEqual([
      'answered',
      'ask',
      'reported-closed',
      'reported-paid',
      'reset',
    ]);
  });

  it('one call of the wallet is in flight', () => {
    expect([...new Set(leading('paying').map(({ from }) => from.status))].sort()).toEqual([
      'cancelled',
      'creating',
      'failed',
      'idle',
    ]);
    // Walked once more together with the call: it begins with the cashier and ends with the answer.
    const same = events.filter(({ type }) => type !== 'reset' && type !== 'untouched');
    const seen = new Map<string, { state: PaymentState; open: boolean }>([
      ['', { state: idle, open: false }],
    ]);
    const openers: boolean[] = [];
    for (const { state, open } of seen.values()) {
      for (const event of same) {
        const to = transition(state, event);
        if (!to) continue;
        if (event.type === 'open-cashier') openers.push(open);
        const ends = event.type === 'answered' || event.type === 'not-called';
        const next = event.type === 'open-cashier' || (open && !ends);
        const final = to.status === 'succeeded' || to.status === 'expired';
        seen.set(`${nameOf(to)}, ${String(next && !final)}`, { state: to, open: next && !final });
      }
    }
    expect(openers).toContain(false);
    expect(openers).not.toContain(true);
  });

  it('paying comes to an end or to processing, and never runs in a circle', () => {
    const { all } = walk(
      [{ status: 'paying', orderId }],
      events.filter(({ type }) => type !== 'untouched'),
    );
    const further = (state: PaymentState): PaymentState[] =>
      isBusy(state)
        ? events
            .filter(({ type }) => type !== 'untouched')
            .map((event) => transition(state, event))
            .filter((to) => to !== null)
        : [];
    /** All ways until nothing is under way; a circle would have no end. */
    const ways = (way: PaymentState[]): PaymentState[][] => {
      const next = way.length > 9 ? [] : further(way.at(-1)!);
      return next.length === 0 ? [way] : next.flatMap((to) => ways([...way, to]));
    };
    const every = ways([{ status: 'paying', orderId }]);
    expect(every.every((way) => isEnd(way.at(-1)!))).toBe(true);
    // The wallet is silent, answers, and the server answers.
    expect(Math.max(...every.map((way) => way.length - 1))).toBe(3);
    expect(all.filter(isBusy).every((state) => further(state).length > 0)).toBe(true);
  });

  it('the first answer of the wallet counts, and no other changes it', () => {
    for (const state of model.all) {
      const wallet = isEnd(state)
        ? state.evidence.wallet
        : state.status === 'confirming'
          ? state.wallet
          : null;
      const further = byType.answered.map((event) => transition(state, event));
      expect(wallet ? further.filter((to) => to !== null) : []).toEqual([]);
    }
  });

  it('the number of the order and what the wallet said are carried along', () => {
    const walletOf = (state: PaymentState) =>
      isEnd(state) ? state.evidence.wallet : 'wallet' in state ? state.wallet : null;
    const begins = ['create', 'open-cashier', 'not-created', 'not-called', 'reset', 'stopped'];
    const [first, later] = [true, false].map((begin) =>
      model.edges.filter(({ event }) => begins.includes(event.type) === begin),
    );
    // A further try begins with a wallet that has said nothing.
    expect(first!.every(({ to }) => walletOf(to) === null)).toBe(true);
    for (const { from, event, to } of later!) {
      expect(walletOf(to)).toEqual(event.type === 'answered' ? event.answer : walletOf(from));
    }
    const nameless = model.edges.filter(({ to }) => !('orderId' in to));
    expect(types(nameless)).toEqual(['create', 'not-created', 'reset', 'stopped', 'untouched']);
  });

  it('an end says when, and what the server said', () => {
    for (const { event, to } of model.edges) {
      if (!isEnd(to)) continue;
      expect(to.evidence.at).toBe(at);
      expect(to.evidence.server).toEqual('report' in event ? event.report : null);
    }
  });

  it('a failure says what the wallet said, and what can be done', () => {
    const failed = (claim: WalletClaim, code: string) =>
      transition(
        { status: 'confirming', orderId, wallet: answer(claim, code) },
        { type: 'reported-unpaid', report: unpaid, at },
      );
    const error = (code: string, message: string, reason: string): unknown =>
      expect.objectContaining({ code, reason, message: expect.stringContaining(message) });
    expect(failed('failed', '4000')).toMatchObject({
      error: error('payment-failed', 'answered 4000, and the merchant server says unpaid', '4000'),
    });
    expect(failed('failed', '')).toMatchObject({
      error: error('payment-failed', 'answered without a code', ''),
    });
    expect(failed('refused', '4')).toMatchObject({
      error: error('wallet-refused', "refused the call with 4. Check the mini program's perm", '4'),
    });
    expect(failed('refused', '')).toMatchObject({
      error: error('wallet-refused', 'refused the call with no code', ''),
    });
  });

  it('is busy in three states, and at an end in five', () => {
    const statuses = (test: (state: PaymentState) => boolean) =>
      [...new Set(model.all.filter(test).map(({ status }) => status))].sort();
    expect(statuses(isBusy)).toEqual(['confirming', 'creating', 'paying']);
    expect(statuses(isEnd)).toEqual(['cancelled', 'expired', 'failed', 'processing', 'succeeded']);
  });
});
