/** An attribute as it stands in a template; no value for a bare name. */
export interface Attribute {
  name: string;
  value?: string;
}

export interface Tag {
  name: string;
  attributes: Attribute[];
}

const NAME = /[A-Za-z][\w:.-]*/y;
const ATTRIBUTE = /\s*([^\s=<>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/y;

/**
 * Rewrites every opening and closing tag of a template; text, comments and `{{ }}` pass untouched.
 * A scanner and not an HTML parser: these dialects self-close any tag and know nothing of HTML's rules.
 */
export function rewriteTags(source: string, rewrite: (tag: Tag) => Tag): string {
  let out = '';
  let at = 0;
  while (at < source.length) {
    const skipped = skip(source, at);
    if (skipped > at) {
      out += source.slice(at, skipped);
      at = skipped;
      continue;
    }
    const closing = source.startsWith('</', at);
    NAME.lastIndex = at + (closing ? 2 : 1);
    const name = source[at] === '<' ? NAME.exec(source)?.[0] : undefined;
    if (name === undefined) {
      out += source.charAt(at);
      at += 1;
      continue;
    }
    const attributes: Attribute[] = [];
    at = readAttributes(source, NAME.lastIndex, attributes);
    const tag = rewrite({ name, attributes });
    out += `<${closing ? '/' : ''}${tag.name}${tag.attributes.map(spell).join('')}`;
  }
  return out;
}

/** The end of what is no tag at this place: a comment, an interpolation or plain text. */
function skip(source: string, at: number): number {
  for (const [open, close] of [
    ['<!--', '-->'],
    ['{{', '}}'],
  ] as const) {
    if (source.startsWith(open, at)) {
      const end = source.indexOf(close, at + open.length);
      return end < 0 ? source.length : end + close.length;
    }
  }
  let end = at;
  while (end < source.length && source[end] !== '<' && !source.startsWith('{{', end)) end += 1;
  return end;
}

function readAttributes(source: string, from: number, into: Attribute[]): number {
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(source);
    if (!match) return at;
    at = ATTRIBUTE.lastIndex;
    const [, name = '', raw] = match;
    if (raw === undefined) into.push({ name });
    else into.push({ name, value: /^["']/.test(raw) ? raw.slice(1, -1) : raw });
  }
}

function spell({ name, value }: Attribute): string {
  if (value === undefined) return ` ${name}`;
  return value.includes('"') ? ` ${name}='${value}'` : ` ${name}="${value}"`;
}
