import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { startSimulator, type Simulator } from '../../src';
import type { SimulatorHooks } from '../../src/wallet-app/test-hooks';
import { launchBrowser } from './browser';
import { startFakeServers, type FakeServers } from './fake-servers';
import { writeFixture, writeWebFixture, type FixtureTarget } from './fixtures';

declare const window: { simulator: SimulatorHooks };

/** The simulator in a browser, with the fixture's builds and servers. */
interface FixturePhone {
  page: Page;
  /** The frame of the mini program. */
  program: FrameLocator;
  servers: FakeServers;
  simulator: Simulator;
  open: (target: FixtureTarget, query?: string) => Promise<void>;
  openWeb: () => Promise<void>;
  /** Pays the fixture's one trade, as if nobody had before. */
  pay: () => Promise<void>;
  /** Waits until an element of the program has a text. */
  text: (id: string, expected: string) => Promise<void>;
  dialog: () => Locator;
  problems: () => Promise<string[]>;
}

/** @returns a phone for the tests of one file, which is set up before them and taken down after */
export function fixturePhone(): FixturePhone {
  const builds = fs.mkdtempSync(path.join(os.tmpdir(), 'simulator-'));
  let browser: Browser;

  beforeAll(async () => {
    for (const target of ['alipay', 'weapp', 'swan'] as const) writeFixture(builds, target);
    writeWebFixture(builds);
    phone.servers = await startFakeServers();
    const { url } = phone.servers;
    phone.simulator = await startSimulator({
      ...{ port: 0, buildDir: builds, merchantUrl: url, gatewayUrl: url },
    });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await phone.simulator.close();
    await phone.servers.close();
    fs.rmSync(builds, { recursive: true });
  });

  afterEach(() => phone.page.close());

  async function visit(query: string, ready: string): Promise<void> {
    phone.page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    phone.page.setDefaultTimeout(5000);
    phone.program = phone.page.frameLocator('iframe[title="Mini program"]');
    await phone.page.goto(`${phone.simulator.url}/?instant=1&${query}`);
    await phone.text('log', ready);
  }

  const phone = {
    open: (target, query = '') => visit(`target=${target}${query}`, 'ready'),
    openWeb: () => visit('target=h5', 'visible'),
    async pay() {
      phone.servers.paid.length = 0;
      await phone.program.locator('#pay').click();
      await phone.dialog().getByText('The Tea Shop').waitFor();
      await phone.dialog().getByRole('button', { name: 'Pay ¥12.50' }).click();
    },
    text: (id, expected) =>
      phone.program.locator(`#${id}`, { hasText: expected }).waitFor({ timeout: 5000 }),
    dialog: () => phone.page.getByRole('dialog'),
    problems: () => phone.page.evaluate(() => [...window.simulator.problems]),
  } as FixturePhone;
  return phone;
}
