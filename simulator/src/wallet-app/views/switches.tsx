import { useId, type ReactNode } from 'react';
import type { WalletState } from '../state';
import type { Wallet } from '../wallet';

/** What can be out of order for as long as one likes. */
export function Switches({ wallet, state }: { wallet: Wallet; state: WalletState }) {
  const web = state.target === 'h5';
  return (
    <fieldset className="card">
      <legend className="card__title">Out of order</legend>
      <div className="switches">
        <Switch
          label="Merchant server"
          on={state.down.merchant}
          onTurn={(on) => wallet.setDown('merchant', on)}
        >
          No request of the program gets through.
        </Switch>
        <Switch
          label="Wallet server"
          on={state.down.gateway}
          disabled={web}
          onTurn={(on) => wallet.setDown('gateway', on)}
        >
          {web
            ? 'The web cashier is a page of its own.'
            : 'No sign-in and no cashier for the wallet app.'}
        </Switch>
        <Switch label="Storage" on={state.storageFull} onTurn={wallet.setStorageFull}>
          Full: the program cannot store anything more.
        </Switch>
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  on: boolean;
  disabled?: boolean;
  onTurn: (on: boolean) => void;
  children: ReactNode;
}

function Switch({ label, on, disabled = false, onTurn, children }: SwitchProps) {
  const id = useId();
  return (
    <label className="switches__item">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onTurn(event.target.checked)}
      />
      <span className="switches__label" id={`${id}-label`}>
        {label}
      </span>
      <span className="switches__hint" id={`${id}-hint`}>
        {children}
      </span>
    </label>
  );
}
