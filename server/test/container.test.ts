/** No container is built here. What can be held against the repository without one is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VARIABLES, fileVariable } from '../src/config/variables';

const ROOT = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const instructions = read('server/Containerfile')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const [, , last = ''] = instructions
  .join('\n')
  .split(/^FROM /m)
  .slice(1);

const KNOWN = new Set<string>(
  Object.entries(VARIABLES).flatMap(([name, { secret }]) =>
    secret ? [name, fileVariable(name)] : [name],
  ),
);

it('copies only what is there', () => {
  const copied = instructions
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(/\s+/).slice(1, -1));
  expect(copied.length).toBeGreaterThan(6);
  expect(copied.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  const ignored = read('.containerignore').split('\n');
  // Everything is left out but these, and what lies in them.
  expect(ignored).toContain('*');
  const let_in = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  expect(
    copied.filter((file) => !let_in.some((one) => file === one || file.startsWith(`${one}/`))),
  ).toEqual([]);
  expect(read('.dockerignore')).toBe(read('.containerignore'));
});

it('ends with an image without build tools, run by somebody who owns nothing in it', () => {
  expect(last).toMatch(/^docker\.io\/library\/node:20-slim\n/);
  expect(last).toMatch(/^USER node$/m);
  expect(last).toMatch(/^HEALTHCHECK /m);
  expect(last).not.toMatch(/^RUN |--chown/m);
  expect(last).toContain('COPY --from=dependencies');
  const installs = instructions.filter((line) => line.includes('npm ci'));
  expect(installs.map((line) => line.includes('--omit=dev'))).toEqual([false, true]);
  expect(installs.every((line) => line.includes('--ignore-scripts'))).toBe(true);
});

it.each(['server/Containerfile', 'server/compose.yaml'])(
  '%s sets variables that are read',
  (file) => {
    const named = [...read(file).matchAll(/\b(?:TRADEPAY_[A-Z0-9_]+|DATABASE_URL(?:_FILE)?)\b/g)];
    const names = new Set(named.map(([name]) => name));
    expect(names.size).toBeGreaterThan(3);
    expect([...names].filter((name) => !KNOWN.has(name))).toEqual([]);
  },
);

it('gives the server the time to end that it takes', () => {
  const seconds = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(last)?.[1]);
  const grace = Number(/stop_grace_period: (\d+)s/.exec(read('server/compose.yaml'))?.[1]);
  expect(grace).toBeGreaterThan(
    seconds('TRADEPAY_DRAIN_SECONDS') + seconds('TRADEPAY_CLOSE_SECONDS'),
  );
});
