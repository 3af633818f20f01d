/** The built Storybook as it may be published, open in a browser. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { ensureBrowser } from '../scripts/lib/browser';

// Below some folder, as it may be published: nothing in it may count on the root of a host.
const BASE = '/some/folder/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Entry {
  id: string;
  type: 'story' | 'docs';
}

/** What Storybook tells of a story that has been played. */
interface Finished {
  storyId: string;
  status: 'success' | 'error';
}

/** A page of the browser, and what went wrong in it. */
export interface Tab {
  page: Page;
  /** Loads a story or a page of documentation. */
  open(entry: Entry, globals?: string): Promise<void>;
  /** Shows another story in the page that is loaded, as a click in the sidebar does. */
  select(id: string, globals: Readonly<Record<string, string>>): Promise<void>;
  /** Says where a problem belongs; what the page reports is collected under it. */
  problem(text: string): void;
}

export interface BuiltStorybook {
  entries: readonly Entry[];
  base: string;
  problems: string[];
  tab(options?: BrowserContextOptions): Promise<Tab>;
  close(): Promise<void>;
}

/**
 * @param folder where Storybook was built
 * @returns a server of it and a browser, until it is closed
 */
export async function openBuilt(folder: string): Promise<BuiltStorybook> {
  const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    // Browsers ask for it unasked.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = path.join(folder, pathname.replace(BASE, '/'));
    if (!pathname.startsWith(BASE) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`;
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // Pictures are the same on every machine: grey edges of letters, their outlines as the font has them, one profile.
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
  const problems: string[] = [];
  return {
    entries: Object.values(index.entries),
    base,
    problems,
    tab: (options) => openTab(browser, base, problems, options),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function openTab(
  browser: Browser,
  base: string,
  problems: string[],
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  let now = 'the frame';
  const problem = (text: string): void => void problems.push(`${now}: ${text}`);
  page.on('console', (message) => {
    if (message.type() === 'error') problem(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problem(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) {
      problem(`asks ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problem(`${response.url()} is missing`);
  });
  return {
    page,
    problem,
    async open({ id, type }, globals = '') {
      now = id;
      const more = globals === '' ? '' : `&globals=${globals}`;
      await page.goto(`${base}iframe.html?id=${id}&viewMode=${type}${more}`);
      if (type === 'story') await finished(page, id, problem);
      else await page.locator('.sbdocs-content').first().waitFor();
    },
    async select(id, globals) {
      now = id;
      await page.evaluate(
        ([storyId, wanted]) => {
          const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
            __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, data: unknown): void };
          };
          channel.emit('updateGlobals', { globals: wanted });
          channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
        },
        [id, globals] as const,
      );
      await finished(page, id, problem);
    },
  };
}

/** Waits until a story has been drawn and played. */
async function finished(page: Page, id: string, problem: (text: string) => void): Promise<void> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): [Finished] | undefined };
      };
      const last = channel?.last('storyFinished')?.[0];
      return last?.storyId === wanted ? last : null;
    },
    id,
    { timeout: 30_000 },
  );
  const told = await handle.jsonValue();
  if (told?.status !== 'success') problem('did not come to its end');
}

/** Turns something in the toolbar, and waits until it is drawn: Taro's components for the web take a frame or two. */
export async function turn(page: Page, globals: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: {
        emit(event: string, data: unknown): void;
        once(event: string, listener: () => void): void;
      };
    };
    const drawn = new Promise<void>((resolve) => channel.once('storyRendered', resolve));
    channel.emit('updateGlobals', { globals: wanted });
    await drawn;
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  }, globals);
}
