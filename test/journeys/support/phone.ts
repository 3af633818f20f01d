import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { until, type System } from './system';

/** One call of the host's API by the compiled program. */
export interface HostCall {
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
  /** Kills the program and opens it at its first page. */
  relaunch(): Promise<void>;
  /** Puts a cup and a teapot into the cart and goes to the checkout. */
  goToCheckout(): Promise<void>;
  tapPay(): Promise<void>;
  /** Pays in the wallet's cashier. */
  confirmInCashier(): Promise<void>;
  /** Rejects when the engine or the program had a problem: a template, an error, a use of the web. */
  close(): Promise<void>;
}

export async function openPhone(
  browser: Browser,
  { simulator }: System,
  target: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await prepare?.(page);
  await page.goto(`${simulator.url}/?target=${target}&instant=1`);
  const program = page.frameLocator('iframe');
  await program.locator('.card').first().waitFor();

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
      await program.locator('#pay').getByText('Pay ¥').waitFor();
    },
    tapPay: () => program.locator('#pay .tpay-checkout-button__control').click(),
    confirmInCashier: () => page.getByRole('dialog').getByRole('button', { name: /^Pay/ }).click(),
    async close() {
      const problems = await hooks.evaluate((each) => [...each.problems]);
      await context.close();
      if (problems.length > 0) throw new Error(`On ${target}:\n${problems.join('\n')}`);
    },
  };
}
