import { readFileSync } from 'node:fs';
import path from 'node:path';
import { purposes } from '../../stories/docs/tokens';

it('says of every token what it is for, and of none that is not there', () => {
  const css = readFileSync(path.join(__dirname, '../../src/styles/tokens.css'), 'utf8');
  const tokens = [...css.matchAll(/var\(--tpay-([\w-]+),/g)].map(([, name]) => name);
  expect(Object.keys(purposes).sort()).toEqual([...new Set(tokens)].sort());
});
