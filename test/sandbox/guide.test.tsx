/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fireEvent, render, screen } from '@testing-library/react';
import { Preview } from './guide/preview';

// The code in the guide is the code in ./guide, whose tests run like all others.
const page = readFileSync(path.join(__dirname, '../../docs/sandbox.md'), 'utf8');
const shown = [...page.matchAll(/```tsx\n([\s\S]*?)```/g)].map(([, code = '']) => code);
const files = readdirSync(path.join(__dirname, 'guide'));

it.each(files)('the guide shows %s as it is', (name) => {
  const code = readFileSync(path.join(__dirname, 'guide', name), 'utf8');
  expect(shown).toContain(code.replace('/** @jest-environment jsdom */\n', ''));
});

it('the guide shows no other code', () => {
  expect(shown).toHaveLength(files.length);
});

it('the preview of the guide can be paid, in real time', async () => {
  render(<Preview />);
  fireEvent.click(screen.getByRole('button'));
  fireEvent.click(await screen.findByText('Confirm'));
  expect(await screen.findByText('Paid', {}, { timeout: 3000 })).toBeTruthy();
});
