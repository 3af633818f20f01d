/**
 * How many decimals a currency's minor unit has, where that is not two (ISO 4217, list one).
 * "Divide by 100" is wrong for all of these.
 */
// prettier-ignore
const exceptions: Readonly<Record<string, number>> = {
  BHD: 3, BIF: 0, CLF: 4, CLP: 0, DJF: 0, GNF: 0, IQD: 3, ISK: 0, JOD: 3, JPY: 0, KMF: 0, KRW: 0,
  KWD: 3, LYD: 3, OMR: 3, PYG: 0, RWF: 0, TND: 3, UGX: 0, UYI: 0, UYW: 4, VND: 0, VUV: 0, XAF: 0,
  XOF: 0, XPF: 0,
};

/**
 * @param currency an ISO 4217 code in capitals
 * @returns the number of decimals of its minor unit
 */
export function currencyExponent(currency: string): number {
  return exceptions[currency] ?? 2;
}
