import { ESLint, type Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import layers from '../../scripts/lint/layers.cjs';

const typescript: Linter.Config = { files: ['**/*.{ts,tsx}'], languageOptions: { parser } };
const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [typescript, ...layers] });

/** The ids of the rules that object to `code` in the file `filePath`. */
async function objections(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

const GLOBALS = 'no-restricted-globals';
const IMPORTS = 'layers/imports';
const SYNTAX = 'no-restricted-syntax';
const PROPERTIES = 'no-restricted-properties';

describe('the fences of the layers', () => {
  it.each([
    ['src/payment/a.ts', `import { useState } from 'react'; useState(0);`, IMPORTS],
    ['src/payment/a.ts', `import Taro from '@tarojs/taro'; Taro.login();`, IMPORTS],
    ['src/payment/a.ts', `import { readFile } from 'node:fs'; readFile('a');`, IMPORTS],
    ['src/payment/a.ts', `import { alipay } from '../wallets/alipay'; alipay();`, IMPORTS],
    ['src/payment/a.ts', `export { alipay } from '../wallets';`, IMPORTS],
    ['src/payment/a.ts', `export * from '../merchant';`, IMPORTS],
    ['src/payment/a.ts', `export const later = () => import('../components/button');`, IMPORTS],
    ['src/payment/a.ts', `export type A = import('../components/button').A;`, IMPORTS],
    ['src/money/a.ts', `export const a = require('../wallets/alipay');`, IMPORTS],
    ['src/order/deep/a.ts', `import { b } from '../../components/b'; b();`, IMPORTS],
    ['src/payment/a.ts', `import { shop } from '../pages/shop'; shop();`, IMPORTS],
    ['src/locales/en.ts', `import { b } from '../components/b'; b();`, IMPORTS],
    ['src/locales/en.ts', `import Taro from '@tarojs/taro'; Taro.login();`, IMPORTS],
    ['src/sandbox/a.ts', `import { b } from '../components/b'; b();`, IMPORTS],
    ['src/wallets/a.ts', `import { useState } from 'react'; useState(0);`, IMPORTS],
    ['src/wallets/a.ts', `import { get } from '../merchant'; get();`, IMPORTS],
    ['src/merchant/a.ts', `import { b } from '../components/b'; b();`, IMPORTS],
    ['src/components/b/a.tsx', `import { shop } from '../../pages/shop'; shop();`, IMPORTS],
    ['src/components/b/a.tsx', `import { b } from 'taro-tradepay'; b();`, IMPORTS],
    ['src/components/b/a.tsx', `import { memory } from '../../sandbox'; memory();`, IMPORTS],
    [
      'src/components/b/a.tsx',
      `import { route } from '../../../server/src/index'; route();`,
      IMPORTS,
    ],
    ['src/components/b/a.tsx', `import { host } from '@taro-tradepay/simulator'; host();`, IMPORTS],
    [
      'src/components/b/a.tsx',
      `import { help } from '../../../test/support/help'; help();`,
      IMPORTS,
    ],
    ['src/index.ts', `export { shop } from './pages/shop';`, IMPORTS],
    ['src/index.ts', `export { default as plugin } from './plugin';`, IMPORTS],
    ['src/components/b/a.tsx', `import plugin from '../../plugin'; plugin({});`, IMPORTS],
    ['src/plugin/a.ts', `import { aria } from '../components/looks'; aria({});`, IMPORTS],
    ['src/plugin/a.ts', `import { readFile } from 'node:fs'; readFile('a');`, IMPORTS],
    ['src/pages/shop/index.tsx', `import { b } from '../../components/b'; b();`, IMPORTS],
    ['src/pages/shop/index.tsx', `import { b } from '../../index'; b();`, IMPORTS],
    ['src/pages/shop/index.tsx', `import { b } from '../..'; b();`, IMPORTS],
    ['src/app.tsx', `import { b } from './components/b'; b();`, IMPORTS],
    [
      'src/pages/shop/index.tsx',
      `import type { B } from '../../../server/src/b'; let b: B;`,
      IMPORTS,
    ],
    ['stories/a.stories.tsx', `import { host } from '../simulator/src/index'; host();`, IMPORTS],
    ['server/src/a.ts', `import type { Order } from '../../src/order'; let o: Order;`, IMPORTS],
    ['server/src/a.ts', `import { b } from 'taro-tradepay'; b();`, IMPORTS],
    ['server/src/a.ts', `import { host } from '../../simulator/src/index'; host();`, IMPORTS],
    ['server/src/a.ts', `import { root } from '../../scripts/lib/root'; root();`, IMPORTS],
    ['server/src/a.ts', `import { world } from '../test/support/world'; world();`, IMPORTS],
    ['server/test/a.ts', `import { host } from '../../simulator/src/index'; host();`, IMPORTS],
    ['server/test/a.ts', `import type { Order } from '../../src/order'; let o: Order;`, IMPORTS],
    ['simulator/src/a.ts', `import { route } from '../../server/src/index'; route();`, IMPORTS],
    ['simulator/src/a.ts', `import { Order } from '../../src/order'; Order();`, IMPORTS],

    ['src/payment/a.ts', `my.tradePay({});`, GLOBALS],
    ['src/payment/a.ts', `window.close();`, GLOBALS],
    ['src/payment/a.ts', `document.title = '';`, GLOBALS],
    ['src/payment/a.ts', `void fetch('/');`, GLOBALS],
    ['src/payment/a.ts', `setTimeout(() => 0, 1);`, GLOBALS],
    ['src/order/a.ts', `setInterval(() => 0, 1);`, GLOBALS],
    ['src/payment/a.ts', `localStorage.clear();`, GLOBALS],
    ['src/payment/a.ts', `globalThis.setTimeout(() => 0);`, GLOBALS],
    ['src/money/a.ts', `console.log(1);`, GLOBALS],
    ['src/money/a.ts', `export const f = new Intl.NumberFormat();`, GLOBALS],
    ['src/wallets/a.ts', `export const f = new Intl.NumberFormat();`, GLOBALS],
    ['src/merchant/a.ts', `wx.request({});`, GLOBALS],
    ['src/merchant/a.ts', `void fetch('/');`, GLOBALS],
    ['src/components/b/a.tsx', `AlipayJSBridge.call('tradePay');`, GLOBALS],
    ['src/components/b/a.tsx', `document.title = '';`, GLOBALS],
    ['src/pages/shop/index.tsx', `swan.login();`, GLOBALS],
    ['src/app.tsx', `tt.login();`, GLOBALS],
    ['stories/a.stories.tsx', `jd.login();`, GLOBALS],
    ['src/merchant/a.ts', `dd.pay({});`, GLOBALS],
    ['src/components/b/a.tsx', `ks.pay({});`, GLOBALS],

    ['src/payment/a.ts', `export const now = Date.now();`, PROPERTIES],
    ['src/payment/a.ts', `export const id = Math.random();`, PROPERTIES],
    ['src/payment/a.ts', `export const now = new Date();`, SYNTAX],
    ['src/payment/a.ts', `export const now = Date();`, SYNTAX],
    ['src/payment/a.ts', `export const env = process.env.TARO_ENV;`, SYNTAX],
    ['src/payment/a.ts', `export const all = process.env;`, SYNTAX],
    ['src/payment/a.ts', `export const all = process;`, SYNTAX],
    ['src/payment/a.ts', `process.exit(1);`, SYNTAX],
    ['src/payment/a.ts', `declare const my: object; export const host = my;`, SYNTAX],
    ['src/payment/a.ts', `export const last = [1].at(-1);`, SYNTAX],
    ['src/components/b/a.tsx', `export const last = [1].at(-1);`, SYNTAX],
    ['src/merchant/a.ts', `export const url = process.env.MERCHANT_URL;`, SYNTAX],
    ['src/components/b/a.tsx', `export default function B() { return null; }`, SYNTAX],
    ['src/index.ts', `export { b as default } from './components/b';`, SYNTAX],
  ])('in %s, %s is refused by %s', async (filePath, code, rule) => {
    expect(await objections(filePath, code)).toContain(rule);
  });

  it.each([
    ['src/payment/a.ts', `import { add } from '../money'; export const at = new Date(add(1, 2));`],
    ['src/payment/a.ts', `export const dev = process.env.NODE_ENV !== 'production';`],
    ['src/payment/a.ts', `export const process = (order: { window: 1 }) => order.window;`],
    [
      'src/order/a.ts',
      `import { money } from '../money/money'; import { b } from './b'; money(b);`,
    ],
    ['src/wallets/a.ts', `import Taro from '@tarojs/taro'; export const env = [Taro, my, wx];`],
    ['src/wallets/a.ts', `export const env = process.env.TARO_ENV === 'alipay';`],
    ['src/wallets/a.ts', `export const dev = process.env.NODE_ENV !== 'production';`],
    ['src/wallets/help/a.ts', `console.warn(dd, ks);`],
    [
      'src/merchant/a.ts',
      `import { p } from '../payment/ports'; import Taro from '@tarojs/taro'; p(Taro);`,
    ],
    [
      'src/components/b/a.tsx',
      `import { useId } from 'react'; import { c } from '../c'; c(useId());`,
    ],
    ['src/components/b/a.tsx', `import { pay } from '../../payment'; pay();`],
    ['src/index.ts', `export { B } from './components/b'; export { memory } from './sandbox';`],
    ['src/pages/shop/index.tsx', `import 'taro-tradepay/style.css'; import './index.css';`],
    [
      'src/pages/shop/index.tsx',
      `import { a } from '../order/a'; import { b } from 'taro-tradepay'; a(b);`,
    ],
    ['src/pages/shop/index.tsx', `export default function Shop() { return null; }`],
    ['src/app.config.ts', `export default {};`],
    ['src/plugin/index.ts', `export default function plugin() { console.warn('a'); }`],
    ['stories/a.stories.tsx', `import { B } from '../src'; export default { component: B };`],
    [
      'server/src/a.ts',
      `import fastify from 'fastify'; import { b } from './b'; fastify(b, Date.now());`,
    ],
    ['simulator/src/a.ts', `import { b } from '../web/b'; document.title = b;`],
    ['server/test/a.ts', `import { b } from '../src/b'; import { c } from './c'; b(c);`],
    ['server/test/support/a.ts', `import { b } from '../../../scripts/lib/b'; b();`],
    ['scripts/a.ts', `import { host } from '../simulator/src/index'; host();`],
  ])('in %s, %s passes', async (filePath, code) => {
    expect(await objections(filePath, code)).toEqual([]);
  });
});
