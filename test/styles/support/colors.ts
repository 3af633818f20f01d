/** Red, green and blue from 0 to 255. */
type Rgb = readonly [number, number, number];

/** @throws Error for anything but `#rgb` and `#rrggbb`, the only ways our sheets write a colour */
export function parseColor(text: string): Rgb {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) throw new Error(`"${text}" is no colour that can be computed.`);
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const part = (at: number): number => parseInt(full.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** What shows of a colour that lets some of the one behind it through. */
export function blend(over: Rgb, behind: Rgb, opacity: number): Rgb {
  const mix = (at: 0 | 1 | 2): number => over[at] * opacity + behind[at] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}

/** WCAG 2.2, relative luminance. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}
