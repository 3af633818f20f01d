// The parts of Taro's API for the web that the library calls. The package's own entry for the web draws in a router, a
// page stack and every component, none of which a story has.
import { hideToast } from '@tarojs/taro-h5/dist/api/ui/interaction/index.js';
import { setClipboardData } from '@tarojs/taro-h5/dist/api/device/clipboard.js';
import { getStorageSync, setStorageSync } from '@tarojs/taro-h5/dist/api/storage/index.js';
import { request } from '@tarojs/taro-h5/dist/api/network/request/index.js';

// Taro's own components take the default.
export default { getStorageSync, hideToast, request, setClipboardData, setStorageSync };
export { getStorageSync, hideToast, request, setClipboardData, setStorageSync };

/** A story is always in sight. */
export const useDidShow = () => undefined;
export const useDidHide = () => undefined;
