import '@tarojs/taro';

/**
 * What the library calls of Taro, by name. Taro's types have these on the default export alone; but its Vite runner for the
 * web leaves them out of that in packages, and its webpack runner takes no `import *`. By name they are there in every build.
 */
declare module '@tarojs/taro' {
  const getStorageSync: TaroStatic['getStorageSync'];
  const hideToast: TaroStatic['hideToast'];
  const request: TaroStatic['request'];
  const setClipboardData: TaroStatic['setClipboardData'];
  const setStorageSync: TaroStatic['setStorageSync'];
}
