import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from './launch';
import { ROOT } from '../../scripts/lib/root';
import { startSimulator } from '../../simulator/src/index';
import type { Sample } from '../app/src/measure';
import { buildApp } from './build-shop';
import type { Hour } from './growth';

const BUILDS = path.join(ROOT, '.cache/bench');

/** Nothing here asks a server. */
const NOWHERE = 'http://127.0.0.1:9';

/** What long orders, many pending payments and a long wait cost, on the alipay build. */
export async function measureGrowth(): Promise<{ samples: Sample[]; hour: Hour }> {
  buildApp('app', 'alipay', 'growth');
  const simulator = await startSimulator({
    port: 0,
    buildDir: BUILDS,
    merchantUrl: NOWHERE,
    gatewayUrl: NOWHERE,
  });
  const browser = await launch();
  try {
    const samples = await growingPages(browser, simulator.url);
    return { samples, hour: await hourOfQuestions(browser, simulator.url) };
  } finally {
    await browser.close();
    await simulator.close();
  }
}

async function growingPages(browser: Browser, url: string): Promise<Sample[]> {
  const page = await browser.newPage();
  // A program has no clock but this one, which is too coarse for what takes a few milliseconds.
  await page.addInitScript(() => {
    Date.now = () => performance.timeOrigin + performance.now();
  });
  await page.goto(`${url}/?target=alipay&instant=1`);
  const result = page.frameLocator('iframe').locator('#result').filter({ hasText: /./ });
  const written = await result.textContent({ timeout: 600_000 });
  const samples = JSON.parse(written ?? '') as Sample[] | string;
  if (typeof samples === 'string') throw new Error(samples);
  await endOf(page);
  return samples;
}

async function hourOfQuestions(browser: Browser, url: string): Promise<Hour> {
  const page = await browser.newPage();
  await page.goto(`${url}/?target=alipay&instant=1&page=pages/hour/index`);
  const devtools = await page.context().newCDPSession(page);
  const wait = page.frameLocator('iframe').locator('#wait');
  const hour: Hour = { before: [], heap: [], questions: 0 };
  for (let minutes = 5; minutes <= 120; minutes += 5) {
    await wait.click();
    const said = wait.filter({ hasText: `${String(minutes)} minutes` });
    hour.questions = Number(/asked (\d+) times/.exec((await said.textContent()) ?? '')?.[1]);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    (minutes <= 60 ? hour.before : hour.heap).push(usedSize);
  }
  await endOf(page);
  return hour;
}

/** Closes a page in which nothing went wrong. */
async function endOf(page: Page): Promise<void> {
  const problems = await page.evaluate(
    () => (window as unknown as { simulator: { problems: string[] } }).simulator.problems,
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await page.close();
}
