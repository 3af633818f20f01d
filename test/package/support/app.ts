import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { problemIn, tailOf } from '../../../scripts/lib/build-log';
import { run } from './run';

const SOURCE = path.resolve(__dirname, '../app/src');

/** An app as Taro's own `taro init` makes it, with the pages of `test/package/app`. */
export interface App {
  /** Of its folder. */
  name: string;
  framework?: 'React' | 'Preact';
  compiler?: 'Webpack5' | 'Vite';
  language?: 'typescript' | 'javascript';
}

export interface CreatedApp {
  folder: string;
  /** Holds the builds by their targets' names. */
  builds: string;
}

/** @param toolchain the folder whose `node_modules` the app uses, and whose Taro makes it */
export async function createApp(
  toolchain: string,
  { name, framework = 'React', compiler = 'Webpack5', language = 'typescript' }: App,
): Promise<CreatedApp> {
  const folder = path.join(toolchain, 'apps', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  await run(path.dirname(folder), process.execPath, [
    path.join(toolchain, 'node_modules/@tarojs/cli/bin/taro'),
    ...['init', name, '--description', 'A consumer'],
    language === 'typescript' ? '--typescript' : '--no-typescript',
    ...['--no-build-es5', '--npm', 'Npm', '--template', 'default', '--css', 'None'],
    ...['--framework', framework, '--compiler', compiler, '--no-autoInstall'],
  ]);
  const source = path.join(folder, 'src');
  for (const own of readdirSync(source)) {
    if (own !== 'index.html') rmSync(path.join(source, own), { recursive: true });
  }
  cpSync(SOURCE, source, { recursive: true });
  if (language === 'javascript') takeTypesOut(source);
  dropGenerator(folder);
  symlinkSync(path.join(toolchain, 'node_modules'), path.join(folder, 'node_modules'));
  return { folder, builds: path.join(folder, 'builds') };
}

/** The same app as its author would have written it in JavaScript. */
function takeTypesOut(folder: string): void {
  const options = { target: ts.ScriptTarget.ESNext, jsx: ts.JsxEmit.Preserve };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = path.join(folder, name);
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: options,
      fileName: name,
    });
    writeFileSync(file.replace(/\.ts(x?)$/, '.js$1'), outputText);
    rmSync(file);
  }
}

/** Taro 4.2 names a plugin in its template that was not published with it. It makes pages, and no build needs it. */
function dropGenerator(folder: string): void {
  const config = ['ts', 'js']
    .map((ending) => path.join(folder, `config/index.${ending}`))
    .find(existsSync);
  if (!config) return;
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace(/["']@tarojs\/plugin-generator["'],?/, ''));
}

/** Builds as the app's own script would, `npm run build:weapp` for example, and without any configuration more. */
export async function buildApp({ folder, builds }: CreatedApp, target: string): Promise<void> {
  const taro = path.join(folder, 'node_modules/@tarojs/cli/bin/taro');
  const log = await run(folder, process.execPath, [taro, 'build', '--type', target]);
  const dist = path.join(folder, 'dist');
  const problem = problemIn(log) ?? (existsSync(dist) ? undefined : tailOf(log));
  if (problem !== undefined) throw new Error(`No build for ${target}.\n${problem}`);
  mkdirSync(builds, { recursive: true });
  rmSync(path.join(builds, target), { recursive: true, force: true });
  renameSync(dist, path.join(builds, target));
}
