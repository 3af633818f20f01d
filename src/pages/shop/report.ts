/** What went wrong, told to those who run the shop: an error tracker in a real one, the console here. */
export function report(problem: {
  code: string;
  message?: string | undefined;
  field?: string;
}): void {
  const { code, message, field = '' } = problem;
  console.warn(['The shop', code, message ?? field].join(': '));
}
