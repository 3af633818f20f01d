/** What may not be passed, in bytes. */
export type Budgets = Readonly<Record<string, number>>;

/** A budget that is so much wider than what is measured is none: a part of it, or so many bytes. */
const SLACK = { part: 0.03, bytes: 100 };

/**
 * @param budgets by name
 * @param sizes what was measured, by the same names
 * @returns what is wrong, in words: too much, a budget that has become too wide, or a name without its other half
 */
export function wrongWith(budgets: Budgets, sizes: Budgets): string[] {
  const names = [...new Set([...Object.keys(budgets), ...Object.keys(sizes)])];
  return names.flatMap((name) => {
    const [most, size] = [budgets[name], sizes[name]];
    if (most === undefined) return [`${name}: ${size} bytes, and no budget.`];
    if (size === undefined) return [`${name}: a budget of ${most} bytes, and nothing measured.`];
    if (size > most) return [`${name}: ${size} bytes, over ${most}.`];
    const wide = most - size > Math.max(most * SLACK.part, SLACK.bytes);
    return wide ? [`${name}: ${size} bytes, well below ${most}. Lower the budget.`] : [];
  });
}
