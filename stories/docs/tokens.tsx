/** What each token is for. `--tpay-` is put before its name. */
export const purposes: Readonly<Record<string, string>> = {
  accent: 'The button that pays, and what can be tapped',
  'on-accent': 'Text on the accent',
  ink: 'Titles, amounts, names',
  muted: 'What matters less: options, labels, notices',
  line: 'Hairlines between rows',
  border: 'The edge of a button without a fill; at least 3 : 1 against the surface',
  faint: 'Places that are kept: pictures, skeletons, marks',
  surface: 'What the components stand on; they paint it only where they cover something',
  disabled: 'A button that cannot be tapped',
  'on-disabled': 'Text on it',
  good: 'Paid, and a discount',
  'on-good': 'Text and marks on it',
  wait: 'The mark of a payment that is not confirmed',
  'on-wait': 'The sign on it',
  danger: 'A payment that failed, in words',
  focus: 'The ring around what the keyboard is at',
  font: 'The typeface; that of the page by default',
  strong: 'The weight of titles and buttons',
  'button-height': 'At least; a label of several lines makes it higher. Not below 44',
  'button-radius': 'Its corners',
  'picture-radius': 'The corners of a picture of goods',
  'mark-radius': 'The corners of the mark above a result: 50% is a disc',
  'max-width': 'How wide a component becomes, in the middle of a wider page; none fills it',
  unit: 'What one px of the design is worth: 0.2667vw scales everything to the screen',
  'text-unit': 'The same for the sizes of texts alone',
  'space-unit': 'The same for the space around things alone',
};

/** A token as the stylesheets of this page have it. */
export interface Token {
  name: string;
  light: string;
  dark: string;
}

/** All style rules of the page, those within conditions too. */
function rulesOf(list: CSSRuleList): CSSStyleRule[] {
  return [...list].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    return 'cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : [];
  });
}

/** A length as a designer writes it, and a token by its public name, in place of what the build makes of them. */
function plain(value: string): string {
  return value
    .replace(
      /calc\(\s*([\d.]+)\s*\*\s*(?:var\(--_[ust]\)|([\d.]+)px)\s*\)/g,
      (_, length: string, unit?: string) =>
        `${String(Number((Number(length) * Number(unit ?? 1)).toFixed(2)))}px`,
    )
    .replace(
      /^var\(--_(u|[\w-]{2,})\)$/,
      (_, name: string) => `--tpay-${name === 'u' ? 'unit' : name}`,
    );
}

/** The defaults that the rules of one selector give: token by token. */
function defaultsOf(selector: string): Map<string, string> {
  const found = new Map<string, string>();
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => rulesOf(cssRules));
  for (const { selectorText, style } of rules) {
    if (selectorText !== selector) continue;
    for (const property of style) {
      const text = style.getPropertyValue(property).trim();
      const [, name, value] = /^var\(--tpay-([\w-]+)\s*,\s*(.*)\)$/.exec(text) ?? [];
      if (name !== undefined && value !== undefined) found.set(name, plain(value));
    }
  }
  return found;
}

/** @returns the tokens of this page's stylesheets, in their order */
export function readTokens(): Token[] {
  const dark = defaultsOf('.tpay--dark');
  return [...defaultsOf('.tpay')].map(([name, light]) => ({
    name,
    light,
    dark: dark.get(name) ?? light,
  }));
}

/** @returns what a token is worth in an element, as the browser has worked it out */
export function valueIn(element: Element, name: string): string {
  const style = getComputedStyle(element);
  const own = { unit: '--_u', 'text-unit': '--_t', 'space-unit': '--_s' }[name] ?? `--_${name}`;
  return plain(style.getPropertyValue(own).trim());
}
