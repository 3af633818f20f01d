import type { SimulatorWindow } from './main';

/**
 * The one script that the web build is served with, ahead of its own: what a browser lets nobody outside the page do.
 * Only in the simulator's frame; by itself the build is left alone.
 */
const phone = (window.parent as unknown as SimulatorWindow).simulatorWeb;

if (phone) {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    // In the browser's words.
    if (!phone.reaches(new URL(url, document.baseURI).href)) throw new TypeError('Failed to fetch');
    return send(input, init);
  };

  const storage = Storage.prototype;
  const setItem = Object.getOwnPropertyDescriptor(storage, 'setItem')?.value as Storage['setItem'];
  storage.setItem = function (key, value) {
    if (phone.storageFull()) {
      throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError');
    }
    setItem.call(this, key, value);
  };

  let visible = true;
  Object.defineProperties(document, {
    visibilityState: { configurable: true, get: () => (visible ? 'visible' : 'hidden') },
    hidden: { configurable: true, get: () => !visible },
  });
  phone.started({
    setVisible(next) {
      visible = next;
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    },
  });
  window.addEventListener('load', () => phone.ready());
}
