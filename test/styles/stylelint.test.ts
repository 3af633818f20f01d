import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Stylelint is an ES module, which Jest does not load: it runs beside, once for all. */
const PROGRAM = `
import stylelint from 'stylelint';
const cases = JSON.parse(process.argv[1]);
const rules = [];
for (const [codeFilename, code] of cases) {
  const { results } = await stylelint.lint({ code, codeFilename });
  rules.push(results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule)));
}
console.log(JSON.stringify(rules));
`;

type Case = readonly [code: string, rule: string, file?: string];

const PART = 'src/styles/order-summary.css';
const THEME = 'src/styles/themes/clay.css';

const BAD: readonly Case[] = [
  ['.tpay-a[disabled] { margin: 0 }', 'selector-max-attribute'],
  ['.tpay-a > * { margin: 0 }', 'selector-max-universal'],
  ['.tpay-a view { margin: 0 }', 'selector-max-type'],
  ['#tpay-a { margin: 0 }', 'selector-max-id'],
  [':root { --tpay-accent: 0 }', 'selector-pseudo-class-disallowed-list'],
  ['.tpay-a:has(.tpay-b) { margin: 0 }', 'selector-pseudo-class-disallowed-list'],
  ['.tpay-a:is(.tpay-b) { margin: 0 }', 'selector-pseudo-class-disallowed-list'],
  ['.tpay-a:after { margin: 0 }', 'selector-pseudo-element-colon-notation'],
  ['.tpay-a { .tpay-b { margin: 0 } }', 'max-nesting-depth'],
  ['.tpay-a { &.tpay-b { margin: 0 } }', 'selector-disallowed-list'],
  ['.other { margin: 0 }', 'selector-class-pattern'],
  ['.tpay-a__b__c { margin: 0 }', 'selector-class-pattern'],
  ['.tpay-a { --accent: 0 }', 'custom-property-pattern'],
  ['.tpay-a { margin: 0 !important }', 'declaration-no-important'],
  ['.tpay-a { background: url("https://a.example/a.png") }', 'function-url-scheme-disallowed-list'],
  ['.tpay-a { width: 10rpx }', 'unit-allowed-list'],
  ['.tpay-a { width: 10rem }', 'unit-allowed-list'],
  ['.tpay-a { width: 10vw }', 'unit-allowed-list'],
  ['.tpay-a { color: #fff }', 'color-no-hex'],
  ['.tpay-a { color: white }', 'color-named'],
  ['.tpay-a { color: rgb(0 0 0) }', 'function-disallowed-list'],
  ['.tpay-a { color: rgba(0, 0, 0, 0.5) }', 'function-disallowed-list'],
  ['.tpay-a { color: color-mix(in srgb, var(--_ink), var(--_line)) }', 'function-disallowed-list'],
  ['.tpay-a { --_ink: var(--tpay-ink, white) }', 'color-named', THEME],
  ['.tpay-a { --_ink: var(--tpay-ink, rgb(0 0 0)) }', 'function-disallowed-list', THEME],
  ['@layer a { .tpay-a { margin: 0 } }', 'at-rule-disallowed-list'],
  ['@font-face { font-family: a }', 'at-rule-disallowed-list'],
  ['@container (width > 10px) { .tpay-a { margin: 0 } }', 'at-rule-disallowed-list'],
  ['@keyframes turn { to { opacity: 0 } }', 'keyframes-name-pattern'],
  ['@import "https://a.example/a.css";', 'tradepay/local-imports'],
  [
    '/* stylelint-disable */ .tpay-a[disabled] { margin: 0 } /* stylelint-enable */',
    'selector-max-attribute',
  ],
];

const GOOD: readonly Case[] = [
  ["@import './tokens.css';", ''],
  ['.tpay-a__b--c .tpay-a__d::after { padding-inline: 12px; color: var(--_ink) }', ''],
  ['@media (min-width: 600px) { .tpay-a { min-height: 2em; color: currentcolor } }', ''],
  ['.tpay-a { padding-bottom: calc(12px + env(safe-area-inset-bottom)) }', ''],
  ['@keyframes tpay-turn { to { transform: rotate(360deg) } }', ''],
  ['.tpay.tpay-theme-a { --_ink: var(--tpay-ink, #000) }', '', THEME],
];

const all = [...BAD, ...GOOD];
const answers = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      PROGRAM,
      JSON.stringify(all.map(([code, , file = PART]) => [path.join(ROOT, file), code])),
    ],
    { cwd: ROOT, encoding: 'utf8' },
  ),
) as string[][];
const answered = all.map(([code, rule], index) => ({ code, rule, rules: answers[index] ?? [] }));

describe('the linter of the library’s CSS', () => {
  it.each(answered.slice(0, BAD.length))('refuses $code', ({ rule, rules }) => {
    expect(rules).toContain(rule);
  });

  it.each(answered.slice(BAD.length))('takes $code', ({ rules }) => {
    expect(rules).toEqual([]);
  });
});
