import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { blocksOf, foldersOf, type Folder } from '../docs/support/pages';
import { launchBrowser, openPhone } from '../journeys/support/phone';
import { startSystem } from '../journeys/support/system';
import { buildApp } from './support/app';
import { payIn } from './support/consumer';
import { CONSUMERS } from './support/folders';
import { run, shellEnvironment } from './support/run';
import { installLibrary, toolchainFolder } from './support/toolchain';

// The start guide, word for word: its commands, its files. What npm would take from the registry comes from a lock file.
jest.setTimeout(900_000);

const PAGE = 'docs/start.md';
const TOOLCHAIN = 'taro-4.1';
const WORDS = { pay: /^Pay .*\d/, received: 'Payment received' };

const shop = path.join(CONSUMERS, 'start/shop');
const [inMemory, withServer] = foldersOf(blocksOf(PAGE));
const [commands] = blocksOf(PAGE).filter(({ language }) => language === 'sh');

let browser: Browser;

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;

/** Each line of the guide's first block, in an empty folder. */
async function followCommands(toolchain: string): Promise<void> {
  let folder = path.dirname(shop);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taro = path.join(toolchain, 'node_modules/@tarojs/cli');
  const { version } = JSON.parse(readFileSync(path.join(taro, 'package.json'), 'utf8')) as {
    version: string;
  };
  for (const line of commands?.code.trim().split('\n') ?? []) {
    const [command = '', ...args] = line.split(' ');
    if (line.startsWith('npx --yes @tarojs/cli@')) {
      expect(args[1]).toBe(`@tarojs/cli@${version}`);
      await run(folder, process.execPath, [path.join(taro, 'bin/taro'), ...args.slice(2)]);
    } else if (command === 'cd') {
      folder = path.join(folder, args.join(' '));
    } else if (line.startsWith('npm install --save-dev ')) {
      const [, name = '', version = ''] = /(\S+)@(\S+)$/.exec(line) ?? [];
      const own = manifestIn(folder);
      const { dependencies, devDependencies } = manifestIn(toolchain);
      expect(dependencies).toEqual(own.dependencies);
      expect(devDependencies).toEqual({ ...own.devDependencies, [name]: version });
      cpSync(path.join(toolchain, 'node_modules'), path.join(folder, 'node_modules'), {
        recursive: true,
        verbatimSymlinks: true,
      });
    } else if (line === 'npm install taro-tradepay') {
      await installLibrary(folder);
    } else {
      await run(folder, command, args);
    }
  }
}

function write(files: Folder | undefined): void {
  for (const [name, { code }] of files ?? []) {
    const file = path.join(shop, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
}

beforeAll(async () => {
  await followCommands(toolchainFolder(TOOLCHAIN));
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const app = { folder: shop, builds: path.join(shop, 'builds') };

it('pays in memory, without a server and a wallet', async () => {
  write(inMemory);
  await buildApp(app, 'weapp');
  const system = await startSystem(app.builds);
  const phone = await openPhone(browser, system, 'weapp', { ready: `text=${WORDS.pay}` });
  await phone.program.getByText(WORDS.pay).click();
  await phone.program.getByText(WORDS.received).waitFor();
  expect(await phone.calls('requestPayment')).toEqual([]);
  expect(await phone.calls('request')).toEqual([]);
  await phone.close(); // which fails on any problem
  await system.close();
});

it('pays on the web as the guide opens it: npm run dev:h5', async () => {
  write(inMemory);
  const server = spawn('npm', ['run', 'dev:h5'], {
    cwd: shop,
    env: shellEnvironment(),
    detached: true, // a group of its own, which ends with all that it has started
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      for (const stream of [server.stdout, server.stderr]) {
        stream.on('data', (part: Buffer) => {
          said += part.toString();
          const [, port] = /https?:\/\/[\w.]+:(\d+)/.exec(said) ?? [];
          if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
        });
      }
      server.once('close', () => reject(new Error(said)));
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000); // it compiles when it is opened
    await page.goto(url);
    await page.getByText(WORDS.pay).click();
    await page.getByText(WORDS.received).waitFor();
    expect(new URL(page.url()).hash).toMatch('pages/result/index?order=');
    await page.close();
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
  }
});

it('is TypeScript that the template’s own configuration takes', async () => {
  write(withServer);
  const tsc = path.join(shop, 'node_modules/typescript/bin/tsc');
  // Taro's own types do not compile, and the template leaves names unused in its configuration.
  const said = await run(shop, process.execPath, [tsc, '--noEmit', '-p', '.']).catch(String);
  expect(said).toContain('config/index.ts(7,');
  expect(
    said.split('\n').filter((line) => /^(src|node_modules\/taro-tradepay)\//.test(line)),
  ).toEqual([]);
});

it.each(['alipay', 'weapp', 'h5'])('pays with a server: %s', async (target) => {
  write(withServer);
  await buildApp(app, target);
  expect(await payIn(browser, app.builds, target, WORDS)).toBe(1);
});
