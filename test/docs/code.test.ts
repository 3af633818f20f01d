import { mistakesIn } from './support/compile';
import { blocksOf, PAGES } from './support/pages';

// The other languages of the start have the same code, which start.test.tsx sees to.
const blocks = PAGES.filter((page) => !/\.(es|zh)\.md$/.test(page)).flatMap((page) =>
  blocksOf(page),
);

it('shows no code with a mistake in it', () => {
  expect(blocks.length).toBeGreaterThan(40);
  expect(mistakesIn(blocks)).toEqual([]);
}, 60_000);

it('would find a wrong prop, a file that is not there, and what nothing declares', () => {
  const page = [
    '```tsx\n<CheckoutButton amount="1" currency="USD" order={{ orderId, trade: null }} />;\n```',
    "```ts\n// src/app.ts\nimport { shop } from './shop';\n\nshop(merchant);\n```",
    '```js\nmodule.exports = { one: 1, one: 2 };\n```',
    '```tsx\n<CheckoutProvider merchant={merchant}>\n```',
  ].join('\n\n');
  const found = mistakesIn(blocksOf('docs/none.md', page)).join('\n');
  expect(found).toMatch(/^docs\/none\.md:2 TS2322 .*'string' is not assignable to type 'number'/m);
  expect(found).toMatch(/^docs\/none\.md:7 TS2307 Cannot find module '\.\/shop'/m);
  expect(found).toMatch(/^docs\/none\.md:9 TS2304 Cannot find name 'merchant'/m);
  expect(found).toMatch(/^docs\/none\.md:13 TS1117 /m);
  expect(found).toMatch(/^docs\/none\.md:17 TS17008 /m);
}, 60_000);

it('shows no JSON that is none', () => {
  const texts = PAGES.flatMap((page) => blocksOf(page)).filter(
    ({ language }) => language === 'json',
  );
  for (const { code } of texts) expect(() => void JSON.parse(code)).not.toThrow();
});
