/** A plain copy of what a program passed or got, for the log and for tests: no functions, no live objects. */
export function snapshot(value: unknown): unknown {
  if (value === undefined) return undefined;
  try {
    const text = JSON.stringify(value, (_key, one: unknown) =>
      typeof one === 'function' ? undefined : one,
    ) as string | undefined;
    return text === undefined ? typeof value : (JSON.parse(text) as unknown);
  } catch {
    // It refers to itself.
    return typeof value;
  }
}
