import { useEffect, useRef } from 'react';

const onShow = new Set<() => void>();
const onHide = new Set<() => void>();

/** What the host does to the app around the components. */
export const app = {
  show: (): void => [...onShow].forEach((listener) => listener()),
  hide: (): void => [...onHide].forEach((listener) => listener()),
};

const lifecycle = (listeners: Set<() => void>) => (listener: () => void) => {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const call = (): void => latest.current();
    listeners.add(call);
    return () => void listeners.delete(call);
  }, []);
};

/** In place of Taro's hooks, which hear of the app from Taro's runtime. */
export const useDidShow = lifecycle(onShow);
export const useDidHide = lifecycle(onHide);
