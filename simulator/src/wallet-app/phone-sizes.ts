/** The phones to choose from, as their screens measure in CSS pixels. */
export const PHONE_SIZES = {
  small: { label: 'Small', width: 320, height: 568, statusBar: 20, bottom: 0, pixelRatio: 2 },
  regular: { label: 'Regular', width: 375, height: 667, statusBar: 20, bottom: 0, pixelRatio: 2 },
  large: { label: 'Large', width: 430, height: 932, statusBar: 54, bottom: 34, pixelRatio: 3 },
} as const;

export type PhoneSize = keyof typeof PHONE_SIZES;

export const PHONE_SIZE_NAMES = Object.keys(PHONE_SIZES) as PhoneSize[];

export const NAVIGATION_BAR = 44;

export function isPhoneSize(name: string): name is PhoneSize {
  return name in PHONE_SIZES;
}
