import type { Direction } from './types';

/**
 * From right to left, what is put into a sentence may run the other way, so it is set apart by Unicode's isolation marks:
 * an amount or a time runs left to right, as it does on a line of its own; a name runs as its own letters do.
 *
 * @param template a text with `{name}` in it
 * @param values what to put there, as it is; a name without a value stays
 * @param direction of the text; without it nothing is set apart
 * @returns the text
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>>,
  direction?: Direction,
): string {
  return template.replace(/([\u2066-\u2068]?)\{(\w+)\}/g, (_, apart: string, name: string) => {
    const value = String(values[name] ?? `{${name}}`);
    // Some texts say themselves how.
    if (direction !== 'rtl' || !value || apart) return apart + value;
    return `${/^(amount|time)$/.test(name) ? '\u2066' : '\u2068'}${value}\u2069`;
  });
}
