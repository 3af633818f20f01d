import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { until, type System } from './system';

/** One call of the host's API by the compiled program. */
interface HostCall {
  api: string;
  args: unknown;
}

interface HostAnswer {
  api: string;
  kind: string;
  payload: unknown;
}

/** `window.simulator`, as docs/simulator.md describes it. */
interface Hooks {
  readonly calls: HostCall[];
  readonly answers: HostAnswer[];
  readonly problems: string[];
  setOutcome(name: string, options?: { settleAfter?: number }): void;
  answerPaymentWith(raw: unknown): void;
  setFault(name: string | null): void;
  setDown(server: string, down: boolean): void;
  releaseAnswer(): boolean;
  hideApp(): void;
  showApp(): void;
  relaunch(path?: string): Promise<void>;
  currentPage(): string;
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

const RECOVERED = 'Your payment was received';
const CONTROL = '#pay .tpay-checkout-button__control';

/** What the checkout draws when it is ready. */
export const READY_TO_PAY = '#pay :text("Pay ¥")';

/** A phone with a compiled build on its screen. */
export interface Phone {
  page: Page;
  /** What the program draws. */
  program: FrameLocator;
  calls(api: string): Promise<HostCall[]>;
  /** What its callbacks were given, but for `complete`, which repeats it. */
  answers(api: string): Promise<HostAnswer[]>;
  /** Page and query. */
  currentPage(): Promise<string>;
  setOutcome(name: string, options?: { settleAfter?: number }): Promise<void>;
  /** The wallet's next answer to a payment, whatever it is. */
  answerWith(raw: unknown): Promise<void>;
  /** What happens to the wallet's answers from now on; null: nothing. */
  setFault(name: string | null): Promise<void>;
  setDown(server: 'merchant' | 'gateway', down: boolean): Promise<void>;
  /** Gives the answer that a slow wallet holds back, once there is one. */
  releaseAnswer(): Promise<void>;
  /** The app leaves the screen and comes back. */
  awayAndBack(): Promise<void>;
  /** All that programs have stored on it. */
  stored(): Promise<Record<string, string>>;
  /** Waits until the program has been killed: the wallet's server knows of the money before. */
  programIsGone(): Promise<void>;
  /** Kills the program and opens it at its first page. */
  relaunch(): Promise<void>;
  /** Puts a cup and a teapot into the cart and goes to the checkout. */
  goToCheckout(): Promise<void>;
  tapPay(): Promise<void>;
  /** Faster than any screen can be drawn. */
  tapPayFiftyTimes(): Promise<void>;
  /** Waits until the first page says that a payment was received while the app was not there. */
  seeRecovered(): Promise<void>;
  /** Opens the result of that payment. */
  openRecovered(): Promise<void>;
  /** On the first page: goes to the checkout with what is in the cart. */
  returnToCheckout(): Promise<void>;
  cartIsEmpty(): Promise<boolean>;
  /** Pays in the wallet's cashier. */
  confirmInCashier(): Promise<void>;
  /** Rejects when the engine or the program had a problem: a template, an error, a use of the web. */
  close(): Promise<void>;
}

/** Pages that no phone is on: a new one takes half a second, and reads every script once more. */
const idlePages = new WeakMap<Browser, Page[]>();

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // Tests wait for states; drawing what moves takes a quarter of their time.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** A page of the same origin on which nothing runs. */
const blank = ({ simulator }: System): string => `${simulator.url}/health`;

/** Ends what runs on the page and forgets it, so that the next phone finds nothing. */
async function wipe(page: Page, system: System): Promise<void> {
  await page.goto(blank(system));
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.context().clearCookies();
}

/** How a phone begins. */
export interface Start {
  /** Adds to the page before anything runs on it; it is used once then. */
  prepare?: (page: Page) => Promise<void>;
  /** What the program finds stored, as {@link Phone.stored} gave it; nothing when absent. */
  stored?: Record<string, string>;
  /** The page that the program opens at, instead of its first one. */
  path?: string;
  /** What is drawn once that page is ready. */
  ready?: string;
}

export async function openPhone(
  browser: Browser,
  system: System,
  target: string,
  { prepare, stored, path, ready = '.card' }: Start = {},
): Promise<Phone> {
  const idle = idlePages.get(browser) ?? [];
  idlePages.set(browser, idle);
  const page = (prepare ? undefined : idle.pop()) ?? (await newPage(browser));
  await prepare?.(page);
  if (stored) {
    await page.goto(blank(system));
    await page.evaluate((all) => {
      for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
    }, stored);
  }
  const at = path === undefined ? '' : `&page=${encodeURIComponent(path)}`;
  await page.goto(`${system.simulator.url}/?target=${target}&instant=1${at}`);
  const program = page.frameLocator('iframe');
  await program.locator(ready).first().waitFor();

  const hooks = await page.evaluateHandle(
    () => (window as unknown as { simulator: Hooks }).simulator,
  );

  return {
    page,
    program,
    calls: (api) =>
      hooks.evaluate((each, name) => each.calls.filter((call) => call.api === name), api),
    answers: (api) =>
      hooks.evaluate(
        (each, name) =>
          each.answers.filter((answer) => answer.api === name && answer.kind !== 'complete'),
        api,
      ),
    currentPage: () => hooks.evaluate((each) => each.currentPage()),
    setOutcome: (name, options) =>
      hooks.evaluate((each, given) => each.setOutcome(given.name, given.options), {
        name,
        options,
      }),
    setFault: (name) => hooks.evaluate((each, given) => each.setFault(given), name),
    setDown: (server, down) =>
      hooks.evaluate((each, given) => each.setDown(given.server, given.down), { server, down }),
    releaseAnswer: () => until(() => hooks.evaluate((each) => each.releaseAnswer())),
    awayAndBack: () =>
      hooks.evaluate((each) => {
        each.hideApp();
        each.showApp();
      }),
    stored: () => page.evaluate(() => Object.fromEntries(Object.entries(localStorage))),
    programIsGone: () => page.locator('iframe').waitFor({ state: 'detached' }),
    async relaunch() {
      await hooks.evaluate((each) => each.relaunch());
      await program.locator('.card').first().waitFor();
    },
    answerWith: (raw) => hooks.evaluate((each, given) => each.answerPaymentWith(given), raw),

    async goToCheckout() {
      await program.locator('.card__add').first().click();
      await program.locator('.card__picture').nth(1).click();
      await program.locator('#add-to-cart').click();
      await program.locator('#checkout-link').click();
      await program.locator(READY_TO_PAY).waitFor();
    },
    tapPay: () => program.locator(CONTROL).click(),
    tapPayFiftyTimes: () =>
      program.locator(CONTROL).evaluate((button) => {
        for (let tap = 0; tap < 50; tap += 1) (button as HTMLElement).click();
      }),
    seeRecovered: () => program.locator('#recovered').getByText(RECOVERED).waitFor(),
    openRecovered: () => program.locator('#recovered').getByText(RECOVERED).click(),
    async returnToCheckout() {
      await program.locator('#cart-link').click();
      await program.locator('#checkout-link').click();
    },
    cartIsEmpty: async () => (await program.locator('#cart-link').count()) === 0,
    confirmInCashier: () => page.getByRole('dialog').getByRole('button', { name: /^Pay/ }).click(),
    async close() {
      const problems = await hooks.evaluate((each) => [...each.problems]);
      if (prepare) await page.context().close();
      else {
        await wipe(page, system);
        idle.push(page);
      }
      if (problems.length > 0) throw new Error(`On ${target}:\n${problems.join('\n')}`);
    },
  };
}
