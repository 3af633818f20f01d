import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure, sizeTable } from '../../scripts/lib/sizes';

describe('the table of sizes', () => {
  it('stands in columns, numbers to the right', () => {
    const table = sizeTable([
      { target: 'alipay', total: 262144, main: 262144 },
      { target: 'tt', total: 3145728, main: 2097152 },
      { target: 'h5', total: 1536 },
    ]);
    expect(table.split('\n')).toEqual([
      'target      total  main package  of 2 MB',
      'alipay   256.0 KB      256.0 KB   12.5 %',
      'tt      3072.0 KB     2048.0 KB  100.0 %',
      'h5         1.5 KB             -        -',
    ]);
  });
});

describe('the size of a build', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sizes-'));
    mkdirSync(path.join(folder, 'extra'));
    writeFileSync(path.join(folder, 'extra/page.js'), 'x'.repeat(100));
    writeFileSync(path.join(folder, 'app.js'), 'x'.repeat(50));
    writeFileSync(path.join(folder, 'app.js.map'), 'x'.repeat(999));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('leaves out source maps, and subpackages from the main package', () => {
    const app = JSON.stringify({ subPackages: [{ root: 'extra' }] });
    writeFileSync(path.join(folder, 'app.json'), app);
    const main = 50 + app.length;
    expect(measure(folder, 'weapp')).toEqual({ target: 'weapp', total: main + 100, main });
  });

  it('is one number for the web', () => {
    expect(measure(folder, 'h5')).toEqual({ target: 'h5', total: 150 });
  });
});
