/** Pictures named in styles are in the package or at the merchant, like those of an image component. */
export function resolveStyleUrls(css: string, resolveUrl: (url: string) => string): string {
  return css.replace(
    /url\((['"]?)([^'")]+)\1\)/g,
    (_whole, quote: string, url: string) => `url(${quote}${resolveUrl(url)}${quote})`,
  );
}
