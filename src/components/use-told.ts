import { useEffect, useRef } from 'react';
import { helpWith } from './developer-help';

/** Something wrong, and where. */
export interface Problem {
  code: string;
  field: string;
  error?: { message: string };
}

/** @returns a text that is the same for the same problems */
export const keyOf = (problems: readonly Problem[]): string =>
  problems.map(({ code, field }) => `${code} ${field}`).join();

/**
 * Tells of every set of problems once, whoever listens by then; the console where nobody does, in development.
 *
 * @param name of the component
 */
export function useTold<P extends Problem>(
  name: string,
  problems: readonly P[],
  listener: ((problems: readonly P[]) => void) | undefined,
): void {
  const told = useRef('');
  useEffect(() => {
    const key = keyOf(problems);
    if (key === told.current) return;
    told.current = key;
    if (process.env.NODE_ENV !== 'production' && !listener) helpWith(name, problems);
    if (key !== '') listener?.(problems);
  });
}
