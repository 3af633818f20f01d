import { isAmount, isCurrency } from '../money/format';

/** Something wrong with an order, and where. `docs/money.md` says what each code means and what to do. */
export interface OrderProblem {
  code:
    | 'not-an-order'
    | 'unknown-currency'
    | 'empty'
    | 'invalid-quantity'
    | 'invalid-amount'
    | 'wrong-sign'
    | 'invalid-text'
    | 'invalid-kind'
    | 'invalid-included'
    | 'duplicate-id'
    | 'total-mismatch';
  /** Path of the field, such as `lines[2].quantity`; empty for the order itself. */
  field: string;
}

type Fields = Readonly<Record<string, unknown>>;
type Report = (code: OrderProblem['code'], field: string) => void;

/** After so many problems nobody reads on, and a list may pretend to be endless. */
const ENOUGH_PROBLEMS = 1000;

const KINDS: readonly unknown[] = ['discount', 'shipping', 'tax', 'fee', 'tip'];

const isText = (value: unknown): value is string => typeof value === 'string';

/** Left out; or null, which many servers write for it. */
const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const isPrice = (value: unknown): value is number => isAmount(value) && value >= 0;

/**
 * Finds what is wrong with an order. Takes anything, for callers without types, and never throws.
 *
 * @param order an order
 * @returns the problems; none for an order whose numbers can be shown and paid. After 1,000 it looks no further
 */
export function checkOrder(order: unknown): OrderProblem[] {
  try {
    return problemsOf(order as Fields);
  } catch {
    // It is null or undefined, or a getter or a proxy of the caller's threw.
    return [{ code: 'not-an-order', field: '' }];
  }
}

function problemsOf(order: Fields): OrderProblem[] {
  const { currency, lines, total } = order;
  const adjustments = order.adjustments ?? [];
  if (!Array.isArray(lines)) return [{ code: 'not-an-order', field: '' }];
  if (!Array.isArray(adjustments)) return [{ code: 'not-an-order', field: 'adjustments' }];
  const problems: OrderProblem[] = [];
  const found: Report = (code, field) => problems.push({ code, field });

  if (!isCurrency(currency)) found('unknown-currency', 'currency');
  if (lines.length === 0) found('empty', 'lines');

  // NaN once something cannot be counted.
  let sum = 0;
  // The sum of what is not taken off: a tax within the prices cannot be more.
  let prices = 0;
  let taxWithin = 0;
  const add = (amount: unknown, field: string, report: Report): void => {
    if (isAmount(amount)) {
      if (amount > 0) prices += amount;
      sum += amount;
      // Past the safe integers, sums silently lose units.
      if (Number.isNaN(sum) || Number.isSafeInteger(sum)) return;
    }
    sum = NaN;
    report('invalid-amount', field);
  };

  const checkEach = (
    name: string,
    list: readonly unknown[],
    check: (item: Fields, report: Report) => void,
  ): void => {
    const seen = new Set<unknown>();
    for (let index = 0; index < list.length && problems.length < ENOUGH_PROBLEMS; index++) {
      const report: Report = (code, field) => found(code, `${name}[${String(index)}]${field}`);
      const item = list[index] as Fields | null | undefined;
      if (typeof item !== 'object' || item === null) {
        sum = NaN;
        report('not-an-order', '');
        continue;
      }
      const { id } = item;
      if (!isText(id) || id === '') report('invalid-text', '.id');
      else if (seen.has(id)) report('duplicate-id', '.id');
      seen.add(id);
      check(item, report);
    }
  };

  checkEach('lines', lines, (line, report) => {
    checkTexts(line, report);
    const { quantity, unitPrice, originalUnitPrice } = line;
    const count = isAmount(quantity) && quantity > 0 ? quantity : NaN;
    if (Number.isNaN(count)) report('invalid-quantity', '.quantity');
    if (!isPrice(unitPrice)) report('invalid-amount', '.unitPrice');
    if (count > 0 && isPrice(unitPrice)) add(count * unitPrice, '.unitPrice', report);
    else sum = NaN;
    if (isAbsent(originalUnitPrice)) return;
    if (!isPrice(originalUnitPrice) || !isAmount(originalUnitPrice * (count || 1))) {
      report('invalid-amount', '.originalUnitPrice');
    }
  });

  checkEach('adjustments', adjustments, ({ kind, label, amount, included }, report) => {
    if (!isText(label)) report('invalid-text', '.label');
    if (!KINDS.includes(kind)) report('invalid-kind', '.kind');
    // A discount takes off, and nothing else does.
    else if (isAmount(amount) && (kind === 'discount' ? amount > 0 : amount < 0)) {
      report('wrong-sign', '.amount');
    }
    const within = included === true;
    if (within ? kind !== 'tax' : !isAbsent(included) && included !== false) {
      report('invalid-included', '.included');
    }
    if (!within) add(amount, '.amount', report);
    else if (isAmount(amount)) taxWithin += amount;
    else report('invalid-amount', '.amount');
  });

  if (problems.length >= ENOUGH_PROBLEMS) return problems;
  if (!isPrice(total)) found('invalid-amount', 'total');
  else if (!Number.isNaN(sum) && sum !== total) found('total-mismatch', 'total');
  if (!Number.isNaN(sum) && taxWithin > prices) found('invalid-included', 'adjustments');
  return problems;
}

function checkTexts({ title, picture, section, options }: Fields, report: Report): void {
  if (!isText(title)) report('invalid-text', '.title');
  if (!isAbsent(picture) && !isText(picture)) report('invalid-text', '.picture');
  if (!isAbsent(section) && !isText(section)) report('invalid-text', '.section');
  // Unlike `every`, this sees the holes of a list.
  const isTexts = (list: unknown) =>
    Array.isArray(list) && list.findIndex((each) => !isText(each)) < 0;
  if (!isAbsent(options) && !isTexts(options)) report('invalid-text', '.options');
}
