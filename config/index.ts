import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import dev from './dev';
import prod from './prod';

const root = path.resolve(__dirname, '..');
const target = process.env.TARO_ENV ?? 'alipay';
/** The demo of a shop that does not have the plugin, for test/journeys/accessibility.test.ts. */
const plain = process.env.WITHOUT_PLUGIN === '1';

/** The pages import the library by its published name, as a consumer would. */
const alias = {
  'taro-tradepay/style.css': path.join(root, 'src/styles/index.css'),
  'taro-tradepay/sandbox$': path.join(root, 'src/sandbox/index.ts'),
  'taro-tradepay/locales': path.join(root, 'src/locales'),
  'taro-tradepay/styles': path.join(root, 'src/styles'),
  'taro-tradepay/themes': path.join(root, 'src/styles/themes'),
  'taro-tradepay$': path.join(root, 'src/index.ts'),
};

/** The least that we use of webpack-chain, whose types Taro does not re-export. */
interface Chain {
  module: {
    rule(name: string): {
      test(test: RegExp): { pre(): { use(name: string): { loader(file: string): unknown } } };
    };
  };
}

/** Library CSS goes into the demo as it goes into the package: with lengths that no pxtransform touches. */
function libraryCss(chain: Chain): void {
  chain.module
    .rule('library-css')
    .test(/[\\/]src[\\/]styles[\\/].*\.css$/)
    .pre()
    .use('library-css')
    .loader(path.join(root, 'config/library-css-loader.cjs'));
}

const base: UserConfigExport<'webpack5'> = {
  projectName: 'taro-tradepay-demo',
  date: '2026-11-22',
  designWidth: Number(process.env.DESIGN_WIDTH ?? 375),
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  // test/journeys/widths is another app, with the same configuration.
  sourceRoot: process.env.SOURCE_ROOT ?? 'src',
  outputRoot: process.env.OUTPUT_ROOT ?? `build/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [
    // 'taro-tradepay/plugin' to a consumer.
    ...(plain ? [] : [path.join(root, 'src/plugin/index.ts')]),
    // The CLI knows the other platforms' plugins by itself.
    ...(target === 'dd' ? ['@tarojs/plugin-platform-alipay-dd'] : []),
  ],
  alias,
  cache: { enable: false },
  defineConstants: {
    // Where the demo finds the merchant server: docs/decisions/0005-compiled-merchant-address.md.
    MERCHANT_URL: JSON.stringify(
      process.env.MERCHANT_URL ?? (target === 'h5' ? '/api' : 'http://127.0.0.1:4100'),
    ),
  },
  mini: {
    webpackChain: libraryCss as never,
    compile: { include: [path.join(root, 'src')] },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    webpackChain: libraryCss,
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
  },
};

export default defineConfig<'webpack5'>((merge) =>
  merge({}, base, process.env.NODE_ENV === 'development' ? dev : prod),
);
