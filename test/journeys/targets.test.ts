import { tradesOf, until } from './support/system';
import { useWorld } from './support/world';

jest.setTimeout(60_000);

const world = useWorld();

it.each(['alipay', 'weapp', 'tt', 'swan', 'qq', 'jd', 'dd', 'h5'])(
  'the %s build boots, shows the shop and fills a cart, without a problem',
  async (target) => {
    const phone = await world.open(target);
    expect(await phone.program.locator('.goods__name').textContent()).toBe('Kiln & Leaf');
    // The engine draws them one after the other.
    await phone.program.locator('.card').nth(5).waitFor();
    await phone.goToCheckout();
    expect(await phone.program.locator('.tpay-order-summary__row--total').textContent()).toMatch(
      /^Total¥\d/,
    );
    await phone.close();
  },
);

it('the weapp build pays by wx.requestPayment', async () => {
  const phone = await world.open('weapp');
  await phone.goToCheckout();
  await phone.tapPay();
  await phone.confirmInCashier();
  await phone.program.getByText('Payment received').waitFor();
  expect(await phone.calls('requestPayment')).toEqual([
    expect.objectContaining({
      args: {
        timeStamp: expect.stringMatching(/^\d+$/) as string,
        nonceStr: expect.any(String) as string,
        package: expect.stringMatching(/^prepay_id=/) as string,
        signType: 'RSA',
        paySign: expect.any(String) as string,
      },
    }),
  ]);
  await phone.close();
});

it('the dd build signs in, pays by dd.pay, and takes Alipay’s cancel for one', async () => {
  const phone = await world.open('dd');
  await phone.goToCheckout();
  await phone.tapPay();
  await phone.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await phone.program.getByText('Payment cancelled').waitFor();
  await phone.tapPay();
  await phone.confirmInCashier();
  await phone.program.getByText('Payment received').waitFor();
  const info = expect.stringContaining('method=alipay.trade.app.pay') as string;
  const call = expect.objectContaining({ args: { info, has_alipay: 'false' } }) as object;
  expect(await phone.calls('pay')).toEqual([call, call]);
  const says = (resultStatus: string): object =>
    expect.objectContaining({ payload: { memo: '', result: '', resultStatus } }) as object;
  expect(await phone.answers('pay')).toEqual([says('6001'), says('9000')]);
  expect((await tradesOf(world.system))[0]?.status).toBe('TRADE_SUCCESS');
  await phone.close();
});

it('the h5 build goes to the web cashier, comes back, and shows what the server says', async () => {
  const phone = await world.open('h5');
  await phone.goToCheckout();
  await phone.tapPay();
  await phone.program.getByRole('button', { name: /^Pay ¥/ }).click();
  await phone.program.getByText('Payment received').waitFor();
  expect(await phone.program.locator('.tpay-payment-result__amount').textContent()).toMatch(/^¥\d/);

  // The page was gone while the buyer paid, and the cart knows all the same what was bought.
  await phone.program.getByText('Continue shopping').click();
  await phone.program.locator('.card').first().waitFor();
  expect(await phone.program.locator('#cart-link').count()).toBe(0);
  await phone.close();
});

it('the h5 build says that an order whose cashier was left is not paid, and pays it then', async () => {
  const phone = await world.open('h5');
  await phone.goToCheckout();
  await phone.tapPay();
  await phone.program.getByText('Cancel', { exact: true }).click();
  await phone.program.getByText('Not paid yet').waitFor();
  expect(await phone.program.locator('#result').textContent()).not.toContain('do not pay again');

  await phone.program.getByText('Pay now').click();
  await phone.tapPay();
  await phone.program.getByRole('button', { name: /^Pay ¥/ }).click();
  await phone.program.getByText('Payment received').waitFor();
  await phone.close();
});

it('the weapp build never says "not charged" of a payment that WeChat calls cancelled and settles later', async () => {
  const phone = await world.open('weapp');
  await phone.setOutcome('unknown', { settleAfter: 500 });
  await phone.goToCheckout();
  await phone.tapPay();
  await phone.confirmInCashier();
  await phone.program.getByText('Payment cancelled. We have received no payment.').waitFor();
  // Tapped again, the server is asked before the cashier opens a second time.
  await until(async () => (await tradesOf(world.system))[0]?.status === 'TRADE_SUCCESS');
  await phone.tapPay();
  await phone.program.getByText('Payment received').waitFor();
  expect(await phone.calls('requestPayment')).toHaveLength(1);
  await phone.close();
});
