import { pickLocale } from '../../src/locales/pick-locale';
import type { Locale } from '../../src/locales/types';
import { en } from '../../src/locales/en';
import { shipped } from './shipped';

const [first, ...rest] = shipped as [Locale, ...Locale[]];
const all: [Locale, ...Locale[]] = [first, ...rest];
const some = (...tags: [string, ...string[]]): [Locale, ...Locale[]] => {
  const [tag, ...others] = tags;
  return [{ ...en, tag }, ...others.map((other) => ({ ...en, tag: other }))];
};

const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => warn.mockClear());

describe('of all languages', () => {
  it.each(shipped.map(({ tag }) => tag))('%s picks itself', (tag) => {
    expect(pickLocale(all, tag).tag).toBe(tag);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    // Without what the library does not tell apart.
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['ar-EG', 'ar'],
    ['id-ID', 'id'],
    ['vi-VN', 'vi'],
    ['ms-Latn-MY', 'ms'],
    ['ar-EG-u-nu-arab', 'ar'],
    ['th-TH-u-ca-buddhist-nu-thai', 'th'],
    ['ja-JP-x-lvariant-JP', 'ja'],
    // Chinese by its script, or by where it is written.
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-MY', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-Hans-TW', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-Hant-CN', 'zh-TW'],
    ['zh-u-co-pinyin', 'zh-CN'],
    // As hosts and old devices spell them.
    ['zh_CN', 'zh-CN'],
    ['zh_TW', 'zh-TW'],
    ['zh_HK', 'zh-TW'],
    ['zh_CN_#Hans', 'zh-CN'],
    ['zh_HK_#Hant', 'zh-TW'],
    ['zh-hans', 'zh-CN'],
    ['ZH-HANT-TW', 'zh-TW'],
    ['en_US', 'en'],
    ['en_US.UTF-8', 'en'],
    ['ko_KR@euc', 'ko'],
    ['PT_br', 'pt-BR'],
    ['in', 'id'],
    ['in_ID', 'id'],
    ['tl', 'fil'],
    ['tl-PH', 'fil'],
    ['fil-PH', 'fil'],
  ])('%s picks %s', (tag, picked) => {
    expect(pickLocale(all, tag).tag).toBe(picked);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ...['fr', 'fr-FR', 'de', 'he', 'iw', 'zhuang', 'e', 'english', 'C', 'POSIX'],
    ...['', ' ', '-', '_', '-en', '*', 'constructor', '__proto__', '简体中文', 'undefined'],
    ...([undefined, null, 5, {}, [], true, Symbol('en')] as string[]),
  ])('%p picks the first, and says so', (tag) => {
    expect(pickLocale(all, tag).tag).toBe('en');
    expect(pickLocale([rest[0] ?? en, en], tag).tag).toBe('es');
    expect(warn).toHaveBeenCalledTimes(2);
    expect(warn.mock.calls[0]?.[0]).toMatch(/^\[taro-tradepay\] no locale for .* among en, es, /);
  });
});

describe('of those that an app has', () => {
  it.each([
    // The nearest, wherever it stands.
    ['es-MX', ['es', 'es-MX'], 'es-MX'],
    ['es-AR', ['es-MX', 'es'], 'es'],
    ['es', ['es-MX', 'es'], 'es'],
    ['es-AR', ['en', 'es-MX'], 'es-MX'],
    ['pt-PT', ['en', 'pt-BR', 'pt-PT'], 'pt-PT'],
    ['pt-AO', ['en', 'pt-BR', 'pt-PT'], 'pt-BR'],
    ['zh-HK', ['zh-TW', 'zh-HK'], 'zh-HK'],
    ['zh-Hant-HK', ['zh-TW', 'zh-HK'], 'zh-HK'],
    ['zh-MO', ['zh-CN', 'zh-Hant'], 'zh-Hant'],
    ['sr-Latn-RS', ['sr', 'sr-Latn'], 'sr-Latn'],
    ['sr-RS', ['sr-Latn', 'sr'], 'sr'],
  ] as const)('%s among %j picks %s', (tag, [one, ...others], picked) => {
    expect(pickLocale(some(one, ...others), tag).tag).toBe(picked);
    expect(warn).not.toHaveBeenCalled();
  });

  it('gives readers of Chinese the other script sooner than another language, and says so', () => {
    expect(pickLocale(some('en', 'zh-CN'), 'zh-HK').tag).toBe('zh-CN');
    expect(pickLocale(some('en', 'zh-TW'), 'zh').tag).toBe('zh-TW');
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('returns the locale itself', () => {
    const own = { ...en, tag: 'eo' };
    expect(pickLocale([en, own], 'eo')).toBe(own);
  });
});

describe('in production', () => {
  const { NODE_ENV } = process.env;
  afterEach(() => Object.assign(process.env, { NODE_ENV }));

  it('says nothing', () => {
    Object.assign(process.env, { NODE_ENV: 'production' });
    expect(pickLocale(all, 'fr')).toBe(en);
    expect(warn).not.toHaveBeenCalled();
  });
});
