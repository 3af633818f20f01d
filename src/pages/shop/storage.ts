import Taro from '@tarojs/taro';

/** Stores what the shop would like to remember. A storage that is full must not stop anybody from buying. */
export function store(key: string, value: object): void {
  try {
    Taro.setStorageSync(key, value);
  } catch {
    // It is remembered until the app is closed.
  }
}
