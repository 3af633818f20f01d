/**
 * Runs `task` every `interval` milliseconds, never twice at a time.
 * @returns what ends it, after a run that is under way; an `interval` of 0 never begins
 */
export function repeat(
  interval: number,
  task: () => Promise<void>,
  onError: (error: unknown) => void,
): () => Promise<void> {
  if (interval <= 0) return async () => undefined;
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= task()
      .catch(onError)
      .finally(() => (running = undefined));
  }, interval);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
