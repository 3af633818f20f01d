// Made from CLDR 48 by `npm run money`; changes by hand are lost.
import type { MoneyStyle } from '../../money/format';

/** How money is written in id. */
export const money: MoneyStyle = {
  decimal: ',',
  group: '.',
  symbol: 'before',
  gap: '',
  symbols: {
    AUD: 'AU$',
    BRL: 'R$',
    CAD: 'CA$',
    CNY: 'CN¥',
    EUR: '€',
    GBP: '£',
    HKD: 'HK$',
    IDR: 'Rp\u00a0',
    ILS: '₪',
    INR: 'Rs\u00a0',
    JPY: 'JP¥',
    KRW: '₩',
    MXN: 'MX$',
    NZD: 'NZ$',
    THB: '฿',
    TWD: 'NT$',
    USD: 'US$',
    VND: '₫',
    XAF: 'FCFA\u00a0',
    XCD: 'EC$',
    XCG: 'Cg.\u00a0',
    XOF: 'F\u202fCFA\u00a0',
    XPF: 'CFPF\u00a0',
  },
};
