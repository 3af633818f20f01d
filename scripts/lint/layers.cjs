/**
 * The layers of the code base as lint rules: what each folder may import, and which names it may use.
 * Kept apart from the typed rules so that test/layers can run these alone on snippets that no project contains.
 */
const path = require('node:path');

const CORE = ['src/money', 'src/order', 'src/payment'];
const BELOW_COMPONENTS = [...CORE, 'src/wallets', 'src/merchant', 'src/locales'];
const TARO = ['@tarojs/taro'];
const TARO_REACT = [...TARO, '@tarojs/components', 'react'];

/**
 * What each layer may import besides itself: other layers, and packages (`undefined`: any package).
 * A layer that is not named here may import whatever it likes.
 *
 * @type {Record<string, { layers: string[]; packages?: string[] }>}
 */
const ALLOWED = {
  'src/money': { layers: CORE, packages: [] },
  'src/order': { layers: CORE, packages: [] },
  'src/payment': { layers: CORE, packages: [] },
  'src/locales': { layers: CORE, packages: [] },
  'src/wallets': { layers: CORE, packages: TARO },
  'src/merchant': { layers: CORE, packages: TARO },
  'src/sandbox': { layers: BELOW_COMPONENTS, packages: [] },
  'src/components': { layers: BELOW_COMPONENTS, packages: TARO_REACT },
  'src/styles': { layers: [], packages: [] },
  'src/plugin': { layers: [], packages: [] },
  src: { layers: [...BELOW_COMPONENTS, 'src/components', 'src/sandbox'], packages: TARO_REACT },
  demo: { layers: [], packages: [...TARO_REACT, 'taro-tradepay'] },
  stories: {
    layers: [
      ...BELOW_COMPONENTS,
      'src',
      'src/components',
      'src/sandbox',
      'src/styles',
      '.storybook',
      'test',
    ],
  },
  server: { layers: [] },
  'server/test': { layers: ['server', 'scripts', 'docs'] },
  simulator: { layers: [] },
};

/** The layer of a file, by its path from the root of the repository with forward slashes. */
function layerOf(file) {
  const [top, second, ...rest] = file.split('/');
  if (second === undefined) return top.includes('.') ? '.' : top;
  // Its tests and measurements start what they need with the tools of the repository.
  if (top === 'server' && /^(test|bench|chaos)$/.test(second)) return 'server/test';
  if (top !== 'src') return top;
  if (second === 'pages' || (rest.length === 0 && /^app(\.|$)/.test(second))) return 'demo';
  const isFolder = rest.length > 0 || !/\.[a-z]+$/.test(second);
  return isFolder && second !== 'index' ? `src/${second}` : 'src';
}

function packageOf(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** Why `file` may not import `specifier`, or undefined when it may. */
function objection(file, specifier) {
  const layer = layerOf(file);
  const allowed = ALLOWED[layer];
  if (allowed === undefined) return undefined;

  const workspace = /^@taro-tradepay\/([^/]+)/.exec(specifier);
  if (workspace === null && !specifier.startsWith('.')) {
    const name = packageOf(specifier);
    const isFree = name === 'taro-tradepay' ? layer === 'stories' : allowed.packages === undefined;
    return isFree || allowed.packages?.includes(name)
      ? undefined
      : `${layer} may not import the package ${name}`;
  }

  const target = workspace
    ? workspace[1]
    : layerOf(path.posix.join(path.posix.dirname(file), specifier));
  return target === layer || allowed.layers.includes(target)
    ? undefined
    : `${layer} may not import from ${target === '.' ? 'the root folder' : target}`;
}

const imports = {
  meta: {
    type: 'problem',
    docs: { description: 'keep imports within the layers of docs and CONTRIBUTING.md' },
    messages: { forbidden: '{{why}} (see "Layers" in CONTRIBUTING.md).' },
    schema: [],
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const why = objection(file, source.value);
      if (why !== undefined)
        context.report({ node: source, messageId: 'forbidden', data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    };
  },
};

const ban = (names, message) => names.map((name) => ({ name, message }));

const HOST = ban(
  ['my', 'wx', 'tt', 'swan', 'qq', 'jd', 'dd', 'ks', 'AlipayJSBridge', 'WeixinJSBridge'],
  'Only src/wallets names a host.',
);
const WEB = ban(
  ['window', 'document', 'navigator', 'location', 'fetch', 'XMLHttpRequest', 'localStorage'].concat(
    ['sessionStorage', 'globalThis', 'self', 'global'],
  ),
  'A mini program has no web page around it; use Taro, or a port.',
);
const INTL = ban(['Intl'], 'Not every host has Intl; src/money formats without it.');
const AMBIENT = ban(
  ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'requestAnimationFrame'].concat([
    'performance',
    'crypto',
    'console',
  ]),
  'Time, chance and output come in through the ports.',
);

const NO_DEFAULT_EXPORT = [
  {
    selector: ':matches(ExportDefaultDeclaration, ExportSpecifier[exported.name="default"])',
    message: 'The library has named exports only.',
  },
];
const NO_NEW_METHODS = [
  {
    selector:
      'CallExpression[callee.property.name=/^(at|replaceAll|findLast|findLastIndex|hasOwn|toSorted|toReversed|toSpliced)$/]',
    message: 'Phones of 2021 lack this method, and a build of Taro adds none.',
  },
];
const noProcess = (...kept) => [
  {
    selector: [
      ':not(MemberExpression) > Identifier.init[name="process"]',
      'MemberExpression[object.name="process"][property.name!="env"]',
      ':not(MemberExpression) > MemberExpression[object.name="process"][property.name="env"]',
      `MemberExpression[object.object.name="process"][object.property.name="env"]${kept
        .map((name) => `[property.name!="${name}"]`)
        .join('')}`,
    ].join(', '),
    message: `Only process.env.${kept.join(' and process.env.')} is known here, at build time.`,
  },
];
const PURE_SYNTAX = [
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
    message: 'The time comes in through the Clock port.',
  },
  {
    selector: '[declare=true]',
    message: 'Nothing ambient: what is outside comes in through a port.',
  },
];
const PURE_PROPERTIES = [
  { object: 'Date', property: 'now', message: 'The time comes in through the Clock port.' },
  { object: 'Math', property: 'random', message: 'Chance comes in through a port.' },
];

const within = (...folders) => folders.flatMap((folder) => `${folder}/**/*.{ts,tsx}`);
const names = (...lists) => ({ 'no-restricted-globals': ['error', ...lists.flat()] });
const syntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

const DEMO = ['src/pages/**/*.{ts,tsx}', 'src/app{,.*}.{ts,tsx}'];

/** @type {import('eslint').Linter.Config[]} */
module.exports = [
  {
    name: 'layers/imports',
    files: ['**/*.{ts,tsx}'],
    plugins: { layers: { rules: { imports } } },
    rules: { 'layers/imports': 'error' },
  },
  {
    name: 'layers/library',
    files: within('src'),
    ignores: DEMO,
    rules: {
      ...names(HOST, WEB, INTL),
      ...syntax(NO_DEFAULT_EXPORT, NO_NEW_METHODS, noProcess('NODE_ENV', 'TARO_ENV')),
    },
  },
  {
    // A part of the consumer's build. Taro takes a plugin's default export.
    name: 'layers/plugin',
    files: within('src/plugin'),
    rules: syntax(noProcess('NODE_ENV')),
  },
  {
    name: 'layers/core',
    files: within(...CORE),
    rules: {
      ...names(HOST, WEB, INTL, AMBIENT),
      ...syntax(NO_DEFAULT_EXPORT, NO_NEW_METHODS, noProcess('NODE_ENV'), PURE_SYNTAX),
      'no-restricted-properties': ['error', ...PURE_PROPERTIES],
    },
  },
  {
    name: 'layers/wallets',
    files: within('src/wallets'),
    rules: { 'no-restricted-globals': ['error', ...INTL] },
  },
  { name: 'layers/outside', files: [...DEMO, ...within('stories')], rules: names(HOST) },
];
