import type { Browser } from 'playwright-core';
import { launchBrowser, openPhone, READY_TO_PAY, type Phone, type Start } from './phone';
import { startSystem, type System } from './system';

/** What a journey runs in, for as long as its test file does. */
export interface World {
  readonly system: System;
  readonly browser: Browser;
  /** A phone with the build of a target on its screen; {@link openPhone}. */
  open(target: string, start?: Start): Promise<Phone>;
  /** The same, with a cup and a teapot in the cart and the checkout open: the buyer goes there once for all tests. */
  openAtCheckout(target: string): Promise<Phone>;
}

/** Starts the system and a browser before the tests of a file, and ends both after them. */
export function useWorld(): World {
  let system: System;
  let browser: Browser;
  beforeAll(async () => {
    [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await system.close();
  });
  const shopped = new Map<string, Record<string, string>>();
  return {
    get system() {
      return system;
    },
    get browser() {
      return browser;
    },
    open: (target, start) => openPhone(browser, system, target, start),
    async openAtCheckout(target) {
      const stored = shopped.get(target);
      if (stored) {
        const path = 'pages/checkout/index';
        return openPhone(browser, system, target, { stored, path, ready: READY_TO_PAY });
      }
      const phone = await openPhone(browser, system, target);
      await phone.goToCheckout();
      shopped.set(target, await phone.stored());
      return phone;
    },
  };
}
