import type { Locale } from './types';

/** What old and host-made tags are called now. */
const RENAMED = new Map([
  ['tl', 'fil'],
  ['in', 'id'],
]);

const OTHER_LANGUAGE = 0;
const OTHER_SCRIPT = 1;

interface Tag {
  language: string;
  /** Of Chinese always, of others where the tag names it. */
  script: string;
  region: string;
}

/**
 * Picks the language to show from those that the app imports. Call it once and not in every render.
 *
 * @param locales what the app has; the first is shown to everybody else
 * @param tag what the host says: a BCP 47 tag, or a spelling such as `zh_CN`; anything else is nobody's language
 * @returns the locale of this language and, where there is more than one, of this script and this region
 */
export function pickLocale(
  locales: readonly [Locale, ...Locale[]],
  tag: string | null | undefined,
): Locale {
  const wanted = read(tag);
  let picked = locales[0];
  let best = OTHER_LANGUAGE;
  for (const locale of locales) {
    const score = likeness(wanted, read(locale.tag));
    if (score <= best) continue;
    best = score;
    picked = locale;
  }
  if (process.env.NODE_ENV !== 'production' && best < OTHER_SCRIPT + 4) {
    console.warn(
      `[taro-tradepay] no locale for ${String(tag)} among ${locales.map((locale) => locale.tag).join(', ')}: showing ${picked.tag}. Import the language from taro-tradepay/locales, or write it (docs/languages.md).`,
    );
  }
  return picked;
}

/** The script counts most, then the region; a locale without one is anybody's sooner than that of another region. */
function likeness(wanted: Tag, offered: Tag): number {
  if (wanted.language === '' || wanted.language !== offered.language) return OTHER_LANGUAGE;
  const unnamed = wanted.script === '' || offered.script === '';
  return (
    OTHER_SCRIPT +
    (wanted.script === offered.script ? 8 : unnamed ? 4 : 0) +
    (wanted.region === offered.region ? 2 : offered.region === '' ? 1 : 0)
  );
}

function read(tag: unknown): Tag {
  const text = typeof tag === 'string' ? tag.toLowerCase().replace(/_/g, '-') : '';
  // What follows a single character is no script and no region: `-u-nu-arab`.
  const [language = '', ...rest] = text.replace(/([.@]|-\w-).*$/, '').split('-');
  const find = (pattern: RegExp): string => rest.find((part) => pattern.test(part)) ?? '';
  const region = find(/^([a-z]{2}|\d{3})$/);
  const traditional = /^(tw|hk|mo)$/.test(region) ? 'hant' : 'hans';
  return {
    language: RENAMED.get(language) ?? language,
    script: find(/^[a-z]{4}$/) || (language === 'zh' ? traditional : ''),
    region,
  };
}
