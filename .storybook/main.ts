import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig, type Plugin } from 'vite';
import { libraryCssPlugin } from '../config/library-css-vite.cjs';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** What Taro's own build puts into a program for the web. */
const taroConstants = {
  'process.env.TARO_ENV': '"h5"',
  'process.env.TARO_PLATFORM': '"web"',
  'process.env.FRAMEWORK': '"react"',
  'process.env.SUPPORT_TARO_POLYFILL': '"disabled"',
  'process.env.SUPPORT_DINGTALK_NAVIGATE': '"disabled"',
  ENABLE_INNER_HTML: 'true',
  ENABLE_ADJACENT_HTML: 'true',
  ENABLE_SIZE_APIS: 'true',
  ENABLE_TEMPLATE_CONTENT: 'true',
  ENABLE_CLONE_NODE: 'true',
  ENABLE_CONTAINS: 'true',
  ENABLE_MUTATION_OBSERVER: 'true',
  DEPRECATED_ADAPTER_COMPONENT: 'false',
};

/** To what stands on a phone of a story, the phone is the screen: an amount is written as small as that needs. */
const phoneIsScreen: Plugin = {
  name: 'phone-is-screen',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/src/components/fitting.ts') ? code.replaceAll('100vw', '100cqw') : null,
};

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    // The goods of the demo shop.
    { from: '../server/pictures', to: '/pictures' },
    // What the guides show.
    { from: '../docs/images', to: '/images' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Its last step is to publish to a service.
  features: { sidebarOnboardingChecklist: false },
  typescript: { reactDocgen: 'react-docgen' },

  viteFinal: (base) =>
    mergeConfig(base, {
      plugins: [libraryCssPlugin(), phoneIsScreen],
      define: taroConstants,
      resolve: {
        alias: [
          // The elements that Taro's H5 build uses by default, behind their React faces.
          { find: /^@tarojs\/components$/, replacement: '@tarojs/components/lib/react' },
          { find: /^@tarojs\/taro$/, replacement: here('./taro.js') },
          { find: /^taro-tradepay$/, replacement: here('../src/index.ts') },
          { find: /^taro-tradepay\/sandbox$/, replacement: here('../src/sandbox/index.ts') },
          { find: /^taro-tradepay\/locales/, replacement: here('../src/locales') },
        ],
      },
    }),
};

export default config;
