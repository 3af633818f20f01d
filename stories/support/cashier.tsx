import { useSyncExternalStore } from 'react';
import { formatMoney } from 'taro-tradepay';
import type { Sandbox, SandboxOutcome } from 'taro-tradepay/sandbox';
import { en } from '../../src/locales/en';

const others: readonly [SandboxOutcome, string][] = [
  ['cancelled', 'Leave without paying'],
  ['failed', 'Card is declined'],
  ['network-error', 'Network breaks'],
  ['processing', 'Bank needs a moment'],
  ['unknown', 'No clear answer'],
  ['false-paid', 'Says paid, takes nothing'],
];

/**
 * Stands in for the wallet's own screen, above the page: whoever looks at the story is the buyer. It is not part of the
 * library, and speaks English in every language.
 */
export function Cashier({ sandbox }: { sandbox: Sandbox }) {
  const cashier = useSyncExternalStore(sandbox.subscribe, sandbox.cashier);
  if (!cashier) return null;
  const { orderId, amount, currency } = cashier;
  return (
    <div className="cashier" dir="ltr" lang="en" role="dialog" aria-label="Sandbox wallet">
      <div className="cashier__sheet">
        <p className="cashier__title">Sandbox wallet</p>
        {amount !== undefined && currency !== undefined && (
          <p className="cashier__amount">{formatMoney(amount, currency, en.money)}</p>
        )}
        <p className="cashier__order">Order {orderId}</p>
        <button
          type="button"
          className="cashier__pay"
          data-outcome="paid"
          onClick={() => cashier.decide('paid')}
        >
          Confirm payment
        </button>
        <p className="cashier__or">or see what happens when</p>
        <div className="cashier__others">
          {others.map(([outcome, text]) => (
            <button
              key={outcome}
              type="button"
              className="cashier__other"
              data-outcome={outcome}
              onClick={() => cashier.decide(outcome)}
            >
              {text}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
