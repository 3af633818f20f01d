import { MAX_AMOUNT } from '../../money';
import { optionalContent, optionalText } from './content';
import type { Content } from './content';

/** An amount of the Ant platform: digits in the currency's smallest unit, whatever number of decimals that has. */
export interface AntAmount {
  currency: string;
  value: string;
}

/** @param amount in the minor unit, which is the smallest one */
export const toAntAmount = (amount: number, currency: string): AntAmount => ({
  currency,
  value: String(amount),
});

/** Anything that is not exactly an amount is `undefined`: signs, fractions, leading zeros, numbers instead of texts. */
export function readAntAmount(
  content: Content,
  name: string,
): { amount: number; currency: string } | undefined {
  const given = optionalContent(content, name) ?? {};
  const value = optionalText(given, 'value');
  const currency = optionalText(given, 'currency');
  if (value === undefined || currency === undefined || !/^[1-9]\d{0,15}$/.test(value)) {
    return undefined;
  }
  const amount = Number(value);
  return amount <= MAX_AMOUNT ? { amount, currency } : undefined;
}
