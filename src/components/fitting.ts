import type { CSSProperties } from 'react';
import { classes } from './looks';

/** From so many characters on: a shorter amount fits the narrowest phone in letters twice as large. */
const LONG = 11;

/** Marks of direction take no room. */
const MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/g;

/**
 * A number in two lines is read wrong, so that no amount is ever broken: a long one is written smaller where a phone is
 * narrow or letters are large. A host that does not know `min()` keeps the size of the class `…--long`.
 *
 * @param text with an amount in it
 * @param name the element's class
 * @param size its usual one, in px of ours; null: that of what it stands in
 * @param beside how much of the phone's width is taken, in px
 * @returns its class and style
 */
export function fitting(
  text: string,
  name: string,
  size: number | null,
  beside = 96,
): { className: string; style?: CSSProperties } {
  // Only an ordinary space ends a line.
  const words = text.replace(MARKS, '').split(' ');
  const length = Math.max(...words.map((word) => word.length));
  if (length < LONG) return { className: name };
  const widest = `calc((100vw - ${String(beside)}px) / ${(length * 0.6).toFixed(1)})`;
  // As the stylesheets write it: not a hair more, or a line breaks elsewhere.
  const usual = size === null ? '1em' : `calc(${String(size)} * var(--_t))`;
  return {
    className: classes(name, `${name}--long`),
    style: { fontSize: `min(${usual}, ${widest})` },
  };
}
