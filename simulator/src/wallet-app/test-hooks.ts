import { isOutcome } from './outcomes';
import type { HostAnswer, HostCall } from './recorder';
import type { Wallet } from './wallet';

/** `window.simulator`: what a test may ask of the phone and do to it. Described in docs/simulator.md. */
export interface SimulatorHooks {
  /** Every call of the host's API, oldest first. */
  readonly calls: readonly HostCall[];
  /** Every callback or promise answered. */
  readonly answers: readonly HostAnswer[];
  /** Template problems, uncaught errors, console errors, unhandled rejections. Empty in a sound run. */
  readonly problems: readonly string[];
  setOutcome: (name: string, options?: { settleAfter?: number }) => void;
  answerPaymentWith: (raw: unknown) => void;
  relaunch: (path?: string) => Promise<void>;
  closeProgram: () => void;
  back: () => void;
  pullDownRefresh: () => void;
  /** Route and query of the visible page; empty when nothing runs. */
  currentPage: () => string;
  pageStack: () => string[];
  clipboard: () => string;
}

export function installHooks(wallet: Wallet): void {
  const { recorder, phone, store } = wallet;
  const hooks: SimulatorHooks = {
    calls: recorder.calls,
    answers: recorder.answers,
    problems: recorder.problems,
    setOutcome(name, options) {
      if (!isOutcome(name)) throw new Error(`There is no outcome called "${name}".`);
      wallet.setOutcome(name, options);
    },
    answerPaymentWith: phone.answerPaymentWith,
    relaunch: wallet.relaunch,
    closeProgram: wallet.closeProgram,
    back: () => phone.program()?.back(),
    pullDownRefresh: () => phone.program()?.pullDownRefresh(),
    currentPage: () => phone.program()?.currentPage() ?? store.get().page,
    pageStack: () => phone.program()?.pageStack() ?? [],
    clipboard: phone.clipboard,
  };
  (window as unknown as { simulator: SimulatorHooks }).simulator = hooks;
}
