import type { Browser } from 'playwright-core';
import { startSimulator } from '../../simulator/src/index';
import { launchBrowser } from './support/phone';
import { buildAtWidth } from './support/widths';

jest.setTimeout(60_000);

/** How an element came out, in CSS pixels of the phone. */
interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  fontSize: string;
  radius: string;
}

interface Screen {
  /** All that the library drew, from the top to the bottom. */
  boxes: Box[];
  /** A square of the app's own, written as 100px. */
  own: number;
  phone: number;
}

let browser: Browser;
let at375: Screen;
let at750: Screen;

/** Opens a build on the engine and measures what it draws. */
async function measure(designWidth: number): Promise<Screen> {
  const nowhere = 'http://127.0.0.1:9';
  const simulator = await startSimulator({
    port: 0,
    buildDir: await buildAtWidth(designWidth),
    merchantUrl: nowhere,
    gatewayUrl: nowhere,
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    // What moves has no size to compare.
    reducedMotion: 'reduce',
  });
  await page.goto(`${simulator.url}/?target=alipay&instant=1`);
  const program = page.frameLocator('iframe');
  await program.locator('.tpay-payment-result--succeeded').waitFor();
  const screen = await program.locator('html').evaluate((html): Screen => {
    const boxes = [...html.querySelectorAll('[class^="tpay"]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { fontSize, borderTopLeftRadius: radius } = getComputedStyle(element);
      return { name: element.className, x, y, width, height, fontSize, radius };
    });
    const own = html.querySelector('#own')?.getBoundingClientRect().width ?? 0;
    return { boxes, own, phone: html.clientWidth };
  });
  await page.close();
  await simulator.close();
  return screen;
}

const named = ({ boxes }: Screen, name: string): Box[] =>
  boxes.filter((box) => ` ${box.name} `.includes(` ${name} `));

beforeAll(async () => {
  browser = await launchBrowser();
  at375 = await measure(375);
  at750 = await measure(750);
}, 300_000);
afterAll(() => browser.close());

it('comes out the same at the designWidths 375 and 750, to the pixel, where the app’s own lengths do not', () => {
  expect(at375.boxes.length).toBeGreaterThan(60);
  expect(at750.boxes).toEqual(at375.boxes);
  expect(at375.own).toBe((100 * at375.phone) / 375);
  expect(at750.own).toBe(at375.own / 2);
});

it('comes out as it is written: px are px', () => {
  expect(named(at750, 'tpay-checkout-button__control')).toEqual([
    expect.objectContaining({ height: 48, fontSize: '17px', radius: '12px' }),
  ]);
  expect(named(at750, 'tpay-payment-result__mark')).toEqual([
    expect.objectContaining({ width: 64, height: 64 }),
  ]);
});

it('takes a theme’s smaller units, and the one that scales with the screen', () => {
  const totals = named(at750, 'tpay-order-summary__row--total').map(({ fontSize }) =>
    parseFloat(fontSize),
  );
  const plain = totals[0] ?? NaN;
  expect(totals).toHaveLength(3);
  expect(totals[1]).toBeCloseTo(plain * 0.94, 2);
  expect(totals[2]).toBeCloseTo((plain * at750.phone) / 250, 2);
});
