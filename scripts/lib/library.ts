import { readdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type InlineConfig, type Plugin } from 'vite';
import { libraryCss } from '../../config/library-css.cjs';
import { ROOT } from './root';

const SOURCE = path.join(ROOT, 'src');
export const DIST = path.join(ROOT, 'dist');

/** style.css as the demo has it too: plain, not minified, its px in upper case, which a minifier would turn back. */
function styleSheet(): Plugin {
  const entry = path.join(SOURCE, 'styles/index.css');
  return {
    name: 'style-sheet',
    generateBundle() {
      const source = libraryCss(entry);
      if (source.includes('@import')) this.error(`${entry} imports what is not a file of ours.`);
      this.emitFile({ type: 'asset', fileName: 'style.css', source });
    },
  };
}

/**
 * The library as it is published: a file for each of ours, so that consumers take only what they use.
 * No vite.config.ts, which Storybook would pick up.
 */
export const libraryConfig: InlineConfig = {
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: 'warn',
  plugins: [styleSheet()],
  build: {
    // A consumer's Taro transpiles packages with "taro" in their names for its own targets.
    target: 'es2022',
    minify: false,
    outDir: DIST,
    lib: { entry: path.join(SOURCE, 'index.ts'), formats: ['es'] },
    rolldownOptions: {
      external: [/^react($|\/)/, /^@tarojs\//],
      output: { preserveModules: true, preserveModulesRoot: SOURCE, entryFileNames: '[name].js' },
    },
  },
};

/** Names files as Node's resolution wants them: './session' is './session.js', './components' is './components/index.js'. */
export function completeSpecifiers(
  declarations: string,
  isFile: (specifier: string) => boolean,
): string {
  return declarations.replace(
    /(from |import\()(['"])(\.{1,2}\/[^'"]*)\2/g,
    (_, before, quote, name) => {
      const full = isFile(`${name}.d.ts`) ? `${name}.js` : `${name}/index.js`;
      return `${before}${quote}${full}${quote}`;
    },
  );
}

export function completeDeclarations(folder = DIST): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = path.join(folder, name);
    const isFile = (specifier: string) => existsSync(path.join(path.dirname(file), specifier));
    writeFileSync(file, completeSpecifiers(readFileSync(file, 'utf8'), isFile));
  }
}
