import type { MiniProgramTarget } from '../targets';

/** Settings of a window, by one name whatever the host calls them. */
export interface WindowSettings {
  title?: string;
  background?: string;
  pullDownRefresh?: boolean;
}

/** The JSON beside a page or a component, as far as the engine uses it. */
export interface ComponentSettings {
  component?: boolean;
  usingComponents?: Record<string, string>;
  styleIsolation?: string;
}

/** A compiled build as the browser loads it: everything is text, nothing has run yet. */
export interface Program {
  target: MiniProgramTarget;
  pages: string[];
  window: WindowSettings;
  pageWindows: Record<string, WindowSettings>;
  components: Record<string, ComponentSettings>;
  /** An expression that yields the engine's generator per template path. */
  templates: string;
  styles: { app: string; pages: Record<string, string> };
  /** Source by path without extension, as the build's `require` names it. */
  scripts: Record<string, string>;
  /** What the template compiler said, warnings too. A sound build has none. */
  problems: string[];
}
