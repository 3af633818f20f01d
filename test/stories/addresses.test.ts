import { readFileSync } from 'node:fs';
import path from 'node:path';
import { initialGlobals, toolbar } from '../../.storybook/toolbar';

// Links to stories are sent around: what they name has to stay. A new one is added to the file; none is taken out.
const known = readFileSync(path.join(__dirname, 'addresses.txt'), 'utf8').trim().split('\n');

it('keeps what the toolbar is called in links', () => {
  const now = Object.entries(toolbar).flatMap(([name, { toolbar: menu }]) =>
    menu.items.map(({ value }) => `${name}:${value}`),
  );
  const globals = known.filter((line) => line.includes(':'));
  expect(now).toEqual(expect.arrayContaining(globals));
  expect(now).toHaveLength(globals.length);
});

it('begins with what the menus have', () => {
  for (const [name, { toolbar: menu }] of Object.entries(toolbar)) {
    expect(menu.items.map(({ value }) => value)).toContain(
      initialGlobals[name as keyof typeof initialGlobals],
    );
  }
});
