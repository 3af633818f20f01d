import type { Chance } from './random';
import { failure, forward, sleep } from './shaky-line';
import type { Line } from './shaky-line';
import type { Message } from './forward';

/** How bad it is at the moment; when it is calm, everything is passed on. */
export interface Weather {
  calm: boolean;
}

/** How many of each kind of fault there were. */
export type Tally = Map<string, number>;

export const count = (tally: Tally, what: string): void =>
  void tally.set(what, (tally.get(what) ?? 0) + 1);

const WALLET_FAULTS = ['asked for nothing', 'answer lost', 'slow', 'error', 'twice', 'garbled'];

/** The line from the merchant's servers to the wallet. */
export function shakyWallet(
  wallet: string,
  weather: Weather,
  chance: Chance,
  tally: Tally,
  timeout: number,
): Line {
  return async (message) => {
    if (weather.calm || !chance.happens(0.15)) return forward(wallet, message);
    const fault = chance.pick(WALLET_FAULTS);
    count(tally, `wallet: ${fault}`);
    switch (fault) {
      case 'asked for nothing':
        return undefined;
      case 'answer lost':
        await forward(wallet, message);
        return undefined;
      case 'slow': {
        const reply = await forward(wallet, message);
        await sleep(timeout + 200);
        return reply;
      }
      case 'error':
        return failure(chance.pick([500, 502, 503, 429]));
      case 'twice':
        await forward(wallet, message);
        return forward(wallet, message);
      default: {
        const reply = await forward(wallet, message);
        return { ...reply, body: Buffer.concat([reply.body, Buffer.from(' ')]) };
      }
    }
  };
}

/** The line from the wallet to the merchant's servers: lost, late, repeated and out of order. */
export function shakyNotifications(
  replicas: () => string,
  weather: Weather,
  chance: Chance,
  tally: Tally,
): Line {
  const seen: Message[] = [];
  const pass = (message: Message) => forward(replicas(), message).catch(() => failure(502));

  return async (message) => {
    if (weather.calm) return pass(message);
    seen.push(message);
    if (chance.happens(0.2)) {
      count(tally, 'notification: lost');
      return failure(502);
    }
    if (chance.happens(0.3)) {
      count(tally, 'notification: late');
      await sleep(chance.integer(50, 1500));
    }
    if (chance.happens(0.3)) {
      count(tally, 'notification: twice at once');
      void pass(message);
    }
    if (chance.happens(0.3)) {
      count(tally, 'notification: an old one again');
      void pass(chance.pick(seen));
    }
    const reply = await pass(message);
    if (!chance.happens(0.2)) return reply;
    count(tally, 'notification: answer lost');
    return undefined;
  };
}
