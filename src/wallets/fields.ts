import { PaymentError } from '../payment/errors';
import type { HostName } from '../payment/ports';
import type { Trade } from '../payment/trade';
import { fieldsOf } from './call';
import type { Help } from './help/advise';

/** What a text must be, as a pattern or anything else that can test it. */
interface TextRule {
  test: (text: string) => boolean;
}

/** A text that is not blank. */
export const SOME = /\S/;

/** Reads the credentials of one host's trade. Whatever is wrong throws `invalid-trade` and names the field. */
export interface TradeFields {
  /**
   * @param within the object that holds the fields, '' for the trade itself
   * @param required the fields that must be there, each with its rule
   * @param optional fields that may be missing, or null, and are left out then
   * @returns those fields and no others
   */
  texts: (
    within: string,
    required: Record<string, TextRule>,
    optional?: Record<string, TextRule>,
  ) => Record<string, string>;
  /** @returns which one of the fields the trade has; one that is null counts as missing */
  oneOf: <Name extends string>(...names: Name[]) => Name;
  refuse: (field: string, problem?: string) => never;
}

/**
 * @param host the host whose wallet is going to be called
 * @param trade what the merchant server sent, which may be anything
 * @param help says what to look at; for developers only
 * @returns readers of its fields
 * @throws PaymentError `invalid-trade` when it is a trade for another host
 */
export function tradeFields(host: HostName, trade: Trade, help?: Help): TradeFields {
  const given = fieldsOf(trade);
  const refuse = (field: string, problem = ' is missing or malformed'): never => {
    help?.(field);
    throw new PaymentError('invalid-trade', `${host} trade: ${field}${problem}.`);
  };
  if (given['host'] !== host) refuse('host', ` is not ${host}`);
  return {
    refuse,
    texts(within, required, optional = {}) {
      const holder = within ? fieldsOf(given[within]) : given;
      const found: Record<string, string> = {};
      for (const [name, rule] of Object.entries({ ...required, ...optional })) {
        const value = holder[name] ?? undefined;
        if (value === undefined && name in optional) continue;
        if (typeof value !== 'string' || !rule.test(value)) {
          return refuse(within ? `${within}.${name}` : name);
        }
        found[name] = value;
      }
      return found;
    },
    oneOf(...names) {
      const [name, ...others] = names.filter((each) => (given[each] ?? undefined) !== undefined);
      return name === undefined || others.length > 0
        ? refuse(names.join(' / '), ': exactly one is needed')
        : name;
    },
  };
}
