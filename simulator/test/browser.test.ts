import type { SimulatorHooks } from '../src/wallet-app/test-hooks';
import { fixturePhone } from './support/phone';

declare const window: { simulator: SimulatorHooks };

jest.setTimeout(30_000);

const phone = fixturePhone();

describe.each(['alipay', 'weapp', 'swan'] as const)('a program of %s', (target) => {
  it('runs: lifecycle, taps, typing, lists, pages', async () => {
    await phone.open(target);
    await phone.text('log', target === 'swan' ? 'init load: show ready' : 'load: show ready');

    await phone.program.locator('#tap').click();
    await phone.text('count', '2');
    // As a finger that hammers: all in one turn, before anything has been rendered.
    await phone.program.locator('#tap').evaluate((element) => {
      for (let tap = 0; tap < 50; tap += 1) (element as unknown as { click(): void }).click();
    });
    await phone.text('count', '102');
    await phone.program.locator('#dead').dispatchEvent('click');
    await phone.program.locator('#off').click();
    await phone.text('count', '104');
    await phone.program.locator('#name').fill('typed');
    await phone.text('echo', 'typed');
    expect(await phone.program.locator('.item').allTextContents()).toEqual(['0a', '1b']);
    await phone.program.locator('#turn').click();
    await phone.program.locator('.item', { hasText: '0b' }).waitFor();

    await phone.program.locator('#go').click();
    await phone.text('query', '{"id":"7","word":"a%20b"}');
    expect(await phone.page.evaluate(() => window.simulator.currentPage())).toBe(
      'pages/next/index?id=7&word=a%20b',
    );
    await phone.page.getByRole('heading', { name: 'Next' }).waitFor();
    await phone.page.getByRole('button', { name: 'Back', exact: true }).click();
    await phone.page.getByRole('heading', { name: 'Fixture' }).waitFor();
    await phone.text('log', 'hide show');
    expect(await phone.problems()).toEqual([]);
  });
});

describe('the page', () => {
  it('measures by the phone, and loads pictures of the merchant', async () => {
    await phone.open('alipay', '&size=small');
    const width = (id: string) =>
      phone.program.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().width);
    expect(await width('tap')).toBe(160);
    expect(await width('picture')).toBe(32);
    await phone.page.waitForFunction(() => {
      const frame = (globalThis as unknown as { document: Document }).document.querySelector(
        'iframe',
      );
      return frame?.contentDocument?.querySelector('img')?.naturalWidth ?? 0;
    });
  });

  it.each([
    ['alipay', 'alert'],
    ['weapp', 'status'],
  ] as const)(
    "tells screen readers what %s would, by the host's name for a role",
    async (target, role) => {
      await phone.open(target);
      const spoken = phone.program.getByRole(role, { name: 'seed' });
      expect(await spoken.textContent()).toBe('said');
      expect(await spoken.getAttribute('aria-busy')).toBe('true');
      expect(await spoken.getAttribute('aria-live')).toBeNull();
      await phone.program.locator('#name').fill('typed');
      await phone.program.getByRole(role, { name: 'typed' }).waitFor();
    },
  );

  it('hears a long press as the host spells it', async () => {
    await phone.open('alipay');
    await phone.program.locator('#press').dispatchEvent('pointerdown', { clientX: 5, clientY: 5 });
    await phone.text('log', 'longTap');
    expect(await phone.problems()).toEqual([]);
  });

  it('shows the styles of the visible page alone', async () => {
    await phone.open('alipay');
    await phone.program.locator('#go').click();
    const color = (locator: string) =>
      phone.program
        .locator(locator)
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    await phone.text('query', '7');
    expect(await color('[data-route="pages/next/index"] page')).toBe('rgb(238, 255, 255)');
    await phone.program.locator('#back').click();
    expect(await color('[data-route="pages/home/index"] page')).toBe('rgb(255, 255, 238)');
  });

  it('refreshes when it is pulled, if it says that it can', async () => {
    await phone.open('weapp');
    await phone.page.evaluate(() => window.simulator.pullDownRefresh());
    await phone.text('log', 'pulled');
    expect(await phone.problems()).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('is told: errors and the use of the web', async () => {
    await phone.open('alipay');
    await phone.program.locator('#crash').click();
    await phone.page.getByRole('heading', { name: '1 problem' }).waitFor();
    await phone.program.locator('#web').click();
    await phone.page.getByRole('heading', { name: '2 problems' }).waitFor();
    expect(await phone.problems()).toEqual([
      expect.stringContaining('crashed on purpose'),
      expect.stringContaining('TypeError'),
    ]);
  });
});

describe('a payment', () => {
  beforeEach(() => {
    phone.servers.paid.length = 0;
  });

  it('is made at the cashier of alipay', async () => {
    await phone.open('alipay');
    await phone.pay();
    await phone.text('result', '9000');
    expect(phone.servers.paid).toEqual([{ tradeNO: 'trade-1', settleAfter: undefined }]);
    await phone.dialog().waitFor({ state: 'detached' });
    const calls = await phone.page.evaluate(() =>
      window.simulator.calls.filter((call) => call.api === 'tradePay'),
    );
    expect(calls).toEqual([
      { api: 'tradePay', args: { tradeNO: 'trade-1' }, at: expect.any(Number) as number },
    ]);
    const answers = await phone.page.evaluate(() => window.simulator.answers);
    expect(answers).toContainEqual(
      expect.objectContaining({
        api: 'tradePay',
        kind: 'success',
        payload: { resultCode: '9000' },
      }),
    );
  });

  it('is made at the cashier of weapp', async () => {
    await phone.open('weapp');
    await phone.pay();
    await phone.text('result', 'requestPayment:ok');
    expect(phone.servers.paid).toHaveLength(1);
  });

  it('is cancelled by Close, and by Escape', async () => {
    await phone.open('alipay');
    await phone.program.locator('#pay').click();
    await phone.dialog().getByRole('button', { name: 'Close' }).click();
    await phone.text('result', '6001');
    await phone.page.close();
    await phone.open('weapp');
    await phone.program.locator('#pay').click();
    await phone.dialog().getByRole('button', { name: /^Pay/ }).waitFor();
    await phone.page.keyboard.press('Escape');
    await phone.text('result', 'requestPayment:fail cancel');
    expect(phone.servers.paid).toEqual([]);
  });

  it('ends as the panel says', async () => {
    await phone.open('alipay');
    await phone.page.evaluate(() => window.simulator.setOutcome('unknown', { settleAfter: 7 }));
    await phone.pay();
    await phone.text('result', '6004');
    expect(phone.servers.paid).toEqual([{ tradeNO: 'trade-1', settleAfter: 7 }]);

    await phone.page.getByLabel('Says paid, takes no money').check();
    await phone.pay();
    await phone.text('result', '9000');
    expect(phone.servers.paid).toEqual([]);
  });

  it('is forgotten when the program is killed, and the program opens again', async () => {
    await phone.open('alipay');
    await phone.program.locator('#pay').click();
    await phone.dialog().waitFor();
    await phone.page.evaluate(() => window.simulator.relaunch('pages/next/index?id=9'));
    await phone.text('query', '{"id":"9"}');
    expect(await phone.dialog().count()).toBe(0);
    expect(phone.servers.paid).toEqual([]);

    await phone.page.getByRole('button', { name: 'Close mini program' }).click();
    await phone.page.getByRole('button', { name: /^Open / }).click();
    await phone.text('log', 'ready');
    expect(await phone.problems()).toEqual([]);
  });
});
