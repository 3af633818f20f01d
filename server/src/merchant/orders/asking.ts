import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** How long it takes before the wallet is asked about something unasked: the pauses double. Milliseconds. */
export interface AskPauses {
  first: number;
  longest: number;
}

/** A notification comes within seconds; who waits for one that does not come may as well wait for a minute. */
export const DEFAULT_PAUSES: AskPauses = { first: 60_000, longest: 10 * 60_000 };

/** When something that was just made is asked about for the first time. */
export const firstAsk = (now: number, { first }: AskPauses): number => now + first;

/** `now` and the pause after `asked` questions, in SQL: whoever takes a row for asking puts this into it. */
export const nextAsk = (
  now: number,
  asked: AnyPgColumn,
  { first, longest }: AskPauses,
): SQL<number> => sql`${now}::bigint + least(${first}::bigint << least(${asked}, 10), ${longest})`;
