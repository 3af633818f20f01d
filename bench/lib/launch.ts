import { chromium, type Browser } from 'playwright-core';
import { ensureBrowser } from '../../scripts/lib/browser';

/** The browser that everything is measured in. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
