import path from 'node:path';
import { openProgram, type EngineNode, type PageStack } from './support/exparser';
import { callGateway, startShop, type Shop } from './support/shop';
import { createWeChat, type WeChat } from './support/wechat';

jest.setTimeout(60_000);

const PAY = '.tpay-checkout-button__control';

let shop: Shop;
let pages: PageStack;
let wechat: WeChat;

beforeAll(async () => {
  shop = await startShop();
  pages = openProgram(path.resolve(__dirname, '../../build/weapp'), (stack) => {
    wechat = createWeChat(shop, stack);
    return wechat.api;
  });
});
afterAll(() => shop.close());

/** Waits for what the program does in its own time. */
async function find<T>(what: string, look: () => T | undefined): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`${what} did not come. There is: ${shown()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const shown = () => `${pages.top().route}: ${pages.top().root.dom.textContent}`;
const element = (selector: string): Promise<EngineNode> =>
  find(selector, () => pages.top().root.querySelector(selector));
const text = (part: string) => find(part, () => (shown().includes(part) ? true : undefined));

/** A finger on the glass: the engine itself makes a tap of it. */
async function tap(selector: string): Promise<void> {
  const node = await element(selector);
  node.dispatchEvent('touchstart');
  node.dispatchEvent('touchend');
}

const paidTrades = async () => {
  const trades = await callGateway<{ status: string }[]>(shop, '/sandbox/trades');
  return trades.filter(({ status }) => status === 'TRADE_SUCCESS');
};

async function goToCheckout(): Promise<void> {
  await tap('.card__add');
  await tap('#cart-link');
  await tap('#checkout-link');
  await text('Pay ¥');
}

it('shows the shop', async () => {
  await text('Kiln & Leaf');
  await element('.card__add');
  expect(pages.top().root.querySelectorAll('.card').length).toBeGreaterThan(5);
});

it('tells a payment that the buyer cancelled from one that he made, and charges once', async () => {
  await goToCheckout();
  wechat.nextBuyer = 'cancels';
  await tap(PAY);
  await text('Payment cancelled. We have received no payment.');
  expect(await paidTrades()).toEqual([]);

  await tap(PAY);
  await text('Payment received');
  expect(pages.top().route).toBe('pages/result/index');
  expect(await paidTrades()).toHaveLength(1);

  const parameters = {
    timeStamp: expect.stringMatching(/^\d{10}$/),
    nonceStr: expect.any(String),
    package: expect.stringMatching(/^prepay_id=/),
    signType: 'RSA',
    paySign: expect.any(String),
  };
  expect(wechat.payments).toEqual([parameters, parameters]);
});
