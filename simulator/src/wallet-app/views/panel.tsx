import type { Target } from '../../targets';
import { OUTCOME_NAMES, OUTCOMES } from '../outcomes';
import { PHONE_SIZE_NAMES, PHONE_SIZES } from '../phone-sizes';
import type { WalletState } from '../state';
import type { Wallet } from '../wallet';

const HOSTS_WITH_A_CASHIER: ReadonlySet<Target> = new Set<Target>(['alipay', 'weapp']);

/** What a tester chooses: how the wallet behaves, which phone it is, and to kill the program. */
export function Panel({ wallet, state }: { wallet: Wallet; state: WalletState }) {
  return (
    <>
      <fieldset className="card">
        <legend className="card__title">When the person pays, the wallet says</legend>
        {!HOSTS_WITH_A_CASHIER.has(state.target) && (
          <p className="card__note">
            {state.target === 'h5'
              ? 'On the web the person pays on the wallet’s own page, so nothing here applies.'
              : 'This host’s payment call is not simulated yet: programs find no wallet here.'}
          </p>
        )}
        <div className="outcomes">
          {OUTCOME_NAMES.map((name) => (
            <label key={name} className="outcome">
              <input
                type="radio"
                name="outcome"
                value={name}
                checked={state.outcome === name}
                disabled={!HOSTS_WITH_A_CASHIER.has(state.target)}
                onChange={() => wallet.setOutcome(name)}
                aria-describedby={`outcome-${name}`}
              />
              <span className="outcome__label">{OUTCOMES[name].label}</span>
              <span className="outcome__hint" id={`outcome-${name}`}>
                {OUTCOMES[name].hint}
              </span>
            </label>
          ))}
        </div>
      </fieldset>

      <section className="card" aria-labelledby="phone-heading">
        <h2 className="card__title" id="phone-heading">
          Phone
        </h2>
        <div className="card__row">
          <div className="segments" role="radiogroup" aria-label="Phone size">
            {PHONE_SIZE_NAMES.map((name) => (
              <label key={name} className="segments__item">
                <input
                  type="radio"
                  name="size"
                  value={name}
                  checked={state.size === name}
                  onChange={() => wallet.store.set({ size: name })}
                />
                <span>
                  {PHONE_SIZES[name].label} <small>{PHONE_SIZES[name].width}</small>
                </span>
              </label>
            ))}
          </div>
          <button type="button" className="button" onClick={() => void wallet.relaunch()}>
            Relaunch
          </button>
        </div>
        <p className="path">
          <span className="path__label">Page</span>
          <code className="path__value" data-testid="current-page">
            {state.page || '—'}
          </code>
        </p>
      </section>
    </>
  );
}
