import type { Wallet } from './wallet';

/** Follows the web build in its frame: title, address and errors, as long as it stays on this origin. */
export function watchWebProgram(frame: HTMLIFrameElement, { store, recorder }: Wallet): () => void {
  let stop = () => {};
  let first: string | undefined;

  const follow = () => {
    stop();
    const browser = frame.contentWindow;
    const document = frame.contentDocument;
    // A cashier page of another origin: its address and errors are its own business.
    if (!browser || !document) {
      store.set({ bar: { title: 'Web', background: '#ffffff', canGoBack: true }, page: '' });
      return;
    }
    const update = () => {
      const title = document.title || 'Web';
      const page = browser.location.hash.replace(/^#\//, '');
      if (page !== '') first ??= page;
      const { bar, page: before } = store.get();
      const canGoBack = page !== '' && page !== first;
      if (title !== bar.title || canGoBack !== bar.canGoBack) {
        store.set({ bar: { title, background: '#ffffff', canGoBack } });
      }
      if (page === before) return;
      store.set({ page });
      recorder.note('page', page);
    };
    const failed = (event: ErrorEvent) => recorder.problem(`error: ${event.message}`);
    const rejected = (event: PromiseRejectionEvent) =>
      recorder.problem(`unhandled rejection: ${String(event.reason)}`);
    browser.addEventListener('hashchange', update);
    browser.addEventListener('error', failed);
    browser.addEventListener('unhandledrejection', rejected);
    const titles = new MutationObserver(update);
    titles.observe(document.head, { childList: true, subtree: true, characterData: true });
    update();
    stop = () => titles.disconnect();
  };

  frame.addEventListener('load', follow);
  return () => {
    frame.removeEventListener('load', follow);
    stop();
  };
}
