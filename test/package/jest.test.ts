import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { blocksOf, foldersOf, type Block } from '../docs/support/pages';
import { run } from './support/run';
import { toolchainFolder } from './support/toolchain';

jest.setTimeout(120_000);

const TOOLCHAIN = toolchainFolder('jest');

/** The app of the start in memory, what the guide to tests adds to it, and the configuration that it sends its reader to. */
const blocks = [...blocksOf('docs/sandbox.md'), ...blocksOf('docs/testing.md')];
const [app = new Map<string, Block>()] = foldersOf(blocksOf('docs/start.md'));
const [tests = new Map<string, Block>()] = foldersOf(blocks.filter(({ file }) => file));
const [example] = blocks.filter(({ code, file }) => !file && code.includes("\nit('charges once"));

/** Of Jest. */
interface Report {
  numFailedTests: number;
  numPassedTests: number;
  testResults: { name: string }[];
}

it('a checkout page is tested as the guide says, with the packed library', async () => {
  for (const folder of ['src', 'test']) {
    rmSync(path.join(TOOLCHAIN, folder), { recursive: true, force: true });
  }
  const write = (name: string, code: string) => {
    mkdirSync(path.dirname(path.join(TOOLCHAIN, name)), { recursive: true });
    writeFileSync(path.join(TOOLCHAIN, name), code);
  };
  [app, tests].forEach((files) => files.forEach(({ code }, name) => write(name, code)));
  write('test/button.test.tsx', example?.code ?? '');

  const jest = path.join(TOOLCHAIN, 'node_modules/jest/bin/jest.js');
  const file = path.join(TOOLCHAIN, 'report.json');
  await run(TOOLCHAIN, process.execPath, [jest, '--json', `--outputFile=${file}`]);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  expect(report.testResults.map(({ name }) => path.basename(name)).sort()).toEqual([
    'button.test.tsx',
    'checkout.test.tsx',
  ]);
  expect(report.numFailedTests).toBe(0);
  expect(report.numPassedTests).toBe(4);
});
