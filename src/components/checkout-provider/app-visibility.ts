import type { Visibility } from '../../payment/ports';

/** Whether the app can be seen, and the way to say so. */
export interface AppVisibility {
  visibility: Visibility;
  set: (visible: boolean) => void;
}

/** @returns an app in the foreground */
export function createAppVisibility(): AppVisibility {
  const listeners = new Set<() => void>();
  let visible = true;
  return {
    visibility: {
      isVisible: () => visible,
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    set(next) {
      visible = next;
      [...listeners].forEach((listener) => listener());
    },
  };
}
