// The parts of Taro's own API for the web that the library calls; the package's entry draws in a router and every component.
import { hideToast } from '@tarojs/taro-h5/dist/api/ui/interaction/index.js';
import { setClipboardData } from '@tarojs/taro-h5/dist/api/device/clipboard.js';
import { getStorageSync, setStorageSync } from '@tarojs/taro-h5/dist/api/storage/index.js';

export default { getStorageSync, hideToast, setClipboardData, setStorageSync };
export { getStorageSync, hideToast, setClipboardData, setStorageSync };
export { useDidHide, useDidShow } from './app-lifecycle';
