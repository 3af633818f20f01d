import type { Browser, Page } from 'playwright-core';
import type { Program } from '../../simulator/src/index';
import type { BenchTarget } from './ways';

/** Says how long the script that it is put in front of takes; all that it requires runs inside of it. */
const begin = (name: string): string => `var benchBegin = Date.now(), benchName = '${name}';`;
const END = `;console.debug('bench-script ' + JSON.stringify([benchName, Date.now() - benchBegin]));`;

/** Every `setData` of a page is written down as it is called, with the times of its beginning and its end. */
const WATCH = `
Page = (function (page) {
  return function (definition) {
    var load = definition.onLoad;
    var sent = [];
    var told;
    definition.onLoad = function () {
      var self = this;
      var setData = self.setData;
      var start = Date.now();
      self.setData = function (data, done) {
        var entry = { page: definition.__bench, at: Date.now(), start: start, text: JSON.stringify(data) };
        sent.push(entry);
        setData.call(self, data, function () {
          if (done) done();
          entry.end = Date.now();
          clearTimeout(told);
          told = setTimeout(function () { console.debug('bench ' + JSON.stringify(sent.splice(0))); }, 100);
        });
      };
      return load.apply(self, arguments);
    };
    page(definition);
  };
})(Page);
`;

/** One `setData`. */
export interface Sent {
  /** The folder of the page. */
  page: string;
  /** When the page began to load, when it was called, and when the engine had drawn it; milliseconds. */
  start: number;
  at: number;
  end: number;
  text: string;
}

/** One purchase, from the first page to the result. */
export interface Run {
  sent: Sent[];
  /** How long the scripts of the app and of its first page took, milliseconds. */
  evaluated: number;
  /** The tap, the request for an order, its answer, the wallet's call and its answer; milliseconds. */
  tapped: number;
  asked: number;
  ordered: number;
  called: number;
  answered: number;
}

/** How to buy. */
interface Buying {
  /** How many times slower than it is the processor is made. */
  slow?: number;
  /** Whether the tap is the third, after two payments that were cancelled: nothing that it takes is run for the first time. */
  again?: boolean;
}

interface Hooks {
  calls: { api: string; at: number }[];
  answers: { api: string; kind: string; at: number }[];
  problems: string[];
}

const PAY = { alipay: 'tradePay', weapp: 'requestPayment' } as const;

/** In the trace of a browser, the moment that a {@link Run} calls `tapped`. */
export const TAPPED = 'bench-tapped';

/** A program has no clock but this one, which is too coarse for what takes a few milliseconds. */
const exactClock = (mark: string): void => {
  Date.now = () => performance.timeOrigin + performance.now();
  // The program's own frame: the cashier is in the one around it.
  if (parent === window) return;
  addEventListener(
    'click',
    () => {
      (window as { tapped?: number }).tapped = Date.now();
      performance.mark(mark);
    },
    true,
  );
};

/** What a page of the bench has said so far. */
export interface Watched {
  /** Every `setData`, a tenth of a second after the last of a page. */
  sent: Sent[];
  /** How long a script took, by its name: `app`, and the folder of each page. */
  scripts: Map<string, number>;
}

/** To be called before the page is opened. */
export async function watchSetData(page: Page): Promise<Watched> {
  await page.route('**/programs/*', async (route) => {
    const program = (await (await route.fetch()).json()) as Program;
    for (const path of program.pages) {
      const name = path.split('/')[1];
      const watched = WATCH.replace('definition.__bench', `'${String(name)}'`);
      program.scripts[path] = watched + timed(String(name), program.scripts[path] ?? '');
    }
    program.scripts.app = timed('app', program.scripts.app ?? '');
    await route.fulfill({ json: program });
  });
  const watched: Watched = { sent: [], scripts: new Map() };
  page.on('console', (message) => {
    const [kind, json = ''] = message.text().split(/ (.*)/s);
    if (kind === 'bench') watched.sent.push(...(JSON.parse(json) as Sent[]));
    if (kind === 'bench-script') watched.scripts.set(...(JSON.parse(json) as [string, number]));
  });
  return watched;
}

const timed = (name: string, script: string): string => begin(name) + script + END;

/**
 * Opens the app, taps the button, pays in the cashier, and waits for the result.
 *
 * @param url of the simulator that has the app's build
 * @returns what crossed to the page, and when
 */
export async function buy(
  browser: Browser,
  url: string,
  target: BenchTarget,
  { slow = 1, again = false }: Buying = {},
): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.addInitScript(exactClock, TAPPED);
    const { sent, scripts } = await watchSetData(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow });
    await page.goto(`${url}/?target=${target}&instant=1`);
    const program = page.frameLocator('iframe');
    const button = program.locator('#pay');
    await button.waitFor();
    await quiet(page, () => sent.length);
    if (again) await cancelTwice(page, target);
    await (await tappable(page)).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Pay/ }).click();
    await program.getByText('Payment received').waitFor();
    await quiet(page, () => sent.length);
    const frame = page.frames().find((each) => each !== page.mainFrame());
    const tapped = (await frame?.evaluate(() => (window as { tapped?: number }).tapped)) ?? NaN;
    const { calls, answers, problems } = await page.evaluate(() => {
      const hooks = (window as unknown as { simulator: Hooks }).simulator;
      return {
        calls: [...hooks.calls],
        answers: [...hooks.answers],
        problems: [...hooks.problems],
      };
    });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const after = (list: { api: string; at: number }[], api: RegExp): number =>
      list.find((each) => api.test(each.api) && each.at >= tapped)?.at ?? NaN;
    const pay = new RegExp(`^${PAY[target]}$`);
    return {
      sent,
      evaluated: (scripts.get('app') ?? NaN) + (scripts.get('checkout') ?? NaN),
      tapped,
      asked: after(calls, /[rR]equest$/),
      ordered: after(answers, /[rR]equest$/),
      called: after(calls, pay),
      answered: after(answers, pay),
    };
  } finally {
    await context.close();
  }
}

/** Two payments that the wallet's cashier gives up, until the button can be tapped again. */
async function cancelTwice(page: Page, target: BenchTarget): Promise<void> {
  const answered = `simulator.answers.filter(({ api }) => api === '${PAY[target]}').length`;
  await page.evaluate("simulator.setOutcome('cancelled')");
  for (const times of [1, 2]) {
    await (await tappable(page)).click();
    await page.waitForFunction(`${answered} >= ${String(times)}`);
    // What a busy button leaves behind is drawn by then.
    await page.waitForTimeout(500);
  }
  await page.evaluate("simulator.setOutcome('paid')");
}

/** Where the button is, whatever it is made of. */
async function tappable(page: Page) {
  const inside = page.frameLocator('iframe').locator('#pay button, #pay [role="button"]');
  return (await inside.count()) > 0 ? inside.first() : page.frameLocator('iframe').locator('#pay');
}

/** Nothing has crossed for a while. */
async function quiet(page: Page, count: () => number): Promise<void> {
  for (let before = -1; before !== count() || before === 0;) {
    before = count();
    await page.waitForTimeout(250);
  }
}

/** Without what changes from run to run: Taro numbers its nodes through the life of an app, and dates its pages. */
export const bytesOf = ({ text }: Pick<Sent, 'text'>): number =>
  Buffer.byteLength(
    text
      .replace(/"_[A-Za-z]+"/g, '"_AA"')
      .replace(/taroTimestamp=[\d.]+/g, 'taroTimestamp=1')
      .replace(/order-\d+/g, 'order-1'),
  );
