import postcss, { type Node, type Rule } from 'postcss';

/** How a component is looked at. */
export interface Look {
  /** No theme is the neutral one. */
  theme?: string;
  appearance: 'light' | 'dark' | 'auto';
  /** What the device prefers, which only `auto` heeds. */
  device?: 'light' | 'dark';
}

/** The tokens of a look by their names without `--_`, as a browser computes them on a component's root. */
export type Tokens = Readonly<Record<string, string>>;

const DARK_DEVICE = '(prefers-color-scheme: dark)';

/** Whether the rule counts in this look, as far as media queries go. */
function isAwake(rule: Rule, device: Look['device']): boolean {
  for (let up: Node | undefined = rule.parent; up; up = up.parent) {
    if (up.type !== 'atrule') continue;
    const asked = 'params' in up ? up.params : '';
    if (asked !== DARK_DEVICE || device !== 'dark') return false;
  }
  return true;
}

/** The value with every `var()` replaced, by what was set or else by what stands behind the comma. */
function resolve(value: string, variables: ReadonlyMap<string, string>): string {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  let depth = 1;
  let end = start + 4;
  for (; depth > 0 && end < value.length; end += 1) {
    if (value[end] === '(') depth += 1;
    if (value[end] === ')') depth -= 1;
  }
  const [, name = '', fallback = ''] =
    /^([^,]+)(?:,(.*))?$/s.exec(value.slice(start + 4, end - 1)) ?? [];
  const inner = variables.get(name.trim()) ?? fallback.trim();
  return resolve(value.slice(0, start) + inner + value.slice(end), variables);
}

/**
 * @param css the sheets that the page has, in any order
 * @param look of the component
 * @returns the tokens on its root
 */
export function tokensOf(css: readonly string[], look: Look): Tokens {
  const classes = [
    '.tpay',
    `.tpay--${look.appearance}`,
    ...(look.theme === undefined ? [] : [`.tpay-theme-${look.theme}`]),
  ];
  const found: { weight: number; name: string; value: string }[] = [];
  postcss.parse(css.join('\n')).walkRules((rule) => {
    const names = rule.selector.match(/\.[\w-]+/g) ?? [];
    if (names.join('') !== rule.selector || names.some((name) => !classes.includes(name))) return;
    if (!isAwake(rule, look.device)) return;
    rule.walkDecls(/^--_/, ({ prop, value }) => {
      found.push({ weight: names.length, name: prop, value });
    });
  });
  // Of rules of the same weight the last one wins, and a sort keeps them in order.
  found.sort((a, b) => a.weight - b.weight);
  const variables = new Map(found.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    [...variables].map(([name, value]) => [name.slice(3), resolve(value, variables)]),
  );
}
