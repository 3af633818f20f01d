import type { Scope } from './scope';

export type Require = (path: string) => unknown;

/** The build's own module system: `require` of files inside the package, each run once, as plain functions. */
export function createModules(
  scripts: Record<string, string>,
  scope: Scope,
  sourceRoot: string,
): Require {
  const loaded = new Map<string, { exports: unknown }>();

  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const source = scripts[path];
    if (source === undefined) throw new Error(`module "${path}.js" is not in the package`);
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    // The name lets stack traces and breakpoints point into the build.
    const run = new Function(
      ...scope.names,
      'require',
      'module',
      'exports',
      `${source}\n//# sourceURL=${sourceRoot}/${path}.js`,
    ) as (...args: unknown[]) => void;
    const require = (name: string) => load(resolve(path, name));
    run.call(undefined, ...scope.values, require, module, module.exports);
    return module.exports;
  };
  return load;
}

/** `./x`, `../x` and `/x`, with or without extension, against the requiring file. */
export function resolve(from: string, name: string): string {
  const parts = name.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/').replace(/\.js$/, '');
}
