import { FAULT_NAMES, FAULTS, type Fault } from '../faults';
import { OUTCOME_NAMES, OUTCOMES } from '../outcomes';
import type { WalletState } from '../state';
import type { Wallet } from '../wallet';
import { Choice } from './choice';
import { PhoneCard } from './phone-card';
import { Switches } from './switches';

const ARRIVES = { label: 'Arrives', hint: 'The program is told once, at once.' };

/** What a tester chooses: what the wallet says, what becomes of it, what else is out of order. */
export function Panel({ wallet, state }: { wallet: Wallet; state: WalletState }) {
  return (
    <>
      {state.target === 'h5' ? (
        <p className="card card--note">
          On the web the person pays on the wallet’s own page: there is no answer to choose here.
        </p>
      ) : (
        <Answers wallet={wallet} state={state} />
      )}
      <Switches wallet={wallet} state={state} />
      <PhoneCard wallet={wallet} state={state} />
    </>
  );
}

function Answers({ wallet, state }: { wallet: Wallet; state: WalletState }) {
  return (
    <>
      <Choice
        title="When the person pays, the wallet says"
        options={OUTCOME_NAMES.map((name) => [name, OUTCOMES[name]] as const)}
        chosen={state.outcome}
        onChoose={(outcome) => wallet.setOutcome(outcome)}
      />
      <Choice<Fault | 'none'>
        title="And the answer"
        options={[['none', ARRIVES], ...FAULT_NAMES.map((name) => [name, FAULTS[name]] as const)]}
        chosen={state.fault ?? 'none'}
        onChoose={(fault) => wallet.setFault(fault === 'none' ? null : fault)}
      >
        {state.heldAnswers > 0 && (
          <div className="card__row card__row--held" role="status">
            <span>
              {state.heldAnswers === 1 ? 'An answer is' : `${state.heldAnswers} answers are`} held
              back.
            </span>
            <button type="button" className="button" onClick={() => wallet.releaseAnswer()}>
              Answer now
            </button>
          </div>
        )}
      </Choice>
    </>
  );
}
