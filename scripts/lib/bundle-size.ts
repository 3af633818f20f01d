import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { DIST } from './library';
import type { Target } from './targets';

const ENTRY = '\0entry';

/** Bytes as gzip at its best packs them. */
export const packed = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

/**
 * What an app gets of the built library when it imports these names: one minified file for production, without React and
 * Taro. No transpiler is in it, so that the number is of the library and of nothing else.
 *
 * @param entry a file of `dist`
 * @param names what is imported from it
 * @param target whose wallet is in it
 * @returns bytes with gzip
 */
export async function bundleSize(
  entry: string,
  names: readonly string[],
  target: Target,
): Promise<number> {
  const file = path.join(DIST, entry);
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.TARO_ENV': JSON.stringify(target),
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) =>
          id === ENTRY ? `export { ${names.join(', ')} } from ${JSON.stringify(file)}` : undefined,
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2020',
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        external: [/^react($|\/)/, /^@tarojs\//],
        output: { format: 'es' },
      },
    },
  });
  if (!('output' in output)) throw new Error('The bundle was not made.');
  return output.output.reduce(
    (sum, chunk) => sum + packed(chunk.type === 'chunk' ? chunk.code : chunk.source),
    0,
  );
}
