import os from 'node:os';
import path from 'node:path';
import * as helper from '@tarojs/helper';
import type { Platform } from '../../src/plugin';

/** A platform of Taro's, as far as Taro's build goes before it bundles. */
export interface RealPlatform extends Platform {
  template: {
    createMiniComponents: (components: unknown) => Record<string, Record<string, string>>;
    isUseXS: boolean;
    buildTemplate: (components: unknown) => string;
  };
  config: { defineConstants?: Record<string, string> };
}

interface PlatformPlugin {
  default: (context: object, options: object) => void;
}

/** Thrown where Taro loads the bundler. */
class Enough extends Error {}

const loadNoBundler = {
  getNpmPkg: () => {
    throw new Enough();
  },
};

/**
 * Starts one of Taro's platforms as its build does, up to the point where it would bundle.
 *
 * @param name of the package, after `@tarojs/plugin-platform-`
 * @param onSetupClose what plugins do with it
 * @returns the platform as the bundler would have it
 */
export async function setUp(
  name: string,
  onSetupClose: (platform: Platform) => void,
): Promise<RealPlatform> {
  let platform: RealPlatform | undefined;
  let start: ((options: object) => Promise<void>) | undefined;
  const known: Record<string, unknown> = {
    helper: { ...helper, npm: loadNoBundler },
    paths: { outputPath: path.join(os.tmpdir(), 'taro-tradepay-plugin') },
    initialConfig: { logger: { quiet: true } },
    runOpts: { options: {} },
    registerPlatform: ({ fn }: { fn: typeof start }) => (start ??= fn),
    onSetupClose: (given: RealPlatform) => {
      platform = given;
      onSetupClose(given);
    },
  };
  const context = new Proxy(known, {
    get: (target, key) => target[String(key)] ?? (() => undefined),
  });
  // Taro keeps one list of components per process, and each platform adds its own to it.
  await jest.isolateModulesAsync(async () => {
    const plugin = (await import(`@tarojs/plugin-platform-${name}`)) as PlatformPlugin;
    plugin.default(context, {});
    await start?.({ config: { sourceRoot: 'src', outputRoot: 'dist' } }).catch((error: unknown) => {
      if (!(error instanceof Enough)) throw error;
    });
  });
  if (!platform) throw new Error(`The platform ${name} did not start.`);
  return platform;
}

/** The template of all components, as it goes into the app. */
export function templateOf({ template }: RealPlatform): string {
  template.isUseXS = true;
  return template.buildTemplate({
    includes: new Set(),
    includeAll: true,
    thirdPartyComponents: new Map(),
  });
}
