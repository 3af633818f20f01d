/** PostgreSQL's unique_violation (appendix A of its manual). */
const UNIQUE = '23505';

/** Whether an operation failed because a row would have broken this unique constraint. */
export function breaksUnique(error: unknown, constraint: string): boolean {
  for (let cause = error, depth = 0; depth < 5; depth += 1) {
    if (typeof cause !== 'object' || cause === null) return false;
    const { code, constraint: name, cause: next } = cause as Record<string, unknown>;
    if (code === UNIQUE) return name === constraint;
    cause = next;
  }
  return false;
}
