/** Black or white text, whichever can be read on the colour. */
export function inkOn(background: string): string {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(background)?.[1];
  if (hex === undefined) return '#000000';
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const channel = (at: number) => parseInt(full.slice(at, at + 2), 16);
  // The usual weights of perceived brightness.
  return 0.299 * channel(0) + 0.587 * channel(2) + 0.114 * channel(4) > 150 ? '#000000' : '#ffffff';
}
