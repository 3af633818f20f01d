import type { RandomBytes } from '../../clock';

/** Crockford's base 32: no I, L, O or U, so that a number survives being read out. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/**
 * An order's number: 60 random bits, which nobody guesses, in 12 characters, which a person can read out. The wallet
 * allows letters, digits and underscores in an out_trade_no.
 */
export function createOrderNumber(random: RandomBytes): string {
  return Array.from(random(LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

const PATTERN = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** Whether a number has the form of those that are made here. */
export const isMadeHere = (number: string): boolean => PATTERN.test(number);
