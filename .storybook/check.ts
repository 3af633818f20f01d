/**
 * Opens every story and every page of documentation of the built Storybook in a browser:
 *
 *   npm run build:storybook && npx tsx .storybook/check.ts [--pictures folder] [--only part-of-an-id] [--globals width:320px;direction:rtl]
 *
 * Fails on a story that throws, on an error in the console, on a request that leaves the machine, and on what the
 * accessibility checker reports.
 */
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../scripts/lib/browser';
import { ROOT } from '../scripts/lib/root';

const BUILT = path.join(ROOT, 'storybook-static');
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

interface Entry {
  id: string;
  type: 'story' | 'docs';
}

/** What Storybook tells of a story that has been played. */
interface Finished {
  storyId: string;
  status: 'success' | 'error';
  reporters: {
    type: string;
    status: string;
    result: {
      violations?: { id: string; help: string; nodes: { html: string }[] }[];
    };
  }[];
}

const { values } = parseArgs({
  options: {
    pictures: { type: 'string' },
    only: { type: 'string', default: '' },
    globals: { type: 'string', default: '' },
  },
});

async function main(): Promise<void> {
  const index = JSON.parse(readFileSync(path.join(BUILT, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const entries = Object.values(index.entries).filter(({ id }) => id.includes(values.only));

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    // Browsers ask for it unasked.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = path.join(BUILT, pathname.replace(BASE, '/'));
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
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const problems: string[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    let open = 'the frame';
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`${open}: console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`${open}: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) {
        problems.push(`${open}: asks ${request.url()}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${open}: ${response.url()} is missing`);
    });

    await page.goto(`${base}index.html`);
    await page.locator('#storybook-preview-iframe').waitFor();
    await page.frameLocator('#storybook-preview-iframe').locator('.story').first().waitFor();

    for (const { id, type } of entries) {
      open = id;
      const globals = values.globals === '' ? '' : `&globals=${values.globals}`;
      await page.goto(`${base}iframe.html?id=${id}&viewMode=${type}${globals}`);
      if (type === 'story') problems.push(...(await storyProblems(page, id)));
      else await page.locator('.sbdocs-content .story').first().waitFor();
      if (values.pictures !== undefined) {
        mkdirSync(values.pictures, { recursive: true });
        await page.screenshot({
          path: path.join(values.pictures, `${id}.png`),
          fullPage: true,
          animations: 'disabled',
        });
      }
    }
  } finally {
    await browser.close();
    server.close();
  }

  console.log(`${entries.length} stories and pages were opened.`);
  if (problems.length > 0) throw new Error(`What is wrong with them:\n${problems.join('\n')}`);
}

async function storyProblems(page: Page, id: string): Promise<string[]> {
  const finished = await page.waitForFunction(
    (id) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): [Finished] | undefined };
      };
      const last = channel?.last('storyFinished')?.[0];
      return last?.storyId === id ? last : null;
    },
    id,
    { timeout: 15_000 },
  );
  const told = await finished.jsonValue();
  return [
    ...(told?.status === 'success' ? [] : [`${id}: did not come to its end`]),
    ...(told?.reporters ?? [])
      .filter(({ type }) => type === 'a11y')
      .flatMap(({ result }) => result.violations ?? [])
      .map(({ id: rule, help, nodes }) => `${id}: ${rule}: ${help}: ${nodes[0]?.html ?? ''}`),
  ];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
