/** Calls of the wallet at a time. */
const PARALLEL = 8;

/** Runs `task` for every item, some at a time. @throws the first failure, after everything that was begun has ended */
export async function inParallel<T>(
  items: readonly T[],
  task: (item: T) => Promise<unknown>,
): Promise<void> {
  const queue = items.values();
  const workers = Array.from({ length: PARALLEL }, async () => {
    for (const item of queue) await task(item);
  });
  for (const end of await Promise.allSettled(workers)) {
    if (end.status === 'rejected') throw end.reason;
  }
}
