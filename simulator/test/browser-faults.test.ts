import type { SimulatorHooks } from '../src/wallet-app/test-hooks';
import { fixturePhone } from './support/phone';

declare const window: { simulator: SimulatorHooks };

jest.setTimeout(30_000);

const phone = fixturePhone();

describe('an answer that goes astray', () => {
  beforeEach(() => {
    phone.servers.paid.length = 0;
  });

  /** What the callbacks of the payment call were given, when there are as many as expected. */
  const answers = async (count: number) => {
    await phone.page.waitForFunction(
      (expected) =>
        window.simulator.answers.filter(({ kind }) => kind !== 'complete').length === expected,
      count,
    );
    return phone.page.evaluate(() =>
      window.simulator.answers
        .filter(({ kind }) => kind !== 'complete')
        .map(({ payload }) => payload),
    );
  };

  it('is lost: the cashier closes, and nobody is told', async () => {
    await phone.open('swan', '&fault=answerLost');
    await phone.pay();
    await phone.dialog().waitFor({ state: 'detached' });
    await phone.page.getByText('answer lost').waitFor();
    expect(await answers(0)).toEqual([]);
    expect(phone.servers.paid).toHaveLength(1);
    expect(phone.servers.prepays.at(-1)).toMatchObject({
      host: 'swan',
      parameters: { orderInfo: { tpOrderId: 'trade-1' } },
    });

    await phone.page.getByLabel('Arrives').check();
    await phone.pay();
    await phone.text('result', 'paid undefined');
    expect(await phone.problems()).toEqual([]);
  });

  it('is slow: it comes when it is released, from the panel or by a test', async () => {
    await phone.open('alipay');
    await phone.page.getByLabel('Is slow').check();
    await phone.pay();
    await phone.page.getByText('An answer is held back.').waitFor();
    expect(phone.servers.paid).toHaveLength(1);
    expect(await answers(0)).toEqual([]);
    await phone.page.getByRole('button', { name: 'Answer now' }).click();
    await phone.text('result', '9000');
    expect(await phone.page.evaluate(() => window.simulator.releaseAnswer())).toBe(false);

    await phone.page.evaluate(() => window.simulator.setOutcome('failed'));
    await phone.pay();
    await phone.page.waitForFunction(() => window.simulator.heldAnswers() === 1);
    expect(await phone.page.evaluate(() => window.simulator.releaseAnswer())).toBe(true);
    await phone.text('result', '4000');
  });

  it('comes twice, and contradicts itself', async () => {
    await phone.open('alipay', '&fault=answeredTwice');
    await phone.pay();
    expect(await answers(2)).toEqual([{ resultCode: '9000' }, { resultCode: '9000' }]);
    await phone.page.evaluate(() => window.simulator.setFault('contradicts'));
    await phone.pay();
    expect((await answers(4)).slice(2)).toEqual([{ resultCode: '6001' }, { resultCode: '9000' }]);
    await phone.page.evaluate(() => window.simulator.setFault('takesBack'));
    await phone.pay();
    expect((await answers(6)).slice(4)).toEqual([{ resultCode: '9000' }, { resultCode: '6001' }]);
    expect(await phone.problems()).toEqual([]);
  });

  it('is what a test puts in its place, in success or in fail', async () => {
    await phone.open('swan');
    await phone.page.evaluate(() => window.simulator.answerPaymentWith({ errCode: 77 }, 'fail'));
    await phone.pay();
    await phone.text('result', 'error 77');
    await phone.page.evaluate(() => window.simulator.answerPaymentWith('word', 'success'));
    await phone.program.locator('#pay').click();
    await phone.dialog().getByRole('button', { name: 'Close' }).click();
    await phone.text('result', 'paid word');
    expect(await phone.problems()).toEqual([]);
  });

  it.each([
    ['killedAtCashier', true],
    ['killedInPayment', false],
  ])('reaches no program that was killed: %s', async (fault, cashierStays) => {
    await phone.open('weapp', `&fault=${fault}`);
    await phone.program.locator('#pay').click();
    const button = phone.dialog().getByRole('button', { name: /^Pay/ });
    await button.waitFor();
    expect(await phone.page.locator('iframe').count()).toBe(cashierStays ? 0 : 1);
    await button.click();
    await phone.dialog().waitFor({ state: 'detached' });
    expect(phone.servers.paid).toHaveLength(1);
    expect(await phone.page.evaluate(() => window.simulator.currentPage())).toBe('');

    await phone.page.getByRole('button', { name: /^Open / }).click();
    await phone.text('log', 'ready');
    expect(await answers(0)).toEqual([]);
    expect(await phone.problems()).toEqual([]);
  });
});

describe('what is out of order', () => {
  it('is the merchant server, until it is switched back', async () => {
    await phone.open('alipay', '&down=merchant');
    await phone.program.locator('#fetch').click();
    await phone.text('result', 'no server');
    await phone.page.getByLabel('Merchant server').uncheck();
    await phone.program.locator('#fetch').click();
    await phone.text('result', 'Tea');
    expect(await phone.problems()).toEqual([]);
  });

  it('is the wallet server', async () => {
    await phone.open('alipay');
    await phone.page.evaluate(() => window.simulator.setDown('gateway', true));
    await phone.program.locator('#pay').click();
    await phone.dialog().getByText('The wallet server cannot be reached.').waitFor();
    await phone.dialog().getByRole('button', { name: 'OK' }).click();
    await phone.text('result', '6002');
    expect(await phone.problems()).toEqual([]);
  });

  it('is the storage', async () => {
    await phone.open('weapp', '&storageFull=1');
    await phone.program.locator('#store').click();
    await phone.text('result', 'full');
    await phone.page.evaluate(() => window.simulator.setStorageFull(false));
    await phone.program.locator('#store').click();
    await phone.text('result', 'stored');
    expect(await phone.problems()).toEqual([]);
  });

  it('is told apart by name', async () => {
    await phone.open('alipay');
    const wrong = (call: string) =>
      phone.page.evaluate(`try { window.simulator.${call}; '' } catch (error) { error.message }`);
    expect(await wrong("setFault('nonsense')")).toMatch('nonsense');
    expect(await wrong("setDown('nonsense', true)")).toMatch('nonsense');
  });
});

describe('in the background', () => {
  it.each([
    ['weapp', 'page hide, app hide, heard hide, app show, heard show, page show'],
    ['alipay', 'page hide, app hide, heard hide, app show, heard show, page show'],
    ['swan', 'page hide, app hide, app show, page show'],
  ] as const)('a program of %s runs on and hears of it', async (target, expected) => {
    await phone.open(target);
    await phone.program.locator('#traces').click();
    await phone.text('result', 'app show, page show');
    await phone.program.locator('#pay').click();
    await phone.dialog().waitFor();
    await phone.page.getByRole('button', { name: 'Background' }).click();
    expect(await phone.dialog().count()).toBe(0);
    await phone.page.getByRole('button', { name: /^Open / }).click();
    await phone.dialog().getByRole('button', { name: 'Close' }).click();
    await phone.program.locator('#traces').click();
    await phone.text('result', expected);
    expect(await phone.problems()).toEqual([]);
  });
});

describe('the web build', () => {
  it('loses the merchant, its storage and the screen like the others', async () => {
    await phone.openWeb();
    await phone.page.getByLabel('Merchant server').check();
    await phone.program.locator('#fetch').click();
    await phone.text('result', 'no server');
    await phone.page.evaluate(() => window.simulator.setDown('merchant', false));
    await phone.program.locator('#fetch').click();
    await phone.text('result', 'Tea');

    await phone.page.getByLabel('Storage').check();
    await phone.program.locator('#store').click();
    await phone.text('result', 'QuotaExceededError');
    await phone.page.evaluate(() => window.simulator.setStorageFull(false));
    await phone.program.locator('#store').click();
    await phone.text('result', 'stored');

    await phone.page.evaluate(() => window.simulator.hideApp());
    await phone.page.evaluate(() => window.simulator.showApp());
    await phone.text('log', 'hidden visible');
    expect(await phone.problems()).toEqual([]);
  });

  it('is closed and opened again, with what it stored', async () => {
    await phone.openWeb();
    await phone.program.locator('#store').click();
    await phone.text('result', 'stored');
    await phone.page.evaluate(() => window.simulator.closeProgram());
    expect(await phone.page.locator('iframe').count()).toBe(0);
    await phone.page.evaluate(() => window.simulator.relaunch('pages/next/index?id=3'));
    await phone.text('log', 'visible kept');
    expect(await phone.page.evaluate(() => window.simulator.currentPage())).toBe(
      'pages/next/index?id=3',
    );
  });
});
