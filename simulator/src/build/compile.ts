import fs from 'node:fs';
import path from 'node:path';
import type { MiniProgramTarget } from '../targets';
import { DIALECTS, type Dialect } from './dialects';
import { filesUnder } from './files';
import type { ComponentSettings, Program, WindowSettings } from './program';
import { readStyles } from './styles';
import { compileTemplates, type TemplateSource } from './templates';

type Json = Record<string, unknown>;

/** Reads a compiled Taro build and makes of it what the browser runtime loads. Throws when there is none. */
export function compileProgram(dir: string, target: MiniProgramTarget): Program {
  const dialect = DIALECTS[target];
  const app = readJson(path.join(dir, 'app.json'));
  const pages = pagesOf(app);
  const files = filesUnder(dir);
  const sources = (extension: string): TemplateSource[] =>
    files
      .filter((file) => file.endsWith(extension))
      .map((file) => ({
        path: file.slice(0, -extension.length),
        source: fs.readFileSync(path.join(dir, file), 'utf8'),
      }));

  const templates = compileTemplates(
    sources(dialect.template),
    sources(dialect.scriptModule),
    dialect,
  );
  const configs = configsOf(dir, files);
  const style = (name: string) => readStyles(path.join(dir, name + dialect.style));
  return {
    target,
    pages,
    window: windowSettings(app.window, dialect),
    pageWindows: mapPages(pages, (page) => windowSettings(configs[page], dialect)),
    components: configs,
    templates: templates.code,
    styles: { app: style('app'), pages: mapPages(pages, style) },
    scripts: Object.fromEntries(sources('.js').map((script) => [script.path, script.source])),
    problems: templates.problems,
  };
}

/** Main package and sub packages alike: the simulator loads everything at once. */
function pagesOf(app: Json): string[] {
  const packages = (app.subPackages ?? app.subpackages ?? []) as {
    root: string;
    pages: string[];
  }[];
  const inPackages = packages.flatMap(({ root, pages }) =>
    pages.map((page) => path.posix.join(root, page)),
  );
  return [...((app.pages ?? []) as string[]), ...inPackages];
}

function configsOf(dir: string, files: string[]): Record<string, ComponentSettings & Json> {
  const configs: Record<string, ComponentSettings & Json> = {};
  for (const file of files) {
    const name = file.slice(0, -'.json'.length);
    // Only what stands beside a script is a page's or a component's configuration.
    if (file.endsWith('.json') && name !== 'app' && files.includes(`${name}.js`)) {
      configs[name] = readJson(path.join(dir, file));
    }
  }
  return configs;
}

function windowSettings(value: unknown, { window }: Dialect): WindowSettings {
  const settings = (value ?? {}) as Json;
  const title = settings[window.title];
  const background = settings[window.background];
  const pullDownRefresh = settings[window.pullDownRefresh];
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof background === 'string' && { background }),
    // alipay writes "YES" and "NO" as well.
    ...(pullDownRefresh !== undefined && {
      pullDownRefresh: [true, 'true', 'YES'].includes(pullDownRefresh as string),
    }),
  };
}

function mapPages<T>(pages: string[], value: (page: string) => T): Record<string, T> {
  return Object.fromEntries(pages.map((page) => [page, value(page)]));
}

function readJson(file: string): Json {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Json;
}
