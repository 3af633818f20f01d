import type { CSSProperties } from 'react';
import { classes } from './looks';

/** From so many characters on: a shorter amount fits the narrowest phone in letters twice as large. */
const MOST = 11;

/**
 * A number in two lines is read wrong, so that no amount is ever broken: a long one is written smaller where a phone is
 * narrow or letters are large. A host that does not know `min()` keeps the size of the class `…--long`.
 *
 * @param text with an amount in it
 * @param name the element's class
 * @param em its usual size, in the size of what it stands in
 * @param beside how much of the phone's width is taken, in px
 * @returns its class and style
 */
export function fitting(
  text: string,
  name: string,
  em: number,
  beside = 96,
): { className: string; style?: CSSProperties } {
  // Only an ordinary space ends a line.
  const length = Math.max(...text.split(' ').map((word) => word.length));
  if (length < MOST) return { className: name };
  const widest = `calc((100vw - ${String(beside)}px) / ${(length * 0.6).toFixed(1)})`;
  return {
    className: classes(name, `${name}--long`),
    style: { fontSize: `min(${String(em)}em, ${widest})` },
  };
}
