import { useEffect, useMemo, useRef, useState } from 'react';
import { checkOrder, type OrderProblem } from '../../order/check-order';
import type { Order } from '../../order/types';
import { useCheckout } from '../checkout-provider';
import { helpWith } from '../developer-help';
import { readOrder, type SummaryRow, type SummarySection } from './read-order';

/** Options of {@link useOrderSummary}. */
export interface UseOrderSummaryOptions {
  /** How many lines are shown until the buyer asks for all: 5 by default, 0 or more. `Infinity` shows all at once. */
  collapsedLines?: number | undefined;
  /**
   * The order cannot be shown, and why: told once per order object. An order without lines is shown as an empty one, and
   * not told.
   */
  onProblems?: ((problems: readonly OrderProblem[]) => void) | undefined;
}

/** What is to be seen of an order. */
export interface OrderSummaryView {
  /** `invalid`: its numbers cannot be trusted, so there are no sections and no rows. */
  status: 'loading' | 'empty' | 'invalid' | 'ready';
  /** What is wrong with the order. */
  problems: readonly OrderProblem[];
  /** The lines that are shown, in the order's own sequence. */
  sections: readonly SummarySection[];
  /** Subtotal, what is added or taken off, the total, and what it includes. */
  rows: readonly SummaryRow[];
  /** Whether one of the first lines has a picture: then every line has room for one, and nothing moves as they come. */
  pictured: boolean;
  /** How many lines the order has. */
  count: number;
  /** How many of them are not shown. */
  hidden: number;
  /** Whether all lines are shown, or on their way: then `toggle` goes back to the first ones. */
  expanded: boolean;
  /** Shows all lines, some at a time; or the first ones only. */
  toggle: () => void;
}

/** Lines that come at once: about 300 elements, more than fill a screen. */
const PORTION = 40;

/** Between two portions, in milliseconds. A thumb scrolls more slowly. */
const PAUSE = 100;

/** What one tap shows at most: what a page of a mini program can hold. The next tap shows as many again. */
const MOST = 1000;

const FOLDED = { drawn: 0, wanted: 0 };

const NONE: readonly never[] = [];

const NOTHING = { sections: NONE, rows: NONE, pictured: false, count: 0 };

/**
 * Everything that a summary of an order shows, written in the provider's language. Lines that are hidden are checked, and
 * cost nothing else.
 *
 * @param order as the merchant server priced it; null while it is on its way. Anything else that is no sound order is `invalid`
 * @param options see {@link UseOrderSummaryOptions}
 */
export function useOrderSummary(
  order: Order | null,
  { collapsedLines, onProblems }: UseOrderSummaryOptions = {},
): OrderSummaryView {
  const { locale, ports } = useCheckout();
  const given = collapsedLines ?? 5;
  const first = given >= 0 ? Math.floor(given) : 5;
  // Lines beyond the first ones: those that are drawn, and those that the buyer asked for.
  const [{ drawn, wanted }, setMore] = useState(FOLDED);

  const found = useMemo(() => (isMissing(order) ? NONE : checkOrder(order)), [order]);
  const { problems, sections, rows, pictured, count } = useMemo(() => {
    if (!order || found.length > 0) return { ...NOTHING, problems: found };
    try {
      return {
        ...readOrder(order, locale, first, drawn),
        count: order.lines.length,
        problems: NONE,
      };
    } catch {
      // A getter or a proxy that let itself be checked, and now throws.
      return { ...NOTHING, problems: [{ code: 'not-an-order', field: '' }] as const };
    }
  }, [order, found, locale, first, drawn]);
  const status =
    problems.length > 0
      ? problems.every(({ code }) => code === 'empty')
        ? 'empty'
        : 'invalid'
      : isMissing(order)
        ? 'loading'
        : 'ready';
  const hidden = Math.max(0, count - first - drawn);

  const told = useRef<readonly OrderProblem[]>(NONE);
  useEffect(() => {
    if (status !== 'invalid' || told.current === problems) return;
    told.current = problems;
    if (process.env.NODE_ENV !== 'production' && !onProblems) helpWith('OrderSummary', problems);
    onProblems?.(problems);
  });

  const { clock } = ports;
  useEffect(
    () =>
      drawn < wanted
        ? clock.after(PAUSE, () => setMore({ drawn: Math.min(drawn + PORTION, wanted), wanted }))
        : undefined,
    [clock, drawn, wanted],
  );

  // An order may have become shorter since it was opened: then there is nothing to take away.
  const expanded = count > first && (drawn < wanted || (drawn > 0 && hidden === 0));
  return {
    status,
    problems,
    sections,
    rows,
    pictured,
    count,
    hidden,
    expanded,
    toggle() {
      const next = Math.max(0, Math.min(drawn + MOST, count - first));
      setMore(expanded ? FOLDED : { drawn: Math.min(drawn + PORTION, next), wanted: next });
    },
  };
}

const isMissing = (order: unknown): boolean => order === null || order === undefined;
