import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How unlike two colours must be to differ, from 0 to 1: about three of 255 steps of grey. */
const THRESHOLD = 0.008;
/** So many pixels may differ: where curves meet, not where something moved. */
const SPECKS = 6;

export interface Difference {
  same: boolean;
  why: string;
  /** Both pictures and where they differ, side by side. */
  picture: Buffer;
}

/**
 * @param accepted a PNG
 * @param now a PNG
 * @returns whether they look the same
 */
export function compare(accepted: Buffer, now: Buffer): Difference {
  const [before, after] = [PNG.sync.read(accepted), PNG.sync.read(now)];
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const [left, middle] = [before, after].map((picture) => grown(picture, width, height)) as [
    PNG,
    PNG,
  ];
  const right = new PNG({ width, height });
  const count = pixelmatch(left.data, middle.data, right.data, width, height, {
    threshold: THRESHOLD,
  });
  const sized = before.width === after.width && before.height === after.height;
  const sheet = new PNG({ width: 3 * width, height });
  [left, middle, right].forEach((picture, column) =>
    PNG.bitblt(picture, sheet, 0, 0, width, height, column * width, 0),
  );
  const size = ({ width, height }: PNG): string => `${String(width)} × ${String(height)}`;
  return {
    same: sized && count <= SPECKS,
    why: sized ? `differs in ${String(count)} pixels` : `is ${size(after)} and was ${size(before)}`,
    picture: PNG.sync.write(sheet),
  };
}

/** The same picture on a larger one, which is empty else. */
function grown(picture: PNG, width: number, height: number): PNG {
  const larger = new PNG({ width, height });
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}
