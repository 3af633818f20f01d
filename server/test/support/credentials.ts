import type { Trade } from '../../src/merchant/contract';
import type { CashierTrade } from '../../src/sandbox/trade';
import type { Failure, World } from './world';

export type Parameters = Record<string, unknown>;

/** Asks the cashier about what a host's payment call was given. */
export const askCashier = (world: World, host: string, parameters: unknown) =>
  world.wallet<CashierTrade & Partial<Failure>>('POST', '/cashier/prepays', { host, parameters });

/** What the payment call is given of a trade. */
export const fieldsOf = (trade: Trade | undefined): Parameters => {
  const { host: _host, ...fields } = trade ?? { host: 'none' };
  return fields;
};
