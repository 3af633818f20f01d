/** Only the CSS that every mini program host accepts: nothing by attribute, nothing universal. */
import stylelint from 'stylelint';

const LOCAL_IMPORTS = 'tradepay/local-imports';

/** No rule of stylelint's own looks into what `@import` names. */
const localImports = stylelint.createPlugin(LOCAL_IMPORTS, (enabled) => (root, result) => {
  if (enabled !== true) return;
  root.walkAtRules('import', (node) => {
    if (/^(url\(\s*)?["']?\.{1,2}\//.test(node.params)) return;
    const message = `"${node.params}" is not a file of ours: nothing is loaded from elsewhere (${LOCAL_IMPORTS})`;
    stylelint.utils.report({ ruleName: LOCAL_IMPORTS, result, node, message });
  });
});

/** Not computed in our tests, and the newer ones not known to every host. */
const COLOR_FUNCTIONS = ['/^(rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)a?$/'];

const REFUSED_AT_RULES = ['charset', 'layer', 'container', 'property', 'scope'];
const WORDS = '[a-z0-9]+(-[a-z0-9]+)*';

/** @type {import('stylelint').Config} */
export default {
  plugins: [localImports],
  // A rule is right or it is changed here, for everybody: comments switch nothing off.
  ignoreDisables: true,
  rules: {
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    'unit-no-unknown': [true, { ignoreUnits: ['rpx'] }],
    'selector-max-attribute': 0,
    'selector-max-universal': 0,
    'selector-pseudo-element-colon-notation': 'double',
    'at-rule-disallowed-list': REFUSED_AT_RULES,
  },
  overrides: [
    {
      files: ['src/styles/**/*.css'],
      rules: {
        [LOCAL_IMPORTS]: true,
        'selector-max-id': 0,
        'selector-max-type': 0,
        'selector-pseudo-class-disallowed-list': ['root', 'has', 'is', 'where'],
        'selector-class-pattern': [
          `^tpay(-${WORDS}(__${WORDS})?)?(--${WORDS})?$`,
          { message: 'Classes are BEM with our prefix: tpay-block__element--modifier.' },
        ],
        'custom-property-pattern': [
          '^(tpay-|_)',
          { message: "Variables begin with --tpay-, those that are nobody else's with --_." },
        ],
        'keyframes-name-pattern': ['^tpay-', { message: 'Keyframes begin with tpay-.' }],
        'declaration-no-important': true,
        // One rule is one selector: nesting is for newer engines than a phone's.
        'max-nesting-depth': [0, { ignoreAtRules: ['media'] }],
        'selector-disallowed-list': ['/&/'],
        // What is sized is in px, which the build makes right everywhere; text makes room for itself in em.
        'unit-allowed-list': ['px', 'em', '%', 's', 'deg'],
        // Colours are the tokens' alone, so that every theme has its say and every contrast is computed.
        'color-no-hex': true,
        'color-named': 'never',
        'function-disallowed-list': COLOR_FUNCTIONS,
        'function-url-scheme-disallowed-list': ['http', 'https'],
        'at-rule-disallowed-list': [...REFUSED_AT_RULES, 'font-face'],
      },
    },
    {
      files: ['src/styles/tokens.css', 'src/styles/themes/*.css'],
      rules: { 'color-no-hex': null },
    },
  ],
};
