import { byDecimals } from './iso-4217';

/**
 * @param currency anything
 * @returns how many decimals the minor unit of that currency has, or -1 when it is no current ISO 4217 code
 */
export function currencyExponent(currency: unknown): number {
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return -1;
  const listed = new RegExp(`${currency.charAt(0).toLowerCase()}([A-Z]{2})*?${currency.slice(1)}`);
  return byDecimals.findIndex((codes) => listed.test(codes));
}
