import type { Order } from '../../src/merchant/contract';
import type { CashierTrade, SandboxTrade } from '../../src/sandbox/trade';
import { OPERATOR_TOKEN } from './world';
import type { World } from './world';

interface Refund {
  id: string;
  status: string;
  walletCode?: string;
}

/** The buyer's phone, and the shop's staff, in a world that is made later. */
export function payments(theWorld: () => World) {
  /** As the phone does: the cashier finds the trade by what the host's payment call was given. */
  async function open(order: Order): Promise<CashierTrade> {
    const { host, ...parameters } = order.trade ?? { host: 'none' };
    const asked = { host, parameters };
    return (await theWorld().wallet<CashierTrade>('POST', '/cashier/prepays', asked)).body;
  }

  async function pay(order: Order, body: object = {}): Promise<CashierTrade> {
    const path = `/cashier/trades/${(await open(order)).tradeNO}/pay`;
    return (await theWorld().wallet<CashierTrade>('POST', path, body)).body;
  }

  /** @returns the trade's number at the wallet, after the merchant has taken the notification */
  async function payAndHear(order: Order): Promise<string> {
    const { tradeNO } = await open(order);
    const notified = theWorld().gateway.nextNotification(tradeNO);
    await pay(order);
    expect(await notified).toMatchObject({ httpStatus: 200, accepted: true });
    return tradeNO;
  }

  /** Everything that the wallet knows of a trade. */
  const atWallet = async (tradeNO: string): Promise<SandboxTrade> =>
    (await theWorld().wallet<SandboxTrade>('GET', `/sandbox/trades/${tradeNO}`)).body;

  const refund = (order: Order, key: string, amount: number) =>
    theWorld().api<Refund>('POST', `/operator/orders/${order.id}/refunds`, {
      token: OPERATOR_TOKEN,
      key,
      json: { amount, reason: 'Chipped' },
    });

  return { open, pay, payAndHear, atWallet, refund };
}
