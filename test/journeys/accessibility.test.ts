import { buildPlain } from './support/plain-build';
import { openPhone, type Phone } from './support/phone';
import { startSystem, until, type System } from './support/system';
import { useWorld } from './support/world';

// What a screen reader would read of the compiled builds: the browser's accessibility tree of what they draw.
jest.setTimeout(60_000);

const CONTROL = '#pay .tpay-checkout-button__control';
const NOTICE = '.tpay-checkout-button__notice';

const world = useWorld();

/** Whether what the program gave to its templates holds anything for screen readers alone. */
const crosses = ({ program }: Phone): Promise<boolean> =>
  program.locator('#pay').evaluate((element) => {
    interface Engine {
      ownerShadowRoot: { getHostNode(): { data: unknown } };
    }
    const { __wxElement: node } = element as unknown as { __wxElement: Engine };
    return /"(role|aria[A-Z]\w+)":/.test(JSON.stringify(node.ownerShadowRoot.getHostNode().data));
  });

describe.each(['alipay', 'weapp', 'tt', 'swan', 'qq', 'jd', 'dd'])('the %s build', (target) => {
  it('says what is bought, what the button does, and how it went', async () => {
    const phone = await world.open(target);
    const { program } = phone;
    await phone.goToCheckout();

    const lines = program.getByRole('list').getByRole('listitem');
    await until(async () => (await lines.count()) === 2);
    expect(await lines.first().textContent()).toMatch(/¥\d/);
    await until(
      async () => (await program.locator('.tpay-order-summary__picture').all()).length > 0,
    );
    for (const picture of await program.locator('.tpay-order-summary__picture').all()) {
      expect(await picture.getAttribute('aria-hidden')).toBe('true');
    }
    const pay = program.getByRole('button', { name: /^Pay ¥\d+\.\d\d$/ });
    await pay.waitFor(); // which fails on two
    expect(await pay.getAttribute('aria-busy')).toBeNull();
    expect(await crosses(phone)).toBe(true);

    await phone.tapPay();
    const control = program.locator(CONTROL);
    await until(async () => (await control.getAttribute('aria-busy')) === 'true');
    expect(await control.getAttribute('aria-disabled')).toBe('true');
    await phone.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    const notice = program.getByRole('status').filter({ hasText: 'Payment cancelled.' });
    await notice.waitFor();
    expect(await notice.getAttribute('aria-live')).toBe('polite');
    await program.getByRole('button', { name: /¥\d/ }).waitFor();
    expect(await control.getAttribute('aria-busy')).toBeNull();
    expect(await control.getAttribute('aria-disabled')).toBeNull();

    await phone.tapPay();
    await phone.confirmInCashier();
    const result = program.getByRole('status').filter({ hasText: 'Payment received' });
    await result.waitFor();
    expect(await result.getAttribute('aria-live')).toBe('polite');
    const mark = program.locator('.tpay-payment-result__mark');
    expect(await mark.getAttribute('aria-hidden')).toBe('true');
    const details = program.locator('.tpay-payment-result__details');
    expect(await details.ariaSnapshot()).toMatch(/Amount[^]*¥\d+\.\d\d/);
    await phone.close();
  });
});

it('the web build says the same', async () => {
  const phone = await world.open('h5');
  await phone.goToCheckout();
  const lines = phone.program.getByRole('listitem');
  await until(async () => (await lines.count()) === 2);
  await phone.program.getByRole('button', { name: /^Pay ¥\d+\.\d\d$/ }).waitFor();
  expect(await phone.program.locator(NOTICE).getAttribute('aria-live')).toBe('polite');
  await phone.close();
});

describe('without the plugin', () => {
  let plain: System;

  beforeAll(async () => {
    plain = await startSystem(buildPlain('weapp'));
  }, 300_000);
  afterAll(() => plain.close());

  it('all works with the visible text, and nothing crosses the bridge for screen readers', async () => {
    const phone = await openPhone(world.browser, plain, 'weapp');
    await phone.goToCheckout();
    const pay = phone.program.getByRole('button', { name: /^Pay ¥\d+\.\d\d$/ });
    await pay.waitFor(); // which fails on two
    expect(await crosses(phone)).toBe(false);
    await phone.tapPay();
    await phone.confirmInCashier();
    await phone.program.getByText('Payment received').waitFor();
    await phone.close();
  });
});
