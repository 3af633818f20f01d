import { useSyncExternalStore } from 'react';
import { formatMoney } from 'taro-tradepay';
import type { Sandbox, SandboxOutcome } from 'taro-tradepay/sandbox';
import { useLooks } from '../../.storybook/looks';
import { cashierWords } from './cashier-words';
import { useIn } from './words';

const others = [
  'cancelled',
  'failed',
  'network-error',
  'processing',
  'unknown',
  'false-paid',
] as const satisfies SandboxOutcome[];

/**
 * Stands in for the wallet's own screen, above the page: whoever looks at the story is the buyer. It is not part of the
 * library.
 */
export function Cashier({ sandbox }: { sandbox: Sandbox }) {
  const cashier = useSyncExternalStore(sandbox.subscribe, sandbox.cashier);
  const { locale, direction } = useLooks();
  const say = useIn(cashierWords);
  if (!cashier) return null;
  const { orderId, amount, currency } = cashier;
  return (
    <div
      className="cashier"
      dir={direction}
      lang={locale.tag}
      role="dialog"
      aria-label={say.wallet}
    >
      <div className="cashier__sheet">
        <p className="cashier__title">{say.wallet}</p>
        {amount !== undefined && currency !== undefined && (
          <p className="cashier__amount" dir="ltr">
            {formatMoney(amount, currency, locale.money)}
          </p>
        )}
        <p className="cashier__order">
          {locale.strings.orderNumber} <bdi>{orderId}</bdi>
        </p>
        <button
          type="button"
          className="cashier__pay"
          data-outcome="paid"
          onClick={() => cashier.decide('paid')}
        >
          {say.confirm}
        </button>
        <p className="cashier__or">{say.or}</p>
        <div className="cashier__others">
          {others.map((outcome) => (
            <button
              key={outcome}
              type="button"
              className="cashier__other"
              data-outcome={outcome}
              onClick={() => cashier.decide(outcome)}
            >
              {say[outcome]}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
