import type { HostContext } from './context';

/** The sizes that every host tells of its screen and window, in the same words. */
export function windowInfo({ phone: { device }, windowSize }: HostContext) {
  const { screenWidth, screenHeight, statusBarHeight, safeAreaBottom, pixelRatio } = device;
  const { width, height } = windowSize();
  const bottom = screenHeight - safeAreaBottom;
  return {
    pixelRatio,
    screenWidth,
    screenHeight,
    windowWidth: width,
    windowHeight: height,
    statusBarHeight,
    safeArea: {
      left: 0,
      right: screenWidth,
      top: statusBarHeight,
      bottom,
      width: screenWidth,
      height: bottom - statusBarHeight,
    },
  };
}
