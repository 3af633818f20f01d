import plugin, { type Platform, type PluginOptions } from '../../src/plugin';
import { setUp, templateOf } from './support';

const PLATFORMS = ['weapp', 'alipay', 'tt', 'swan', 'qq', 'jd', 'alipay-dd'];
const PLAIN = ['alipay', 'alipay-dd'];

const nothing = (): void => undefined;

/** The plugin, as it meets a platform. */
function installing(options?: PluginOptions): (platform: Platform) => void {
  const methods: ((platform: Platform) => void)[] = [];
  plugin({ registerMethod: ({ fn }) => methods.push(fn) }, options);
  return (platform) => methods.forEach((method) => method(platform));
}

/** The elements that a template makes of a component, once with listeners and once without, at the first level. */
const elements = (template: string, tag: string): string[] =>
  [...template.matchAll(new RegExp(`<${tag} [^>]*data-sid="{{i\\.sid}}"`, 'g'))].map(
    ([element]) => element,
  );

beforeAll(() => {
  jest.spyOn(console, 'log').mockImplementation(nothing);
});

describe.each(PLATFORMS)('the templates of %s', (name) => {
  const role = PLAIN.includes(name) ? 'role' : 'aria-role';

  it('take what screen readers need, under the names that Taro sends', async () => {
    const { config, ...platform } = await setUp(name, installing());
    const template = templateOf({ ...platform, config });
    expect(config.defineConstants).toEqual({ TARO_TRADEPAY_ARIA: 'true' });

    for (const tag of ['view', 'text', 'image', 'button']) {
      const bound = elements(template, tag).filter((element) => element.includes(`${role}=`));
      expect(bound.length).toBeGreaterThan(0);
      expect(bound[0]).toContain(`${role}="{{i.role||''}}"`);
      // QQ's buttons have a label that Taro names itself.
      expect(bound[0]).toMatch(/ aria-label="{{i\.(ariaLabel\|\|''|p\d+)}}"/);
    }
    for (const name of ['Live', 'Hidden', 'Disabled', 'Busy']) {
      expect(template).toContain(`aria-${name.toLowerCase()}="{{i.aria${name}||''}}"`);
    }
  });

  it('are else as they were: the runtime in the app has no list but its own', async () => {
    const before = templateOf(await setUp(name, nothing));
    const after = templateOf(await setUp(name, installing()));
    expect(after).not.toBe(before);
    const added = /\s?(aria-\w+|role)="{{(i|item)\.(aria[A-Z]\w+|role)\|\|''}}"/g;
    const plain = (template: string) => template.replace(added, '').replace(/[ ]+/g, ' ');
    expect(plain(after)).toBe(plain(before));
  });
});

it('names in the expression only what swan rewrites', async () => {
  const template = templateOf(await setUp('swan', installing()));
  expect(template).toContain(`aria-label="{{item.ariaLabel||''}}"`);
  expect(template).not.toMatch(/{{item\.\w+\|\|[^}]*\bi\./);
});

it('adds what the app wants besides', async () => {
  const platform = await setUp(
    'weapp',
    installing({ attributes: ['aria-expanded'], components: ['scroll-view'] }),
  );
  const template = templateOf(platform);
  expect(elements(template, 'view').join()).toContain(`aria-expanded="{{i.ariaExpanded||''}}"`);
  expect(elements(template, 'scroll-view')[0]).toContain(`aria-label="{{i.ariaLabel||''}}"`);
});

it('keeps the constants and the attributes that are there', async () => {
  const install = installing();
  const { config, template } = await setUp('qq', (platform) => {
    if (platform.config) platform.config.defineConstants = { SHOP: '"tea"' };
    install(platform);
    install(platform);
  });
  expect(config.defineConstants).toEqual({ SHOP: '"tea"', TARO_TRADEPAY_ARIA: 'true' });
  const made = templateOf({ config, template });
  // Taro's own name for it on QQ's buttons.
  const [button = ''] = elements(made, 'button');
  expect(button.match(/aria-label="[^"]*"/g)).toEqual([
    expect.stringMatching(/^aria-label="{{i\.p\d+}}"$/),
  ]);
  expect(button).toContain(`aria-role="{{i.role||''}}"`);
});

describe('a platform that is not what the plugin knows', () => {
  const warnings = (platform: Platform): string[] => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(nothing);
    installing()(platform);
    const texts = warn.mock.calls.map(([text]) => String(text));
    warn.mockRestore();
    return texts;
  };

  it.each<[string, Platform]>([
    ['no template', { platformType: 'mini', platform: 'new', config: {} }],
    ['another template', { platformType: 'mini', platform: 'new', template: {}, config: {} }],
    [
      'no configuration',
      { platformType: 'mini', platform: 'new', template: { createMiniComponents: () => ({}) } },
    ],
  ])('is left as it is, with a word about it: %s', (_, platform) => {
    const before = { ...platform };
    expect(warnings(platform)).toEqual([
      expect.stringMatching(/No aria attributes were added for new\..*visible text/),
    ]);
    expect(platform).toEqual(before);
  });

  it('is told of when it makes no views', () => {
    const platform = {
      platformType: 'mini',
      platform: 'new',
      template: { createMiniComponents: () => ({ box: { class: 'i.cl' } }) },
      config: {},
    };
    expect(warnings(platform)).toEqual([]);
    const warn = jest.spyOn(console, 'warn').mockImplementation(nothing);
    expect(platform.template.createMiniComponents()).toEqual({ box: { class: 'i.cl' } });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('no view'));
    warn.mockRestore();
  });

  it.each(['web', 'rn', 'harmony'])('is none of its business: %s', (platformType) => {
    const platform: Platform = { platformType, config: {} };
    expect(warnings(platform)).toEqual([]);
    expect(platform).toEqual({ platformType, config: {} });
  });
});
