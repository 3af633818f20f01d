import type { Program } from '../build/program';
import { HostError } from '../hosts/settle';
import type { Navigation } from '../hosts/context';
import type { Phone } from '../phone';
import { isOnAlipayFramework } from '../targets';
import type { Engine, MountedPage, PageInstance } from './engine';
import { resolve } from './modules';
import { resolveStyleUrls } from './style-urls';

const MOST_PAGES = 10;
const REACH_BOTTOM = 50;

interface OpenPage extends MountedPage {
  route: string;
  query: Record<string, string>;
  frame: HTMLElement;
  style: HTMLStyleElement;
}

export interface PageStack extends Navigation {
  open: (url: string) => Promise<void>;
  instances: () => PageInstance[];
  /** Route and query of each open page, the visible one last. */
  paths: () => string[];
  top: () => OpenPage | undefined;
  pullDownRefresh: () => void;
  /** The visible page goes with its program out of sight, and comes back. */
  leave: () => void;
  comeBack: () => void;
}

/** The open pages, one frame each, and the lifecycle calls that opening and closing them means. */
export function createPageStack(
  program: Program,
  engine: Engine,
  phone: Phone,
  document: Document,
): PageStack {
  const stack: OpenPage[] = [];
  const top = () => stack.at(-1);

  const show = (page: OpenPage) => {
    page.frame.hidden = false;
    // One page's styles apply while it is the visible one: each page has a window of its own on a phone.
    for (const { style } of stack) style.disabled = style !== page.style;
    const { title = '', background = '#ffffff' } = {
      ...program.window,
      ...program.pageWindows[page.route],
    };
    phone.setNavigationBar({ title, background, canGoBack: stack.length > 1 });
    phone.pageChanged(pathOf(page));
    call(page, 'onShow');
  };
  const hide = (page: OpenPage | undefined) => {
    if (!page) return;
    page.frame.hidden = true;
    call(page, 'onHide');
  };
  const close = (page: OpenPage | undefined) => {
    if (!page) return;
    call(page, 'onUnload');
    page.release();
    page.frame.remove();
    page.style.remove();
  };

  /** Resolves when the page is ready, as the lifecycle has it. */
  const push = async (url: string) => {
    const { route, query } = parse(url);
    const frame = document.createElement('div');
    frame.className = 'page-frame';
    frame.dataset.route = route;
    const style = document.createElement('style');
    style.textContent = resolveStyleUrls(program.styles.pages[route] ?? '', phone.mapUrl);
    document.head.append(style);
    document.body.append(frame);
    const mounted = engine.mount(route);
    const page: OpenPage = { ...mounted, route, query, frame, style };
    // Hosts name a page by both; Taro reads the first that is there.
    Object.assign(page.instance, { route, __route__: route, options: query });
    stack.push(page);
    listenToScroll(page);
    if (program.target === 'swan') call(page, 'onInit', query);
    call(page, 'onLoad', query);
    page.attach(frame);
    show(page);
    await new Promise((ready) => setTimeout(ready));
    call(page, 'onReady');
  };

  /** Says why a page cannot be opened, before anything has changed. */
  const check = (url: string) => {
    const { route } = parse(url);
    if (!program.pages.includes(route)) {
      throw new HostError(`page "${route}" is not found`, notFound(program.target));
    }
    return url;
  };
  const absolute = (url: string) => {
    const [path = '', query] = url.split('?');
    const route = resolve(top()?.route ?? '', path);
    return query === undefined ? route : `${route}?${query}`;
  };
  const openable = (url: string) => check(absolute(url));

  return {
    open: async (url) => push(check(url)),
    instances: () => stack.map(({ instance }) => instance),
    paths: () => stack.map(pathOf),
    top,
    async navigateTo(url) {
      const target = openable(url);
      if (stack.length >= MOST_PAGES) throw new HostError('webview count limit exceed');
      hide(top());
      await push(target);
    },
    async redirectTo(url) {
      const target = openable(url);
      close(stack.pop());
      await push(target);
    },
    async reLaunch(url) {
      const target = openable(url);
      for (const page of stack.splice(0).reverse()) close(page);
      await push(target);
    },
    async navigateBack(delta) {
      if (stack.length < 2) throw new HostError('cannot navigate back at first page.');
      for (const page of stack.splice(Math.max(1, stack.length - delta)).reverse()) close(page);
      const page = top();
      if (page) show(page);
    },
    startPullDownRefresh() {
      const page = top();
      if (page) call(page, 'onPullDownRefresh');
    },
    pullDownRefresh() {
      const page = top();
      const settings = page && { ...program.window, ...program.pageWindows[page.route] };
      if (page && settings?.pullDownRefresh === true) call(page, 'onPullDownRefresh');
    },
    leave() {
      const page = top();
      if (page) call(page, 'onHide');
    },
    comeBack() {
      const page = top();
      if (page) call(page, 'onShow');
    },
    stopPullDownRefresh() {},
    scrollTo: (offset) => top()?.frame.scrollTo({ top: offset }),
  };
}

function call(page: OpenPage, lifecycle: string, ...args: unknown[]): void {
  const method = page.instance[lifecycle];
  if (typeof method === 'function') method.apply(page.instance, args);
}

function listenToScroll(page: OpenPage): void {
  let before = 0;
  page.frame.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = page.frame;
    call(page, 'onPageScroll', { scrollTop, scrollHeight });
    const end = scrollHeight - clientHeight - REACH_BOTTOM;
    if (scrollTop >= end && before < end) call(page, 'onReachBottom');
    before = scrollTop;
  });
}

/** The query stays as it was written: decoding is the program's business on every host. */
function parse(url: string): { route: string; query: Record<string, string> } {
  const [path = '', search = ''] = url.split('?');
  const pairs = search.split('&').filter((pair) => pair !== '');
  const query = pairs.map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  return {
    route: path.replace(/^\//, ''),
    query: Object.fromEntries(query) as Record<string, string>,
  };
}

function pathOf({ route, query }: OpenPage): string {
  const pairs = Object.entries(query)
    // Taro tells pages apart by a key of its own in the query.
    .filter(([key]) => !key.startsWith('$taro'))
    .map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? route : `${route}?${pairs.join('&')}`;
}

function notFound(target: Program['target']): Record<string, unknown> {
  return isOnAlipayFramework(target) ? { error: 2 } : {};
}
