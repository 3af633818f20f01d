import postcss, { type Node, type Root, type Rule } from 'postcss';
import { everything } from './support/sheets';

const LESS = '(prefers-reduced-motion: reduce)';
const AS_USUAL = '(prefers-reduced-motion: no-preference)';

const mediaOf = ({ parent }: Node): string =>
  parent && 'params' in parent ? String(parent.params) : '';

/** The selectors that still move for those who asked for less. */
function restless(sheet: Root): string[] {
  const moves = new Map<string, boolean>();
  sheet.walkRules((rule: Rule) => {
    const media = mediaOf(rule);
    rule.each((node) => {
      if (node.type !== 'decl' || !/^(animation|transition)(-name)?$/.test(node.prop)) return;
      // Of the same selector's rules the last one that counts wins.
      if (media !== '' && media !== LESS) {
        if (media === AS_USUAL) return;
        throw new Error(`Nobody knows what moves under ${media}.`);
      }
      for (const selector of rule.selectors) {
        moves.set(`${selector} ${node.prop}`, node.value !== 'none');
      }
    });
  });
  return [...moves].filter(([, still]) => still).map(([what]) => what);
}

describe('motion', () => {
  it('is there, and all of it is off for those who prefer less', () => {
    expect(everything.toString()).toContain('animation:');
    expect(restless(everything)).toEqual([]);
  });

  it.each([
    ['.a{animation:tpay-turn 1s}', ['.a animation']],
    ['.a{transition:opacity 1s}', ['.a transition']],
    [`.a{animation:tpay-turn 1s}@media ${LESS}{.a{animation-duration:9s}}`, ['.a animation']],
    [`.a,.b{animation:tpay-turn 1s}@media ${LESS}{.a{animation:none}}`, ['.b animation']],
    [`@media ${LESS}{.a{animation:none}}.a{animation:tpay-turn 1s}`, ['.a animation']],
    [`.a{animation:tpay-turn 1s}@media ${LESS}{.a{animation:none}}`, []],
    [`@media ${AS_USUAL}{.a{animation:tpay-turn 1s}}`, []],
  ])('is found where it goes on: %s', (css, found) => {
    expect(restless(postcss.parse(css))).toEqual(found);
  });
});
