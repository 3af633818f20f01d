import type MagicString from 'magic-string';

/** A class inside a component. Its modifiers, `--long` for example, are no part of it. */
const ELEMENT = /tpay-(?:checkout-button|order-summary|payment-result)__[a-z]+(?:-[a-z]+)*/g;

interface Shorten {
  /** One that keeps account of its edits: it is changed, and given back. */
  (text: MagicString): MagicString;
  (text: string): string;
}

/**
 * Class names inside of components cross the bridge of a mini program with every element, and stand in scripts and
 * styles: in what is published they are short. A component's own name and its states keep theirs, for who looks at them.
 *
 * @param styles all stylesheets: only what they name is shortened
 * @returns gives a script or a stylesheet with short names in place of the long ones
 */
export function shortNames(styles: readonly string[]): Shorten {
  const elements = new Set(styles.flatMap((text) => text.match(ELEMENT) ?? []));
  const short = new Map([...elements].map((name, index) => [name, `tpay-${index.toString(36)}`]));
  const shorten = (name: string) => short.get(name) ?? name;
  return ((text: string & MagicString) => text.replace(ELEMENT, shorten)) as Shorten;
}
