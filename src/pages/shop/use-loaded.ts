import { useCallback, useEffect, useRef, useState } from 'react';

interface Loaded<T> {
  value: T | null;
  failed: boolean;
  reload: () => void;
}

/**
 * @param load fetches something
 * @param key fetches again when it changes
 * @returns the last value that came for this key
 */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [result, setResult] = useState<{ key: string; value: T | null; failed: boolean }>({
    key,
    value: null,
    failed: false,
  });
  const latest = useRef(0);
  const current = useRef(load);
  useEffect(() => {
    current.current = load;
  });

  const reload = useCallback(() => {
    const turn = (latest.current += 1);
    const settle = (value: T | null, failed: boolean): void => {
      if (turn === latest.current) setResult({ key, value, failed });
    };
    current.current().then(
      (value) => settle(value, false),
      () => settle(null, true),
    );
  }, [key]);

  useEffect(() => {
    reload();
    return () => {
      latest.current += 1;
    };
  }, [reload]);

  const { value, failed } = result.key === key ? result : { value: null, failed: false };
  return { value, failed, reload };
}
