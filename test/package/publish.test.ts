import manifest from '../../package.json';
import { linksOf, textOf } from '../docs/support/pages';
import { ROOT } from './support/folders';
import { run } from './support/run';

jest.setTimeout(120_000);

interface Packed {
  files: { path: string }[];
  unpackedSize: number;
}

let packed: Packed;
let files: string[];

beforeAll(async () => {
  const args = ['publish', '--dry-run', '--json', '--ignore-scripts', '--provenance'];
  const said = await run(ROOT, 'npm', [...args, '--access', 'public', '--loglevel', 'error']);
  ({ 'taro-tradepay': packed } = JSON.parse(said) as Record<'taro-tradepay', Packed>);
  files = packed.files.map((file) => file.path);
});

it('would publish the build and the guides, and nothing else', () => {
  const others = files.filter((file) => !/^(dist|plugin|docs)\//.test(file));
  expect(others.sort()).toEqual([
    'CONTRIBUTING.md',
    'LICENSE',
    'NOTICE',
    'README.md',
    'package.json',
  ]);
  for (const file of [
    'index.js',
    'index.cjs',
    'index.d.ts',
    'index.d.cts',
    'index.js.map',
    'style.css',
  ]) {
    expect(files).toContain(`dist/${file}`);
  }
  // A map holds its sources; what only passes another file on has none.
  const bare = files.filter((file) => /\.c?js$/.test(file) && !files.includes(`${file}.map`));
  expect(bare).toEqual(['dist/locales/en.cjs', 'dist/locales/en.js']);
  expect(packed.unpackedSize).toBeLessThan(3_000_000);
});

it('holds what its README leads to', () => {
  const targets = linksOf(textOf('README.md')).filter((target) => !target.startsWith('https:'));
  expect(targets.length).toBeGreaterThan(20);
  expect(targets.filter((target) => !files.includes(target.replace(/#.*$/, '')))).toEqual([]);
});

it('runs nothing when it is installed, and brings nothing with it', () => {
  const scripts = Object.keys(manifest.scripts);
  expect(scripts.filter((name) => /^(pre|post)?(install|prepare|pack|publish)/.test(name))).toEqual(
    [],
  );
  expect(Object.keys(manifest)).not.toContain('dependencies');
});
