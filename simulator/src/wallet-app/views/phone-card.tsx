import { PHONE_SIZE_NAMES, PHONE_SIZES } from '../phone-sizes';
import type { WalletState } from '../state';
import type { Wallet } from '../wallet';

/** Which phone it is, and what its system does with the program. */
export function PhoneCard({ wallet, state }: { wallet: Wallet; state: WalletState }) {
  const { background, phase, page, size } = state;
  return (
    <section className="card" aria-labelledby="phone-heading">
      <div className="card__header">
        <h2 className="card__title" id="phone-heading">
          Phone
        </h2>
        <code className="path" data-testid="current-page" title="The page">
          {page || '—'}
        </code>
      </div>
      <div className="card__row">
        <div className="segments" role="radiogroup" aria-label="Phone size">
          {PHONE_SIZE_NAMES.map((name) => (
            <label key={name} className="segments__item">
              <input
                type="radio"
                name="size"
                value={name}
                checked={size === name}
                onChange={() => wallet.store.set({ size: name })}
              />
              <span>
                {PHONE_SIZES[name].label} <small>{PHONE_SIZES[name].width}</small>
              </span>
            </label>
          ))}
        </div>
        <div className="card__buttons">
          <button
            type="button"
            className="button"
            disabled={phase.kind !== 'running'}
            title="The program leaves the screen and runs on."
            onClick={background ? wallet.showApp : wallet.hideApp}
          >
            {background ? 'Bring back' : 'Background'}
          </button>
          <button
            type="button"
            className="button"
            title="Kills the program and opens it again."
            onClick={() => void wallet.relaunch()}
          >
            Relaunch
          </button>
        </div>
      </div>
    </section>
  );
}
