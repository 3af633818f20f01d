/** GBK, which Node reads and does not write. */

type Table = ReadonlyMap<string, readonly [number, number]>;

let table: Table | undefined;

/** Every character of two bytes, by what the decoder makes of them. */
function makeTable(): Table {
  const decoder = new TextDecoder('gbk');
  const characters = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      // What is no character decodes to a sign of that, some to two.
      if (Array.from(character).length === 1 && !characters.has(character)) {
        characters.set(character, [lead, trail]);
      }
    }
  }
  return characters;
}

/** A text in GBK; what that does not have becomes a question mark. */
export function encodeGbk(text: string): Uint8Array {
  table ??= makeTable();
  const known = table;
  return Uint8Array.from(
    Array.from(text).flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (known.get(character) ?? [0x3f]),
    ),
  );
}
