import { createModules, resolve } from '../src/runtime/modules';
import { createScope } from '../src/runtime/scope';

/** A browser's window as far as names go. */
const browser = Object.assign(Object.create({ addEventListener() {} }) as object, {
  ...{ document: {}, fetch() {}, localStorage: {}, Intl, URL, navigator: {}, window: {}, 'a-b': 1 },
  ...{ Object, Array, Promise, JSON, Math, setTimeout },
}) as unknown as Window;

function run(source: string, given: Record<string, unknown> = {}): unknown {
  const load = createModules({ main: source }, createScope(browser, given), 'test');
  return load('main');
}

it('hides the web from a program, as a phone does', () => {
  const names = ['document', 'fetch', 'localStorage', 'Intl', 'URL', 'navigator', 'window'];
  const source = `module.exports = [${names.map((name) => `typeof ${name}`).join(',')}]`;
  expect(run(source)).toEqual(names.map(() => 'undefined'));
  expect(() => run('document.title = 1')).toThrow(TypeError);
  expect(run('module.exports = [typeof addEventListener, typeof Math, typeof setTimeout]')).toEqual(
    ['undefined', 'object', 'function'],
  );
});

it('gives what the host gives, also on the global object', () => {
  const my = { request() {} };
  expect(
    run('module.exports = [my === globalThis.my, typeof globalThis.document]', { my }),
  ).toEqual([true, 'undefined']);
});

it('resolves paths inside the package', () => {
  expect(resolve('pages/home/index', '../../common.js')).toBe('common');
  expect(resolve('app', './taro')).toBe('taro');
  expect(resolve('pages/home/index', '/app')).toBe('app');
});

it('runs a module once, and knows what is not there', () => {
  const scope = createScope(browser, { seen: [] });
  const load = createModules(
    { a: `require('./b'); require('./b'); module.exports = seen`, b: 'seen.push(1)' },
    scope,
    'test',
  );
  expect(load('a')).toEqual([1]);
  expect(() => load('c')).toThrow('"c.js" is not in the package');
});
