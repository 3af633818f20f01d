/** The part of the web's `AbortSignal` that we use. Mini programs have none, so we bring our own; a real one fits too. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A signal and the way to raise it. */
export interface CancelSource {
  readonly signal: CancelSignal;
  abort(): void;
}

/** @returns a fresh source; `abort()` calls each listener once */
export function createCancelSource(): CancelSource {
  const listeners = new Set<() => void>();
  let aborted = false;
  return {
    signal: {
      get aborted() {
        return aborted;
      },
      addEventListener: (_type, listener) => void listeners.add(listener),
      removeEventListener: (_type, listener) => void listeners.delete(listener),
    },
    abort() {
      if (aborted) return;
      aborted = true;
      const called = [...listeners];
      listeners.clear();
      called.forEach((listener) => listener());
    },
  };
}
