import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fingerprint, isStale, removeStamp, writeStamp } from '../../scripts/lib/stamps';

let root: string;

function write(file: string, content: string): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stamps-'));
  write('src/app.tsx', 'app');
  write('src/pages/shop/index.tsx', 'shop');
  write('config/index.ts', 'config');
  write('package-lock.json', '{}');
  write('babel.config.cjs', 'babel');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the fingerprint of the sources', () => {
  const take = () => fingerprint(root, 'weapp', undefined);

  it('does not depend on dates', () => {
    const before = take();
    utimesSync(path.join(root, 'src/app.tsx'), 1, 1);
    expect(take()).toBe(before);
  });

  it.each([
    ['src/app.tsx', 'app 2'],
    ['src/pages/cart/index.tsx', 'cart'],
    ['config/index.ts', 'config 2'],
    ['package-lock.json', '{ }'],
    ['babel.config.cjs', 'babel 2'],
    ['project.tt.json', '{}'],
  ])('changes with %s', (file, content) => {
    const before = take();
    write(file, content);
    expect(take()).not.toBe(before);
  });

  it('changes when text moves from one file to the next', () => {
    const before = take();
    write('src/app.tsx', 'appsh');
    write('src/pages/shop/index.tsx', 'op');
    expect(take()).not.toBe(before);
  });

  it('ignores what no build reads', () => {
    const before = take();
    write('README.md', 'read me');
    write('server/src/index.ts', 'server');
    expect(take()).toBe(before);
  });

  it('tells targets and merchant servers apart', () => {
    const prints = [
      take(),
      fingerprint(root, 'alipay', undefined),
      fingerprint(root, 'weapp', 'https://shop.example'),
      fingerprint(root, 'weapp', ''),
    ];
    expect(new Set(prints).size).toBe(4);
  });
});

describe('a build', () => {
  it('is stale until it is stamped with the print of its sources', () => {
    expect(isStale(root, 'weapp', 'a')).toBe(true);
    write('build/weapp/app.json', '{}');
    expect(isStale(root, 'weapp', 'a')).toBe(true);
    writeStamp(root, 'weapp', 'a');
    expect(isStale(root, 'weapp', 'a')).toBe(false);
    expect(isStale(root, 'weapp', 'b')).toBe(true);
  });

  it('is stale without its entry, whatever its stamp says', () => {
    writeStamp(root, 'h5', 'a');
    write('build/h5/app.json', '{}');
    expect(isStale(root, 'h5', 'a')).toBe(true);
    write('build/h5/index.html', '');
    expect(isStale(root, 'h5', 'a')).toBe(false);
  });

  it('is stale once its stamp is removed', () => {
    write('build/qq/app.json', '{}');
    writeStamp(root, 'qq', 'a');
    removeStamp(root, 'qq');
    expect(isStale(root, 'qq', 'a')).toBe(true);
  });
});
