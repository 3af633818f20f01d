import { useEffect, useRef } from 'react';

/** Something wrong, and where. */
interface Problem {
  code: string;
  field: string;
}

/** @returns a text that is the same for the same problems */
export const keyOf = (problems: readonly Problem[]): string =>
  problems.map(({ code, field }) => `${code} ${field}`).join();

/** Tells of every set of problems once, whoever listens by then. */
export function useTold<P extends Problem>(
  problems: readonly P[],
  listener: ((problems: readonly P[]) => void) | undefined,
): void {
  const told = useRef('');
  useEffect(() => {
    const key = keyOf(problems);
    if (key === told.current) return;
    told.current = key;
    if (key !== '') listener?.(problems);
  });
}
