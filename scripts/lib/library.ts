import { readdirSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import MagicString from 'magic-string';
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
    renderChunk: (code) => edited(short(new MagicString(code))),
    generateBundle({ format }) {
      if (format !== 'es') return;
      for (const { fileName, css } of sheets) {
        this.emitFile({ type: 'asset', fileName, source: short(css) });
      }
    },
  };
}

/** For source maps that still point at what they came from. */
const edited = (code: MagicString) => ({
  code: code.toString(),
  map: code.generateMap({ hires: true }),
});

const quiet: Plugin = {
  name: 'quiet-messages',
  renderChunk(code) {
    return edited(quietMessages(new MagicString(code), (text) => this.parse(text)));
  },
};

/** By its place in the sources, as `exports` in package.json has it. */
const outputOf = (format: 'es' | 'cjs', ending: string) => ({
  format,
  entryFileNames: ({ facadeModuleId }: { facadeModuleId?: string | null }) =>
    path.relative(SOURCE, facadeModuleId ?? '').replace(/\.ts$/, ending),
  chunkFileNames: `shared/[name]${ending}`,
});

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
    sourcemap: true,
    outDir: DIST,
    lib: { entry: ENTRIES.map((entry) => path.join(SOURCE, entry)) },
    rolldownOptions: {
      external: [/^react($|\/)/, /^@tarojs\//],
      // Modules for bundlers, CommonJS for the tests of an app, which Jest runs.
      output: [outputOf('es', '.js'), outputOf('cjs', '.cjs')],
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
    sourcemap: true,
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

/**
 * Names files as Node's resolution wants them: './session' is './session.js', './components' is './components/index.js'.
 *
 * @param ending of the scripts that the declarations stand for
 */
export function completeSpecifiers(
  declarations: string,
  isFile: (specifier: string) => boolean,
  ending = '.js',
): string {
  return declarations.replace(
    /(from |import\()(['"])(\.{1,2}\/[^'"]*)\2/g,
    (_, before, quote, name) => {
      const full = isFile(`${name}.d.ts`) ? `${name}${ending}` : `${name}/index${ending}`;
      return `${before}${quote}${full}${quote}`;
    },
  );
}

/** Completes all declarations; those of the modules are there once more for CommonJS, where they have to say that they are. */
export function completeDeclarations(folder = DIST): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    const isFile = (specifier: string) => existsSync(path.join(path.dirname(file), specifier));
    writeFileSync(file.replace(/\.ts$/, '.cts'), completeSpecifiers(text, isFile, '.cjs'));
    if (name.startsWith('plugin')) rmSync(file);
    else writeFileSync(file, completeSpecifiers(text, isFile));
  }
}
