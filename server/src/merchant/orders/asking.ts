import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** The pauses between two questions about the same thing double from the first to the longest. */
const FIRST = 60_000;
const LONGEST = 10 * 60_000;

/** When an order that was just made is asked about for the first time. */
export const firstAsk = (now: number): number => now + FIRST;

/** `now` and the pause after `asked` questions, in SQL: whoever takes a row for asking puts this into it. */
export const nextAsk = (now: number, asked: AnyPgColumn): SQL<number> =>
  sql`${now}::bigint + least(${FIRST}::bigint << least(${asked}, 10), ${LONGEST})`;
