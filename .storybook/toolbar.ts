import { languages } from './languages';

interface Item {
  value: string;
  /** Short: that of what is chosen stands in the toolbar, beside six others. */
  title: string;
  /** More, in the open menu. */
  right?: string;
}

const menu = <Icon extends string>(
  name: string,
  description: string,
  icon: Icon,
  items: readonly Item[],
) => ({ name, description, toolbar: { icon, dynamicTitle: true, items: [...items] } });

const item = (value: string, title: string, right?: string): Item => ({
  value,
  title,
  ...(right !== undefined && { right }),
});

/** The menus of the toolbar. Names and values are part of every link to a story: they only ever become more. */
export const toolbar = {
  locale: menu(
    'Language',
    'Language of the components',
    'globe',
    languages.map(({ locale, name }) => item(locale.tag, name, locale.tag)),
  ),
  theme: menu('Theme', 'Theme of the components', 'paintbrush', [
    item('neutral', 'Neutral'),
    item('ledger', 'Ledger', 'dense and square'),
    item('clay', 'Clay', 'rounded and warm'),
    item('beacon', 'Beacon', 'high contrast'),
  ]),
  appearance: menu('Appearance', 'Light or dark', 'contrast', [
    item('light', 'Light'),
    item('dark', 'Dark'),
    item('auto', 'Auto', 'as this device'),
  ]),
  direction: menu('Direction', 'Direction of the text', 'transfer', [
    item('auto', 'Auto', 'as the language'),
    item('ltr', 'LTR', 'left to right'),
    item('rtl', 'RTL', 'right to left'),
  ]),
  phone: menu('Phone', 'Size of the phone', 'mobile', [
    item('320x568', '320 × 568', 'small phone'),
    item('375x667', '375 × 667', 'usual phone'),
    item('430x932', '430 × 932', 'large phone'),
    item('768x1024', '768 × 1024', 'tablet'),
  ]),
  text: menu('Text', 'Size of the text', 'zoom', [
    item('100', '100 %', 'text'),
    item('130', '130 %', 'text'),
    item('200', '200 %', 'text'),
  ]),
  host: menu('Host', 'What is around the page, and what a button is there', 'browser', [
    item('web', 'Web'),
    item('alipay', 'Alipay'),
    item('weapp', 'WeChat'),
    item('tt', 'Douyin'),
    item('swan', 'Baidu'),
    item('qq', 'QQ'),
    item('jd', 'JD'),
  ]),
};

/** What a story looks like until somebody turns something. */
export const initialGlobals: Readonly<Record<keyof typeof toolbar, string>> = {
  locale: 'en',
  theme: 'neutral',
  appearance: 'light',
  direction: 'auto',
  phone: '375x667',
  text: '100',
  host: 'web',
};

/**
 * @param globals of Storybook
 * @returns the variables that give the phone its size and the text its scale
 */
export function sizesOf(globals: Readonly<Record<string, unknown>>): Record<string, string> {
  const [, width = '375', height = '667'] = /^(\d+)x(\d+)$/.exec(String(globals.phone)) ?? [];
  const scale = Number(globals.text) / 100;
  return {
    '--phone-width': `${width}px`,
    '--phone-height': `${height}px`,
    ...(scale > 1 && { '--tpay-text-unit': `${String(scale)}px`, '--text-scale': String(scale) }),
  };
}
