import Taro from '@tarojs/taro';

/** What grows: an order of so many lines, as it is opened or with all of them drawn; so many payments in the journal. */
export type Kind = 'collapsed' | 'expanded' | 'pending';

export interface Case {
  kind: Kind;
  size: number;
}

/** One page, from the first call of its component until the engine has drawn what it was sent, and the payments are settled. */
export interface Sample extends Case {
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

const PAGES: Record<Kind, string> = {
  collapsed: '/pages/summary/index',
  expanded: '/pages/summary/index',
  pending: '/pages/launch/index',
};

let job: { given: Case; done: (sample: Sample) => void } | undefined;

/** Opens the page of a case, and leaves it again. */
export async function measure(given: Case): Promise<Sample> {
  const sample = await new Promise<Sample>((done) => {
    job = { given, done };
    void Taro.navigateTo({ url: PAGES[given.kind] });
  });
  await Taro.navigateBack();
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  return sample;
}

/** A page that is being measured. */
export interface Measured {
  given: Case;
  /** Something that it waited for has come, besides what is drawn. */
  reached: () => void;
}

/**
 * To be called first thing in the first render of the page.
 *
 * @param awaited how often it says `reached` before it is over
 */
export function begin(awaited: (given: Case) => number): Measured {
  if (!job) throw new Error('The page was opened by nobody.');
  const { given, done } = job;
  const page = Taro.getCurrentInstance().page as unknown as Page;
  const sent: object[] = [];
  let left = awaited(given);
  const start = Date.now();
  let end = start;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  function moved(): void {
    end = Date.now();
    clearTimeout(quiet);
    if (left > 0 || sent.length === 0) return;
    quiet = setTimeout(() => {
      done({
        ...given,
        time: end - start,
        calls: sent.length,
        bytes: sent.reduce((sum, each) => sum + bytesOf(each), 0),
      });
    }, QUIET);
  }
  const setData = page.setData.bind(page);
  page.setData = (data, drawn) => {
    sent.push(data);
    setData(data, () => {
      drawn?.();
      moved();
    });
  };
  const reached = (): void => {
    left -= 1;
    moved();
  };
  return { given, reached };
}

/** Without what changes from page to page: Taro numbers its nodes through the life of an app, and dates its pages. */
const bytesOf = (data: object): number =>
  encodeURIComponent(
    JSON.stringify(data)
      .replace(/"_[A-Za-z]+"/g, '"_AA"')
      .replace(/taroTimestamp=[\d.]+/g, 'taroTimestamp=1'),
  ).replace(/%[0-9A-F]{2}/g, '-').length;
