import manifest from '../../package.json';
import { ROOT } from './support/folders';
import { run } from './support/run';

jest.setTimeout(120_000);

interface Packed {
  files: { path: string }[];
  unpackedSize: number;
}

it('would publish the build, and nothing else', async () => {
  const args = ['publish', '--dry-run', '--json', '--ignore-scripts', '--provenance'];
  const said = await run(ROOT, 'npm', [...args, '--access', 'public', '--loglevel', 'error']);
  const { 'taro-tradepay': packed } = JSON.parse(said) as Record<'taro-tradepay', Packed>;
  const files = packed.files.map((file) => file.path);
  const others = files.filter((file) => !/^(dist|plugin)\//.test(file));
  expect(others.sort()).toEqual(['LICENSE', 'NOTICE', 'README.md', 'package.json']);
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
  expect(packed.unpackedSize).toBeLessThan(2_000_000);
});

it('runs nothing when it is installed, and brings nothing with it', () => {
  const scripts = Object.keys(manifest.scripts);
  expect(scripts.filter((name) => /^(pre|post)?(install|prepare|pack|publish)/.test(name))).toEqual(
    [],
  );
  expect(Object.keys(manifest)).not.toContain('dependencies');
});
