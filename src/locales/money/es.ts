// Made from CLDR 48 by `npm run money`; changes by hand are lost.
import type { MoneyStyle } from '../../money/format';

/** How money is written in es. */
export const money: MoneyStyle = {
  decimal: ',',
  group: '.',
  minimumGroups: 2,
  symbol: 'after',
  gap: '\u00a0',
  symbols: {
    EUR: '€',
    THB: '฿',
    USD: 'US$',
    VND: '₫',
    XCG: 'Cg.',
    XPF: 'CFPF',
  },
};
