import type { PaymentRequest } from '../phone';

/** A trade as the sandbox gateway tells it to a wallet app. */
export interface CashierTrade {
  tradeNO: string;
  subject: string;
  payee: string;
  amount: number;
  currency: string;
  status: 'WAIT_BUYER_PAY' | 'TRADE_SUCCESS' | 'TRADE_CLOSED' | 'TRADE_FINISHED';
  settling: boolean;
  expiresAt: number;
}

/** The gateway answered, and the answer is no. */
export class Refusal extends Error {
  constructor(readonly status: number) {
    super(`The wallet server answered ${status}.`);
  }
}

export interface Gateway {
  authCode: () => Promise<string>;
  trade: (request: PaymentRequest) => Promise<CashierTrade>;
  pay: (tradeNO: string, settleAfter?: number) => Promise<void>;
}

const BUYER_KEY = 'simulator:buyer';

/** The gateway's cashier calls. One buyer owns this phone, so that a relaunched program finds its orders again. */
export function createGateway(base: string, storage: Storage, isDown: () => boolean): Gateway {
  const buyer = () => storage.getItem(BUYER_KEY) ?? undefined;

  async function call<T>(path: string, body?: unknown): Promise<T> {
    if (isDown()) throw new Error('unreachable');
    const response = await fetch(base + path, {
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    if (response.headers.has('x-simulator-unreachable')) throw new Error('unreachable');
    if (!response.ok) throw new Refusal(response.status);
    return (await response.json()) as T;
  }

  return {
    async authCode() {
      const answer = await call<{ authCode: string; buyer: string }>('/cashier/auth-codes', {
        buyer: buyer(),
      });
      storage.setItem(BUYER_KEY, answer.buyer);
      return answer.authCode;
    },
    trade(request) {
      if (request.kind === 'trade') {
        return call(`/cashier/trades/${encodeURIComponent(request.tradeNO)}`);
      }
      const { host, parameters } = request;
      return call('/cashier/prepays', { host, parameters });
    },
    async pay(tradeNO, settleAfter) {
      await call(`/cashier/trades/${encodeURIComponent(tradeNO)}/pay`, {
        buyer: buyer(),
        settleAfter,
      });
    },
  };
}
