/** Bundles programs (JSON) as an app's build does, and prints them (JSON). Vite is an ES module, which Jest does not load. */
import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../..');
const entry = path.join(root, 'test/locales/program.js');

/** @returns what becomes of a program */
async function bundle(program) {
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
  return output[0].code;
}

const bundled = [];
for (const program of JSON.parse(process.argv[2])) bundled.push(await bundle(program));
process.stdout.write(JSON.stringify(bundled));
