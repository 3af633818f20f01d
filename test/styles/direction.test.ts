import postcss, { type Declaration, type Root, type Rule } from 'postcss';
import { everything } from './support/sheets';

const SIDED = /(^|-)(left|right)(-|$)/;
const FOUR = /^(margin|padding|inset|border-(width|style|color|radius))$/;

/** Splits at the spaces that are not in brackets. */
const partsOf = (value: string): string[] =>
  value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];

function isSided({ prop, value }: Declaration): boolean {
  if (SIDED.test(prop)) return true;
  if (/^(text-align|float|clear|justify-content|transform-origin)$/.test(prop)) {
    return /\b(left|right)\b/.test(value);
  }
  if (prop === 'transform') return /translate(X|3d)?\(/.test(value);
  if (!FOUR.test(prop)) return false;
  const parts = partsOf(value);
  if (prop === 'border-radius') return parts.length > 1;
  return parts.length === 4 && parts[1] !== parts[3];
}

/** Drawn with boxes, turned ones mostly: a tick is not mirrored, nor is a clock or a question mark. */
const isDrawn = (rule: Rule): boolean =>
  /__sign(::\w+)?$/.test(rule.selector) ||
  rule.some((node) => node.type === 'decl' && /\brotate\(/.test(node.value));

/** The middle is the middle from both sides, and so is what both sides have. */
function isEven({ prop, value }: Declaration, rule: Rule): boolean {
  if (/^(left|right)$/.test(prop) && value === '50%') return true;
  const other = prop.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'));
  return (
    other !== prop &&
    rule.some((node) => node.type === 'decl' && node.prop === other && node.value === value)
  );
}

/** The declarations that look the same in both directions of writing, and should not. */
function sided(sheet: Root): string[] {
  const found: string[] = [];
  sheet.walkRules((rule) => {
    rule.each((node) => {
      if (node.type !== 'decl' || !isSided(node)) return;
      if (!isDrawn(rule) && !isEven(node, rule)) found.push(`${rule.selector} ${node.prop}`);
    });
  });
  return found;
}

describe('right to left', () => {
  it('mirrors everything: no side has a name', () => {
    expect(sided(everything)).toEqual([]);
  });

  it('is one class on the root', () => {
    expect(everything.toString()).toContain('.tpay--rtl{direction:rtl}');
  });

  it.each([
    '.a{margin-left:1PX}',
    '.a{border-right:0}',
    '.a{right:0}',
    '.a{right:0;left:auto}',
    '.a{border-top-left-radius:0}',
    '.a{text-align:left}',
    '.a{float:right}',
    '.a{padding:0 1PX 0 calc(2*var(--_s))}',
    '.a{border-radius:0 1PX 1PX 0}',
    '.a{transform:translateX(1PX)}',
  ])('is missed by %s, which is found', (css) => {
    expect(sided(postcss.parse(css))).not.toEqual([]);
  });

  it.each([
    '.a{margin-inline-start:1PX}',
    '.a{text-align:start}',
    '.a{padding:1PX 0 2PX}',
    '.a{padding:0 calc(2*var(--_s)) 1PX calc(2*var(--_s))}',
    '.a{left:0;right:0}',
    '.a{border-width:0 2PX 2PX 0;transform:rotate(45deg)}',
  ])('is served by %s', (css) => {
    expect(sided(postcss.parse(css))).toEqual([]);
  });
});
