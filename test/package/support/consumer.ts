import path from 'node:path';
import staticFiles from '@fastify/static';
import fastify from 'fastify';
import type { Browser } from 'playwright-core';
import { openLedger } from '../../journeys/support/ledger';
import { launchBrowser, openPhone } from '../../journeys/support/phone';
import { startSystem, type System } from '../../journeys/support/system';
import { buildApp, createApp, type App, type CreatedApp } from './app';
import { toolchainFolder } from './toolchain';

/** In `merchant.ts` of the app. */
const SERVER = 'http://127.0.0.1:4100';

/** What the app of `test/package/app` says, in Spanish. */
const WORDS = { pay: /^Pagar .*\d/, received: 'Pago recibido' };

interface Words {
  /** On the button. */
  pay: RegExp;
  /** On the page of the result. */
  received: string;
}

/** Boots a build on the engine and pays in it by the wallet of its host. */
async function payOnPhone(
  system: System,
  browser: Browser,
  target: string,
  { pay, received }: Words,
): Promise<void> {
  const phone = await openPhone(browser, system, target, { ready: `text=${pay}` });
  await phone.program.getByText(pay).click();
  await phone.confirmInCashier();
  await phone.program.getByText(received).waitFor();
  await phone.close(); // which fails on any problem
}

/** Serves a web build as any web server would, and pays on the cashier page. */
async function payOnWeb(
  { merchant }: System,
  browser: Browser,
  build: string,
  { pay, received }: Words,
): Promise<void> {
  const server = fastify({ forceCloseConnections: true });
  await server.register(staticFiles, { root: build });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  try {
    // The address that is compiled into the app; the server of a test has a port of its own.
    await page.route(`${SERVER}/**`, (route) =>
      route.continue({ url: route.request().url().replace(SERVER, merchant.url) }),
    );
    await page.goto(url);
    await page.getByText(pay).click();
    await page.getByRole('button', { name: /^Pay ¥/ }).click();
    await page.getByText(received).waitFor();
    expect(problems).toEqual([]);
  } finally {
    await page.close();
    await server.close();
  }
}

/**
 * Pays in a build of a consumer, whose folder is named by its target.
 *
 * @returns how often money moved, by the wallet's books
 */
export async function payIn(
  browser: Browser,
  builds: string,
  target: string,
  words: Words,
): Promise<number> {
  const system = await startSystem(builds);
  try {
    const ledger = await openLedger(system);
    if (target === 'h5') await payOnWeb(system, browser, path.join(builds, target), words);
    else await payOnPhone(system, browser, target, words);
    return await ledger.charges();
  } finally {
    await system.close();
  }
}

/** An app that installs the packed library: it is built without any configuration more, boots and pays. */
export function testConsumer(toolchain: string, app: App, targets: readonly string[]): void {
  describe(`${app.name}, on ${toolchain}`, () => {
    let browser: Browser;
    let created: CreatedApp;
    beforeAll(async () => {
      created = await createApp(toolchainFolder(toolchain), app);
      browser = await launchBrowser();
    });
    afterAll(() => browser.close());

    it.each(targets)('builds, boots and pays: %s', async (target) => {
      await buildApp(created, target);
      expect(await payIn(browser, created.builds, target, WORDS)).toBe(1);
    });
  });
}
