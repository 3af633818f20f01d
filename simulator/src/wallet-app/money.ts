/** Currencies whose minor unit is not a hundredth (ISO 4217), as far as a sandbox meets them. */
const EXPONENTS: Record<string, number> = {
  ...{ JPY: 0, KRW: 0, VND: 0, CLP: 0, ISK: 0 },
  ...{ IQD: 3, KWD: 3, BHD: 3, JOD: 3, OMR: 3, TND: 3 },
};

/** An amount in minor units as the cashier shows it. */
export function formatAmount(amount: number, currency: string): string {
  const digits = EXPONENTS[currency] ?? 2;
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits);
}
