// Made from CLDR 48 by `npm run money`; changes by hand are lost.
import type { MoneyStyle } from '../../money/format';

/** How money is written in vi. */
export const money: MoneyStyle = {
  decimal: ',',
  group: '.',
  symbol: 'after',
  gap: '\u00a0',
  symbols: {
    AUD: 'AU$',
    BRL: 'R$',
    CAD: 'CA$',
    CNY: 'CN¥',
    EUR: '€',
    GBP: '£',
    HKD: 'HK$',
    ILS: '₪',
    INR: '₹',
    JPY: '¥',
    KRW: '₩',
    MXN: 'MX$',
    NZD: 'NZ$',
    THB: '฿',
    TWD: 'NT$',
    USD: 'US$',
    VND: '₫',
    XAF: 'FCFA',
    XCD: 'EC$',
    XCG: 'Cg.',
    XOF: 'F\u202fCFA',
    XPF: 'CFPF',
  },
};
