import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startSimulator, type Simulator } from '../src';
import type { SimulatorHooks } from '../src/wallet-app/test-hooks';
import { launchBrowser } from './support/browser';
import { startFakeServers, type FakeServers } from './support/fake-servers';
import { writeFixture, writeWebFixture, type FixtureTarget } from './support/fixtures';

declare const window: { simulator: SimulatorHooks };

jest.setTimeout(30_000);

const builds = fs.mkdtempSync(path.join(os.tmpdir(), 'simulator-'));
let servers: FakeServers;
let simulator: Simulator;
let browser: Browser;
let page: Page;
let program: FrameLocator;

beforeAll(async () => {
  for (const target of ['alipay', 'weapp', 'swan'] as const) writeFixture(builds, target);
  writeWebFixture(builds);
  servers = await startFakeServers();
  simulator = await startSimulator({
    port: 0,
    buildDir: builds,
    merchantUrl: servers.url,
    gatewayUrl: servers.url,
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await simulator.close();
  await servers.close();
  fs.rmSync(builds, { recursive: true });
});

afterEach(() => page.close());

const problems = () => page.evaluate(() => [...window.simulator.problems]);
const text = (id: string, expected: string) =>
  program.locator(`#${id}`, { hasText: expected }).waitFor({ timeout: 5000 });
const dialog = () => page.getByRole('dialog');

async function open(target: FixtureTarget, query = ''): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.setDefaultTimeout(5000);
  program = page.frameLocator('iframe[title="Mini program"]');
  await page.goto(`${simulator.url}/?target=${target}&instant=1${query}`);
  await text('log', 'ready');
}

/** Pays the fixture's one trade, as if nobody had before. */
const pay = async () => {
  servers.paid.length = 0;
  await program.locator('#pay').click();
  await dialog().getByText('The Tea Shop').waitFor();
  await dialog().getByRole('button', { name: 'Pay ¥12.50' }).click();
};

describe.each(['alipay', 'weapp', 'swan'] as const)('a program of %s', (target) => {
  it('runs: lifecycle, taps, typing, lists, pages', async () => {
    await open(target);
    await text('log', target === 'swan' ? 'init load: show ready' : 'load: show ready');

    await program.locator('#tap').click();
    await text('count', '2');
    // As a finger that hammers: all in one turn, before anything has been rendered.
    await program.locator('#tap').evaluate((element) => {
      for (let tap = 0; tap < 50; tap += 1) (element as unknown as { click(): void }).click();
    });
    await text('count', '102');
    await program.locator('#dead').dispatchEvent('click');
    await program.locator('#off').click();
    await text('count', '104');
    await program.locator('#name').fill('typed');
    await text('echo', 'typed');
    expect(await program.locator('.item').allTextContents()).toEqual(['0a', '1b']);
    await program.locator('#turn').click();
    await program.locator('.item', { hasText: '0b' }).waitFor();

    await program.locator('#go').click();
    await text('query', '{"id":"7","word":"a%20b"}');
    expect(await page.evaluate(() => window.simulator.currentPage())).toBe(
      'pages/next/index?id=7&word=a%20b',
    );
    await page.getByRole('heading', { name: 'Next' }).waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('heading', { name: 'Fixture' }).waitFor();
    await text('log', 'hide show');
    expect(await problems()).toEqual([]);
  });
});

describe('the page', () => {
  it('measures by the phone, and loads pictures of the merchant', async () => {
    await open('alipay', '&size=small');
    const width = (id: string) =>
      program.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().width);
    expect(await width('tap')).toBe(160);
    expect(await width('picture')).toBe(32);
    await page.waitForFunction(() => {
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
      await open(target);
      const spoken = program.getByRole(role, { name: 'seed' });
      expect(await spoken.textContent()).toBe('said');
      expect(await spoken.getAttribute('aria-busy')).toBe('true');
      expect(await spoken.getAttribute('aria-live')).toBeNull();
      await program.locator('#name').fill('typed');
      await program.getByRole(role, { name: 'typed' }).waitFor();
    },
  );

  it('hears a long press as the host spells it', async () => {
    await open('alipay');
    await program.locator('#press').dispatchEvent('pointerdown', { clientX: 5, clientY: 5 });
    await text('log', 'longTap');
    expect(await problems()).toEqual([]);
  });

  it('shows the styles of the visible page alone', async () => {
    await open('alipay');
    await program.locator('#go').click();
    const color = (locator: string) =>
      program.locator(locator).evaluate((element) => getComputedStyle(element).backgroundColor);
    await text('query', '7');
    expect(await color('[data-route="pages/next/index"] page')).toBe('rgb(238, 255, 255)');
    await program.locator('#back').click();
    expect(await color('[data-route="pages/home/index"] page')).toBe('rgb(255, 255, 238)');
  });

  it('refreshes when it is pulled, if it says that it can', async () => {
    await open('weapp');
    await page.evaluate(() => window.simulator.pullDownRefresh());
    await text('log', 'pulled');
    expect(await problems()).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('is told: errors and the use of the web', async () => {
    await open('alipay');
    await program.locator('#crash').click();
    await page.getByRole('heading', { name: '1 problem' }).waitFor();
    await program.locator('#web').click();
    await page.getByRole('heading', { name: '2 problems' }).waitFor();
    expect(await problems()).toEqual([
      expect.stringContaining('crashed on purpose'),
      expect.stringContaining('TypeError'),
    ]);
  });
});

describe('a payment', () => {
  beforeEach(() => {
    servers.paid.length = 0;
  });

  it('is made at the cashier of alipay', async () => {
    await open('alipay');
    await pay();
    await text('result', '9000');
    expect(servers.paid).toEqual([{ tradeNO: 'trade-1', settleAfter: undefined }]);
    await dialog().waitFor({ state: 'detached' });
    const calls = await page.evaluate(() =>
      window.simulator.calls.filter((call) => call.api === 'tradePay'),
    );
    expect(calls).toEqual([
      { api: 'tradePay', args: { tradeNO: 'trade-1' }, at: expect.any(Number) as number },
    ]);
    const answers = await page.evaluate(() => window.simulator.answers);
    expect(answers).toContainEqual(
      expect.objectContaining({
        api: 'tradePay',
        kind: 'success',
        payload: { resultCode: '9000' },
      }),
    );
  });

  it('is made at the cashier of weapp', async () => {
    await open('weapp');
    await pay();
    await text('result', 'requestPayment:ok');
    expect(servers.paid).toHaveLength(1);
  });

  it('is cancelled by Close, and by Escape', async () => {
    await open('alipay');
    await program.locator('#pay').click();
    await dialog().getByRole('button', { name: 'Close' }).click();
    await text('result', '6001');
    await page.close();
    await open('weapp');
    await program.locator('#pay').click();
    await dialog().getByRole('button', { name: /^Pay/ }).waitFor();
    await page.keyboard.press('Escape');
    await text('result', 'requestPayment:fail cancel');
    expect(servers.paid).toEqual([]);
  });

  it('ends as the panel says', async () => {
    await open('alipay');
    await page.evaluate(() => window.simulator.setOutcome('unknown', { settleAfter: 7 }));
    await pay();
    await text('result', '6004');
    expect(servers.paid).toEqual([{ tradeNO: 'trade-1', settleAfter: 7 }]);

    await page.getByLabel('Says paid, takes no money').check();
    await pay();
    await text('result', '9000');
    expect(servers.paid).toEqual([]);
  });

  it('is forgotten when the program is killed, and the program opens again', async () => {
    await open('alipay');
    await program.locator('#pay').click();
    await dialog().waitFor();
    await page.evaluate(() => window.simulator.relaunch('pages/next/index?id=9'));
    await text('query', '{"id":"9"}');
    expect(await dialog().count()).toBe(0);
    expect(servers.paid).toEqual([]);

    await page.getByRole('button', { name: 'Close mini program' }).click();
    await page.getByRole('button', { name: /^Open / }).click();
    await text('log', 'ready');
    expect(await problems()).toEqual([]);
  });
});

describe('an answer that goes astray', () => {
  beforeEach(() => {
    servers.paid.length = 0;
  });

  /** What the callbacks of the payment call were given, when there are as many as expected. */
  const answers = async (count: number) => {
    await page.waitForFunction(
      (expected) =>
        window.simulator.answers.filter(({ kind }) => kind !== 'complete').length === expected,
      count,
    );
    return page.evaluate(() =>
      window.simulator.answers
        .filter(({ kind }) => kind !== 'complete')
        .map(({ payload }) => payload),
    );
  };

  it('is lost: the cashier closes, and nobody is told', async () => {
    await open('swan', '&fault=answerLost');
    await pay();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('answer lost').waitFor();
    expect(await answers(0)).toEqual([]);
    expect(servers.paid).toHaveLength(1);
    expect(servers.prepays.at(-1)).toMatchObject({
      host: 'swan',
      parameters: { orderInfo: { tpOrderId: 'trade-1' } },
    });

    await page.getByLabel('Arrives').check();
    await pay();
    await text('result', 'paid undefined');
    expect(await problems()).toEqual([]);
  });

  it('is slow: it comes when it is released, from the panel or by a test', async () => {
    await open('alipay');
    await page.getByLabel('Is slow').check();
    await pay();
    await page.getByText('An answer is held back.').waitFor();
    expect(servers.paid).toHaveLength(1);
    expect(await answers(0)).toEqual([]);
    await page.getByRole('button', { name: 'Answer now' }).click();
    await text('result', '9000');
    expect(await page.evaluate(() => window.simulator.releaseAnswer())).toBe(false);

    await page.evaluate(() => window.simulator.setOutcome('failed'));
    await pay();
    await page.waitForFunction(() => window.simulator.heldAnswers() === 1);
    expect(await page.evaluate(() => window.simulator.releaseAnswer())).toBe(true);
    await text('result', '4000');
  });

  it('comes twice, and contradicts itself', async () => {
    await open('alipay', '&fault=answeredTwice');
    await pay();
    expect(await answers(2)).toEqual([{ resultCode: '9000' }, { resultCode: '9000' }]);
    await page.evaluate(() => window.simulator.setFault('contradicts'));
    await pay();
    expect((await answers(4)).slice(2)).toEqual([{ resultCode: '6001' }, { resultCode: '9000' }]);
    await page.evaluate(() => window.simulator.setFault('takesBack'));
    await pay();
    expect((await answers(6)).slice(4)).toEqual([{ resultCode: '9000' }, { resultCode: '6001' }]);
    expect(await problems()).toEqual([]);
  });

  it('is what a test puts in its place, in success or in fail', async () => {
    await open('swan');
    await page.evaluate(() => window.simulator.answerPaymentWith({ errCode: 77 }, 'fail'));
    await pay();
    await text('result', 'error 77');
    await page.evaluate(() => window.simulator.answerPaymentWith('word', 'success'));
    await program.locator('#pay').click();
    await dialog().getByRole('button', { name: 'Close' }).click();
    await text('result', 'paid word');
    expect(await problems()).toEqual([]);
  });

  it.each([
    ['killedAtCashier', true],
    ['killedInPayment', false],
  ])('reaches no program that was killed: %s', async (fault, cashierStays) => {
    await open('weapp', `&fault=${fault}`);
    await program.locator('#pay').click();
    const button = dialog().getByRole('button', { name: /^Pay/ });
    await button.waitFor();
    expect(await page.locator('iframe').count()).toBe(cashierStays ? 0 : 1);
    await button.click();
    await dialog().waitFor({ state: 'detached' });
    expect(servers.paid).toHaveLength(1);
    expect(await page.evaluate(() => window.simulator.currentPage())).toBe('');

    await page.getByRole('button', { name: /^Open / }).click();
    await text('log', 'ready');
    expect(await answers(0)).toEqual([]);
    expect(await problems()).toEqual([]);
  });
});

describe('what is out of order', () => {
  it('is the merchant server, until it is switched back', async () => {
    await open('alipay', '&down=merchant');
    await program.locator('#fetch').click();
    await text('result', 'no server');
    await page.getByLabel('Merchant server').uncheck();
    await program.locator('#fetch').click();
    await text('result', 'Tea');
    expect(await problems()).toEqual([]);
  });

  it('is the wallet server', async () => {
    await open('alipay');
    await page.evaluate(() => window.simulator.setDown('gateway', true));
    await program.locator('#pay').click();
    await dialog().getByText('The wallet server cannot be reached.').waitFor();
    await dialog().getByRole('button', { name: 'OK' }).click();
    await text('result', '6002');
    expect(await problems()).toEqual([]);
  });

  it('is the storage', async () => {
    await open('weapp', '&storageFull=1');
    await program.locator('#store').click();
    await text('result', 'full');
    await page.evaluate(() => window.simulator.setStorageFull(false));
    await program.locator('#store').click();
    await text('result', 'stored');
    expect(await problems()).toEqual([]);
  });

  it('is told apart by name', async () => {
    await open('alipay');
    const wrong = (call: string) =>
      page.evaluate(`try { window.simulator.${call}; '' } catch (error) { error.message }`);
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
    await open(target);
    await program.locator('#traces').click();
    await text('result', 'app show, page show');
    await program.locator('#pay').click();
    await dialog().waitFor();
    await page.getByRole('button', { name: 'Background' }).click();
    expect(await dialog().count()).toBe(0);
    await page.getByRole('button', { name: /^Open / }).click();
    await dialog().getByRole('button', { name: 'Close' }).click();
    await program.locator('#traces').click();
    await text('result', expected);
    expect(await problems()).toEqual([]);
  });
});

describe('the web build', () => {
  const openWeb = async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(5000);
    program = page.frameLocator('iframe[title="Mini program"]');
    await page.goto(`${simulator.url}/?target=h5&instant=1`);
    await text('log', 'visible');
  };

  it('loses the merchant, its storage and the screen like the others', async () => {
    await openWeb();
    await page.getByLabel('Merchant server').check();
    await program.locator('#fetch').click();
    await text('result', 'no server');
    await page.evaluate(() => window.simulator.setDown('merchant', false));
    await program.locator('#fetch').click();
    await text('result', 'Tea');

    await page.getByLabel('Storage').check();
    await program.locator('#store').click();
    await text('result', 'QuotaExceededError');
    await page.evaluate(() => window.simulator.setStorageFull(false));
    await program.locator('#store').click();
    await text('result', 'stored');

    await page.evaluate(() => window.simulator.hideApp());
    await page.evaluate(() => window.simulator.showApp());
    await text('log', 'hidden visible');
    expect(await problems()).toEqual([]);
  });

  it('is closed and opened again, with what it stored', async () => {
    await openWeb();
    await program.locator('#store').click();
    await text('result', 'stored');
    await page.evaluate(() => window.simulator.closeProgram());
    expect(await page.locator('iframe').count()).toBe(0);
    await page.evaluate(() => window.simulator.relaunch('pages/next/index?id=3'));
    await text('log', 'visible kept');
    expect(await page.evaluate(() => window.simulator.currentPage())).toBe('pages/next/index?id=3');
  });
});
