import type { Phone } from '../phone';
import type { AppEvents } from './app-events';
import type { ProgramStorage } from './storage';

/** The page stack as the navigation calls use it. Each rejects with the reason when a call cannot be done. */
export interface Navigation {
  navigateTo: (url: string) => Promise<void>;
  redirectTo: (url: string) => Promise<void>;
  reLaunch: (url: string) => Promise<void>;
  navigateBack: (delta: number) => Promise<void>;
  stopPullDownRefresh: () => void;
  startPullDownRefresh: () => void;
  scrollTo: (top: number) => void;
}

/** What a host's API object is built from. */
export interface HostContext {
  phone: Phone;
  navigation: Navigation;
  storage: ProgramStorage;
  appEvents: AppEvents;
  /** Size of the area below the navigation bar. */
  windowSize: () => { width: number; height: number };
  /** Measures elements of the current page for `createSelectorQuery`. */
  measure: (
    selector: string,
  ) => { left: number; top: number; width: number; height: number } | null;
}

export type HostApi = Record<string, unknown>;
