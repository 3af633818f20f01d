import { isFault } from './faults';
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
  setFault: (name: string | null) => void;
  setDown: (server: string, down: boolean) => void;
  setStorageFull: (full: boolean) => void;
  /** Without a kind: the next payment that succeeds. With one: the next payment, however it ends. */
  answerPaymentWith: (raw: unknown, kind?: 'success' | 'fail') => void;
  /** Gives the oldest answer that a slow wallet holds back; false when there is none. */
  releaseAnswer: () => boolean;
  heldAnswers: () => number;
  hideApp: () => void;
  showApp: () => void;
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
    setFault(name) {
      if (name !== null && !isFault(name)) throw new Error(`There is no fault called "${name}".`);
      wallet.setFault(name);
    },
    setDown(server, down) {
      if (server !== 'merchant' && server !== 'gateway') {
        throw new Error(`There is no server called "${server}".`);
      }
      wallet.setDown(server, down);
    },
    setStorageFull: wallet.setStorageFull,
    releaseAnswer: wallet.releaseAnswer,
    heldAnswers: () => store.get().heldAnswers,
    hideApp: wallet.hideApp,
    showApp: wallet.showApp,
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
