/**
 * `taro-tradepay/plugin`, a plugin of Taro's build: it runs in Node, and nothing of it is in the app.
 *
 * Taro's templates for mini programs name every attribute that a component has, and `role` and `aria-*` are not among
 * them. They are added here, under the names by which Taro's runtime sends what it does not know: `aria-label` comes as
 * `ariaLabel`. The list that Taro makes short names from (`template.internalComponents`, which `mergeComponents` extends)
 * stays as it is: the runtime in the app has a list of its own, and a name more in one of the two renames all the others.
 */

/** Options of the plugin, in `config/index.ts`: `plugins: [['taro-tradepay/plugin', { … }]]`. */
export interface PluginOptions {
  /** Attributes that the app's own elements have besides ours, `['aria-expanded']` for example. */
  attributes?: readonly `aria-${string}`[];
  /** Components that take them besides ours (view, text, image, button), as templates spell them: `['scroll-view']`. */
  components?: readonly string[];
}

/** What the library gives to each of the components that it draws with, and no more: templates repeat it many times. */
const OURS: Record<string, readonly string[]> = {
  view: ['role', 'aria-label', 'aria-live', 'aria-hidden'],
  text: ['role', 'aria-label'],
  image: ['role', 'aria-label', 'aria-hidden'],
  button: ['role', 'aria-label', 'aria-disabled', 'aria-busy'],
};

/** Hosts that spell a role as the web does. The others follow WeChat, where it is `aria-role`. */
const PLAIN_ROLE = new Set(['alipay', 'dd']);

/** Tells the components that the templates take what they say: see `src/components/looks.ts`. */
const CONSTANT = 'TARO_TRADEPAY_ARIA';

/** Attributes and their expressions, by component: what Taro writes its templates from. */
type Components = Record<string, Record<string, string>>;

interface Template {
  createMiniComponents: (components: unknown) => Components;
}

/** What we use of a Taro platform; Taro promises none of it. */
export interface Platform {
  platform?: string;
  platformType?: string;
  template?: Partial<Template>;
  config?: { defineConstants?: Record<string, string> };
}

/** What we use of the context that Taro gives to plugins. */
export interface PluginContext {
  registerMethod: (method: { name: string; fn: (platform: Platform) => void }) => void;
}

/**
 * Gives the app's mini program templates the attributes that screen readers need. On the web they need no help.
 *
 * @param context Taro's
 * @param options for the app's own elements
 */
export default function plugin(context: PluginContext, options: PluginOptions = {}): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform) => {
      if (platform.platformType === 'mini') install(platform, options);
    },
  });
}

function install({ platform = 'mini', template, config }: Platform, options: PluginOptions): void {
  const create = template?.createMiniComponents;
  if (template === undefined || typeof create !== 'function' || config === undefined) {
    return warn(
      platform,
      'Its Taro plugin has no template that can be extended (platform.template.createMiniComponents)',
    );
  }
  template.createMiniComponents = (components) => {
    const made = create.call(template, components);
    if (!extend(made, platform, options)) {
      warn(platform, 'Its templates have no view that could be extended');
    }
    return made;
  };
  config.defineConstants = { ...config.defineConstants, [CONSTANT]: 'true' };
}

/** @returns whether anything was there to extend */
function extend(made: Components, platform: string, options: PluginOptions): boolean {
  const { attributes = [], components = [] } = options;
  for (const name of new Set([...Object.keys(OURS), ...components])) {
    const expressions = Object.fromEntries(
      [...(OURS[name] ?? ['role', 'aria-label']), ...attributes].map((attribute) => [
        attribute === 'role' && !PLAIN_ROLE.has(platform) ? 'aria-role' : attribute,
        // No value must read as none. One `i.` only: Taro's swan platform rewrites the first.
        `i.${camelCase(attribute)}||''`,
      ]),
    );
    // What has no listeners is a template of its own. An attribute that the platform binds itself stays as it is.
    for (const component of [made[name], made[`static-${name}`]]) {
      if (component) Object.assign(component, { ...expressions, ...component });
    }
  }
  return made.view !== undefined;
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function warn(platform: string, why: string): void {
  console.warn(
    `[taro-tradepay/plugin] No aria attributes were added for ${platform}. ${why}; the plugin knows Taro 4.2. ` +
      'The app works as it does without the plugin: screen readers read the visible text.',
  );
}
