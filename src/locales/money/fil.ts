// Made from CLDR 48 by `npm run money`; changes by hand are lost.
import type { MoneyStyle } from '../../money/format';

/** How money is written in fil. */
export const money: MoneyStyle = {
  decimal: '.',
  group: ',',
  symbol: 'before',
  gap: '',
  symbols: {
    AUD: 'A$',
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
    PHP: '₱',
    THB: '฿',
    TWD: 'NT$',
    USD: '$',
    VND: '₫',
    XAF: 'FCFA\u00a0',
    XCD: 'EC$',
    XCG: 'Cg.\u00a0',
    XOF: 'F\u202fCFA\u00a0',
    XPF: 'CFPF\u00a0',
  },
};
