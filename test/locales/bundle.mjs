/** Bundles a program that uses the library, as an app's build does, and prints it. Vite is an ES module, so not in Jest. */
import path from 'node:path';
import { build } from 'vite';

const [, , program] = process.argv;
const root = path.join(import.meta.dirname, '../..');
const entry = path.join(root, 'test/locales/program.js');

const { output } = await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'error',
  mode: 'production',
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.TARO_ENV': '"weapp"' },
  resolve: {
    alias: [
      { find: /^taro-tradepay$/, replacement: path.join(root, 'src/index.ts') },
      { find: /^taro-tradepay\/locales/, replacement: path.join(root, 'src/locales') },
    ],
  },
  plugins: [
    {
      name: 'program',
      resolveId: (id) => (id === entry ? id : null),
      load: (id) => (id === entry ? program : null),
    },
  ],
  build: {
    write: false,
    rolldownOptions: {
      input: entry,
      preserveEntrySignatures: 'strict',
      external: [/^react($|\/)/, /^@tarojs\//],
      output: { format: 'es' },
    },
  },
});
process.stdout.write(output[0].code);
