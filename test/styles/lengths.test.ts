import postcss, { type AcceptedPlugin } from 'postcss';
import { everything, SHEETS } from './support/sheets';

const pxtransform = jest.requireActual<(options: object) => AcceptedPlugin>('postcss-pxtransform');

/** Taro's own, of every consumer's default configuration. */
const deviceRatio = { 375: 2, 640: 1.17, 750: 1, 828: 0.905 };

/** What a consumer's build makes of a stylesheet. */
const built = (css: string, platform: string, designWidth: number): string =>
  postcss([pxtransform({ platform, designWidth, deviceRatio })]).process(css, { from: undefined })
    .css;

describe.each(['alipay', 'weapp', 'tt', 'swan', 'qq', 'jd', 'h5'])('a %s build', (platform) => {
  describe.each([375, 750])('at designWidth %d', (designWidth) => {
    it.each(Object.entries(SHEETS))('leaves %s as it is, to the byte', (_, css) => {
      expect(built(css, platform, designWidth)).toBe(css);
    });

    it('would have changed lengths that are written as usual', () => {
      const usual = '.a{width:12px}';
      expect(built(usual, platform, designWidth)).not.toBe(usual);
    });
  });
});

describe('the lengths', () => {
  it('are multiples of one of three units, or hairlines', () => {
    const strange: string[] = [];
    everything.walkDecls(({ prop, value }) => {
      const rest = value
        .replace(/calc\(-?[\d.]+\*var\(--_[uts]\)\)/g, '')
        .replace(/(^|[ ,(])-?1PX\b/g, '');
      if (/\d(px|rpx|rem|pt|cm|mm|in)\b/i.test(rest)) strange.push(`${prop}: ${value}`);
    });
    expect(strange).toEqual([]);
  });

  it('scale text by one unit, space by another, and all else by the third', () => {
    everything.walkDecls(({ prop, value }) => {
      if (prop.startsWith('--')) return;
      const units = new Set([...value.matchAll(/\*var\(--_([uts])\)/g)].map(([, unit]) => unit));
      // A room that is kept for lines of text grows with them.
      if (units.size === 0 || (prop === 'min-height' && units.has('t'))) return;
      const unit = /^(font-size|line-height)$/.test(prop)
        ? 't'
        : /^(padding|margin|gap|row-gap|column-gap)/.test(prop)
          ? 's'
          : 'u';
      expect([prop, ...units]).toEqual([prop, unit]);
    });
  });

  it('put no space into a drawn sign: a theme with less of it would draw it askew', () => {
    const askew: string[] = [];
    let drawn = 0;
    everything.walkRules((rule) => {
      if (!/(__sign|::before|::after)$/.test(rule.selector)) return;
      drawn += 1;
      rule.walkDecls(({ prop, value }) => {
        if (value.includes('var(--_s)')) askew.push(`${rule.selector} ${prop}: ${value}`);
      });
    });
    expect(drawn).toBeGreaterThan(10);
    expect(askew).toEqual([]);
  });
});
