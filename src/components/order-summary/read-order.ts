import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/types';
import { formatMoney, groupDigits } from '../../money/format';
import type { Adjustment, Order, OrderLine } from '../../order/types';

/** A line as it is written. A text is empty where there is nothing to say. */
export interface SummaryLine {
  id: string;
  title: string;
  /** What was chosen, in one text. */
  options: string;
  picture: string;
  quantity: string;
  /** The price of one, when there are several. */
  each: string;
  /** The price of all of them. */
  amount: string;
  /** What all of them cost before, when that was more. */
  before: string;
  /** The line of the order. */
  line: OrderLine;
}

/** Lines that stand together. */
export interface SummarySection {
  /** Unique in its order. */
  id: string;
  /** Empty for lines without a section. */
  title: string;
  lines: SummaryLine[];
}

/** A sum below the lines, as it is written. */
export interface SummaryRow {
  /** Unique in its order. */
  id: string;
  kind: 'subtotal' | 'total' | 'included' | Adjustment['kind'];
  label: string;
  amount: string;
}

/**
 * Writes an order in a language: its first lines, and all of its sums. What is hidden costs nothing.
 *
 * @param order one in which `checkOrder` finds nothing
 * @param locale the language
 * @param first how many lines are always shown
 * @param more how many besides
 * @returns lines by section, the rows below them, the total among them, and whether one of the first lines has a picture
 * @throws what the order's own getters throw
 */
export function readOrder(
  order: Order,
  locale: Locale,
  first: number,
  more: number,
): { sections: SummarySection[]; rows: SummaryRow[]; pictured: boolean } {
  const { strings, money, direction } = locale;
  const words = (template: string, values: Readonly<Record<string, string>>): string =>
    fill(template, values, direction);
  const price = (amount: number): string => formatMoney(amount, order.currency, money);

  const lines = order.lines.slice(0, first + more);
  const sections: SummarySection[] = [];
  for (const line of lines) {
    const { id, quantity, unitPrice, originalUnitPrice } = line;
    const amount = unitPrice * quantity;
    // Servers write null for what there is not.
    const before = (originalUnitPrice ?? 0) * quantity;
    const title = line.section ?? '';
    let section = sections[sections.length - 1];
    if (section?.title !== title) {
      section = { id, title, lines: [] };
      sections.push(section);
    }
    section.lines.push({
      id,
      title: line.title,
      // The first says which way they run, as its own letters do; the others stand apart: 120 ml is not ml 120.
      options: (line.options ?? [])
        .map((option, index) => (index === 0 ? option : words('{option}', { option })))
        .join(' · '),
      picture: line.picture ?? '',
      quantity: words(strings.quantity, { quantity: groupDigits(String(quantity), money) }),
      each: quantity > 1 ? words(strings.each, { amount: price(unitPrice) }) : '',
      amount: price(amount),
      before: before > amount ? price(before) : '',
      line,
    });
  }

  const { total } = order;
  const adjustments = order.adjustments ?? [];
  const added = adjustments.filter(({ included }) => included !== true);
  const row = ({ id, kind, label, amount }: Adjustment): SummaryRow => ({
    // An id of ours has no colon in it.
    id: `:${id}`,
    kind,
    label,
    amount: price(amount),
  });
  const rows = added.map(row);
  if (rows.length > 0) {
    // From the end: every sum on the way back was one on the way here, and is as safe.
    const subtotal = added.reduceRight((rest, { amount }) => rest - amount, total);
    rows.unshift({
      id: 'subtotal',
      kind: 'subtotal',
      label: strings.subtotal,
      amount: price(subtotal),
    });
  }
  rows.push({ id: 'total', kind: 'total', label: strings.total, amount: price(total) });
  for (const tax of adjustments.filter((each) => each.included === true)) {
    const written = row(tax);
    rows.push({
      ...written,
      kind: 'included',
      label: words(strings.included, { label: written.label }),
    });
  }
  const pictured = lines.slice(0, first).some(({ picture }) => (picture ?? '') !== '');
  return { sections, rows, pictured };
}
