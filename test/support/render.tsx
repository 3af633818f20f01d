import type { ReactNode } from 'react';
import { render } from '@testing-library/react';
import {
  CheckoutProvider,
  type Merchant,
  type PaymentError,
  type RecoveredPayment,
  type Strings,
  type Wallet,
} from '../../src/index';
import { createSandbox, type SandboxOutcome } from '../../src/sandbox';
import { testClock } from './clock';

/** Renders below a provider with a sandbox and a clock that stands still. */
export function renderWithSandbox(
  children: (sandbox: ReturnType<typeof createSandbox>) => ReactNode,
  options: {
    outcome?: SandboxOutcome;
    wallet?: Wallet;
    merchant?: Merchant;
    strings?: Partial<Strings>;
    onRecovered?: (payment: RecoveredPayment) => void;
    onProblem?: (problem: PaymentError) => void;
  } = {},
) {
  const clock = testClock();
  const sandbox = createSandbox({ clock, outcome: options.outcome ?? 'paid', delay: 100 });
  const tree = () => (
    <CheckoutProvider
      merchant={options.merchant ?? sandbox.merchant}
      wallet={options.wallet ?? sandbox.wallet}
      clock={clock}
      storage={sandbox.storage}
      onRecovered={options.onRecovered}
      onProblem={options.onProblem}
      strings={options.strings}
    >
      {children(sandbox)}
    </CheckoutProvider>
  );
  const view = render(tree());
  return { ...view, again: () => view.rerender(tree()), clock, sandbox };
}
