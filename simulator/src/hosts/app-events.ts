import type { HostApi } from './context';

type AppEvent = 'AppShow' | 'AppHide';

/** Who wants to hear that the program leaves the screen and comes back. */
export interface AppEvents {
  on: (event: AppEvent, listener: Listener) => void;
  /** Without a listener: all of them. */
  off: (event: AppEvent, listener?: Listener) => void;
  fire: (event: AppEvent, options: unknown) => void;
}

type Listener = (options: unknown) => void;

export function createAppEvents(): AppEvents {
  const listeners: Record<AppEvent, Set<Listener>> = { AppShow: new Set(), AppHide: new Set() };
  return {
    on: (event, listener) => void listeners[event].add(listener),
    off(event, listener) {
      if (listener) listeners[event].delete(listener);
      else listeners[event].clear();
    },
    fire: (event, options) => [...listeners[event]].forEach((listener) => listener(options)),
  };
}

/** `onAppShow`, `onAppHide` and their opposites, for the hosts that are known to have them. */
export function appEventCalls({ on, off }: AppEvents): HostApi {
  return {
    onAppShow: (listener: Listener) => on('AppShow', listener),
    offAppShow: (listener?: Listener) => off('AppShow', listener),
    onAppHide: (listener: Listener) => on('AppHide', listener),
    offAppHide: (listener?: Listener) => off('AppHide', listener),
  };
}
