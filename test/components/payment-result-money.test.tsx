/** @jest-environment jsdom */
import { StrictMode, type ReactNode } from 'react';
import { act, render } from '@testing-library/react';
import {
  CheckoutProvider,
  createJournal,
  memoryStorage,
  PaymentError,
  PaymentResult,
  type JournalStorage,
  type Merchant,
  type PaymentReport,
  type WalletClaim,
} from '../../src/index';
import { createSandbox } from '../../src/sandbox';
import { app } from '../support/app-lifecycle';
import { testClock } from '../support/clock';

const price = { amount: 500, currency: 'CNY' };
const paid: PaymentReport = { orderId: 'T1', status: 'paid', ...price };
const unpaid: PaymentReport = { orderId: 'T1', status: 'unpaid', ...price };
const notFound = new PaymentError('order-not-found', 'There is no such order.');

/** A result page on a phone, with a server that says one thing after the other; the last for ever. */
function open(
  answers: unknown[],
  {
    claim,
    props = {},
    storage = memoryStorage(),
    wrap = (page: ReactNode) => page,
  }: {
    claim?: WalletClaim | null;
    props?: { expectPayment?: boolean };
    storage?: JournalStorage;
    wrap?: (page: ReactNode) => ReactNode;
  } = {},
) {
  const clock = testClock();
  const views: string[] = [];
  const problems: string[] = [];
  let asked = 0;
  const merchant: Merchant = {
    async getPayment() {
      const answer = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      if (answer instanceof Error) throw answer;
      return answer as PaymentReport;
    },
  };
  if (claim !== undefined) {
    createJournal(storage).put({ orderId: 'T1', at: clock.now(), claim, key: null, ...price });
  }
  const view = render(
    wrap(
      <CheckoutProvider
        merchant={merchant}
        wallet={createSandbox({ clock }).wallet}
        clock={clock}
        storage={storage}
      >
        <PaymentResult
          orderId="T1"
          {...props}
          onChange={(now) => views.push(now.view)}
          onProblems={(found) => problems.push(...found.map(({ code }) => code))}
        />
      </CheckoutProvider>,
    ),
  );
  return {
    ...view,
    ...{ clock, views, problems },
    asked: () => asked,
    /** In small steps, so that every view is seen. */
    pass: async (milliseconds: number) => {
      for (let left = milliseconds; left > 0; left -= 1000) {
        await act(() => clock.advance(Math.min(left, 1000)));
      }
    },
    check: async () => {
      await act(async () => view.getByText('Check again').click());
      await act(() => clock.advance(10));
    },
  };
}

describe('a server that lies is not believed', () => {
  it.each([
    ['another order', { ...paid, orderId: 'T2' }],
    ['another amount than was to be paid', { ...paid, amount: 499 }],
    ['another currency', { ...paid, currency: 'USD' }],
    ['an amount that is none', { ...paid, amount: '500' }],
    ['no order', { ...paid, orderId: undefined }],
    ['an unknown status', { ...paid, status: 'PAID' }],
    ['nothing', undefined],
    ['a text', 'paid'],
    ['a list', [paid]],
  ])('%s', async (_, report) => {
    const { views, problems, pass } = open([report], { claim: 'paid' });
    await pass(90_000);
    expect(views.filter((view) => view !== 'loading')).toEqual(['processing']);
    expect(problems).toEqual(['merchant-answer-invalid']);
  });

  it('and is believed again when it speaks of the order', async () => {
    const { views, pass } = open([{ ...paid, orderId: 'T2' }, paid], { claim: 'paid' });
    await pass(2000);
    expect(views).toEqual(['loading', 'succeeded']);
  });
});

describe('what is not known is not shown as failed', () => {
  it.each(['paid', 'processing', 'unknown', null] as const)(
    'the wallet said %s, and the server says unpaid for ever',
    async (claim) => {
      const { views, pass, check } = open([unpaid], { claim });
      await pass(90_000);
      await check();
      await pass(90_000);
      expect(views).toEqual(['loading', 'confirming', 'processing', 'confirming', 'processing']);
    },
  );

  it.each(['cancelled', 'failed', 'refused', 'paid', null] as const)(
    'the wallet said %s, and the server says nothing at all',
    async (claim) => {
      const { views, pass } = open([new Error('offline')], { claim });
      await pass(90_000);
      expect(new Set(views)).toEqual(new Set(['loading', 'processing']));
    },
  );

  it('the server knew no such order, and then was not there any more', async () => {
    const { views, pass } = open([notFound, new Error('offline')]);
    await pass(90_000);
    expect(views).toEqual(['loading', 'unknown-order']);
  });

  it('one “unpaid” after “failed” is not enough: the server may not have heard yet', async () => {
    const { views, pass } = open([unpaid, paid], { claim: 'failed' });
    await pass(5000);
    expect(views).toEqual(['loading', 'succeeded']);
  });
});

describe('money that comes late', () => {
  it.each(['cancelled', 'failed'] as const)('is shown after %s', async (claim) => {
    const { views, pass } = open(claim === 'failed' ? [unpaid, unpaid, paid] : [unpaid, paid], {
      claim,
    });
    await pass(2000);
    expect(views.at(-1)).toBe(claim);
    // On every return of the app the provider asks about what is not settled.
    await act(async () => {
      app.hide();
      app.show();
    });
    await pass(5000);
    expect(views).toEqual(['loading', claim, 'succeeded']);
  });

  it('is shown while an order is only looked at', async () => {
    const { views, pass } = open([unpaid, unpaid, paid], { props: { expectPayment: false } });
    await pass(10_000);
    expect(views).toEqual(['loading', 'unpaid', 'succeeded']);
  });

  it('is shown after a minute of silence, when somebody asks', async () => {
    const answers: unknown[] = [new Error('offline')];
    const { views, pass, check } = open(answers);
    await pass(90_000);
    expect(views.at(-1)).toBe('processing');
    answers[0] = paid;
    await check();
    expect(views.at(-1)).toBe('succeeded');
  });
});

it('is final once it is paid: nothing that comes later takes it back', async () => {
  const { views, asked, pass } = open([paid, unpaid]);
  await pass(90_000);
  expect([views, asked()]).toEqual([['loading', 'succeeded'], 1]);
});

it('asks no more once it is left, and shows the state of then when it is opened later', async () => {
  const storage = memoryStorage();
  const first = open([unpaid], { claim: 'paid', storage });
  await first.pass(1000);
  const asked = first.asked();
  first.unmount();
  await first.clock.advance(600_000);
  expect([first.asked(), first.clock.pending()]).toEqual([asked, 0]);

  const second = open([{ ...paid, status: 'closed' }], { storage });
  await second.pass(10);
  expect(second.views).toEqual(['loading', 'expired']);
  second.unmount();

  const third = open([paid], { storage });
  await third.pass(10);
  expect(third.views).toEqual(['loading', 'succeeded']);
});

it('asks nothing in the background, and goes on when the app is back', async () => {
  const { asked, views, pass } = open([unpaid, paid]);
  await pass(10);
  act(() => app.hide());
  await pass(600_000);
  expect([asked(), views.at(-1)]).toEqual([1, 'confirming']);
  await act(async () => app.show());
  await pass(10);
  expect(views.at(-1)).toBe('succeeded');
});

it('asks once at a time where React mounts everything twice', async () => {
  const { views, asked, pass } = open([unpaid, paid], {
    wrap: (page) => <StrictMode>{page}</StrictMode>,
  });
  await pass(5000);
  expect(views.at(-1)).toBe('succeeded');
  expect(asked()).toBeLessThanOrEqual(3);
});
