/** One Ctrl-C may reach us twice, from the terminal and from npm. */
const SAME_KEYSTROKE_MS = 300;

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let first: number | undefined;
  const stop = () => {
    if (first === undefined) {
      first = performance.now();
      controller.abort();
    } else if (performance.now() - first > SAME_KEYSTROKE_MS) {
      process.exit(130);
    }
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return controller.signal;
}

export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
