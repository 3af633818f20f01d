import { en, formatMoney, type Locale } from 'taro-tradepay';

/** The shop sells in one currency, so that its plain sign is enough, as in the wallet's cashier. */
export const locale: Locale = {
  ...en,
  money: { ...en.money, symbols: { ...en.money.symbols, CNY: '¥' } },
};

/** An amount in minor units as the shop writes it. */
export const price = (amount: number, currency: string): string =>
  formatMoney(amount, currency, locale.money);
