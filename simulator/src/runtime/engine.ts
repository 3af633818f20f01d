import { type glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { ComponentSettings, Program } from '../build/program';
import { routeAttributes, type PageBackend } from './backend';

/** A page as the program sees it (`this` in its methods), as far as the runtime touches it. */
export type PageInstance = Record<string, unknown> & {
  setData: (data: Record<string, unknown>, done?: () => void) => void;
};

export interface MountedPage {
  instance: PageInstance;
  attach: (into: HTMLElement) => void;
  release: () => void;
}

export interface Definers {
  Page: (definition: Record<string, unknown>) => void;
  Component: (definition: Record<string, unknown>) => void;
  Behavior: (definition: Record<string, unknown>) => unknown;
}

/** The component framework, loaded with a build's templates. */
export interface Engine {
  /** Runs `define` with the Page and Component that register under this path. */
  register: (path: string, define: (definers: Definers) => void) => void;
  mount: (page: string) => MountedPage;
}

type Generators = Record<string, glassEasel.template.ComponentTemplate['content']>;

/** The space's method that decides a component's options; the package does not type it. */
interface OptionsSource {
  prepareComponentOptions: (path: string, options?: unknown) => [Record<string, unknown>, unknown];
}

export function createEngine(program: Program, backend: PageBackend): Engine {
  const environment = new MiniProgramEnv();
  const space = environment.createCodeSpace('', true);
  const associated = environment.associateBackend(backend);
  routeAttributes(backend);
  writeIds(space as unknown as OptionsSource);

  const generate = new Function(`return ${program.templates}`) as () => Generators;
  const generators = generate();
  for (const [path, content] of Object.entries(generators)) {
    space.addCompiledTemplate(path, {
      groupList: generators,
      content,
      // Without this, bindtap on a built-in component is dead.
      fallbackListenerOnNativeNode: true,
    });
  }
  for (const [path, settings] of Object.entries(program.components)) {
    type Config = Parameters<typeof space.addComponentStaticConfig>[1];
    space.addComponentStaticConfig(path, engineSettings(settings) as unknown as Config);
  }

  return {
    register(path, define) {
      space.componentEnv(path, (definers) => define(definers as unknown as Definers));
    },
    mount(page) {
      const root = associated.createRoot('page', space, page);
      const instance = root.get() as unknown as PageInstance;
      if (program.target === 'swan') acceptDottedPaths(instance);
      return {
        instance,
        attach(into) {
          const placeholder = into.ownerDocument.createElement('div');
          into.append(placeholder);
          type Backend = Parameters<typeof root.attach>[0];
          root.attach(into as unknown as Backend, placeholder as unknown as Backend);
        },
        release: () => root.release(),
      };
    },
  };
}

/** Ids reach the DOM as the program wrote them: tests and selectors look for them. */
function writeIds(space: OptionsSource): void {
  const prepare = space.prepareComponentOptions.bind(space);
  space.prepareComponentOptions = (path, options) => {
    const [prepared, isolation] = prepare(path, options);
    return [{ ...prepared, writeIdToDOM: true, idPrefixGenerator: null }, isolation];
  };
}

function engineSettings({ component, usingComponents, styleIsolation }: ComponentSettings) {
  return {
    ...(component !== undefined && { component }),
    ...(usingComponents && { usingComponents }),
    ...(styleIsolation !== undefined && { styleIsolation }),
  };
}

/** swan writes `a.0.b` where the others write `a[0].b`. */
function acceptDottedPaths(instance: PageInstance): void {
  const setData = instance.setData.bind(instance);
  instance.setData = (data, done) => {
    const entries = Object.entries(data).map(([path, value]) => [
      path.replace(/\.(\d+)(?=\.|$|\[)/g, '[$1]'),
      value,
    ]);
    setData(Object.fromEntries(entries) as Record<string, unknown>, done);
  };
}
