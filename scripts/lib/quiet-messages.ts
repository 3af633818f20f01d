import type MagicString from 'magic-string';

/** What the library throws. */
const ERRORS = new Set(['PaymentError', 'MoneyError']);

/** Shorter ones say what the code does not, in hardly more bytes than leaving them out would take. */
const LONG = 24;

/** The least that we use of ESTree. */
interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  value?: unknown;
  callee?: Node;
  arguments?: Node[];
  expressions?: Node[];
  quasis?: { value: { cooked: string } }[];
}

/**
 * Leaves the sentences of errors out of production builds: `code` is for programs, and a sentence costs bytes on every
 * phone. What was put into a sentence stays behind the code, the status of an answer for example. In development nothing
 * changes.
 *
 * @param code a module
 * @param parse gives its tree, as ESTree has it
 * @returns the same, in which the consumer's bundler decides by NODE_ENV
 */
export function quietMessages(code: MagicString, parse: (code: string) => object): MagicString {
  const { original } = code;
  const sentences: (Node & { before: string })[] = [];
  walk(parse(original), (node) => {
    if (node.type !== 'NewExpression' || !ERRORS.has(node.callee?.name ?? '')) return;
    const [first, ...others] = node.arguments ?? [];
    if (first) sentences.push({ ...first, before: '' });
    sentences.push(...others.map((each) => ({ ...each, before: `${wordsOf(first)} ` })));
  });
  for (const { start, before, expressions = [], ...sentence } of sentences) {
    if (wordsOf({ ...sentence, start }).length < LONG) continue;
    const values = expressions.map((value) => `\${${original.slice(value.start, value.end)}}`);
    // Without a value the class says its code by itself.
    const kept = values.length > 0 ? before + values.join(' ') : '';
    code.appendLeft(start, `process.env.NODE_ENV === "production" ? \`${kept}\` : `);
  }
  return code;
}

/** @returns the fixed words of a text, none for anything else */
function wordsOf(node: Node | undefined): string {
  const { type, value, quasis = [] } = node ?? { type: '' };
  if (type === 'Literal' && typeof value === 'string') return value;
  return type === 'TemplateLiteral' ? quasis.map((each) => each.value.cooked).join('') : '';
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) visit(node as Node);
  for (const child of Object.values(node)) walk(child, visit);
}
