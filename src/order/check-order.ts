import { isCurrency } from '../money/format';
import type { Order } from './types';

/** Something wrong with an order, and where. */
export interface OrderProblem {
  code:
    | 'not-an-order'
    | 'unknown-currency'
    | 'empty'
    | 'invalid-quantity'
    | 'invalid-amount'
    | 'duplicate-id'
    | 'total-mismatch';
  /** Path of the field, such as `lines[2].quantity`. */
  field: string;
}

const isAmount = (value: unknown): value is number => Number.isSafeInteger(value);

/**
 * Finds what is wrong with an order. Takes anything, for callers without types.
 *
 * @param order an order
 * @returns the problems found, none for an order whose numbers can be shown and paid
 */
export function checkOrder(order: Order): OrderProblem[] {
  const problems: OrderProblem[] = [];
  const found = (code: OrderProblem['code'], field: string): void => {
    problems.push({ code, field });
  };
  const given = order as Partial<Order> | null | undefined;
  if (!given || !Array.isArray(given.lines)) return [{ code: 'not-an-order', field: '' }];
  const { lines, total } = given as Order;
  const adjustments: unknown = given.adjustments ?? [];
  if (!Array.isArray(adjustments)) return [{ code: 'not-an-order', field: 'adjustments' }];

  if (!isCurrency(given.currency)) found('unknown-currency', 'currency');
  if (lines.length === 0) found('empty', 'lines');

  let sum = 0;
  let countable = true as boolean;
  const add = (amount: unknown, field: string): void => {
    sum += isAmount(amount) ? amount : 0;
    // Once past the safe integers, sums silently lose units: the order cannot be trusted.
    if (isAmount(amount) && isAmount(sum)) return;
    countable = false;
    found('invalid-amount', field);
  };
  const seen = new Set<unknown>();
  const unique = (id: unknown, field: string): void => {
    if (typeof id !== 'string' || id === '' || seen.has(id)) found('duplicate-id', field);
    seen.add(id);
  };

  lines.forEach((line: unknown, index) => {
    const field = `lines[${String(index)}]`;
    if (typeof line !== 'object' || line === null) {
      countable = false;
      return found('not-an-order', field);
    }
    const { id, quantity, unitPrice } = line as Record<string, unknown>;
    unique(id, `${field}.id`);
    if (!isAmount(quantity) || quantity < 1) {
      countable = false;
      return found('invalid-quantity', `${field}.quantity`);
    }
    if (!isAmount(unitPrice) || unitPrice < 0) {
      countable = false;
      return found('invalid-amount', `${field}.unitPrice`);
    }
    add(quantity * unitPrice, `${field}.unitPrice`);
  });

  seen.clear();
  adjustments.forEach((adjustment: unknown, index) => {
    const field = `adjustments[${String(index)}]`;
    if (typeof adjustment !== 'object' || adjustment === null) {
      countable = false;
      return found('not-an-order', field);
    }
    const { id, amount } = adjustment as Record<string, unknown>;
    unique(id, `${field}.id`);
    add(amount, `${field}.amount`);
  });

  if (!isAmount(total) || total < 0) found('invalid-amount', 'total');
  else if (countable && sum !== total) found('total-mismatch', 'total');
  return problems;
}
