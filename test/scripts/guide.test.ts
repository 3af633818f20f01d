import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/root';

const page = readFileSync(path.join(ROOT, 'docs/what-can-go-wrong.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (fault|-+) /.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .map((cells): [fault: string, proof: string] => [cells[1] ?? '', cells[4] ?? '']);

it('has a row for each fault', () => {
  expect(rows.length).toBeGreaterThan(30);
});

it.each(rows)('what happens when "%s" is proved by a test that exists', (_, proof) => {
  const [, name = '', file = ''] = /^\[(.+)\]\(\.\.\/(test\/[\w/.-]+)\)$/.exec(proof) ?? [];
  expect(proof).toContain(name);
  expect(name.length).toBeGreaterThan(4);
  expect(existsSync(path.join(ROOT, file))).toBe(true);
  expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(name);
});
