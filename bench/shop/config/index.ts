import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '../../..');
const way = process.env.BENCH_WAY ?? 'ours';

/** As Taro transpiles every package with "taro" in its name. */
const compile = { include: [path.join(root, 'dist'), path.join(root, 'bench/shop/shared')] };

/** One of the five apps, all with the same configuration. The library is the one that is published: `npm run build`. */
export default defineConfig<'webpack5'>({
  projectName: 'taro-tradepay-bench',
  date: '2026-11-26',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: `src/${way}`,
  outputRoot: `../../.cache/bench/shop/${way}/${process.env.TARO_ENV ?? 'alipay'}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  alias: {
    'taro-tradepay/style.css': path.join(root, 'dist/style.css'),
    'taro-tradepay$': path.join(root, 'dist/index.js'),
  },
  cache: { enable: false },
  mini: {
    compile,
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
  },
  h5: { compile, publicPath: '/' },
});
