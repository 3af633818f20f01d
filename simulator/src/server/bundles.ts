import path from 'node:path';
import { build } from 'esbuild';

export interface Asset {
  type: string;
  body: string;
}

const ENTRIES = {
  shell: path.join(__dirname, '../wallet-app/main.tsx'),
  runtime: path.join(__dirname, '../runtime/main.ts'),
  web: path.join(__dirname, '../runtime/web.ts'),
};

/** Bundles the wallet app and the program runtime for the browser. Takes a fraction of a second, once per server. */
export async function bundleAssets(): Promise<Map<string, Asset>> {
  const { outputFiles } = await build({
    entryPoints: ENTRIES,
    outdir: 'assets',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };
  return new Map(
    outputFiles.map((file) => [
      path.basename(file.path),
      { type: `${types[path.extname(file.path)] ?? 'text/plain'}; charset=utf-8`, body: file.text },
    ]),
  );
}
