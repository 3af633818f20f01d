import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolvePresetsOrPlugins } from '@tarojs/service/dist/utils';
import { PluginType } from '@tarojs/service/dist/utils/constants';

const ROOT = path.resolve(__dirname, '../..');

jest.setTimeout(60_000);

/** A project that has the package installed, as far as the plugin goes. */
let project: string;
let installed: string;

const run = (...parameters: string[]) =>
  spawnSync(process.execPath, parameters, { cwd: project, encoding: 'utf8' });

beforeAll(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'taro-tradepay-plugin-'));
  installed = path.join(project, 'node_modules/taro-tradepay');
  for (const file of ['package.json', 'plugin/package.json']) {
    fs.mkdirSync(path.dirname(path.join(installed, file)), { recursive: true });
    fs.copyFileSync(path.join(ROOT, file), path.join(installed, file));
  }
  const out = JSON.stringify(path.join(installed, 'dist/plugin'));
  const build = `
    import { build } from 'vite';
    import { pluginConfig } from './scripts/lib/library';
    void build({ ...pluginConfig, build: { ...pluginConfig.build, outDir: ${out}, emptyOutDir: true } });`;
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tsx, '--eval', build], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => fs.rmSync(project, { recursive: true }));

it('is loaded by require, and by import', () => {
  const required = run('-p', `typeof require('taro-tradepay/plugin').default`);
  expect(required).toMatchObject({ stdout: 'function\n', stderr: '' });
  const imported = run(
    '--input-type=module',
    '--eval',
    `import plugin from 'taro-tradepay/plugin'; console.log(typeof plugin.default);`,
  );
  expect(imported).toMatchObject({ stdout: 'function\n', stderr: '' });
});

it("is found by Taro's resolver, which knows no exports, by the name in a configuration", () => {
  const [found] = resolvePresetsOrPlugins(
    project,
    { 'taro-tradepay/plugin': {} },
    PluginType.Plugin,
  );
  expect(found?.path).toBe(path.join(installed, 'dist/plugin/index.cjs'));
});

it('stands in the package with its declarations', () => {
  const read = (file: string) =>
    JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8')) as Record<string, unknown>;
  expect(read('package.json')).toMatchObject({
    files: expect.arrayContaining(['dist', 'plugin']) as unknown,
    exports: {
      './plugin': { types: './dist/plugin/index.d.cts', default: './dist/plugin/index.cjs' },
    },
  });
  expect(read('plugin/package.json')).toEqual({
    main: '../dist/plugin/index.cjs',
    types: '../dist/plugin/index.d.cts',
  });
});
