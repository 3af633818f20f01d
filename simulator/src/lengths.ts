/**
 * `rpx` is a 750th of the screen's width on every host. Used on style sheets when a build is compiled and on
 * style attributes while it runs, so it belongs to neither.
 */
export function rpxToCss(value: string): string {
  if (!/rpx/i.test(value)) return value;
  // Strings and url() may hold the letters "rpx" as text.
  return value.replace(
    /("[^"]*"|'[^']*'|url\([^)]*\))|(?<![\w#.-])(-?(?:\d+\.?\d*|\.\d+))rpx\b/gi,
    (whole, literal: string | undefined, amount: string | undefined) =>
      literal !== undefined || amount === undefined ? whole : `calc(100vw * ${amount} / 750)`,
  );
}
