import postcss from 'postcss';
import { everything, sheet, SHEETS, THEMES } from './support/sheets';
import { tokensOf } from './support/tokens';

const all = Object.values(SHEETS);
const ours = tokensOf(all, { appearance: 'light' });

/** What a designer can set, by the names without `--tpay-`, and what it is made of. */
const NAMES = Object.keys({
  ...ours,
  unit: '',
  'text-unit': '',
  'space-unit': '',
}).filter((name) => !['u', 't', 's'].includes(name));

describe('the tokens', () => {
  it('read the consumer’s variable of the same name first, in every sheet', () => {
    const shortened: Record<string, string> = { u: 'unit', t: 'text-unit', s: 'space-unit' };
    everything.walkDecls(/^--/, ({ prop, value }) => {
      const name = prop.replace(/^--_/, '');
      expect(value).toMatch(
        new RegExp(`^var\\(--tpay-${shortened[name] ?? name},\\S+(?: \\S+)*\\)$`),
      );
    });
  });

  it('are what the rules use, all of them, and no rule reads another variable', () => {
    const used = new Set<string>();
    everything.walkDecls(({ value }) => {
      for (const [, name = ''] of value.matchAll(/var\(--_([\w-]+)\)/g)) used.add(name);
      for (const [, name = ''] of value.matchAll(/var\(--(?!_)([\w-]+)/g)) {
        expect(NAMES.map((known) => `tpay-${known}`)).toContain(name);
      }
    });
    expect([...used].sort()).toEqual(Object.keys(ours).sort());
  });

  it('stand on the root of a component and nowhere else', () => {
    everything.walkDecls(/^--/, ({ parent }) => {
      const selector = parent && 'selector' in parent ? parent.selector : '';
      expect(selector).toMatch(/^\.tpay(--(dark|auto))?(\.tpay-theme-[a-z]+)?$/);
    });
  });
});

describe('light and dark', () => {
  it.each([undefined, ...THEMES])('follow the device when they are to: theme %s', (theme) => {
    const named = theme === undefined ? {} : { theme };
    const [light, dark] = (['light', 'dark'] as const).map((appearance) =>
      tokensOf(all, { ...named, appearance }),
    );
    expect(light).not.toEqual(dark);
    expect(tokensOf(all, { ...named, appearance: 'auto', device: 'dark' })).toEqual(dark);
    expect(tokensOf(all, { ...named, appearance: 'auto', device: 'light' })).toEqual(light);
    // Forced is forced.
    expect(tokensOf(all, { ...named, appearance: 'light', device: 'dark' })).toEqual(light);
  });

  it.each(THEMES)('have colours of their own each in %s: none of the day at night', (theme) => {
    const colors = (selector: string): string[] => {
      const names: string[] = [];
      postcss.parse(sheet(`themes/${theme}.css`)).walkRules(selector, (rule) => {
        rule.walkDecls(({ prop, value }) => {
          if (value.includes('#')) names.push(prop);
        });
      });
      return names.sort();
    };
    const day = colors(`.tpay.tpay-theme-${theme}`);
    expect(day.length).toBeGreaterThan(10);
    expect(colors(`.tpay--dark.tpay-theme-${theme}`)).toEqual(day);
  });
});

describe('a theme', () => {
  it.each(THEMES)('%s changes tokens that there are, and looks the same in any order', (theme) => {
    const look = { theme, appearance: 'dark' } as const;
    const tokens = tokensOf([sheet('style.css'), sheet(`themes/${theme}.css`)], look);
    expect(Object.keys(tokens).sort()).toEqual(Object.keys(ours).sort());
    expect(tokens).not.toEqual(tokensOf([sheet('style.css')], look));
    expect(tokensOf([sheet(`themes/${theme}.css`), sheet('style.css')], look)).toEqual(tokens);
  });

  it.each(THEMES)('%s leaves a component without its class alone', (theme) => {
    expect(tokensOf(all, { appearance: 'light' })).toEqual(
      tokensOf([sheet('style.css')], { appearance: 'light' }),
    );
    postcss.parse(sheet(`themes/${theme}.css`)).walkRules(({ selector }) => {
      expect(selector).toContain(`.tpay-theme-${theme}`);
    });
  });
});

describe('the stylesheets', () => {
  it('are one for all, one for each component, and one for each theme', () => {
    expect(Object.keys(SHEETS)).toEqual([
      'style.css',
      'styles/checkout-button.css',
      'styles/order-summary.css',
      'styles/payment-result.css',
      'themes/beacon.css',
      'themes/clay.css',
      'themes/ledger.css',
    ]);
  });

  it('of a component have all that it reads, and together all rules of the one for all', () => {
    const parts = Object.keys(SHEETS).filter((name) => name.startsWith('styles/'));
    const rulesOf = (css: string): string[] => postcss.parse(css).nodes.map(String);
    for (const name of parts) {
      expect(tokensOf([sheet(name)], { appearance: 'light' })).toEqual(ours);
      const defined = [...sheet(name).matchAll(/@keyframes ([\w-]+)/g)].map(([, each]) => each);
      const played = [...sheet(name).matchAll(/animation:([\w-]+)/g)].map(([, each]) => each);
      expect([...defined, 'none']).toEqual(expect.arrayContaining(played));
    }
    const together = new Set(parts.flatMap((name) => rulesOf(sheet(name))));
    expect([...together].sort()).toEqual([...new Set(rulesOf(sheet('style.css')))].sort());
  });
});
