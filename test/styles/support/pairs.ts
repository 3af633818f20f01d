import postcss, { type Rule } from 'postcss';
import { blend, contrast, parseColor } from './colors';
import type { Tokens } from './tokens';

/** One token that has to be told from another. */
export interface Pair {
  front: string;
  back: string;
  /** WCAG AA: 4.5 for text, 3 for the edges of controls, marks and the ring of the focus. */
  least: 4.5 | 3;
  opacity: number;
  /** The selector that makes the pair. */
  where: string;
}

/** What may lie behind anything that paints no ground of its own. */
const GROUNDS = ['surface', 'faint'];

/** Divides without telling anything that the space around it does not tell. */
const DECORATION = ['line'];

const PAINTS_NOTHING = /^(transparent|none|0|currentcolor|inherit)$/;

const tokenIn = (value: string): string | undefined => /var\(--_([\w-]+)\)/.exec(value)?.[1];

/** The element that a selector ends at, without its states. */
const elementOf = (selector: string): string =>
  /\.([a-z\d]+(?:-[a-z\d]+)*(?:__[a-z\d]+(?:-[a-z\d]+)*)?)[^\s.]*$/.exec(selector)?.[1] ?? selector;

function isKeyframe(rule: Rule): boolean {
  return (
    rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes'
  );
}

/** What a rule paints, by the tokens that it names. */
function paintOf(rule: Rule) {
  let color: string | undefined;
  let ground: string | undefined;
  let opacity = 1;
  const edges: string[] = [];
  rule.each((node) => {
    if (node.type !== 'decl') return;
    const token = tokenIn(node.value);
    if (node.prop === 'color') color = token;
    else if (/^background(-color)?$/.test(node.prop)) {
      ground = PAINTS_NOTHING.test(node.value) ? undefined : token;
    } else if (node.prop === 'opacity') opacity = Number(node.value);
    else if (/^(border|outline)/.test(node.prop) && !/width|radius|offset/.test(node.prop)) {
      const edge = node.value.split(' ').map(tokenIn).at(-1);
      if (edge !== undefined) edges.push(edge);
    }
  });
  return { color, ground, opacity, edges };
}

/**
 * Reads from the rules which tokens meet: the colour of a text and the ground of the same rule, or both of the grounds
 * that the page may have there; an edge and those grounds; and all that again where something is half transparent.
 *
 * @returns the pairs, and what cannot be judged
 */
export function pairsOf(css: string): { pairs: Pair[]; problems: string[] } {
  const pairs: Pair[] = [];
  const problems: string[] = [];
  const faded: { element: string; opacity: number; where: string }[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const where = rule.selector;
    const { color, ground, opacity, edges } = paintOf(rule);
    if (color !== undefined) {
      for (const back of ground === undefined ? GROUNDS : [ground]) {
        pairs.push({ front: color, back, least: 4.5, opacity: 1, where });
      }
    } else if (ground !== undefined && !GROUNDS.includes(ground)) {
      problems.push(
        `${where} paints --_${ground} and does not say in which colour one writes on it`,
      );
    }
    for (const front of edges.filter((edge) => !DECORATION.includes(edge))) {
      for (const back of GROUNDS) pairs.push({ front, back, least: 3, opacity: 1, where });
    }
    if (opacity < 1) faded.push({ element: elementOf(where), opacity, where });
  });
  for (const { element, opacity, where } of faded) {
    const same = pairs.filter(
      // What is disabled is not pressed.
      (pair) =>
        pair.opacity === 1 &&
        elementOf(pair.where) === element &&
        !pair.where.includes('--disabled'),
    );
    pairs.push(...same.map((pair) => ({ ...pair, opacity, where: `${pair.where}, ${where}` })));
  }
  return { pairs, problems };
}

/** @returns the pairs that are too close to each other in a look, in words */
export function tooClose(pairs: readonly Pair[], tokens: Tokens, more = 1): string[] {
  const surface = parseColor(tokens['surface'] ?? '');
  return pairs.flatMap(({ front, back, least, opacity, where }) => {
    const seen = (token: string) => blend(parseColor(tokens[token] ?? ''), surface, opacity);
    const ratio = contrast(seen(front), seen(back));
    if (ratio >= least * more) return [];
    const how = opacity < 1 ? ` at ${opacity}` : '';
    return `${front} on ${back}${how}: ${ratio.toFixed(2)} of ${(least * more).toFixed(1)} (${where})`;
  });
}
