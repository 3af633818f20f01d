// The parts of Taro's own API for the web that the library calls; the package's entry draws in a router and every component.
import { hideToast } from '@tarojs/taro-h5/dist/api/ui/interaction/index.js';
import { setClipboardData } from '@tarojs/taro-h5/dist/api/device/clipboard.js';

import { getStorageSync, setStorageSync } from '@tarojs/taro-h5/dist/api/storage/index.js';
import { useEffect, useRef } from 'react';

export default { getStorageSync, hideToast, setClipboardData, setStorageSync };

const onShow = new Set();
const onHide = new Set();

/** What the host does to the app around the components. */
export const app = {
  show: () => [...onShow].forEach((listener) => listener()),
  hide: () => [...onHide].forEach((listener) => listener()),
};

const lifecycle = (listeners) => (listener) => {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const call = () => latest.current();
    listeners.add(call);
    return () => listeners.delete(call);
  }, []);
};

export const useDidShow = lifecycle(onShow);
export const useDidHide = lifecycle(onHide);
