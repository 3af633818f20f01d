import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '../../..');
const source = path.join(root, 'src');

/** The least that we use of webpack-chain, whose types Taro does not re-export. */
interface Chain {
  module: {
    rule(name: string): {
      test(test: RegExp): { pre(): { use(name: string): { loader(file: string): unknown } } };
    };
  };
}

/** The library's CSS as the package ships it, as in the demo. */
function libraryCss(chain: Chain): void {
  chain.module
    .rule('library-css')
    .test(/[\\/]src[\\/]styles[\\/].*\.css$/)
    .pre()
    .use('library-css')
    .loader(path.join(root, 'config/library-css-loader.cjs'));
}

export default defineConfig<'webpack5'>({
  projectName: 'taro-tradepay-bench',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `../../.cache/bench/${process.env.TARO_ENV ?? 'alipay'}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  alias: {
    'taro-tradepay/style.css': path.join(source, 'styles/index.css'),
    'taro-tradepay/sandbox': path.join(source, 'sandbox/index.ts'),
    'taro-tradepay$': path.join(source, 'index.ts'),
  },
  cache: { enable: false },
  mini: {
    webpackChain: libraryCss as never,
    compile: { include: [source] },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
  },
});
