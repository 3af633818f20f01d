import { digest } from '../../src/payment/digest';

describe('the short name of a purchase', () => {
  it('is always the same: what was stored must be found by a later version', () => {
    expect(digest('')).toBe('ztntfp-bd4yv-0');
    // The first part is FNV-1a's published value: e40c292c.
    expect(digest('a')).toBe('1r9wi7g-1luvaeq-1');
    expect(digest('a cart with an é and a 价格')).toBe('th3pqb-19kh4cf-p');
  });

  it('tells carts apart that differ in one sign, or in the order of two', () => {
    const carts = Array.from({ length: 5000 }, (_, index) => `{"goods":[${index},${index % 7}]}`);
    const turned = Array.from({ length: 500 }, (_, index) => `{"goods":[${index % 7},${index}]}`);
    const all = new Set([...carts, ...turned]);
    expect(new Set([...all].map(digest)).size).toBe(all.size);
  });

  it('stays short', () => {
    expect(digest('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(25);
  });
});
