import Taro from '@tarojs/taro';
import type { Order } from 'taro-tradepay';

/** One render of one order, from the first call of the page's component until the engine has drawn what it was sent. */
export interface Sample {
  lines: number;
  /** Milliseconds. */
  time: number;
  /** Calls of `setData`. */
  calls: number;
  /** What they carried, as JSON in UTF-8. */
  bytes: number;
}

interface Page {
  setData: (data: object, done?: () => void) => void;
}

/** A page that nobody watches any more is still. */
const QUIET = 60;

let job: { order: Order; done: (sample: Sample) => void } | undefined;

/** Opens a page that shows the order, and leaves it again. */
export async function measure(order: Order): Promise<Sample> {
  const sample = await new Promise<Sample>((done) => {
    job = { order, done };
    void Taro.navigateTo({ url: '/pages/summary/index' });
  });
  await Taro.navigateBack();
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  return sample;
}

/** To be called first thing in the first render of the page. @returns what it shows */
export function begin(): Order {
  if (!job) throw new Error('The page was opened by nobody.');
  const { order, done } = job;
  const page = Taro.getCurrentInstance().page as unknown as Page;
  const sent: object[] = [];
  const start = Date.now();
  let end = start;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const setData = page.setData.bind(page);
  page.setData = (data, drawn) => {
    sent.push(data);
    setData(data, () => {
      drawn?.();
      end = Date.now();
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        done({
          lines: order.lines.length,
          time: end - start,
          calls: sent.length,
          bytes: sent.reduce((sum, each) => sum + bytesOf(each), 0),
        });
      }, QUIET);
    });
  };
  return order;
}

/** Without what changes from page to page: Taro numbers its nodes through the life of an app, and dates its pages. */
const bytesOf = (data: object): number =>
  encodeURIComponent(
    JSON.stringify(data)
      .replace(/"_[A-Za-z]+"/g, '"_AA"')
      .replace(/taroTimestamp=[\d.]+/g, 'taroTimestamp=1'),
  ).replace(/%[0-9A-F]{2}/g, '-').length;
