/** Time and randomness come in through these ports, so that tests decide both. */
import { randomBytes } from 'node:crypto';

/** Milliseconds since 1970. */
export interface Clock {
  now(): number;
}

export interface Timers {
  /** Runs `task` once after `delay` milliseconds; the returned function cancels it. */
  schedule(delay: number, task: () => void): () => void;
}

/** Cryptographically strong random bytes. */
export type RandomBytes = (size: number) => Buffer;

export const systemClock: Clock = { now: () => Date.now() };

export const systemTimers: Timers = {
  schedule(delay, task) {
    const timer = setTimeout(task, delay);
    // A pending repeat must not keep a process alive that has otherwise finished.
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export const systemRandom: RandomBytes = (size) => randomBytes(size);

const CHINA_OFFSET = 8 * 60 * 60 * 1000;

/**
 * `yyyy-MM-dd HH:mm:ss` in China Standard Time, which is how the wallet's API writes every instant, whatever the zone
 * of the machine. Fractions of a second are dropped.
 */
export function formatChinaTime(instant: number): string {
  return new Date(instant + CHINA_OFFSET).toISOString().slice(0, 19).replace('T', ' ');
}

/** The inverse of {@link formatChinaTime}; `undefined` for anything that is not such a time. */
export function parseChinaTime(text: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text);
  if (!match) return undefined;
  const instant = Date.parse(`${match[1]}T${match[2]}Z`);
  return Number.isNaN(instant) ? undefined : instant - CHINA_OFFSET;
}

/** The same time in the form of RFC 3339, `2026-11-26T12:00:00+08:00`. */
export const formatOffsetTime = (instant: number): string =>
  `${formatChinaTime(instant).replace(' ', 'T')}+08:00`;

const ISO_8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Of any offset, with or without fractions of a second; `undefined` for anything that is not such a time. */
export function parseOffsetTime(text: string): number | undefined {
  if (!ISO_8601.test(text)) return undefined;
  const instant = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(instant) ? undefined : instant;
}

/** The day in China Standard Time, `2026-11-26`: the wallets' bills are of such days. */
export const chinaDay = (instant: number): string => formatChinaTime(instant).slice(0, 10);

/** When such a day begins; `undefined` for anything that is no day. */
export function startOfChinaDay(day: string): number | undefined {
  const start = parseChinaTime(`${day} 00:00:00`);
  return start !== undefined && chinaDay(start) === day ? start : undefined;
}
