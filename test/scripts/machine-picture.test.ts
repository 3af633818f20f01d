import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/root';
import { machinePicture, withMachinePicture } from '../../scripts/lib/machine-picture';

const page = readFileSync(path.join(ROOT, 'docs/payment-states.md'), 'utf8');

it('the docs show the machine as it is: if not, run npm run docs', () => {
  expect(withMachinePicture(page)).toBe(page);
});

it('shows what leads to each state', () => {
  const lines = machinePicture().split('\n');
  expect(lines).toContain('  [*] --> idle');
  expect(lines.filter((line) => line.includes('--> succeeded')).join()).not.toMatch(
    /answered|gave-up|reported-unpaid/,
  );
  expect(lines).toContain('  paying --> confirming: answered, silent');
});

it('asks for the place to put it', () => {
  expect(() => withMachinePicture('# No place here')).toThrow('The page needs the lines');
});
