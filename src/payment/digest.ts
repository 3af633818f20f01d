/**
 * A short name for a long text: 64 bits of FNV-1a (the 32-bit hash over two different starts) and the length. Not a
 * secret and not a proof; enough to tell a buyer's few pending purchases apart without storing what is in them.
 *
 * @param text anything, a cart of 10,000 lines for example
 * @returns at most 25 characters
 */
export function digest(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01234567;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x01000193) + index;
  }
  return [one >>> 0, two >>> 0, text.length].map((part) => part.toString(36)).join('-');
}
