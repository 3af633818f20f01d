import { useStore } from '../store';
import type { Wallet } from '../wallet';
import { EventLog } from './event-log';
import { Panel } from './panel';
import { PhoneFrame } from './phone-frame';
import { Problems } from './problems';
import { TargetSwitch } from './target-switch';

/** The whole page: the phone, and beside it what a tester does to it. */
export function App({ wallet }: { wallet: Wallet }) {
  const state = useStore(wallet.store);
  return (
    <div className="app">
      <header className="app__header">
        <h1 className="app__title">Wallet simulator</h1>
        <TargetSwitch current={state.target} />
      </header>
      <main className="app__stage" aria-label="Phone">
        <PhoneFrame wallet={wallet} state={state} />
      </main>
      <aside className="app__panel" aria-label="Simulator controls">
        <Panel wallet={wallet} state={state} />
      </aside>
      <section className="app__log" aria-label="What happened">
        <Problems problems={state.problems} />
        <EventLog entries={state.log} onClear={wallet.recorder.clearLog} />
      </section>
    </div>
  );
}
