import type { Clock, RandomBytes } from '../clock';
import type { SandboxKeys } from '../keys';
import type { AuthCodes } from './auth-codes';
import type { TradeBook } from './trade-book';

/** What the routes of the sandbox wallet share. */
export interface SandboxContext {
  keys: SandboxKeys;
  /** The merchant's name, as the cashier shows it. */
  payee: string;
  trades: TradeBook;
  authCodes: AuthCodes;
  clock: Clock;
  random: RandomBytes;
}
