import type { PageBackend } from './backend';

const LONG_PRESS = 350;
const MOVED = 10;

interface Touch {
  identifier: number;
  pageX: number;
  pageY: number;
  clientX: number;
  clientY: number;
}

/** Turns clicks and pointers into the host's tap, touch and long press events. */
export function listenToGestures(frame: Document, backend: PageBackend): void {
  let start: { x: number; y: number; timer: ReturnType<typeof setTimeout> } | undefined;
  let pressed = false;
  let hovered: { element: HTMLElement; className: string } | undefined;

  const raise = (event: MouseEvent, type: string) => {
    const target = event.target as Element | null;
    if (!target || target.closest('button[disabled]')) return;
    const touch: Touch = {
      identifier: 0,
      pageX: event.pageX,
      pageY: event.pageY,
      clientX: event.clientX,
      clientY: event.clientY,
    };
    const over = type === 'touchend' || type === 'touchcancel' || type === 'tap';
    const fields = { touches: over ? [] : [touch], changedTouches: [touch] };
    const detail = { x: event.clientX, y: event.clientY };
    backend.raise(target, type, detail, { bubbles: true, original: event, fields });
  };

  const release = () => {
    clearTimeout(start?.timer);
    start = undefined;
    hovered?.element.classList.remove(hovered.className);
    hovered = undefined;
  };

  frame.addEventListener('click', (event) => {
    // A long press was answered already; the click is what the browser makes of its end.
    if (pressed) pressed = false;
    else raise(event, 'tap');
  });
  frame.addEventListener('pointerdown', (event) => {
    release();
    pressed = false;
    raise(event, 'touchstart');
    hovered = hover(event.target);
    const timer = setTimeout(() => {
      pressed = true;
      raise(event, 'longpress');
      raise(event, 'longtap');
    }, LONG_PRESS);
    start = { x: event.clientX, y: event.clientY, timer };
  });
  frame.addEventListener('pointermove', (event) => {
    if (!start) return;
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > MOVED) {
      clearTimeout(start.timer);
    }
    raise(event, 'touchmove');
  });
  frame.addEventListener('pointerup', (event) => {
    release();
    raise(event, 'touchend');
  });
  frame.addEventListener('pointercancel', (event) => {
    release();
    raise(event, 'touchcancel');
  });
  for (const type of ['transitionend', 'animationstart', 'animationiteration', 'animationend']) {
    frame.addEventListener(type, (event) => {
      if (event.target instanceof Element) backend.raise(event.target, type, {}, { bubbles: true });
    });
  }
}

function hover(target: EventTarget | null) {
  const element = (target as Element | null)?.closest<HTMLElement>('[data-hover-class]');
  const className = element?.dataset.hoverClass;
  if (!element || className === undefined || element.hasAttribute('disabled')) return undefined;
  element.classList.add(className);
  return { element, className };
}
