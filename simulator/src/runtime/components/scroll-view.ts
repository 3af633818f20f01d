import { textOf, toggle, type BuiltIn } from './built-in';

const THRESHOLD = 50;

export const scrollView: BuiltIn = {
  create({ document, emit }) {
    const element = document.createElement('scroll-view');
    let left = 0;
    let top = 0;
    element.addEventListener('scroll', () => {
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } =
        element;
      const detail = { scrollLeft, scrollTop, scrollWidth, scrollHeight };
      emit(element, 'scroll', { ...detail, deltaX: left - scrollLeft, deltaY: top - scrollTop });
      const atEnd = (now: number, before: number, size: number, view: number, threshold: number) =>
        now > before && now + view >= size - threshold && before + view < size - threshold;
      const lower = Number(element.dataset.lower ?? THRESHOLD);
      if (
        atEnd(scrollTop, top, scrollHeight, clientHeight, lower) ||
        atEnd(scrollLeft, left, scrollWidth, clientWidth, lower)
      ) {
        emit(element, 'scrolltolower', {});
      }
      if ((top > 0 && scrollTop === 0) || (left > 0 && scrollLeft === 0)) {
        emit(element, 'scrolltoupper', {});
      }
      left = scrollLeft;
      top = scrollTop;
    });
    return element;
  },
  attributes: {
    'scroll-x': toggle('scroll-x'),
    'scroll-y': toggle('scroll-y'),
    'lower-threshold': (element, value) => {
      if (textOf(value) !== '') element.dataset.lower = textOf(value);
    },
    'scroll-top': (element, value) => scroll(element, value, 'top'),
    'scroll-left': (element, value) => scroll(element, value, 'left'),
    'scroll-into-view': (element, value) => {
      const id = textOf(value);
      if (id !== '') {
        setTimeout(() => element.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView());
      }
    },
  },
};

function scroll(element: HTMLElement, value: unknown, edge: 'top' | 'left'): void {
  if (textOf(value) !== '') setTimeout(() => element.scrollTo({ [edge]: Number(value) }));
}
