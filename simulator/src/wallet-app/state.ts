import type { ModalOptions, NavigationBar, PaymentEnd } from '../phone';
import type { Target } from '../targets';
import type { Fault } from './faults';
import type { CashierTrade } from './gateway';
import type { Outcome } from './outcomes';
import type { PhoneSize } from './phone-sizes';

/** What the wallet's cashier shows. */
export type CashierView =
  | { step: 'loading' }
  | { step: 'confirm' | 'processing'; trade: CashierTrade }
  | { step: 'result'; trade: CashierTrade; end: PaymentEnd }
  | { step: 'refused'; message: string };

export interface LogEntry {
  id: number;
  at: number;
  kind: 'call' | 'answer' | 'wallet' | 'page' | 'problem';
  name: string;
  payload?: unknown;
}

/** The servers that can be switched off: the program's own, and the wallet's. */
export type Server = 'merchant' | 'gateway';

/** Whether there is a program on the screen. */
type Phase =
  | { kind: 'starting' }
  | { kind: 'running' }
  | { kind: 'closed' }
  | { kind: 'unavailable'; message: string; command?: string };

export interface WalletState {
  target: Target;
  /** The mini program's name: what its windows are called when no page says otherwise. */
  name: string;
  phase: Phase;
  /** Counts launches; a new number is a new, empty frame. */
  launch: number;
  bar: NavigationBar;
  page: string;
  cashier: CashierView | undefined;
  toast: { text: string; icon: string } | undefined;
  modal: ModalOptions | undefined;
  outcome: Outcome;
  fault: Fault | null;
  /** The program runs, and is out of sight. */
  background: boolean;
  /** Answers that a slow wallet holds back. */
  heldAnswers: number;
  down: Record<Server, boolean>;
  storageFull: boolean;
  size: PhoneSize;
  log: LogEntry[];
  problems: string[];
}
