import { readdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type InlineConfig, type Plugin } from 'vite';
import { libraryCss, librarySheets } from '../../config/library-css.cjs';
import { quietMessages } from './quiet-messages';
import { ROOT } from './root';
import { shortNames } from './short-names';

const SOURCE = path.join(ROOT, 'src');
/** What `exports` in package.json names. */
const ENTRIES = [
  'index.ts',
  'sandbox/index.ts',
  // Money is written in a file of its own for each language.
  ...readdirSync(path.join(SOURCE, 'locales/money')).map((language) => `locales/${language}`),
];
export const DIST = path.join(ROOT, 'dist');

/**
 * The stylesheets as the demo has them too, and scripts with the same short names. Plain: what a bundler minifies has its
 * PX turned back into px.
 */
function styleSheets(): Plugin {
  const sheets = librarySheets(path.join(SOURCE, 'styles')).map(({ fileName, source }) => ({
    fileName,
    css: libraryCss(source),
  }));
  const short = shortNames(sheets.map(({ css }) => css));
  return {
    name: 'style-sheets',
    renderChunk: (code) => ({ code: short(code) }),
    generateBundle() {
      for (const { fileName, css } of sheets) {
        this.emitFile({ type: 'asset', fileName, source: short(css) });
      }
    },
  };
}

const quiet: Plugin = {
  name: 'quiet-messages',
  renderChunk(code) {
    return { code: quietMessages(code, (text) => this.parse(text)) };
  },
};

/**
 * The library as it is published. The public face is one file, and what nobody uses of it is shaken off: in an app of
 * several pages a file of ours would become a module of the common chunk, and each costs its frame and its names.
 * No vite.config.ts, which Storybook would pick up.
 */
export const libraryConfig: InlineConfig = {
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: 'warn',
  plugins: [styleSheets(), quiet],
  // Fields that are only declared would make a consumer's Babel bring its helpers.
  oxc: {
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
  build: {
    // A consumer's Taro transpiles packages with "taro" in their names for its own targets.
    target: 'es2022',
    minify: false,
    outDir: DIST,
    lib: { entry: ENTRIES.map((entry) => path.join(SOURCE, entry)), formats: ['es'] },
    rolldownOptions: {
      external: [/^react($|\/)/, /^@tarojs\//],
      output: {
        // By its place in the sources, as `exports` has it.
        entryFileNames: ({ facadeModuleId }) =>
          path.relative(SOURCE, facadeModuleId ?? '').replace(/\.ts$/, '.js'),
        chunkFileNames: 'shared/[name].js',
      },
    },
  },
};

/** The plugin of Taro's build, after the library: CommonJS, which is what Taro loads. */
export const pluginConfig: InlineConfig = {
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'node20',
    minify: false,
    outDir: path.join(DIST, 'plugin'),
    lib: {
      entry: path.join(SOURCE, 'plugin/index.ts'),
      formats: ['cjs'],
      fileName: () => 'index.cjs',
    },
    // As its declarations say, and as Taro takes it: the plugin is `exports.default`.
    rolldownOptions: { output: { exports: 'named' } },
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
