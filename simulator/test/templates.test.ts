import { DIALECTS } from '../src/build/dialects';
import { compileTemplates } from '../src/build/templates';

const compile = (source: string) =>
  compileTemplates([{ path: 'pages/home/index', source }], [], DIALECTS.alipay);

it('finds no problem in a sound template', () => {
  const { problems, code } = compile(
    '<view a:for="{{list}}" a:key="id" onTap="eh">{{item.id}}</view>',
  );
  expect(problems).toEqual([]);
  expect(code).toContain('pages/home/index');
});

it.each([
  ['an open expression', '<view>\n  {{ a +  }}</view>', /^pages\/home\/index\.axml:\d+:\d+ .+/],
  [
    'an element that is never closed',
    '<view><text></view>',
    /^pages\/home\/index\.axml:\d+:\d+ .+/,
  ],
  ['a directive nobody knows', '<view a:fro="{{x}}"/>', /^pages\/home\/index\.axml:\d+:\d+ .+/],
])('tells of %s, with its place', (_what, source, expected) => {
  const { problems } = compile(source);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatch(expected);
});

it('gives a script module to the templates that name it', () => {
  const { code, problems } = compileTemplates(
    [{ path: 'a', source: '<import-sjs name="m" from="./m.sjs"/><text>{{m.twice(2)}}</text>' }],
    [{ path: 'm', source: 'export default { twice: function (n) { return n * 2 } }' }],
    DIALECTS.alipay,
  );
  expect(problems).toEqual([]);
  expect(code).toContain('n * 2');
});
